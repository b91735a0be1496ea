import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PROJECT } from '../src/openGraph.js';
import type { Fired, Salvo } from './fire.js';

/** Many clients at once: autocannon, in a process of its own. */
export class Cannon {
  readonly #child: ChildProcess = fork(join(PROJECT, 'dist/bench/fire.js'));

  /** Milliseconds an answer: the whole time, shared by the answers. Throws unless each is 2xx and has at least so many bytes. */
  async fire(salvo: Salvo, bytes: number): Promise<number> {
    this.#child.send(salvo);
    const [{ took, smallest, failed }] = (await once(this.#child, 'message')) as [Fired];
    if (failed !== null) throw new Error(`${salvo.url}: ${failed}.`);
    if (smallest < bytes) throw new Error(`${salvo.url} answered ${smallest} bytes once, where ${bytes} hold the answer.`);
    return took / salvo.amount;
  }

  async close(): Promise<void> {
    const gone = once(this.#child, 'close');
    this.#child.kill();
    await gone;
  }
}
