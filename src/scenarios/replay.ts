import { Refused } from '../errors.js';
import type { Tx } from '../graph/Graph.js';
import { approvedConflicts } from './approvedConflicts.js';
import type { Change } from './changes/index.js';
import { futureConflicts } from './futureConflicts.js';
import { playAndCompare, type GapsOf, type Outcome } from './playAndCompare.js';
import type { Refusal } from './refusals.js';
import type { ScenarioFound } from './Scenario.js';
import { changesOfScenario } from './scenarioRows.js';

/** A scenario as it would be played now. */
export interface Replayed {
  readonly changes: readonly Change[];
  readonly outcome: Outcome;
  /** What others have agreed for its future, by step: it can be looked at, but not proposed, approved or applied. */
  readonly conflicts: readonly Refusal[];
}

/** How long a rehearsal of so many changes may take, in milliseconds. */
export function rehearsalMs(size: number): number {
  return Math.max(15_000, size * 6);
}

/** Plays a scenario into a rehearsal and compares, on the day from which all of it holds. */
export async function replay(tx: Tx, scenario: ScenarioFound, gapsOf?: GapsOf): Promise<Replayed> {
  const changes = await changesOfScenario(tx, scenario);
  // Before they are played: afterwards its own changes would be among what begins later.
  const conflicts = [
    ...(await futureConflicts(tx, changes, scenario.startsOn, scenario.rebasedAt)),
    ...(await approvedConflicts(tx, scenario, changes)),
  ];
  return { changes, conflicts, outcome: await playAndCompare(tx, changes, scenario.startsOn, gapsOf === undefined ? {} : { gapsOf }) };
}

/** Throws Refused, with the sentences, for a scenario that cannot become real as things are. */
export function assertPlays({ changes, outcome, conflicts }: Replayed): void {
  if (changes.length === 0) throw new Refused('It has no changes yet.');
  const all = [...outcome.refusals, ...conflicts];
  if (all.length > 0) throw new Refused(inOne(all));
}

const TOLD = 5;

/** Refusals as one text: each with its step, the first few of many. */
export function inOne(refusals: readonly Refusal[]): string {
  const told = refusals.slice(0, TOLD).map(({ step, sentence }) => (step === null ? sentence : `Step ${step + 1}: ${sentence}`));
  const more = refusals.length - told.length;
  return [...told, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}
