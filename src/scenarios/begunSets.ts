import { cypher } from '../graph/cypher.js';
import type { Graph, Tx, Written } from '../graph/Graph.js';
import { changeSetsPage, type ChangeSetFound } from './changeSets.js';
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
export async function writeNoted<T>(
  graph: Graph,
  { size, author }: Noted,
  work: (tx: Tx, revision: number) => Promise<T>,
): Promise<Written<T>> {
  if (size < LARGE) return graph.write(work);
  const { by, byName, reason, at } = author;
  const row = { id: `set-begun:${crypto.randomUUID()}`, size, by, byName, reason, at };
  await graph.write((tx) => tx.run(BEGIN, { rows: [row] }));
  const noted = async (tx: Tx, revision: number) => {
    const value = await work(tx, revision);
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

/** What a start finds of the sets that were made, or begun, before it. */
export interface SetsFound {
  /** The newest set that was kept; null when there is none. */
  readonly last: ChangeSetFound | null;
  /** Large sets that were interrupted: nothing of them was kept. Their notes are taken away. */
  readonly interrupted: readonly BegunSet[];
  /** Large sets that another copy of the service may be making just now. */
  readonly open: readonly BegunSet[];
}

/** Looks, at a start, what became of the sets of before. `alone` says that no other process can be at work, as on the embedded engine. */
export async function setsAtStart(graph: Graph, alone: boolean, now = Date.now()): Promise<SetsFound> {
  const { found, newest } = await graph.read(async (tx) => ({
    found: await begunSets(tx),
    newest: await changeSetsPage(tx, null, 1, null),
  }));
  const isOver = ({ at }: BegunSet) => alone || now - Date.parse(at) > OVER_MS;
  const [interrupted, open] = [found.filter(isOver), found.filter((one) => !isOver(one))];
  if (interrupted.length > 0) await graph.write((tx) => tx.run(END, { rows: interrupted.map(({ id }) => ({ id })) }));
  return { last: newest.edges[0]?.node ?? null, interrupted, open };
}
