const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "1 September 2020" from an ISO date. */
export function longDate(iso: string): string {
  return LONG.format(new Date(`${iso}T00:00:00Z`));
}
