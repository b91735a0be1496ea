import { cypher } from './cypher.js';
import type { Tx } from './Graph.js';

// (c:Counter)
const NEXT_REVISION = cypher`
MERGE (c:Counter {id: 'revision'})
ON CREATE SET c.value = 1
ON MATCH SET c.value = c.value + 1
RETURN c.value AS revision`;

const REVISION = cypher`MATCH (c:Counter {id: 'revision'}) RETURN c.value AS revision`;

const RAISE = cypher`MATCH (c:Counter {id: 'revision'}) WHERE c.value < $revision SET c.value = $revision`;

/** Takes the counter and adds 1. Every write does so first: writers queue here, and no two of them can close a loop between them. */
export async function nextRevision(tx: Tx): Promise<number> {
  const [row] = await tx.run<{ revision: number }>(NEXT_REVISION);
  if (row === undefined) throw new Error('The revision counter did not answer.');
  return row.revision;
}

/** The revision that this transaction sees: the number of committed writes so far, 0 on an empty database. */
export async function revisionOf(tx: Tx): Promise<number> {
  const [row] = await tx.run<{ revision: number }>(REVISION);
  return row?.revision ?? 0;
}

/** Lets the counter of this write go on from at least this revision: for a graph that was moved, with the history that names its revisions. */
export async function raiseRevision(tx: Tx, revision: number): Promise<void> {
  await tx.run(RAISE, { revision });
}
