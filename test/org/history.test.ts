import { beforeAll, expect, test } from '@jest/globals';
import { historyOfPeople, historyOfPosts } from '../../src/org/history.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

onBothEngines(
  'history',
  (graph) => {
    beforeAll(() =>
      draw(graph(), {
        posts: {
          asked: {
            manager: ['first from 2020-09-01 until 2022-06-01', 'second from 2022-06-01 until 2027-04-01', 'third from 2027-04-01'],
            supervisor: ['principal for youth every 30 from 2021-01-01', 'principal from 2021-01-01 until 2021-01-01'],
            holder: ['ann from 2020-09-01 until 2024-03-01', 'bob INTERIM from 2024-03-01', 'cy from 2026-12-01 until 2027-01-01'],
            leads: 'service:arts from 2023-01-01',
            serves: 'youth from 2020-01-02',
            basedIn: 'west from 2020-01-03',
            memberOf: 'owls from 2020-01-04',
            responsibleFor: 'advice from 2020-01-05',
            attends: 'huddle from 2020-01-06',
            chairs: 'board from 2020-01-07',
          },
          below: { manager: 'asked from 2021-02-01', supervisor: 'asked from 2021-03-01 until 2021-04-01' },
          other: { manager: 'first', holder: ['ann from 2025-01-01 ACTING', 'ann from 2024-03-01 until 2024-06-01'] },
          bare: {},
        },
        edges: ['session:1 OF post:asked', 'session:1 BY post:asked'],
        nodes: {
          'portfolio:youth': { name: 'Youth' },
          'session:1': { on: '2026-01-01', minutes: 60 },
          'person:ann': { name: 'Ann Lee' },
        },
      }),
    );

    const sentences = (on = ON) =>
      graph().read(async (tx) =>
        (await historyOfPosts(tx, ['post:bare', 'post:asked'], on)).map((list) => list.map(({ sentence }) => sentence)),
      );

    test('of a post tells its lines, holders, places and forums, the latest first, and never its sessions', async () => {
      expect(await sentences()).toEqual([
        [],
        [
          'Will be managed by third from 1 April 2027.',
          'Will be held by cy from 1 December 2026 to 31 December 2026.',
          'Is held by bob (interim) since 1 March 2024.',
          'Leads arts since 1 January 2023.',
          'Is managed by second since 1 June 2022, until 31 March 2027.',
          'Professionally supervised below from 1 March 2021 to 31 March 2021.',
          'Manages below since 1 February 2021.',
          'Is professionally supervised by principal for Youth since 1 January 2021.',
          'Was held by Ann Lee from 1 September 2020 to 29 February 2024.',
          'Was managed by first from 1 September 2020 to 31 May 2022.',
          'Chairs board since 7 January 2020.',
          'Attends huddle since 6 January 2020.',
          'Is responsible for advice since 5 January 2020.',
          'Is a member of owls since 4 January 2020.',
          'Is based in west since 3 January 2020.',
          'Serves Youth since 2 January 2020.',
        ],
      ]);
    });

    test('is the same on any day but for the tense, which turns on the first day and on the day after the last', async () => {
      const of = async (on: string) => (await sentences(on))[1]?.filter((sentence) => /\bcy\b/.test(sentence));
      expect(await of('2026-11-30')).toEqual(['Will be held by cy from 1 December 2026 to 31 December 2026.']);
      expect(await of('2026-12-01')).toEqual(['Is held by cy since 1 December 2026, until 31 December 2026.']);
      expect(await of('2026-12-31')).toEqual(['Is held by cy since 1 December 2026, until 31 December 2026.']);
      expect(await of('2027-01-01')).toEqual(['Was held by cy from 1 December 2026 to 31 December 2026.']);
      expect((await sentences('2019-01-01'))[1]).toHaveLength(16);
    });

    test('of a person tells the posts with their days and capacities', async () => {
      const [ann, nobody] = await graph().read((tx) => historyOfPeople(tx, ['person:ann', 'person:none'], ON));
      expect(ann?.map(({ kind, otherId, otherName, capacity, from, to }) => [kind, otherId, otherName, capacity, from, to])).toEqual([
        ['HOLDS', 'post:other', 'other', 'ACTING', '2025-01-01', null],
        ['HOLDS', 'post:other', 'other', 'SUBSTANTIVE', '2024-03-01', '2024-06-01'],
        ['HOLDS', 'post:asked', 'asked', 'SUBSTANTIVE', '2020-09-01', '2024-03-01'],
      ]);
      expect(ann?.map(({ sentence }) => sentence)).toEqual([
        'Holds other (acting) since 1 January 2025.',
        'Held other from 1 March 2024 to 31 May 2024.',
        'Held asked from 1 September 2020 to 29 February 2024.',
      ]);
      expect(nobody).toEqual([]);
    });
  },
  { each: false },
);
