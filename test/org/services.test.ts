import { beforeAll, expect, test } from '@jest/globals';
import type { Tx } from '../../src/graph/Graph.js';
import { leadersOfServices, localitiesOfServices, responsibleFor, servicesByIds, teamsDelivering } from '../../src/org/services.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

type Around = (tx: Tx, ids: readonly string[], on: string) => Promise<readonly { readonly id: string }[][]>;

onBothEngines(
  'what stands around a service',
  (graph) => {
    beforeAll(() =>
      draw(graph(), {
        posts: {
          head: { leads: 'service:advice', responsibleFor: 'arts' },
          zoe: { responsibleFor: 'advice', is: { title: 'A first' } },
          ann: { responsibleFor: ['advice', 'advice from 2022-01-01'], is: { title: 'B second' } },
          past: { responsibleFor: 'advice until 2026-11-22', leads: 'service:advice until 2026-11-22' },
        },
        edges: [
          'team:owls DELIVERS service:advice',
          'team:larks DELIVERS service:advice from 2026-11-23',
          'service:advice DEPLOYED_IN locality:west',
          'service:advice DEPLOYED_IN locality:east',
          'service:advice DEPLOYED_IN locality:north until 2026-11-22',
        ],
      }),
    );

    const ADVICE = ['service:none', 'service:advice'];
    test.each([
      ['its leaders', leadersOfServices, ['head']],
      ['the posts responsible for it, by title and each once,', responsibleFor, ['zoe', 'ann']],
      ['the teams that deliver it', teamsDelivering, ['owls']],
      ['its localities', localitiesOfServices, ['east', 'west']],
    ] satisfies [string, Around, string[]][])('%s are those of the day', async (_, question, expected) => {
      const [none, found] = await graph().read((tx): ReturnType<Around> => question(tx, ADVICE, ON));
      expect([none, found?.map(({ id }) => id.split(':')[1])]).toEqual([[], expected]);
    });

    test('services by id come in the order asked, null for one that is not there', async () => {
      const found = await graph().read((tx) => servicesByIds(tx, ADVICE, ON));
      expect(found.map((one) => one && [one.id, one.on])).toEqual([null, ['service:advice', ON]]);
    });
  },
  { each: false },
);
