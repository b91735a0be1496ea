import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { toCalendar, type CalendarDay } from '../../src/sessions/toCalendar.js';

const NOW = new Date('2026-11-22T09:30:00Z');
const DAY: CalendarDay = { id: 'post:a/post:v', on: '2028-02-29', summary: 'Supervision due: Ann, Social Worker' };

/** The entries of a calendar as a parser that is not ours reads them. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const stamp = component.getFirstPropertyValue('dtstamp');
    return {
      uid: event.uid,
      on: event.startDate.toString(),
      isDay: event.startDate.isDate,
      lasts: event.duration.toString(),
      summary: event.summary,
      stamp: String(stamp),
      names: component.getAllProperties().map(({ name }) => name),
    };
  });
  // Of properties that it does not know it leaves the escapes to the reader.
  const name = String(calendar.getFirstPropertyValue('x-wr-calname') ?? '').replace(/\\([\\,;])/g, '$1');
  return { name, version: calendar.getFirstPropertyValue('version'), events };
}

const octets = (line: string) => Buffer.byteLength(line, 'utf8');

describe('a calendar', () => {
  test('is read by a real parser as days of whole days, stamped in UTC', () => {
    const { name, version, events } = read(toCalendar('Supervision: Team Manager', [DAY], NOW));
    expect({ name, version }).toEqual({ name: 'Supervision: Team Manager', version: '2.0' });
    expect(events).toEqual([
      {
        uid: expect.stringMatching(/^[0-9a-f]{64}@orgmatrix$/),
        on: '2028-02-29',
        isDay: true,
        lasts: 'P1D',
        summary: DAY.summary,
        stamp: '2026-11-22T09:30:00Z',
        names: expect.arrayContaining(['uid', 'dtstamp', 'dtstart', 'summary', 'transp', 'class']),
      },
    ]);
  });

  test('holds nothing about people but the summary', () => {
    const known = ['class', 'dtstamp', 'dtstart', 'sequence', 'summary', 'transp', 'uid'];
    const [event] = read(toCalendar('x', [DAY], NOW)).events;
    expect(event?.names.filter((name) => !name.startsWith('x-microsoft')).sort()).toEqual(known);
  });

  test('is a calendar too when nothing is due', () => {
    expect(read(toCalendar('Nobody', [], NOW)).events).toEqual([]);
  });

  test('gives an entry the same id for ever, from which nobody is to be told', () => {
    const uid = (day: CalendarDay, now = NOW) => read(toCalendar('x', [day], now)).events[0]?.uid ?? '';
    expect(uid({ ...DAY, on: '2028-03-31', summary: 'Another' }, new Date('2027-01-01T00:00:00Z'))).toBe(uid(DAY));
    expect(uid({ ...DAY, id: 'post:b/post:v' })).not.toBe(uid(DAY));
    expect(uid(DAY)).not.toContain('post');
  });

  test('ends every line with CRLF and folds at 75 octets, not in the middle of a character', () => {
    const summary = 'Ärztin für Jugend 漢字 🏥 '.repeat(20).trim();
    const text = toCalendar('Supervision', [{ ...DAY, summary }], NOW);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(read(text).events[0]?.summary).toBe(summary);
  });

  const HOSTILE = [
    'a, b; c \\ d',
    'one\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:two',
    'one\r\nATTENDEE:MAILTO:x@example.org',
    '\\n is not a line',
    'tab\tbell\u0007null\u0000',
    'half \ud83c character',
    'colon: "quote"',
    '',
  ];
  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('says %s as it is, in one entry', (_, text) => {
    const { name, events } = read(toCalendar(text, [{ ...DAY, summary: text }], NOW));
    const cleaned = text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
    expect(events.map(({ summary }) => summary ?? '')).toEqual([cleaned]);
    expect(name).toBe(cleaned);
  });

  test('any texts and any days come back as they went in', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 }).map((one) => one.replace(/[\p{Cc}\p{Cs}]+/gu, ' '));
    const day = fc.integer({ min: -20_000, max: 100_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.uuid(), on: day, summary: text }), { maxLength: 5 }), (days) => {
        const written = toCalendar('x', days, NOW);
        expect(read(written).events.map(({ on, summary }) => ({ on, summary: summary ?? '' }))).toEqual(
          days.map(({ on, summary }) => ({ on, summary })),
        );
        expect(Math.max(...written.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
      }),
      { numRuns: 300 },
    );
  });
});
