import { describe, expect, test } from '@jest/globals';
import type { TrendPoint } from '../../../ui/api/useTrend';
import { trendBars, trendSum } from '../../../ui/gaps/trendBars';
import { trendRules } from '../../../ui/gaps/trendRules';
import type { Standard } from '../../../ui/view/viewUrl';

function point(on: string, counts: Partial<Record<Standard, number>>, since: [number, number] | null = null): TrendPoint {
  const byStandard = Object.entries(counts).map(([standard, count]) => ({ standard: standard as Standard, count }));
  const totalCount = byStandard.reduce((sum, { count }) => sum + count, 0);
  const byRule = byStandard.map(({ standard, count }) => ({ count, rule: { id: standard, law: `Law of ${standard}` } }));
  return { on, totalCount, acceptedCount: 0, opened: since?.[0] ?? null, closed: since?.[1] ?? null, byStandard, byRule };
}

describe('the bars of a trend', () => {
  test('stand on each other from the most binding standard up, as high as their counts, and none stands for nothing', () => {
    const { base, bars, ticks } = trendBars([point('2026-01-01', { DESIGN: 1, NATIONAL: 2, STATUTORY: 0 }), point('2026-02-01', {})]);
    const [one, two] = bars;
    expect(one?.parts.map(({ standard }) => standard)).toEqual(['NATIONAL', 'DESIGN']);
    const [national, design] = one?.parts ?? [];
    expect((national?.height ?? 0) / (design?.height ?? 1)).toBeCloseTo(2);
    expect((national?.y ?? 0) + (national?.height ?? 0)).toBeCloseTo(base);
    expect((design?.y ?? 0) + (design?.height ?? 0)).toBeCloseTo(national?.y ?? 0);
    expect([one?.top, two?.top, two?.parts]).toEqual([design?.y, base, []]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 1, 2, 3]);
  });

  test('have a scale of round numbers that reaches over the highest', () => {
    const values = (total: number) => trendBars([point('2026-01-01', { LOCAL: total })]).ticks.map(({ value }) => value);
    expect([values(0), values(4), values(33), values(1_234)]).toEqual([
      [0, 1],
      [0, 1, 2, 3, 4],
      [0, 10, 20, 30, 40],
      [0, 500, 1_000, 1_500],
    ]);
  });

  test('name the year where another begins', () => {
    const { bars } = trendBars(['2025-11-01', '2025-12-01', '2026-01-01', '2026-01-15'].map((on) => point(on, {})));
    expect(bars.map(({ day, year }) => [day, year])).toEqual([
      ['1 Nov', '2025'],
      ['1 Dec', null],
      ['1 Jan', '2026'],
      ['15 Jan', null],
    ]);
  });
});

test('a trend comes to its first and last day, and to all that opened and closed between', () => {
  const points = [point('2026-01-01', { LOCAL: 4 }), point('2026-02-01', { LOCAL: 5 }, [3, 2]), point('2026-03-01', { LOCAL: 6 }, [1, 0])];
  expect(trendSum(points)).toEqual({ from: '1 January 2026', to: '1 March 2026', first: 4, last: 6, opened: 4, closed: 2 });
  expect(trendSum([])).toBe(null);
});

test('a rule is told of that has gaps on any day, also between the first and the last', () => {
  const points = [
    point('2026-01-01', { LOCAL: 4, NATIONAL: 0, DESIGN: 0 }),
    point('2026-02-01', { LOCAL: 0, NATIONAL: 1, DESIGN: 0 }),
    point('2026-03-01', { LOCAL: 1, NATIONAL: 0, DESIGN: 0 }),
  ];
  expect(trendRules(points).map(({ id, before, after }) => [id, before, after])).toEqual([
    ['LOCAL', 4, 1],
    ['NATIONAL', 0, 0],
  ]);
});
