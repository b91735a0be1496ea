import { test } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';

/** The first seed of this run. ORGMATRIX_SEED changes it; with ORGMATRIX_RUNS=1 it plays one run of a failure again. */
export const SEED = Number(process.env['ORGMATRIX_SEED'] ?? 1);

/** Whether all runs are played: what is counted over them means nothing when a few are played again. */
const ALL_RUNS = process.env['ORGMATRIX_RUNS'] === undefined;

/** A test of what was counted over all runs. It is skipped where a few runs are played again to look into a failure: their count would say nothing. */
export const testOverAllRuns = ALL_RUNS ? test : test.skip;

/** The seeds of `many` runs: consecutive, so that the one a failure names can be played alone. */
export function seeds(many: number): number[] {
  const asked = Number(process.env['ORGMATRIX_RUNS'] ?? many);
  return Array.from({ length: asked }, (_, i) => SEED + i);
}

/** The value that a seed gives. */
export function drawn<T>(arbitrary: Arbitrary<T>, seed: number): T {
  const [value] = fc.sample(arbitrary, { seed, numRuns: 1 });
  return value as T;
}
