import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type highs from 'highs';

type Solution = ReturnType<Awaited<ReturnType<typeof highs.default>>['solve']>;

/** What a run of the solver found: how it ended, and the variables that are 1. */
export interface Run {
  readonly status: Solution['Status'];
  readonly chosen: readonly string[];
}

// Plain text, as there is no file of its own that both the built service and the tests could start.
const WORK = `
const { parentPort, workerData } = require('node:worker_threads');
const loading = require(workerData)();
parentPort.on('message', async ({ text, options }) => {
  const { Status, Columns } = (await loading).solve(text, options);
  const chosen = Object.entries(Columns).flatMap(([name, { Primal }]) => (Primal > 0.5 ? [name] : []));
  parentPort.postMessage({ status: Status, chosen });
});`;

let worker: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Solves a programme over variables of 0 and 1, in the text format of CPLEX, with HiGHS: in a thread of its own, as it computes without pause and nobody else
 * must wait. One runs at a time; the thread stays for the next, and keeps no process alive. Gives up at `deadline` (a time of `performance.now()`), which the
 * status then says. Throws when the solver breaks.
 */
export function runSolver(text: string, deadline: number): Promise<Run> {
  const run = last.then(() => once(text, deadline));
  // The next one need not know how this one ended.
  last = run.then(
    () => undefined,
    () => undefined,
  );
  return run;
}

function once(text: string, deadline: number): Promise<Run> {
  const running = (worker ??= new Worker(WORK, { eval: true, workerData: createRequire(import.meta.url).resolve('highs') }));
  const seconds = Math.max(0.01, (deadline - performance.now()) / 1_000);
  // Whole costs: a gap of less than 1 is none.
  const options = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, time_limit: seconds, random_seed: 0 };
  return new Promise<Run>((resolve, reject) => {
    const settle = (): void => {
      running.off('message', found).off('error', broken).off('exit', ended);
      running.unref();
    };
    const found = (run: Run): void => {
      settle();
      resolve(run);
    };
    const broken = (error: Error): void => {
      worker = null;
      settle();
      reject(error);
    };
    const ended = (code: number): void => broken(new Error(`The solver ended by itself (${code}).`));
    running.on('message', found).on('error', broken).on('exit', ended);
    running.ref();
    running.postMessage({ text, options });
  });
}
