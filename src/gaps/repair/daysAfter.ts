const DAY = 86_400_000;

/** The ISO day so many days after another one; before it, when negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
