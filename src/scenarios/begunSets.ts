import { cypher } from '../graph/cypher.js';
import type { Graph, Tx, Written } from '../graph/Graph.js';
import type { Author } from './recordSet.js';

/** From so many changes on it is written down that a set is begun, so that a start after a crash can say what became of it. */
export const LARGE = 1_000;

/** A write may take ten minutes (Graph): what is older is not being made any more, whoever made it. */
const OVER_MS = 600_000;

/** What is noted of a set. */
export interface Noted {
  readonly size: number;
  readonly author: Omit<Author, 'today'>;
}

/** A large set that was begun, and of which nothing has been kept. */
export interface BegunSet {
  readonly id: string;
  readonly size: number;
  readonly at: string;
  readonly by: string | null;
  readonly byName: string | null;
  readonly reason: string;
}

// (b:SetBegun)
const BEGIN = cypher`
UNWIND $rows AS row
CREATE (b:SetBegun {id: row.id, size: row.size, at: row.at, by: row.by, byName: row.byName, reason: row.reason})
RETURN b.id AS id`;

const END = cypher`UNWIND $rows AS row MATCH (b:SetBegun {id: row.id}) DELETE b`;

const BEGUN = cypher`
MATCH (b:SetBegun)
RETURN b.id AS id, b.size AS size, b.at AS at, b.by AS by, b.byName AS byName, b.reason AS reason ORDER BY at, id`;

/**
 * Writes a set; a large one is first noted as begun, in a write of its own, and the note goes away in the same write that keeps the set. So after a crash either the set is there or its note is.
 */
export async function writeNoted<T>(graph: Graph, { size, author }: Noted, work: (tx: Tx) => Promise<T>): Promise<Written<T>> {
  if (size < LARGE) return graph.write(work);
  const { by, byName, reason, at } = author;
  const row = { id: `set-begun:${crypto.randomUUID()}`, size, by, byName, reason, at };
  await graph.write((tx) => tx.run(BEGIN, { rows: [row] }));
  const noted = async (tx: Tx) => {
    const value = await work(tx);
    await tx.run(END, { rows: [{ id: row.id }] });
    return value;
  };
  return graph.write(noted).catch(async (error: unknown) => {
    await graph.write((tx) => tx.run(END, { rows: [{ id: row.id }] }));
    throw error;
  });
}

/** The large sets of which there is a note: each was interrupted, or is being made this moment by another copy of the service. */
export async function begunSets(tx: Tx): Promise<BegunSet[]> {
  return tx.run<BegunSet>(BEGUN);
}

/**
 * At a start: the large sets that were interrupted, whose notes are then taken away, and those that another copy of the service may still be making.
 * `alone` says that no other process can be at work, as on the embedded engine.
 */
export async function interruptedSets(graph: Graph, alone: boolean, now = Date.now()): Promise<{ over: BegunSet[]; open: BegunSet[] }> {
  const found = await graph.read(begunSets);
  const isOver = ({ at }: BegunSet) => alone || now - Date.parse(at) > OVER_MS;
  const [over, open] = [found.filter(isOver), found.filter((one) => !isOver(one))];
  if (over.length > 0) await graph.write((tx) => tx.run(END, { rows: over.map(({ id }) => ({ id })) }));
  return { over, open };
}
