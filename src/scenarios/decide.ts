import { Busy } from '../errors.js';
import type { Graph, Tx } from '../graph/Graph.js';
import { revisionOf } from '../graph/revision.js';

const ATTEMPTS = 8;

/** Thrown inside a write so that nothing of it is kept. */
class MovedOn extends Error {
  override name = 'MovedOn';
}

/**
 * Looks in a rehearsal, which may play whatever it likes, and then keeps what follows from it in a write, provided that nothing has been written in between; else it looks
 * again. So a decision is about the state in which it is kept. Throws Busy when others keep writing.
 */
export async function decide<S, T>(
  graph: Graph,
  look: (tx: Tx) => Promise<S>,
  keep: (tx: Tx, seen: S) => Promise<T>,
  timeoutMs?: number,
): Promise<T> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const rehearsed = async (tx: Tx) => ({ revision: await revisionOf(tx), seen: await look(tx) });
    const { revision, seen } = await graph.rehearse(rehearsed, timeoutMs === undefined ? {} : { timeoutMs });
    try {
      const { value } = await graph.write(async (tx, next) => {
        if (next !== revision + 1) throw new MovedOn('Something was written since the look.');
        return keep(tx, seen);
      });
      return value;
    } catch (error) {
      if (!(error instanceof MovedOn)) throw error;
    }
  }
  throw new Busy('Others are changing the structure just now, faster than it can be looked at. Try again in a moment.');
}
