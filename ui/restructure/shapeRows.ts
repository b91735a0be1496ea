import type { ShapeNumbers } from '../api/useScenarios';

export const MEASURES = ['posts', 'headcount', 'fte', 'vacancies', 'layers', 'span', 'load'] as const;
export type Measure = (typeof MEASURES)[number];

/** The numbers of a shape, rounded as people read them; null where there is nothing to measure. */
export function measuresOf({ posts, headcount, fte, vacancies, layers, spans, supervision }: ShapeNumbers): Record<Measure, number | null> {
  const [heaviest] = supervision.loads;
  const load = heaviest === undefined ? null : rounded(heaviest.hoursAMonth);
  return { posts, headcount, fte: rounded(fte), vacancies, layers, span: spans.max, load };
}

/** How much more there is than before, with its sign: "+2", "−1"; null where it is the same, or cannot be said. */
export function difference(before: number | null, after: number | null): string | null {
  if (before === null || after === null) return null;
  const more = rounded(after - before);
  return more === 0 ? null : `${more > 0 ? '+' : '−'}${Math.abs(more)}`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
