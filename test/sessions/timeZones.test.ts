import { execFileSync } from 'node:child_process';
import { beforeAll, expect, test } from '@jest/globals';
import { buildDist } from '../support/built.js';

/** East and west of every date line and half an hour beside the hour; each has days of 23 and of 25 hours, but for the last. */
const ZONES = ['UTC', 'Europe/London', 'Pacific/Auckland', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu'];

// Ten years of days, each as due day, as a number, as text and as a day of a calendar.
const PROGRAM = `
  import { createHash } from 'node:crypto';
  import { addDays, daysFrom, dayText } from './dist/src/sessions/addDays.js';
  import { dueOn } from './dist/src/sessions/dueOn.js';
  import { toCalendar } from './dist/src/sessions/toCalendar.js';
  const stages = [{ everyDays: 7, before: '2027-01-03' }, { everyDays: 31, before: null }];
  const days = Array.from({ length: 3653 }, (_, i) => addDays('2023-06-30', i));
  const told = days.map((day) => [day, daysFrom('2023-06-30', day), dayText(day), dueOn(day, stages, day).on]);
  const calendar = toCalendar('Everything', days.map((on) => ({ id: on, on, summary: on })), new Date('2026-11-22T23:30:00Z'));
  const starts = calendar.match(/DTSTART;VALUE=DATE:\\d+/g).map((line) => line.slice(-8));
  const clock = new Date('2026-11-22T12:00:00Z').getHours();
  const digest = createHash('sha256').update(JSON.stringify(told)).update(calendar).digest('hex');
  console.log(JSON.stringify({ clock, digest, different: new Set(starts).size, last: starts.at(-1) }));
`;

function toldIn(zone: string): { clock: number; digest: string; different: number; last: string } {
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', TZ: zone },
  });
  return JSON.parse(out) as ReturnType<typeof toldIn>;
}

beforeAll(buildDist, 300_000);

test('days, due days and calendars are the same wherever the service runs', () => {
  const told = ZONES.map(toldIn);
  // The zones are really in force: noon in Greenwich is another hour in each.
  expect(told.map(({ clock }) => clock)).toEqual([12, 12, 1, 8, 23, 1, 17]);
  expect(new Set(told.map(({ digest }) => digest)).size).toBe(1);
  expect(told[0]).toMatchObject({ different: 3653, last: '20330629' });
});
