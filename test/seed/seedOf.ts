import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { readSeed } from '../../seed/readSeed.js';
import type { EdgeRow, NodeRow, Contents, Value } from '../../src/archive/Contents.js';

export const SEED_FOLDER = fileURLToPath(new URL('../../seed', import.meta.url));

/** The committed seed as it is on `today`. */
export const seedOf = (today: string): Contents => readSeed(SEED_FOLDER, today);

export interface PromisedGap {
  readonly rule: string;
  readonly subject: string;
  readonly why: string;
}

/** The gaps that seed/gaps.csv promises. */
export const promisedGaps = (): PromisedGap[] => parse(readFileSync(`${SEED_FOLDER}/gaps.csv`), { columns: true });

/** Every edge of one type, whatever its ends. */
export const edgesOf = (seed: Contents, type: string): EdgeRow[] =>
  seed.edges.filter((set) => set.type === type).flatMap((set) => [...set.rows]);

/** The values of one property, in the order of the rows. */
export const column = (rows: readonly NodeRow[], name: string): (Value | undefined)[] => rows.map((row) => row[name]);

/** How many rows have each value of a property. */
export function tally(values: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}
