import type { GapFilter } from '../../schema/GapFilter.js';
import type { GapTrendPoint } from '../../schema/GapTrendPoint.js';
import { turn } from '../inSlices.js';
import type { Gap } from './findGaps.js';
import { acceptedOf, countsByRule, countsByStandard } from './gapCounts.js';
import type { GapReport } from './GapReport.js';
import { openedAndClosed } from './openedAndClosed.js';

/** A day of a trend, with the gaps themselves that opened and closed since the day before it; none for the first. */
export interface TrendPoint extends GapTrendPoint {
  readonly openedGaps: readonly Gap[];
  /** As they stood on the day before. */
  readonly closedGaps: readonly Gap[];
}

/**
 * The gaps of several days that a filter leaves, in numbers. Each day is a report of its own, and one is found after another, so that all others get their turn
 * at the graph between them. What is written meanwhile stands in the later days and not in the earlier: each says its revision.
 */
export async function gapTrend(
  gapsOn: (day: string) => Promise<GapReport>,
  days: readonly string[],
  filter: GapFilter,
): Promise<TrendPoint[]> {
  const points: TrendPoint[] = [];
  let before: readonly Gap[] | null = null;
  for (const day of days) {
    const report = await gapsOn(day);
    const gaps = report.filtered(filter);
    await turn();
    points.push(await pointOf(report, gaps, before));
    before = gaps;
  }
  return points;
}

// A day may have tens of thousands of gaps: after each walk over them others get a turn.
async function pointOf({ on, revision, settings }: GapReport, gaps: readonly Gap[], before: readonly Gap[] | null): Promise<TrendPoint> {
  const { opened: openedGaps, closed: closedGaps } = openedAndClosed(before ?? gaps, gaps);
  await turn();
  const byRule = countsByRule(gaps, settings);
  await turn();
  return {
    ...{ on, revision, openedGaps, closedGaps, byRule },
    totalCount: gaps.length,
    acceptedCount: acceptedOf(gaps),
    opened: before === null ? null : openedGaps.length,
    closed: before === null ? null : closedGaps.length,
    byStandard: countsByStandard(gaps),
  };
}
