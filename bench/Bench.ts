import type { Grounds } from './Grounds.js';

/** One figure: what we need against what the bare engine (or what the bench says) needs for the same, measured side by side in one run. */
export interface Row {
  readonly what: string;
  readonly ours: number;
  /** null where there is nothing to compare with. */
  readonly bare: number | null;
  /** ours / bare: 1 is as quick as the engine itself, 2 takes twice as long. */
  readonly ratio: number | null;
  readonly unit: string;
}

/** A question about speed. Its file is named after it; `run.ts` lists them all. */
export interface Bench {
  readonly name: string;
  /** What is asked, in one sentence for whoever reads the table. */
  readonly question: string;
  /** With what ours is compared, as the head of a column; 'bare engine' when left out. */
  readonly against?: string;
  run(grounds: Grounds): Promise<Row[]>;
}

/** A row with its ratio. */
export function row(what: string, unit: string, ours: number, bare: number | null): Row {
  return { what, ours, bare, ratio: bare === null ? null : ours / bare, unit };
}
