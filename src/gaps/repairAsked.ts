import type { Tx } from '../graph/Graph.js';
import { revisionOf } from '../graph/revision.js';
import type { GapFilter } from '../../schema/GapFilter.js';
import { findGaps } from './findGaps.js';
import { GapReport } from './GapReport.js';
import { placesOn } from './places.js';
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
 * Reads what a repair needs, so that the graph is free while it is worked out: the gaps that a filter leaves, of the rules of supervision where it names none,
 * and but for those that somebody has accepted where it does not speak of them.
 */
export async function repairAsked(tx: Tx, on: string, filter: GapFilter = {}): Promise<RepairAsked> {
  const settings = await settingsOn(tx, on);
  const gaps = await findGaps(tx, on, { rules: filter.rules ?? SUPERVISION_RULES, settings });
  const places = await placesOn(tx, [...new Set(gaps.map(({ subject }) => subject))], on);
  const wanted = new GapReport(await revisionOf(tx), on, settings, gaps, places).filtered({
    ...filter,
    accepted: filter.accepted ?? false,
  });
  const targets = wanted.map(({ rule, subject }) => ({ rule, subject }));
  return { ground: await readGround(tx, on, measureOf(settings)), targets };
}
