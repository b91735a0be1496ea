import { expect, test } from '@jest/globals';
import type { Due, Load } from '../../../ui/api/useSessions';
import { supervisorRows } from '../../../ui/supervision/supervisorRows';

const post = (id: string) => ({ id: `post:${id}`, title: id, state: 'HELD' as const, holders: [] });
const due = (supervisor: string | null, overdueDays: number, dueOn: string): Due => ({
  ...{ id: `${supervisor}-${dueOn}`, dueOn, overdueDays, sentence: '' },
  ...{ supervisee: post('supervisee'), supervisor: supervisor === null ? null : post(supervisor) },
});
const load: Load = { supervisor: 'post:late', supervisees: 3, hoursAMonth: 4.5, withoutCadence: 0 };

test('supervisors come with what they owe: the longest overdue first, then whose next session is first', () => {
  const rows = supervisorRows(
    [due('late', 3, '2026-11-20'), due('latest', 19, '2026-11-10'), due('late', 5, '2026-11-18'), due('later', 0, '2026-12-09')].concat([
      due('late', 0, '2026-12-30'),
      due('late', 0, '2026-12-24'),
      due('soon', 0, '2026-12-01'),
      due(null, 40, '2026-10-01'),
    ]),
    [load],
  );
  expect(rows.map(({ supervisor, due: count, overdue, longest, next }) => [supervisor.title, count, overdue, longest, next])).toEqual([
    ['latest', 1, 1, 19, null],
    ['late', 4, 2, 5, '2026-12-24'],
    ['soon', 1, 0, 0, '2026-12-01'],
    ['later', 1, 0, 0, '2026-12-09'],
  ]);
  expect(rows.map((row) => row.load?.hoursAMonth ?? null)).toEqual([null, 4.5, null, null]);
});
