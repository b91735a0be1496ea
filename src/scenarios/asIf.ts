import { Refused } from '../errors.js';
import type { Graph, Limits, Tx, Written } from '../graph/Graph.js';
import type { Change } from './changes/index.js';
import { play } from './play.js';
import { inOne, rehearsalMs } from './replay.js';

/** Changes that are taken for done. */
export interface Supposed {
  readonly changes: readonly Change[];
  /** The first day of every change that names none. */
  readonly on: string;
  /** The day on which they are taken to be recorded. */
  readonly recordedOn: string;
}

/** A graph that answers as if changes had been made: no question needs to know. Nobody else sees them, and nothing can be written through it. */
export function asIf(graph: Graph, supposed: Supposed): Graph {
  return new AsIf(graph, supposed);
}

interface Rehearsal {
  /** The transaction that holds the changes; rejects when they cannot be played. */
  readonly tx: Promise<Tx>;
  /** Resolves when it has been rolled back; rejects with what clients may be told when it failed. */
  readonly over: Promise<void>;
  /** How many questions use it. */
  readers: number;
  /** Lets it be rolled back. */
  readonly end: () => void;
}

class AsIf implements Graph {
  readonly engine: Graph['engine'];
  /** The questions of one request come in waves, level by level: they share one rehearsal, so that the changes are played once and all answers are of one state. */
  #open: Rehearsal | null = null;

  constructor(
    private readonly graph: Graph,
    private readonly supposed: Supposed,
  ) {
    this.engine = graph.engine;
  }

  /** The time limit is that of the rehearsal, whatever is asked for. Throws Refused, with the sentences, for changes that cannot be made. */
  async read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const rehearsal = (this.#open ??= this.#begin());
    rehearsal.readers++;
    const answer = rehearsal.tx.then(work);
    const left = answer.then(
      () => this.#leave(rehearsal),
      () => this.#leave(rehearsal),
    );
    // Where the database failed, it is the rehearsal that knows in which words clients are told: it ends by that error.
    return answer.catch((error: unknown) => left.then(() => rehearsal.over).then(() => Promise.reject(error)));
  }

  revision(limits?: Limits): Promise<number> {
    return this.graph.revision(limits);
  }

  rehearse<T>(work: (tx: Tx) => Promise<T>, limits?: Limits): Promise<T> {
    const played = async (tx: Tx) => {
      await this.#play(tx);
      return work(tx);
    };
    return this.graph.rehearse(played, limits);
  }

  write<T>(): Promise<Written<T>> {
    throw new Error('Nothing is written as if.');
  }

  define(): Promise<void> {
    throw new Error('Nothing is defined as if.');
  }

  async close(): Promise<void> {
    // It is somebody else's graph.
  }

  #begin(): Rehearsal {
    let end = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    let over = Promise.resolve();
    const tx = new Promise<Tx>((resolve, reject) => {
      const work = async (one: Tx) => {
        await this.#play(one);
        resolve(one);
        await ended;
      };
      over = this.graph.rehearse(work, { timeoutMs: rehearsalMs(this.supposed.changes.length) });
      over.catch(reject);
    });
    return { tx, over, readers: 0, end };
  }

  // Whoever was answered asks the next level before the event loop turns. A rehearsal must not stay open longer: on the embedded engine writers wait for it.
  #leave(rehearsal: Rehearsal): void {
    rehearsal.readers--;
    if (rehearsal.readers > 0) return;
    setImmediate(() => {
      if (rehearsal.readers > 0) return;
      if (this.#open === rehearsal) this.#open = null;
      rehearsal.end();
    });
  }

  async #play(tx: Tx): Promise<void> {
    const { changes, on, recordedOn } = this.supposed;
    const { refusals } = await play(tx, changes, on, { recordedOn });
    if (refusals.length > 0) throw new Refused(`The changes cannot be made as things are. ${inOne(refusals)}`);
  }
}
