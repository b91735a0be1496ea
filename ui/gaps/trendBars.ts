import type { TrendPoint } from '../api/useTrend';
import { longDate } from '../kit/longDate';
import { LOCALE } from '../texts/locale';
import { STANDARDS, type Standard } from '../view/viewUrl';

const HEIGHT = 200;
/** Above the bars for their totals, below them for their days, before them for the scale. */
const ABOVE = 24;
const BELOW = 44;
const BEFORE = 48;

const DAY = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' });

export interface Bar {
  readonly on: string;
  /** Its middle. */
  readonly x: number;
  readonly total: number;
  readonly top: number;
  /** "1 Oct", and the year below it where another begins. */
  readonly day: string;
  readonly year: string | null;
  readonly parts: readonly { readonly standard: Standard; readonly y: number; readonly height: number }[];
}

/** The bars of a trend and their scale, in pixels of a page with ordinary text. */
export interface Bars {
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  readonly base: number;
  readonly left: number;
  readonly bars: readonly Bar[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** A bar for each day, with a part for each standard that has gaps on it, the most binding lowest. */
export function trendBars(points: readonly TrendPoint[]): Bars {
  const step = points.length > 14 ? 46 : 72;
  const base = ABOVE + HEIGHT;
  const most = Math.max(1, ...points.map(({ totalCount }) => totalCount));
  const every = roundStep(most / 4);
  const top = every * Math.ceil(most / every);
  const yOf = (count: number) => base - (HEIGHT * count) / top;
  const bars = points.map(({ on, totalCount, byStandard }, i) => {
    let below = 0;
    const parts = STANDARDS.flatMap((standard) => {
      const count = byStandard.find((one) => one.standard === standard)?.count ?? 0;
      const y = yOf(below + count);
      const height = yOf(below) - y;
      below += count;
      return count === 0 ? [] : [{ standard, y, height }];
    });
    const year = on.slice(0, 4);
    return {
      ...{ on, parts, total: totalCount, x: BEFORE + step * (i + 0.5), top: yOf(totalCount) },
      day: DAY.format(new Date(`${on}T00:00:00Z`)),
      year: points[i - 1]?.on.slice(0, 4) === year ? null : year,
    };
  });
  const ticks = Array.from({ length: top / every + 1 }, (_, i) => ({ value: i * every, y: yOf(i * every) }));
  return { width: BEFORE + step * points.length + 8, height: base + BELOW, bar: 30, base, left: BEFORE, bars, ticks };
}

/** The least of 1, 2, 5, 10, 20, 50, ... that is no less. */
function roundStep(least: number): number {
  const ten = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((one) => one * ten).find((one) => one >= least) ?? 10 * ten;
}

/** What a trend comes to: its first and last day, and how many opened and closed between. Null for no days. */
export function trendSum(
  points: readonly TrendPoint[],
): (Record<'from' | 'to', string> & Record<'first' | 'last' | 'opened' | 'closed', number>) | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    ...{ from: longDate(first.on), to: longDate(last.on), first: first.totalCount, last: last.totalCount },
    opened: points.reduce((sum, { opened }) => sum + (opened ?? 0), 0),
    closed: points.reduce((sum, { closed }) => sum + (closed ?? 0), 0),
  };
}
