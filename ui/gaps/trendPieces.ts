import type { Period } from '../view/viewUrl';

/** Two days of a trend, one after the other. */
export interface Piece {
  readonly from: string;
  readonly to: string;
}

/**
 * The firsts of so many months up to a day, and the day: in pieces, of which each begins where the one before it ends. The service keeps the gaps of a day, so
 * that each piece is one more day to find; all at once may take longer than a question may.
 */
export function trendPieces(months: Period, to: string): Piece[] {
  const [year, month] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))];
  const first = (back: number) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10);
  const firsts = Array.from({ length: months }, (_, i) => first(months - 1 - i));
  const days = firsts.at(-1) === to ? firsts : [...firsts, to];
  return days.slice(1).map((day, i) => ({ from: days[i] ?? day, to: day }));
}
