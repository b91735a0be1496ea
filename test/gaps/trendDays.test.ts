import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_DAYS, trendDays } from '../../src/gaps/trendDays.js';

const day = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2021-06-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the days of a trend', () => {
  test('are both ends and every first of a month between them, each once and in order', () => {
    expect(trendDays('2025-11-30', '2026-02-01')).toEqual(['2025-11-30', '2025-12-01', '2026-01-01', '2026-02-01']);
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const days: string[] = [];
        for (let at = from; at <= to; at = new Date(Date.parse(at) + 86_400_000).toISOString().slice(0, 10)) {
          if (at === from || at === to || at.endsWith('-01')) days.push(at);
        }
        expect(trendDays(from, to)).toEqual(days);
      }),
      { numRuns: 50 },
    );
  });

  test(`are ${MOST_DAYS} at the most`, () => {
    expect(trendDays('2024-01-01', '2025-12-01')).toHaveLength(MOST_DAYS);
    expect(() => trendDays('2024-01-01', '2025-12-02')).toThrow('24 days at the most');
    expect(trendDays('9999-11-30', '9999-12-31')).toEqual(['9999-11-30', '9999-12-01', '9999-12-31']);
    expect(() => trendDays('0001-01-01', '9999-12-31')).toThrow('24 days at the most');
    expect(() => trendDays('2024-01-02', '2024-01-01')).toThrow('2024-01-02 is after 2024-01-01');
  });
});
