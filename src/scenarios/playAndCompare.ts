import type { Tx } from '../graph/Graph.js';
import { shape, type ShapeFound } from '../org/shape.js';
import type { Change } from './changes/index.js';
import { fingerprint } from './fingerprint.js';
import { Memory } from './Memory.js';
import { moves, type Move } from './moves.js';
import { play, type PlayedBy } from './play.js';
import type { Refusal } from './refusals.js';

/** A gap as an outcome needs it: what src/gaps answers has more. */
export interface FoundGap {
  readonly id: string;
  readonly rule: string;
  readonly subject: string;
  readonly reason: string;
  readonly evidence: readonly string[];
}

/** Finds every gap on a day. */
export type GapsOf<G extends FoundGap = FoundGap> = (tx: Tx, on: string) => Promise<readonly G[]>;

/** What a set of changes would do, or did. */
export interface Outcome<G extends FoundGap = FoundGap> {
  /** The day on which before and after are compared: the latest first day of any of the changes. */
  readonly on: string;
  /** Equal outcomes of equal changes have equal fingerprints, whenever they are found. */
  readonly fingerprint: string;
  /** By step. When there is one, nothing was kept, and nothing was compared: opened, closed and moves are empty, and after is before. */
  readonly refusals: readonly Refusal[];
  readonly opened: readonly G[];
  readonly closed: readonly G[];
  readonly moves: readonly Move[];
  readonly before: ShapeFound;
  readonly after: ShapeFound;
  /** The changes, with the ids that were made. */
  readonly changes: readonly Change[];
}

/** How a set is played and compared. */
export interface Comparing extends PlayedBy {
  readonly gapsOf?: GapsOf;
}

const NO_GAPS: GapsOf = async () => [];

/**
 * Finds gaps and shape, plays the changes, and finds them again: what both a preview and what is applied answer. The transaction holds the changes afterwards; whoever handed it
 * in rolls back or commits, and never commits an outcome with refusals.
 */
export async function playAndCompare(tx: Tx, changes: readonly Change[], on: string, how: Comparing = {}): Promise<Outcome> {
  const { gapsOf = NO_GAPS, memory = new Memory(), ...by } = how;
  const day = settledOn(changes, on);
  const [gapsBefore, before] = [await gapsOf(tx, day), await shape(tx, null, day)];
  const played = await play(tx, changes, on, { ...by, memory });
  const found = { on: day, refusals: played.refusals, changes: played.changes, before };
  if (played.refusals.length > 0) return sealed({ ...found, opened: [], closed: [], moves: [], after: before });
  const gapsAfter = await gapsOf(tx, day);
  const [was, is] = [ids(gapsBefore), ids(gapsAfter)];
  return sealed({
    ...found,
    opened: gapsAfter.filter(({ id }) => !was.has(id)),
    closed: gapsBefore.filter(({ id }) => !is.has(id)),
    moves: await moves(tx, memory.changed().strands, day),
    after: await shape(tx, null, day),
  });
}

/** The latest first day of any of the changes. */
function settledOn(changes: readonly Change[], on: string): string {
  return changes.reduce((last, change) => {
    const own = (Object.values(change)[0] as { readonly on?: string | null }).on;
    return own !== null && own !== undefined && own > last ? own : last;
  }, on);
}

function sealed(outcome: Omit<Outcome, 'fingerprint'>): Outcome {
  const { refusals, opened, closed, moves: moved, changes, on } = outcome;
  const gaps = (list: readonly FoundGap[]) => list.map(({ id, reason, evidence }) => ({ id, reason, evidence: [...evidence].sort() }));
  return { ...outcome, fingerprint: fingerprint({ on, changes, refusals, opened: gaps(opened), closed: gaps(closed), moves: moved }) };
}

function ids(gaps: readonly FoundGap[]): Set<string> {
  return new Set(gaps.map(({ id }) => id));
}
