import { cypher } from '../../src/graph/cypher.js';
import type { Tx, Value } from '../../src/graph/Graph.js';

// A property that ought to be a day is compared with one: a text answers null, so that a text which looks like a day is told from a day.
const NODES = cypher`
MATCH (n) WHERE NOT n:TestDatabase
RETURN labels(n) AS kinds, properties(n) AS properties, n.opensOn < date('9999-12-31') AS opensOn, n.closesOn < date('9999-12-31') AS closesOn,
  n.registrationExpiresOn < date('9999-12-31') AS registrationExpiresOn, n.newlyQualifiedOn < date('9999-12-31') AS newlyQualifiedOn,
  n.startsOn < date('9999-12-31') AS startsOn, n.endsOn < date('9999-12-31') AS endsOn, n.launchedOn < date('9999-12-31') AS launchedOn,
  n.startedOn < date('9999-12-31') AS startedOn, n.on < date('9999-12-31') AS on, n.sourceOn < date('9999-12-31') AS sourceOn`;

// (a)-[r]->(b)
const EDGES = cypher`
MATCH (a)-[r]->(b)
RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS properties,
  r.from <= date('9999-12-31') AS from, r.to <= date('9999-12-31') AS to, r.sourceOn <= date('9999-12-31') AS sourceOn`;

/** Everything that a transaction sees, one line of JSON a node or an edge, sorted: two graphs are the same when their dumps are. Test marks are left out. */
export async function dump(tx: Tx): Promise<string[]> {
  const nodes = await tx.run<{ kinds: string[] }>(NODES);
  const edges = await tx.run(EDGES);
  return [...nodes.map((node) => ({ ...node, kinds: [...node.kinds].sort() })), ...edges].map((row) => JSON.stringify(normal(row))).sort();
}

/** A value with its map keys in order and without those that are null: a missing property and one that is null are the same. */
export function normal(value: Value | object): unknown {
  if (Array.isArray(value)) return (value as readonly Value[]).map(normal);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, Value>).filter(([, item]) => item !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, normal(item)]));
}
