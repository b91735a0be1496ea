import { LOCALE } from '../texts/locale';

const LONG = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeStyle: 'short' });

/** "22 November 2026 at 09:00" from an ISO moment, as the reader writes it, by the clock where they are. */
export function longMoment(iso: string): string {
  return LONG.format(new Date(iso));
}
