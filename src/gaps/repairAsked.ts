import type { Tx } from '../graph/Graph.js';
import { findGaps, type Gap } from './findGaps.js';
import { SUPERVISION_RULES, type Target } from './repair/demands.js';
import type { Ground } from './repair/Ground.js';
import { measureOf } from './repair/Measure.js';
import { readGround } from './repair/readGround.js';
import { settingsOn } from './settings.js';

/** What a repair is made from: the organisation on the day, and the gaps that it is to close. */
export interface RepairAsked {
  readonly ground: Ground;
  readonly targets: readonly Target[];
}

/**
 * Reads what a repair needs, so that the graph is free while it is worked out: of the rules of supervision the gaps that are wanted, but for those that
 * somebody has accepted.
 */
export async function repairAsked(tx: Tx, on: string, wanted: (gap: Gap) => boolean = () => true): Promise<RepairAsked> {
  const settings = await settingsOn(tx, on);
  const gaps = await findGaps(tx, on, { rules: SUPERVISION_RULES, settings });
  const targets = gaps.filter((gap) => gap.accepted === null && wanted(gap)).map(({ rule, subject }) => ({ rule, subject }));
  return { ground: await readGround(tx, on, measureOf(settings)), targets };
}
