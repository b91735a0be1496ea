import { BadInput } from '../errors.js';

/** So many days a trend tells of at the most: on each of them every rule is run. */
export const MOST_DAYS = 24;

/** Both ends of a period and every first of a month between them, in order. Throws BadInput for a period that ends before it begins, or has more days than MOST_DAYS. */
export function trendDays(from: string, to: string): string[] {
  if (from > to) throw new BadInput('from', `from must not be after to; ${from} is after ${to}.`);
  const days = [from];
  for (let month = monthOf(from) + 1; month <= monthOf(to) && days.length <= MOST_DAYS; month++) {
    const first = firstOf(month);
    if (first < to) days.push(first);
  }
  if (to > from) days.push(to);
  if (days.length <= MOST_DAYS) return days;
  const sentence = `A trend tells of ${MOST_DAYS} days at the most, its two ends and every first of a month between them; from ${from} to ${to} there are more. Ask for a shorter period, and for the rest by itself.`;
  throw new BadInput('to', sentence);
}

/** Months are counted from that of the year 0. */
function monthOf(day: string): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
}

function firstOf(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
