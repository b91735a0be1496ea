import { beforeAll, expect, test } from '@jest/globals';
import { forumsOverseeing, plans, prioritiesOf } from '../../src/org/plans.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

const UNKNOWN = { kind: 'RECORDED', document: null, on: null };

onBothEngines(
  'plans',
  (graph) => {
    beforeAll(() =>
      draw(graph(), {
        edges: [
          'plan:thrive SETS priority:tenth',
          'plan:thrive SETS priority:second',
          'plan:thrive SETS priority:unnumbered',
          'plan:thrive SETS priority:also-unnumbered',
          'plan:thrive SETS priority:past until 2026-11-22',
          'forum:board OVERSEES plan:thrive',
          'forum:past OVERSEES plan:thrive until 2026-11-22',
        ],
        nodes: {
          'plan:thrive': { name: 'Thrive', startsOn: '2020-09-01', endsOn: '2023-08-31', projects: null },
          'plan:bare': { name: 'Bare', projects: 31 },
          'priority:tenth': { name: 'Tenth', number: 10 },
          'priority:second': { name: 'Second', number: 2 },
          'priority:past': { name: 'Past', number: 1 },
        },
      }),
    );

    test('stand by name, with what is recorded of them', async () => {
      expect(await graph().read((tx) => plans(tx, ON))).toEqual([
        { on: ON, id: 'plan:bare', name: 'Bare', startsOn: null, endsOn: null, launchedOn: null, projects: 31, source: UNKNOWN },
        {
          on: ON,
          id: 'plan:thrive',
          name: 'Thrive',
          startsOn: '2020-09-01',
          endsOn: '2023-08-31',
          launchedOn: null,
          projects: null,
          source: UNKNOWN,
        },
      ]);
    });

    test('set their priorities of the day by number, not by its letters, those without a number last', async () => {
      const ask = async (on: string) =>
        (await graph().read((tx) => prioritiesOf(tx, ['plan:bare', 'plan:thrive'], on))).map((list) =>
          list.map(({ id }) => id.split(':')[1]),
        );
      expect(await ask(ON)).toEqual([[], ['second', 'tenth', 'also-unnumbered', 'unnumbered']]);
      expect(await ask('2026-11-21')).toEqual([[], ['past', 'second', 'tenth', 'also-unnumbered', 'unnumbered']]);
    });

    test('are overseen by the forums of the day', async () => {
      const [bare, thrive] = await graph().read((tx) => forumsOverseeing(tx, ['plan:bare', 'plan:thrive'], ON));
      expect([bare, thrive?.map(({ id, on }) => [id, on])]).toEqual([[], [['forum:board', ON]]]);
    });
  },
  { each: false },
);
