import { inPieces } from '../inPieces.js';
import type { ChangeKind } from './Change.js';
import { idsIn, type AnyRow } from './kinds.js';

/** A row with the kind that plays it. */
export interface Step {
  readonly kind: ChangeKind;
  readonly row: AnyRow;
}

/** Rows of one kind that one UNWIND plays. */
export interface Batch {
  readonly kind: ChangeKind;
  readonly rows: readonly AnyRow[];
}

/** How many rows go into one statement. */
const MOST_ROWS = 5_000;

/**
 * The order of play: as given wherever it matters, and in as few batches as that allows. A change waits for every earlier one that writes what it names,
 * and for every earlier one that names what it writes; those that do not touch are played together. A change of a kind that is `alone` has a batch of its
 * own: all before it are played before, all after it after.
 */
export function batches(steps: readonly Step[]): Batch[] {
  const found: Batch[] = [];
  let together: Step[] = [];
  for (const step of steps) {
    if (!step.kind.alone) together.push(step);
    else {
      found.push(...inRounds(together), { kind: step.kind, rows: [step.row] });
      together = [];
    }
  }
  return [...found, ...inRounds(together)];
}

function inRounds(steps: readonly Step[]): Batch[] {
  const rounds: Map<ChangeKind, AnyRow[]>[] = [];
  /** By key: the last round that wrote it, and the last that wrote or named it. */
  const wrote = new Map<string, number>();
  const touched = new Map<string, number>();
  for (const { kind, row } of steps) {
    const written = kind.writes(row);
    const named = idsIn(kind, row).map(({ id }) => id);
    let round = 0;
    for (const key of written) round = Math.max(round, (touched.get(key) ?? -1) + 1);
    for (const key of named) round = Math.max(round, (wrote.get(key) ?? -1) + 1);
    for (const key of written) wrote.set(key, round);
    for (const key of [...written, ...named]) touched.set(key, Math.max(round, touched.get(key) ?? 0));
    const kinds = (rounds[round] ??= new Map<ChangeKind, AnyRow[]>());
    const rows = kinds.get(kind);
    if (rows === undefined) kinds.set(kind, [row]);
    else rows.push(row);
  }
  return rounds.flatMap((kinds) =>
    [...kinds].flatMap(([kind, rows]) => [...inPieces(rows, MOST_ROWS)].map((piece) => ({ kind, rows: piece }))),
  );
}
