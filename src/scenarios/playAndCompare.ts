import { findGaps, type Gap } from '../gaps/findGaps.js';
import { openedAndClosed } from '../gaps/openedAndClosed.js';
import { RULES } from '../gaps/rules/index.js';
import type { Tx } from '../graph/Graph.js';
import { shape, type ShapeFound } from '../org/shape.js';
import type { Change } from './changes/index.js';
import { fingerprint } from './fingerprint.js';
import { saidBy } from './kinds.js';
import { Memory, type Strand } from './Memory.js';
import { moves, type Move } from './moves.js';
import { outcomeGaps, type OutcomeGap } from './outcomeGaps.js';
import { play, type Playing } from './play.js';
import type { Refusal } from './refusals.js';

/** Finds every gap on a day. */
export type GapsOf = (tx: Tx, on: string) => Promise<readonly Gap[]>;

/** What a set of changes would do, or did. */
export interface Outcome {
  /** The day on which before and after are compared: the latest first day of any of the changes. */
  readonly on: string;
  /** Equal outcomes of equal changes have equal fingerprints, whenever they are found. */
  readonly fingerprint: string;
  /** By step. When there is one, nothing was kept, and nothing was compared: opened, closed and moves are empty, and after is before. */
  readonly refusals: readonly Refusal[];
  readonly opened: readonly OutcomeGap[];
  readonly closed: readonly OutcomeGap[];
  readonly moves: readonly Move[];
  readonly before: ShapeFound;
  readonly after: ShapeFound;
  /** The changes, with the ids that were made. */
  readonly changes: readonly Change[];
}

/** How a set is played and compared. */
export interface Comparing extends Playing {
  /** Finds the gaps; all of them by all rules when left out. */
  readonly gapsOf?: GapsOf;
}

/** What was done between the two looks. */
export interface Done {
  readonly changes: readonly Change[];
  readonly refusals: readonly Refusal[];
  /** What it touched, asked for only when nothing was refused. */
  readonly strands: () => readonly Strand[];
}

/**
 * Finds gaps and shape, plays the changes, and finds them again: what both a preview and what is applied answer. The transaction holds the changes afterwards; whoever handed it
 * in rolls back or commits, and never commits an outcome with refusals.
 */
export function playAndCompare(tx: Tx, changes: readonly Change[], on: string, how: Comparing = {}): Promise<Outcome> {
  const { gapsOf, memory = new Memory(), ...by } = how;
  const work = async () => ({ ...(await play(tx, changes, on, { ...by, memory })), strands: () => memory.changed().strands });
  return compared(tx, { from: on, on: settledOn(changes, on) }, gapsOf, work);
}

/** The latest first day of any of the changes of a set: from it on all of them hold. */
export function settledOn(changes: readonly Change[], on: string): string {
  return changes.reduce((last, change) => {
    const own = saidBy(change)['on'];
    return typeof own === 'string' && own > last ? own : last;
  }, on);
}

/** By the day on which all of a set holds, what such a rule sees coming has come or not. */
const LOOKING_AHEAD = RULES.filter(({ looksAhead }) => looksAhead === true).map(({ id }) => id);

/** Finds gaps and shape on a day before and after some work, and what is seen coming on the first day of a set as well, where that is another. */
export async function compared(
  tx: Tx,
  { from, on: day }: { readonly from: string; readonly on: string },
  gapsOf: GapsOf | undefined,
  work: () => Promise<Done>,
): Promise<Outcome> {
  const gapsIn = async () => {
    if (gapsOf !== undefined || from === day) return (gapsOf ?? findGaps)(tx, day);
    const gaps = [...(await findGaps(tx, day)), ...(await findGaps(tx, from, { rules: LOOKING_AHEAD }))];
    return [...new Map(gaps.map((gap) => [gap.id, gap])).values()];
  };
  const [gapsBefore, before] = [await gapsIn(), await shape(tx, null, day)];
  const { changes, refusals, strands } = await work();
  const found = { on: day, refusals, changes, before };
  if (refusals.length > 0) return sealed({ ...found, opened: [], closed: [], moves: [], after: before });
  const gapsAfter = await gapsIn();
  const { opened, closed } = openedAndClosed(gapsBefore, gapsAfter);
  return sealed({
    ...found,
    opened: await outcomeGaps(tx, opened, day),
    closed: await outcomeGaps(tx, closed, day),
    moves: await moves(tx, strands(), day),
    after: await shape(tx, null, day),
  });
}

function sealed(outcome: Omit<Outcome, 'fingerprint'>): Outcome {
  const { refusals, opened, closed, moves: moved, changes, on } = outcome;
  const gaps = (list: readonly Gap[]) => list.map(({ id, reason, evidence }) => ({ id, reason, evidence: [...evidence].sort() }));
  return { ...outcome, fingerprint: fingerprint({ on, changes, refusals, opened: gaps(opened), closed: gaps(closed), moves: moved }) };
}
