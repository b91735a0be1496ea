import { cypher, type Cypher } from '../graph/cypher.js';
import type { Tx, Value } from '../graph/Graph.js';
import { inPieces } from '../inPieces.js';
import type { Kept } from './Kept.js';
import { EDGES, NODES } from './restoring.js';

/** How many rows go into one statement. */
const AT_ONCE = 5_000;

// (n)-[r]-(o), of what a set made
const EDGES_OF_POSTS = cypher`
UNWIND $ids AS id
MATCH (n:Post {id: id})-[r]-(o) RETURN DISTINCT id, type(r) AS type, o.id AS other, startNode(r).id AS start`;
const EDGES_OF_PEOPLE = cypher`
UNWIND $ids AS id
MATCH (n:Person {id: id})-[r]-(o) RETURN DISTINCT id, type(r) AS type, o.id AS other, startNode(r).id AS start`;
const EDGES_OF_TEAMS = cypher`
UNWIND $ids AS id
MATCH (n:Team {id: id})-[r]-(o) RETURN DISTINCT id, type(r) AS type, o.id AS other, startNode(r).id AS start`;
const EDGES_OF_FORUMS = cypher`
UNWIND $ids AS id
MATCH (n:Forum {id: id})-[r]-(o) RETURN DISTINCT id, type(r) AS type, o.id AS other, startNode(r).id AS start`;

const LABELS: Readonly<Record<string, string>> = {
  post: 'Post',
  person: 'Person',
  portfolio: 'Portfolio',
  locality: 'Locality',
  team: 'Team',
  service: 'Service',
  forum: 'Forum',
  organisation: 'Organisation',
  setting: 'Setting',
  acceptance: 'Acceptance',
};

/** Those of the nodes that have edges besides the given ones: they cannot be taken away. */
export async function edgesLeft(tx: Tx, made: readonly string[], strands: Kept['strands']): Promise<string[]> {
  const own = new Set(strands.map(({ type, from, to }) => `${type} ${from} ${to}`));
  const left: string[] = [];
  for (const [prefix, query] of Object.entries({
    post: EDGES_OF_POSTS,
    person: EDGES_OF_PEOPLE,
    team: EDGES_OF_TEAMS,
    forum: EDGES_OF_FORUMS,
  })) {
    const ids = made.filter((id) => id.startsWith(`${prefix}:`));
    if (ids.length === 0) continue;
    for (const { id, type, other, start } of await tx.run<{ id: string; type: string; other: string; start: string }>(query, { ids })) {
      if (!own.has(`${type} ${start === id ? `${id} ${other}` : `${other} ${id}`}`)) left.push(id);
    }
  }
  return left;
}

/** Puts back everything that a set changed as it was before: nodes that were there, then edges, and last nodes that were not there, which are taken away. */
export async function restore(tx: Tx, { strands, nodes }: Kept): Promise<void> {
  for (const [label, list] of grouped(nodes, ({ id }) => labelOfNode(id))) {
    const { make, put } = statements(NODES, label);
    const rows = (there: boolean) =>
      list.flatMap(({ id, before, there: is }) => (before !== null && is === there ? [{ id, p: before }] : []));
    await inBatches(tx, make, rows(false));
    await inBatches(tx, put, rows(true));
  }
  for (const [kind, list] of grouped(strands, ({ type, from, to }) => `${labelOfNode(from)} ${type} ${labelOfNode(to)}`)) {
    const { remove, put } = statements(EDGES, kind);
    await inBatches(
      tx,
      remove,
      list.map(({ from, to }) => ({ from, to })),
    );
    await inBatches(
      tx,
      put,
      list.flatMap(({ from, to, before }) => before.map((p) => ({ from, to, p }))),
    );
  }
  for (const [label, list] of grouped(nodes, ({ id }) => labelOfNode(id))) {
    await inBatches(
      tx,
      statements(NODES, label).remove,
      list.filter(({ before, there }) => before === null && there).map(({ id }) => ({ id })),
    );
  }
}

function labelOfNode(id: string): string {
  return LABELS[id.slice(0, id.indexOf(':'))] ?? id;
}

function statements<T>(table: Readonly<Record<string, T>>, key: string): T {
  const found = table[key];
  if (found === undefined) throw new Error(`src/scenarios/restoring.ts has nothing for ${key}.`);
  return found;
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

async function inBatches(tx: Tx, query: Cypher, rows: readonly Value[]): Promise<void> {
  for (const some of inPieces(rows, AT_ONCE)) await tx.run(query, { rows: some });
}
