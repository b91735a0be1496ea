import type { TrendPoint } from '../api/useTrend';

/** A rule on the first day of a trend and on its last. */
export interface TrendRule {
  readonly id: string;
  readonly law: string;
  readonly before: number;
  readonly after: number;
}

/** The rules that have gaps on any day of a trend, in the order of the rules. */
export function trendRules(points: readonly TrendPoint[]): TrendRule[] {
  const [first, last] = [points[0], points.at(-1)];
  const seen = new Set(points.flatMap(({ byRule }) => byRule.filter(({ count }) => count > 0).map(({ rule }) => rule.id)));
  return (last?.byRule ?? [])
    .filter(({ rule }) => seen.has(rule.id))
    .map(({ rule, count }) => ({ ...rule, before: first?.byRule.find((one) => one.rule.id === rule.id)?.count ?? 0, after: count }));
}
