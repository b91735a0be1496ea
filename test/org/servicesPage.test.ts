import { beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/Graph.js';
import { servicesCount, servicesPage, type ServiceFilter } from '../../src/org/servicesPage.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

const ALL: ServiceFilter = { text: null, kind: null, locality: null };

/** The names of the services that a filter leaves, having checked that the total counts the same. */
async function left(graph: Graph, filter: Partial<ServiceFilter>, on = ON): Promise<string[]> {
  const full = { ...ALL, ...filter };
  const { edges } = await graph.read((tx) => servicesPage(tx, { filter: full, first: 50, after: null, on }));
  expect(await graph.read((tx) => servicesCount(tx, full, on))).toBe(edges.length);
  return edges.map(({ node }) => node.name);
}

onBothEngines(
  'servicesPage',
  (graph) => {
    beforeAll(() =>
      draw(graph(), {
        edges: [
          'service:advice DEPLOYED_IN locality:west',
          'service:arts DEPLOYED_IN locality:west until 2026-11-22',
          'service:arts DEPLOYED_IN locality:east',
        ],
        nodes: {
          'service:advice': {
            name: 'Advice',
            kind: 'FRONT_DOOR',
            formerNames: ['ChAD', 'The Hub'],
            formerNamesUntil: ['2022-01-01', '2016-01-01'],
          },
          'service:arts': { name: 'Arts hub', kind: 'DISCIPLINE', formerNames: [] },
          'service:bare': { name: 'Bare', kind: null, formerNames: null },
          'service:court': { name: 'Court', kind: 'RESPONSIBILITY', about: 'Formerly a hub.' },
        },
      }),
    );

    test.each([
      ['nothing', {}, ['Advice', 'Arts hub', 'Bare', 'Court']],
      ['a text in the name or a former one, in any letter case', { text: 'HUB' }, ['Advice', 'Arts hub']],
      ['a text that is in a former name alone', { text: 'chad' }, ['Advice']],
      ['a text that two former names make only together', { text: 'ChADThe' }, []],
      ['a kind', { kind: 'DISCIPLINE' }, ['Arts hub']],
      ['the kind that a service without one is shown with', { kind: 'RESPONSIBILITY' }, ['Bare', 'Court']],
      ['a locality', { locality: 'locality:west' }, ['Advice']],
      ['several at once', { text: 'hub', locality: 'locality:east' }, ['Arts hub']],
    ] satisfies [string, Partial<ServiceFilter>, string[]][])('filters by %s', async (_, filter, expected) => {
      expect(await left(graph(), filter)).toEqual(expected);
    });

    test('is of the day where a place is asked for', async () => {
      expect(await left(graph(), { locality: 'locality:west' }, '2026-11-21')).toEqual(['Advice', 'Arts hub']);
    });

    test('goes on behind its cursor', async () => {
      const ask = (first: number, after: string | null) => graph().read((tx) => servicesPage(tx, { filter: ALL, first, after, on: ON }));
      const { edges, hasNextPage } = await ask(2, null);
      expect(hasNextPage).toBe(true);
      const rest = await ask(2, edges[1]?.cursor ?? null);
      expect([rest.edges.map(({ node }) => node.name), rest.hasNextPage]).toEqual([['Bare', 'Court'], false]);
    });
  },
  { each: false },
);
