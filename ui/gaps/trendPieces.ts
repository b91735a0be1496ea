import type { Period } from '../view/viewUrl';

/** So many months are asked for at once: finding all gaps of a day may take a second, and a question no more than ten. */
const AT_ONCE = 3;

/** Two days, and every first of a month between them. */
export interface Piece {
  readonly from: string;
  readonly to: string;
}

/** The firsts of so many months up to a day, and the day: in pieces, of which each begins where the one before it ends. */
export function trendPieces(months: Period, to: string): Piece[] {
  const [year, month] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))];
  // As Date.UTC takes years below 100 for others, and the first date that can be chosen is long after.
  const first = (back: number) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10);
  const pieces: Piece[] = [];
  for (let back = months - 1; back >= 0; back -= AT_ONCE) {
    const end = back - AT_ONCE < 0 ? to : first(back - AT_ONCE);
    pieces.push({ from: first(back), to: end });
  }
  return pieces;
}
