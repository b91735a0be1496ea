import { createHash } from 'node:crypto';
import ical, { escape, ICalEventClass, ICalEventTransparency } from 'ical-generator';

/** A day of a calendar. */
export interface CalendarDay {
  /** What it is about, the same for ever: it becomes the id of the entry and is not to be read from it. */
  readonly id: string;
  /** An ISO day. */
  readonly on: string;
  readonly summary: string;
}

const DAY_S = 86_400;

/** A calendar (RFC 5545) with one entry for each day, that takes up no time of the day. `now` is when it is made. */
export function toCalendar(name: string, days: readonly CalendarDay[], now: Date): string {
  // The library escapes every text but this one.
  const calendar = ical({ name: escape(plain(name), false), prodId: '//Orgmatrix//Supervision//EN', ttl: DAY_S });
  for (const { id, on, summary } of days) {
    calendar.createEvent({
      id: `${createHash('sha256').update(id).digest('hex')}@orgmatrix`,
      // Without a time zone it reads the day in UTC, wherever the service runs.
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      stamp: now,
      summary: plain(summary),
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // Every line ends with CRLF, the last one too.
  return `${calendar.toString()}\r\n`;
}

// Texts of a calendar hold no control characters and no half ones, whatever an import brought into a title.
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
}
