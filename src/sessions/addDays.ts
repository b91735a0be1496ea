const DAY_MS = 86_400_000;
const TEXT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

// Days are counted in UTC, where each has 24 hours: no clock of any place can skip or repeat one.
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The ISO day so many days after another; before it when the number is negative. */
export function addDays(day: string, days: number): string {
  return new Date(midnight(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days one ISO day is after another; negative when it is before. */
export function daysFrom(earlier: string, later: string): number {
  return (midnight(later) - midnight(earlier)) / DAY_MS;
}

/** A day as people write it: 1 March 2027. */
export function dayText(day: string): string {
  return TEXT.format(midnight(day));
}
