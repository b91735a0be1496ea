import { Busy } from '../errors.js';
import type { Cypher } from './cypher.js';
import type { Params, Row, Tx } from './Graph.js';
import { checkParameters } from './parameters.js';

/** How one engine runs one checked query. */
export type Run = (query: Cypher, params: Params) => Promise<Row[]>;

/**
 * The transaction that work sees, alike on both engines: parameters are checked, the first error poisons it, and it is of no use after its end.
 * The embedded engine would commit the part that worked before an error; this is what forbids it.
 */
export class Work implements Tx {
  #poison: unknown = null;
  #ended = false;
  #running = new Set<Promise<unknown>>();

  constructor(
    private readonly engine: Run,
    private readonly deadline: number,
  ) {}

  async run<R extends object = Row>(query: Cypher, params: Params = {}): Promise<R[]> {
    if (this.#ended) throw new Error('This transaction has ended; only Graph ends one, so it must not be kept.');
    if (this.#poison !== null) throw this.#poison;
    try {
      checkParameters(params, query.days);
      const answer = this.engine(query, params);
      this.#running.add(answer);
      answer.catch(() => undefined).finally(() => this.#running.delete(answer));
      // Each query knows what it returns; that its rows have the shape it names is what the tests over both engines show.
      return (await this.#inTime(answer)) as R[];
    } catch (error) {
      this.#poison ??= error;
      throw error;
    }
  }

  /** Throws the first error, even where the work caught it: what failed in part is never committed. */
  assertWhole(): void {
    if (this.#poison !== null) throw this.#poison;
  }

  /** Forbids further use and waits for what still runs in the engine, so that it can be rolled back. */
  async end(): Promise<void> {
    this.#ended = true;
    await Promise.allSettled(this.#running);
  }

  async #inTime<T>(answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Busy('The database took longer than this question may take. Ask for less, or try again.')),
        Math.max(0, this.deadline - Date.now()),
      );
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
