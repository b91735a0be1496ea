import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysFrom, dayText } from '../../src/sessions/addDays.js';
import { cadenceOf } from '../../src/sessions/cadenceOf.js';
import { dueOn, type Stage } from '../../src/sessions/dueOn.js';
import { STANDARD } from './standard.js';

const always = (everyDays: number): Stage[] => [{ everyDays, before: null }];
const iso = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const day = fc.integer({ min: -20_000, max: 60_000 }).map(iso);
const days = fc.integer({ min: 0, max: 400 });

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The day after, by the rules of the calendar and without a clock. */
function tomorrow(today: string): string {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  const last = month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
  const next = date < last ? [year, month, date + 1] : month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
  return next.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}

describe('days', () => {
  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-29', 365, '2029-02-28'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-31', 31, '2026-03-03'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %d days is %s', (from, many, to) => {
    expect(addDays(from, many)).toBe(to);
    expect(daysFrom(from, to)).toBe(many);
  });

  test('are counted as the calendar has them, none skipped and none twice', () => {
    fc.assert(
      fc.property(day, days, (start, many) => {
        let at = start;
        for (let i = 0; i < many; i++) at = tomorrow(at);
        expect(addDays(start, many)).toBe(at);
        expect(daysFrom(start, at)).toBe(many);
        expect(addDays(at, -many)).toBe(start);
      }),
      { numRuns: 300 },
    );
  });

  test('are written as people write them', () => {
    expect(dayText('2027-03-01')).toBe('1 March 2027');
  });
});

describe('a session is due', () => {
  test('as many days after the last as the cadence says', () => {
    expect(dueOn('2028-02-15', always(14), '2028-02-20').on).toBe('2028-02-29');
    expect(dueOn('2027-02-15', always(14), '2027-02-20').on).toBe('2027-03-01');
    expect(dueOn('2026-01-31', always(31), '2030-01-01').on).toBe('2026-03-03');
  });

  const standard = (qualifiedOn: string, profession = 'SOCIAL_WORK') =>
    cadenceOf({ everyDays: null, profession, needsSupervision: 'YES', qualifiedOn }, STANDARD)?.stages ?? [];

  test.each([
    ['weekly for the first six weeks', '2026-11-10', '2026-11-12', '2026-11-17', 7],
    ['a week after a session on the last day but seven of them', '2026-12-05', '2026-12-06', '2026-12-12', 7],
    ['two weeks after a later one: fortnightly has begun by then', '2026-12-06', '2026-12-07', '2026-12-20', 14],
    ['fortnightly to half a year', '2027-01-04', '2027-01-05', '2027-01-18', 14],
    ['monthly then', '2027-05-20', '2027-05-21', '2027-06-20', 31],
    ['monthly as soon as the half year is over before a fortnight is', '2027-04-20', '2027-04-21', '2027-05-21', 31],
  ])('%s', (_, last, today, due, everyDays) => {
    const found = dueOn(last, standard('2026-11-01'), today);
    expect([found.on, found.stage.everyDays]).toEqual([due, everyDays]);
  });

  test('by the cadence of today where days have passed, as the gap rule judges: nobody is late by a stage that is over', () => {
    const stages = standard('2026-11-01');
    expect(dueOn('2026-12-04', stages, '2026-12-12').on).toBe('2026-12-11');
    expect(dueOn('2026-12-04', stages, '2026-12-13').on).toBe('2026-12-18');
  });

  test('never when nobody says how often it goes on', () => {
    expect(() => dueOn('2026-01-01', [{ everyDays: 7, before: '2026-02-01' }], '2026-03-01')).toThrow('must hold for ever');
  });
});

const stages = fc
  .tuple(
    day,
    fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 200 })), { maxLength: 3 }),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([start, first, last]): Stage[] => {
    const cadences = [...first.map(([everyDays]) => everyDays), last].sort((a, b) => a - b);
    const ends = first.map(([, length]) => length).sort((a, b) => a - b);
    return cadences.map((everyDays, i) => ({ everyDays, before: ends[i] === undefined ? null : addDays(start, ends[i]) }));
  });

describe('whatever the stages, as long as they grow', () => {
  const cadenceOn = (list: readonly Stage[], on: string) => list.find(({ before }) => before === null || on < before)?.everyDays ?? 0;

  test('the due day is the first on which as many days have passed as that day asks for', () => {
    fc.assert(
      fc.property(stages, day, days, (list, since, later) => {
        const today = addDays(since, later);
        let on = since;
        while (daysFrom(since, on) < cadenceOn(list, on > today ? on : today)) on = tomorrow(on);
        expect(dueOn(since, list, today).on).toBe(on);
      }),
      { numRuns: 500 },
    );
  });

  test('it is overdue exactly when more days have passed than the cadence of today', () => {
    fc.assert(
      fc.property(stages, day, days, (list, since, later) => {
        const today = addDays(since, later);
        expect(dueOn(since, list, today).on < today).toBe(daysFrom(since, today) > cadenceOn(list, today));
      }),
      { numRuns: 500 },
    );
  });

  test('a later session is never due sooner, and a later look never finds it due sooner', () => {
    fc.assert(
      fc.property(stages, day, days, days, (list, since, later, more) => {
        const today = addDays(since, later);
        const due = dueOn(since, list, today).on;
        expect(dueOn(addDays(since, more), list, today).on >= due).toBe(true);
        expect(dueOn(since, list, addDays(today, more)).on >= due).toBe(true);
        expect(due > since).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('how often', () => {
  const worker = { everyDays: null, profession: 'SOCIAL_WORK', needsSupervision: 'YES', qualifiedOn: null };
  const often = (of: Partial<Parameters<typeof cadenceOf>[0]>) => {
    const cadence = cadenceOf({ ...worker, ...of }, STANDARD);
    return cadence && [cadence.basis, ...cadence.stages.map(({ everyDays, before }) => `${everyDays} ${before ?? 'always'}`)];
  };

  test('is what was agreed, whatever the standard says', () => {
    expect(often({ everyDays: 28 })).toEqual(['AGREED', '28 always']);
    expect(often({ everyDays: 28, needsSupervision: 'NO', qualifiedOn: '2026-11-01' })).toEqual(['AGREED', '28 always']);
  });

  test('is the standard where nothing is agreed, or nothing that makes sense', () => {
    expect(often({})).toEqual(['STANDARD', '31 always']);
    expect(often({ everyDays: 0 })).toEqual(['STANDARD', '31 always']);
    expect(often({ profession: 'EARLY_HELP' })).toEqual(['STANDARD', '42 always']);
    expect(often({ profession: null })).toEqual(['STANDARD', '42 always']);
    expect(often({ qualifiedOn: '2026-11-01' })).toEqual(['STANDARD', '7 2026-12-13', '14 2027-05-02', '31 always']);
  });

  test('is never for who needs no supervision, or of whom nobody knows', () => {
    expect(often({ needsSupervision: 'NO' })).toBeNull();
    expect(often({ needsSupervision: 'UNRECORDED' })).toBeNull();
  });
});
