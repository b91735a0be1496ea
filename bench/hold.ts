import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a task takes, and the longest time for which nobody else had a turn, in milliseconds. */
export async function hold<T>(task: () => Promise<T>): Promise<{ readonly value: T; readonly took: number; readonly longest: number }> {
  await sleep(50);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // Without a turn before, what holds the loop at once is not seen at all.
  await sleep(10);
  const start = performance.now();
  const value = await task();
  const took = performance.now() - start;
  // A hold is only seen at the next turn of the timer.
  await sleep(10);
  delay.disable();
  return { value, took, longest: delay.max / 1e6 };
}
