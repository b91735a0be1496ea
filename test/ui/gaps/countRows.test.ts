import { expect, test } from '@jest/globals';
import { countRows } from '../../../ui/gaps/countRows';
import { csvAddress } from '../../../ui/gaps/csvAddress';
import { gapFilterOf } from '../../../ui/gaps/gapFilterOf';
import { DEFAULT_VIEW } from '../../../ui/view/viewUrl';

const rule = (id: string, count: number) => ({ count, rule: { id, law: `Law of ${id}`, standard: 'NATIONAL' as const } });

test('the most gaps come first, equal counts as the service names them, and rules that find nothing are counted apart', () => {
  const { rules, localities, professions, clean } = countRows({
    byRule: [rule('none', 0), rule('few', 1), rule('many', 9), rule('alsoFew', 1)],
    byLocality: [
      { count: 1, locality: { id: 'locality:west', name: 'West' } },
      { count: 4, locality: null },
    ],
    byPortfolio: [],
    byProfession: [
      { count: 1, profession: 'NURSING' },
      { count: 2, profession: null },
      { count: 3, profession: 'SOCIAL_WORK' },
    ],
  });
  expect(rules.map(({ id, count }) => [id, count])).toEqual([
    ['many', 9],
    ['few', 1],
    ['alsoFew', 1],
  ]);
  expect(localities.map(({ id, name }) => [id, name])).toEqual([
    [null, 'In no locality'],
    ['locality:west', 'West'],
  ]);
  expect(professions.map(({ id, name }) => [id, name])).toEqual([
    ['SOCIAL_WORK', 'Social work'],
    [null, 'Of no recorded profession'],
    ['NURSING', 'Nursing'],
  ]);
  expect(clean).toBe(1);
});

test('the list and the file are asked for the same gaps', () => {
  const view = {
    ...DEFAULT_VIEW,
    severity: 'HIGH',
    accepted: 'HIDDEN',
    since: '2026-11-02',
    rule: 'noSupervisor',
    profession: 'NURSING',
  } as const;
  expect(gapFilterOf(view)).toEqual({
    ...{ rules: ['noSupervisor'], severity: 'HIGH', accepted: false, since: '2026-11-02' },
    ...{ standard: null, locality: null, portfolio: null, profession: 'NURSING' },
  });
  expect(csvAddress(view)).toBe('/exports/gaps.csv?rule=noSupervisor&severity=HIGH&accepted=false&since=2026-11-02&profession=NURSING');
  expect([gapFilterOf({ ...view, accepted: 'ONLY' }).accepted, gapFilterOf(DEFAULT_VIEW).accepted]).toEqual([true, null]);
});
