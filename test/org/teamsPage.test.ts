import { beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/Graph.js';
import { teamsCount, teamsPage } from '../../src/org/teamsPage.js';
import type { TeamFilter } from '../../schema/TeamFilter.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

/** The names of the teams that a filter leaves, having checked that the total counts the same. */
async function left(graph: Graph, filter: TeamFilter, on = ON): Promise<string[]> {
  const { edges } = await graph.read((tx) => teamsPage(tx, { filter, first: 50, after: null, on }));
  expect(await graph.read((tx) => teamsCount(tx, filter, on))).toBe(edges.length);
  return edges.map(({ node }) => node.name);
}

onBothEngines(
  'teamsPage',
  (graph) => {
    beforeAll(() =>
      draw(graph(), {
        edges: [
          'team:owls PLACED_IN locality:west',
          'team:gone PLACED_IN locality:west until 2026-11-22',
          'team:coming PLACED_IN locality:west from 2026-11-23',
          'team:elsewhere PLACED_IN locality:east',
          'team:part PART_OF team:owls',
        ],
        nodes: {
          'team:owls': { name: 'Owls', kind: 'LOCALITY' },
          'team:elsewhere': { name: 'Elsewhere', kind: 'LOCALITY' },
          'team:leaders': { name: 'Owlish leaders', kind: 'LEADERSHIP' },
          'team:unsaid': { name: 'Unsaid', kind: null },
          'team:central': { name: 'Central', kind: 'CENTRAL' },
          'team:coming': { name: 'Coming', kind: 'SPECIALIST' },
          'team:gone': { name: 'Gone', kind: 'SPECIALIST' },
          'team:part': { name: 'Part', kind: 'SPECIALIST' },
        },
      }),
    );

    test.each([
      ['nothing', {}, ['Central', 'Coming', 'Elsewhere', 'Gone', 'Owlish leaders', 'Owls', 'Part', 'Unsaid']],
      ['a kind', { kind: 'LOCALITY' }, ['Elsewhere', 'Owls']],
      ['the kind that a team without one is shown with', { kind: 'CENTRAL' }, ['Central', 'Unsaid']],
      ['a text, in any letter case', { text: 'oWL' }, ['Owlish leaders', 'Owls']],
      ['a locality', { locality: 'locality:west' }, ['Owls']],
      ['several at once', { text: 'owl', locality: 'locality:west', kind: 'LEADERSHIP' }, []],
      ['nulls, which are no filter', { kind: null, text: null, locality: null }, 8],
    ] satisfies [string, TeamFilter, string[] | number][])('filters by %s', async (_, filter, expected) => {
      const found = await left(graph(), filter);
      expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
    });

    test('is of the day where a place is asked for', async () => {
      expect(await left(graph(), { locality: 'locality:west' }, '2026-11-21')).toEqual(['Gone', 'Owls']);
      expect(await left(graph(), { locality: 'locality:west' }, '2026-11-23')).toEqual(['Coming', 'Owls']);
    });

    test('every team carries the day, for what is asked of it next', async () => {
      const { edges } = await graph().read((tx) => teamsPage(tx, { filter: {}, first: 1, after: null, on: '2021-05-01' }));
      expect(edges[0]?.node.on).toBe('2021-05-01');
    });

    test('goes on behind its cursor, and refuses that of another list', async () => {
      const ask = (first: number, after: string | null) => graph().read((tx) => teamsPage(tx, { filter: {}, first, after, on: ON }));
      const { edges } = await ask(3, null);
      expect((await ask(50, edges[2]?.cursor ?? null)).edges.map(({ node }) => node.name)).toEqual([
        'Gone',
        'Owlish leaders',
        'Owls',
        'Part',
        'Unsaid',
      ]);
      await expect(ask(3, Buffer.from('["people","Gone","team:gone"]').toString('base64url'))).rejects.toMatchObject({
        extensions: { argument: 'after' },
      });
    });
  },
  { each: false },
);
