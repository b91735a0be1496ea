import { beforeAll, expect, test } from '@jest/globals';
import type { Tx } from '../../src/graph/Graph.js';
import {
  leadersOfTeams,
  localitiesOfTeams,
  memberCountsOf,
  membersOf,
  partsOf,
  portfoliosOfTeams,
  servicesOfTeams,
  teamsByIds,
  wholesOf,
} from '../../src/org/teams.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

type Around = (tx: Tx, ids: readonly string[], on: string) => Promise<readonly { readonly id: string; readonly on: string }[][]>;

onBothEngines(
  'what stands around a team',
  (graph) => {
    beforeAll(() =>
      draw(graph(), {
        posts: {
          lead: { leads: 'team:owls', memberOf: 'owls', holder: 'ann' },
          pastLead: { leads: 'team:owls until 2026-11-22' },
          leadsLocality: { leads: 'locality:west' },
          b: { memberOf: 'owls', holder: 'bob INTERIM' },
          a: { memberOf: ['owls', 'owls from 2021-01-01'] },
          last: { memberOf: 'owls', is: { title: 'zookeeper' } },
          left: { memberOf: 'owls until 2026-11-22' },
          comes: { memberOf: 'owls from 2026-11-23' },
          closed: { memberOf: 'owls', is: { closesOn: ON } },
          notYetOpen: { memberOf: 'owls', is: { opensOn: '2026-11-23' } },
          lark: { memberOf: 'larks' },
        },
        edges: [
          'team:owls PART_OF team:birds',
          'team:owls PART_OF team:zoo until 2026-11-22',
          'team:larks PART_OF team:birds',
          'team:owls PLACED_IN locality:west',
          'team:owls PLACED_IN locality:east from 2026-11-23',
          'team:owls SERVES portfolio:youth',
          'team:owls SERVES portfolio:send until 2026-01-01',
          'team:owls DELIVERS service:arts',
          'team:owls DELIVERS service:advice',
          'team:owls DELIVERS service:past until 2026-11-22',
        ],
      }),
    );

    const OWLS = ['team:owls', 'team:none', 'team:birds'];
    const around = async (question: Around, on = ON) =>
      (await graph().read((tx) => question(tx, OWLS, on))).map((list) => list.map(({ id }) => id.split(':')[1]));

    test.each([
      ['its leaders', leadersOfTeams, [['lead'], [], []], [['lead', 'pastLead'], [], []]],
      ['the team it is part of', wholesOf, [['birds'], [], []], [['birds', 'zoo'], [], []]],
      ['its parts', partsOf, [[], [], ['larks', 'owls']], [[], [], ['larks', 'owls']]],
      ['its locality', localitiesOfTeams, [['west'], [], []], [['west'], [], []]],
      ['its portfolios', portfoliosOfTeams, [['youth'], [], []], [['youth'], [], []]],
      ['its services', servicesOfTeams, [['advice', 'arts'], [], []], [['advice', 'arts', 'past'], [], []]],
    ] satisfies [string, Around, string[][], string[][]][])('%s are those of the day, by name', async (_, question, today, dayBefore) => {
      expect(await around(question)).toEqual(today);
      expect(await around(question, '2026-11-21')).toEqual(dayBefore);
    });

    test.each([
      [50, ['a', 'b', 'lead', 'last']],
      [3, ['a', 'b', 'lead']],
      [1, ['a']],
      [0, []],
    ])('the first %i members are the first by title, each once, in open posts only', async (first, expected) => {
      expect(await around((tx, ids, on) => membersOf(tx, ids, on, first))).toEqual([expected, [], []]);
    });

    test('each team has its own first members', async () => {
      const lists = await graph().read((tx) => membersOf(tx, ['team:larks', 'team:owls'], ON, 1));
      expect(lists.map((list) => list.map(({ id, state, on }) => [id, state, on]))).toEqual([
        [['post:lark', 'VACANT', ON]],
        [['post:a', 'VACANT', ON]],
      ]);
    });

    test('as many are counted as would be listed, whatever the day', async () => {
      for (const on of ['2019-12-31', '2026-11-21', ON, '2026-11-23']) {
        const counts = await graph().read((tx) => memberCountsOf(tx, OWLS, on));
        const lists = await graph().read((tx) => membersOf(tx, OWLS, on, 500));
        expect(counts).toEqual(lists.map((list) => list.length));
      }
      expect(await graph().read((tx) => memberCountsOf(tx, OWLS, '2026-11-23'))).toEqual([6, 0, 0]);
    });

    test('teams by id come in the order asked, null for one that is not there', async () => {
      const found = await graph().read((tx) => teamsByIds(tx, OWLS, ON));
      expect(found.map((team) => team && [team.id, team.name, team.on])).toEqual([
        ['team:owls', 'owls', ON],
        null,
        ['team:birds', 'birds', ON],
      ]);
    });
  },
  { each: false },
);
