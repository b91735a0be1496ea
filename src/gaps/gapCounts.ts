import { Standard } from '../../schema/enums.js';
import type { GapsByRule, GapsByStandard } from '../../schema/GapCounts.js';
import type { Gap } from './findGaps.js';
import { countBy } from './GapReport.js';
import { rulesOn } from './rulesOn.js';
import type { Settings } from './settings.js';

/** How many of each rule, in the order of the rules; a rule without gaps ran too, and stands at 0. */
export function countsByRule(gaps: readonly Gap[], settings: Settings): GapsByRule[] {
  const counts = new Map(countBy(gaps, ({ rule }) => [rule]).map((one) => [one.key, one]));
  return rulesOn(settings).map((rule) => ({
    rule,
    count: counts.get(rule.id)?.count ?? 0,
    accepted: counts.get(rule.id)?.accepted ?? 0,
  }));
}

/** How many fall short of which kind of standard, the most binding first; a kind without gaps stands at 0. */
export function countsByStandard(gaps: readonly Gap[]): GapsByStandard[] {
  const counts = countBy(gaps, ({ standard }) => [standard], Object.values(Standard));
  return counts.map(({ key, count, accepted }) => ({ standard: key, count, accepted }));
}

/** How many are accepted for a time. */
export function acceptedOf(gaps: readonly Gap[]): number {
  return gaps.filter(({ accepted }) => accepted !== null).length;
}
