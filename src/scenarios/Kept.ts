import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { cypher, type Cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { canonicalList, type Memory, type Properties } from './Memory.js';
import { known } from './names.js';

/** What is kept of a set so that it can be undone, as JSON. */
export interface Kept {
  /** Everything that it changed, as it was before: all edges of one type from one node to another, and nodes; null for a node that was not there. `there`: whether it is after the set. */
  readonly strands: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly before: readonly Properties[];
  }[];
  readonly nodes: readonly { readonly id: string; readonly before: Properties | null; readonly there: boolean }[];
  /** Everything that it looked at, as it was after it: a short hash for each. While they are the same, nothing later depends on the set. */
  readonly then: ReadonlyMap<string, string>;
}

/** What a set that has just been played leaves to be kept. */
export async function keptOf(tx: Tx, memory: Memory): Promise<Kept> {
  const { strands, nodes } = memory.changed();
  return {
    strands,
    nodes: nodes.map(({ id, before, after }) => ({ id, before, there: after !== null })),
    then: await stateOf(tx, memory, strands),
  };
}

// (p:Post)-[:REPORTS_TO]->(m:Post)
const LINES = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[r:REPORTS_TO]->(m:Post) RETURN id, m.id AS other, properties(r) AS p`;

// (t)<-[:LEADS]-(p:Post)
const HEADS = cypher`
UNWIND $ids AS id MATCH (t:Organisation {id: id})<-[r:LEADS]-(p:Post) RETURN id, p.id AS other, properties(r) AS p
UNION ALL
UNWIND $ids AS id MATCH (t:Portfolio {id: id})<-[r:LEADS]-(p:Post) RETURN id, p.id AS other, properties(r) AS p
UNION ALL
UNWIND $ids AS id MATCH (t:Locality {id: id})<-[r:LEADS]-(p:Post) RETURN id, p.id AS other, properties(r) AS p
UNION ALL
UNWIND $ids AS id MATCH (t:Team {id: id})<-[r:LEADS]-(p:Post) RETURN id, p.id AS other, properties(r) AS p
UNION ALL
UNWIND $ids AS id MATCH (t:Service {id: id})<-[r:LEADS]-(p:Post) RETURN id, p.id AS other, properties(r) AS p`;

/**
 * Everything that decides whether a set can be undone, as it is now: what its memory looked at, the days on which the posts at the ends of what it changed open and close, and, where it
 * ended a line or a lead, every line of that post and every head of that place, as there is to be one at a time.
 */
export async function stateOf(tx: Tx, memory: Memory, strands: Kept['strands']): Promise<Map<string, string>> {
  const posts = new Set<string>();
  for (const { from, to } of strands) for (const id of [from, to]) if (id.startsWith('post:')) posts.add(id);
  const ended = strands.filter(({ before }) => before.length > 0);
  const lines = await around(
    tx,
    LINES,
    'lines of',
    ended.filter(({ type }) => type === 'REPORTS_TO').map(({ from }) => from),
  );
  const heads = await around(
    tx,
    HEADS,
    'heads of',
    ended.filter(({ type }) => type === 'LEADS').map(({ to }) => to),
  );
  const state = new Map<string, string>();
  for (const [key, text] of memory.now()) state.set(key, shortHash(text));
  for (const { id, opensOn, closesOn } of (await known(tx, posts)).values()) {
    state.set(`days of ${id}`, shortHash(`${opensOn ?? ''} ${closesOn ?? ''}`));
  }
  for (const [key, text] of [...lines, ...heads]) state.set(key, shortHash(text));
  return state;
}

async function around(tx: Tx, query: Cypher, words: string, ids: readonly string[]): Promise<[string, string][]> {
  const found = new Map<string, Properties[]>();
  const rows = ids.length === 0 ? [] : await tx.run<{ id: string; other: string; p: Properties }>(query, { ids: [...new Set(ids)] });
  for (const { id, other, p } of rows) {
    const list = found.get(id);
    if (list === undefined) found.set(id, [{ ...p, other }]);
    else list.push({ ...p, other });
  }
  return [...found].map(([id, list]) => [`${words} ${id}`, canonicalList(list)]);
}

// At once and as base64 it takes an eighth of the time; a large set has hundreds of thousands.
function shortHash(text: string): string {
  return hash('sha256', text, 'base64').slice(0, 12).replaceAll('+', '-').replaceAll('/', '_');
}

/** As text that may stand in a property: a sixth of the JSON, packed as quickly as can be since a large set has much of it. */
export function packed(value: unknown): string {
  return gzipSync(JSON.stringify(value), { level: 1 }).toString('base64');
}

/** The value of a packed text. */
export function unpacked(text: string): unknown {
  return JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8'));
}
