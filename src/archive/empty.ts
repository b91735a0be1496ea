import { cypher } from '../graph/cypher.js';
import type { Graph, Tx } from '../graph/Graph.js';

const ANY_NODE = cypher`MATCH (n) WHERE NOT n:Counter RETURN n.id AS id LIMIT 1`;

const DELETE_SOME = cypher`MATCH (n) WHERE NOT n:Counter WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS gone`;

/** True when the graph holds nothing but our own counters. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  return graph.read(holdsNothing);
}

/** The same, of what a transaction sees. */
export async function holdsNothing(tx: Tx): Promise<boolean> {
  return (await tx.run(ANY_NODE)).length === 0;
}

/** Deletes everything but our own counters: revisions go on from where they were. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.write(async (tx) => {
    for (let gone = 1; gone > 0;) gone = (await tx.run<{ gone: number }>(DELETE_SOME))[0]?.gone ?? 0;
  });
}
