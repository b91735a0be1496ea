import { beforeAll, expect, test } from '@jest/globals';
import type { Tx } from '../../src/graph/Graph.js';
import {
  attendeeCountsOf,
  attendeesOf,
  chairsOf,
  escalationsOf,
  forums,
  forumsByIds,
  type ForumsAsked,
  localitiesOfForums,
  plansOfForums,
} from '../../src/org/forums.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

type Around = (tx: Tx, ids: readonly string[], on: string) => Promise<readonly { readonly id: string }[][]>;

onBothEngines(
  'forums',
  (graph) => {
    beforeAll(() =>
      draw(graph(), {
        posts: {
          chair: { chairs: 'huddle', attends: ['board', 'huddle'] },
          attendee: { attends: ['huddle', 'huddle from 2022-01-01', 'past until 2026-11-22', 'future from 2026-11-23'] },
          first: { attends: 'huddle', is: { title: 'A' } },
          closed: { attends: 'huddle', is: { closesOn: ON } },
          pastChair: { chairs: 'huddle until 2026-11-22' },
          alone: {},
        },
        edges: [
          'forum:huddle ESCALATES_TO forum:board',
          'forum:huddle ESCALATES_TO forum:past until 2026-11-22',
          'forum:huddle HELD_IN locality:west',
          'forum:huddle HELD_IN locality:east',
          'forum:board OVERSEES plan:thrive',
          'forum:board OVERSEES plan:past until 2026-11-22',
        ],
        nodes: {
          'forum:huddle': { name: 'Huddle', theme: 'OVERSIGHT' },
          'forum:board': { name: 'Board', theme: 'GOVERNANCE' },
          'forum:past': { name: 'Past', theme: 'OVERSIGHT' },
          'forum:future': { name: 'Future', theme: null },
        },
      }),
    );

    const ask = async (asked: Partial<ForumsAsked>) =>
      (await graph().read((tx) => forums(tx, { post: null, theme: null, on: ON, ...asked }))).map(({ name }) => name);
    const around = async (question: Around, on = ON) =>
      (await graph().read((tx) => question(tx, ['forum:huddle', 'forum:none', 'forum:board'], on))).map((list) =>
        list.map(({ id }) => id.split(':')[1]),
      );

    test.each([
      ['all', {}, ['Board', 'Future', 'Huddle', 'Past']],
      ['those of a theme', { theme: 'OVERSIGHT' }, ['Huddle', 'Past']],
      ['those of the theme that a forum without one is shown with', { theme: 'MEETING_TOGETHER' }, ['Future']],
      ['those that a post attends or chairs, each once', { post: 'post:chair' }, ['Board', 'Huddle']],
      ['those that a post attends, of the day', { post: 'post:attendee' }, ['Huddle']],
      ['those that it attended the day before', { post: 'post:attendee', on: '2026-11-21' }, ['Huddle', 'Past']],
      ['those that it will attend the day after', { post: 'post:attendee', on: '2026-11-23' }, ['Future', 'Huddle']],
      ['those that a post chaired', { post: 'post:pastChair', on: '2026-11-21' }, ['Huddle']],
      ['none of a post that attends none', { post: 'post:alone' }, []],
      ['both at once', { post: 'post:chair', theme: 'GOVERNANCE' }, ['Board']],
    ] satisfies [string, Partial<ForumsAsked>, string[]][])('are %s, by theme and name', async (_, asked, expected) => {
      expect(await ask(asked)).toEqual(expected);
    });

    test('of a post say how it is there, chairing before attending', async () => {
      const found = await graph().read((tx) => forums(tx, { post: 'post:chair', theme: null, on: ON }));
      expect(found.map(({ name, attendance }) => [name, attendance])).toEqual([
        ['Board', 'ATTENDS'],
        ['Huddle', 'CHAIRS'],
      ]);
      const [unasked] = await graph().read((tx) => forums(tx, { post: null, theme: null, on: ON }));
      expect(unasked).toMatchObject({ attendance: null, why: null });
    });

    test('of a post that is not there are refused, not none', async () => {
      await expect(ask({ post: 'post:none' })).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND', argument: 'post' } });
    });

    test.each([
      ['who chairs them', chairsOf, [['chair'], [], []], [['chair', 'pastChair'], [], []]],
      ['where they escalate to', escalationsOf, [['board'], [], []], [['board', 'past'], [], []]],
      ['where they are held', localitiesOfForums, [['east', 'west'], [], []], [['east', 'west'], [], []]],
      ['the plans they oversee', plansOfForums, [[], [], ['thrive']], [[], [], ['past', 'thrive']]],
    ] satisfies [string, Around, string[][], string[][]][])('tell %s, of the day', async (_, question, today, dayBefore) => {
      expect(await around(question)).toEqual(today);
      expect(await around(question, '2026-11-21')).toEqual(dayBefore);
    });

    test('tell who attends them: the first by title, each once, in open posts only', async () => {
      expect(await around((tx, ids, on) => attendeesOf(tx, ids, on, 50))).toEqual([['first', 'attendee', 'chair'], [], ['chair']]);
      expect(await around((tx, ids, on) => attendeesOf(tx, ids, on, 2))).toEqual([['first', 'attendee'], [], ['chair']]);
      expect(await graph().read((tx) => attendeeCountsOf(tx, ['forum:huddle', 'forum:none', 'forum:board'], ON))).toEqual([3, 0, 1]);
    });

    test('by id come in the order asked, null for one that is not there', async () => {
      const found = await graph().read((tx) => forumsByIds(tx, ['forum:none', 'forum:board'], ON));
      expect(found.map((one) => one && [one.name, one.on])).toEqual([null, ['Board', ON]]);
    });
  },
  { each: false },
);
