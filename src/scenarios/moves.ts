import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { compare } from '../org/facts.js';
import type { Properties, Strand } from './Memory.js';
import { known } from './names.js';

/** What of a post can move. */
export const ASPECTS = { REPORTS_TO: 'LINE', SUPERVISED_BY: 'SUPERVISOR', BASED_IN: 'LOCALITY', SERVES: 'PORTFOLIO' } as const;
export type Aspect = (typeof ASPECTS)[keyof typeof ASPECTS];

/** What stands at the other end. */
export interface End {
  readonly id: string;
  readonly name: string;
}

/** A post whose line, supervisors, localities or portfolios are others than before on a date. */
export interface Move {
  readonly aspect: Aspect;
  readonly post: string;
  readonly title: string;
  /** The names of those who hold it on that date, after the changes. */
  readonly holders: readonly string[];
  /** By name, then id; empty where there was, or is, none. */
  readonly before: readonly End[];
  readonly after: readonly End[];
}

// (p:Post)-[r]->(o)
const ENDS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[r:REPORTS_TO|SUPERVISED_BY|BASED_IN|SERVES]->(o) WHERE r.from <= date($on) < r.to
RETURN DISTINCT id AS of, type(r) AS type, o.id AS to`;

// (p:Post)<-[:HOLDS]-(x:Person)
const HOLDERS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to
RETURN id AS of, coalesce(x.name, x.id) AS name`;

/**
 * The posts that a set moves, on a date, told from what it touched: only the posts at the near end of a changed edge are read again. By aspect, then by title and id.
 */
export async function moves(tx: Tx, strands: readonly Strand[], on: string): Promise<Move[]> {
  const touched = strands.filter(
    ({ type, from, before, after }) => type in ASPECTS && from.startsWith('post:') && stands(before, on) !== stands(after, on),
  );
  const ids = [...new Set(touched.map(({ from }) => from))].sort(compare);
  if (ids.length === 0) return [];
  const ends = new Map<string, string[]>();
  for (const { type, of, to } of await tx.run<{ of: string; type: string; to: string }>(ENDS, { ids, on })) push(ends, `${type} ${of}`, to);
  const found = [...byAspect(touched)].map(([key, changed]) => {
    const [type, post] = key.split(' ') as [keyof typeof ASPECTS, string];
    const after = ends.get(key) ?? [];
    const gone = changed.filter(({ before }) => stands(before, on)).map(({ to }) => to);
    const come = new Set(changed.filter(({ after: now }) => stands(now, on)).map(({ to }) => to));
    return { aspect: ASPECTS[type], post, before: [...after.filter((id) => !come.has(id)), ...gone], after };
  });
  return named(tx, found, on);
}

type Unnamed = Pick<Move, 'aspect' | 'post'> & { readonly before: readonly string[]; readonly after: readonly string[] };

async function named(tx: Tx, found: readonly Unnamed[], on: string): Promise<Move[]> {
  const names = await known(
    tx,
    found.flatMap(({ post, before, after }) => [post, ...before, ...after]),
  );
  const holders = new Map<string, string[]>();
  const ids = [...new Set(found.map(({ post }) => post))];
  for (const { of, name } of await tx.run<{ of: string; name: string }>(HOLDERS, { ids, on })) push(holders, of, name);
  const nameOf = (id: string) => names.get(id)?.name ?? id;
  const toEnds = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: nameOf(id) })).sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
  return found
    .map(({ aspect, post, before, after }) => ({
      aspect,
      post,
      title: nameOf(post),
      holders: [...(holders.get(post) ?? [])].sort(compare),
      before: toEnds(before),
      after: toEnds(after),
    }))
    .sort((a, b) => compare(a.aspect, b.aspect) || compare(a.title, b.title) || compare(a.post, b.post));
}

function byAspect(strands: readonly Strand[]): Map<string, Strand[]> {
  const found = new Map<string, Strand[]>();
  for (const strand of strands) push(found, `${strand.type} ${strand.from}`, strand);
  return found;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function stands(edges: readonly Properties[], on: string): boolean {
  return edges.some(({ from, to }) => typeof from === 'string' && typeof to === 'string' && from <= on && on < to);
}
