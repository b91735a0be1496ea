import { LimitExceeded } from '../errors.js';
import type { Limits } from './Limits.js';
import { withStatus } from './withStatus.js';

/** Counts the operations that run for each client, and the time that each may take. */
export class Running {
  readonly #counts = new Map<string, number>();

  constructor(private readonly limits: Pick<Limits, 'concurrent' | 'operationMs'>) {}

  /**
   * Runs an operation. Throws LimitExceeded when the client has too many, or when this one has not ended in time: it then goes on unheard until the graph's own
   * time limit, and is counted until it ends, also when the client has gone away. So nobody gains by asking and hanging up.
   */
  run<T>(client: string, operation: () => Promise<T>): Promise<T> {
    const { concurrent } = this.limits;
    const count = this.#counts.get(client) ?? 0;
    if (count >= concurrent) {
      const sentence = `A client may have ${concurrent} operations running at the same time; this would be one more. Wait for an answer.`;
      throw withStatus(429, new LimitExceeded('concurrent', concurrent, sentence));
    }
    this.#counts.set(client, count + 1);
    const running = operation().finally(() => this.#leave(client));
    return this.#inTime(running);
  }

  #leave(client: string): void {
    const left = (this.#counts.get(client) ?? 1) - 1;
    if (left > 0) this.#counts.set(client, left);
    else this.#counts.delete(client);
  }

  async #inTime<T>(running: Promise<T>): Promise<T> {
    const { operationMs } = this.limits;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const sentence = `An operation may take ${operationMs} milliseconds; this one took longer. Ask for less, or try again.`;
        reject(withStatus(503, new LimitExceeded('operationMs', operationMs, sentence)));
      }, operationMs);
    });
    try {
      return await Promise.race([running, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
