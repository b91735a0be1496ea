import { beforeAll, expect, test } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/Graph.js';
import { peopleCount, peoplePage, type PeopleAsked } from '../../src/org/peoplePage.js';
import type { PersonFilter } from '../../schema/PersonFilter.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

const DELETE = cypher`MATCH (x:Person {id: $id}) DETACH DELETE x`;

function page(graph: Graph, asked: Partial<PeopleAsked> = {}) {
  return graph.read((tx) => peoplePage(tx, { filter: {}, first: 50, after: null, on: ON, ...asked }));
}

const names = ({ edges }: Awaited<ReturnType<typeof page>>) => edges.map(({ node }) => node.name);

/** The names that a filter leaves, having checked that the total counts the same. */
async function left(graph: Graph, filter: PersonFilter, on = ON): Promise<string[]> {
  const found = await page(graph, { filter, on });
  expect(await graph.read((tx) => peopleCount(tx, filter, on))).toBe(found.edges.length);
  return names(found);
}

/** Everybody, by pages of a size. */
async function walk(graph: Graph, first: number): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { edges, hasNextPage } = await page(graph, { first, after });
    found.push(...edges.map(({ node }) => node.id));
    if (!hasNextPage) return found;
    after = edges.at(-1)?.cursor ?? null;
  }
}

onBothEngines(
  'a filter of people',
  (graph) => {
    beforeAll(() =>
      draw(graph(), {
        posts: {
          west: { basedIn: 'west', holder: ['inWest', 'leftPost until 2026-11-22', 'comesToPost from 2026-11-23'] },
          leftWest: { basedIn: 'west until 2026-11-22', holder: 'postLeftWest' },
          leadsWest: { leads: 'locality:west', holder: 'leadsWest' },
          family: { serves: ['family', 'youth'], holder: ['inFamily', 'inWest'] },
          owls: { memberOf: 'owls', holder: 'inOwls' },
          social: { is: { profession: 'SOCIAL_WORK' }, holder: 'socialWorker' },
          socialInWest: { basedIn: 'west', is: { profession: 'SOCIAL_WORK' }, holder: 'socialInWest' },
          socialInEast: { basedIn: 'east', is: { profession: 'SOCIAL_WORK' }, holder: 'twoPosts' },
          otherInWest: { basedIn: 'west', holder: 'twoPosts' },
          vacant: { basedIn: 'west' },
        },
        nodes: {
          'person:inWest': { name: 'inWest', registeredWith: 'SWE' },
          'person:inOwls': { name: 'inOwls', registeredWith: 'SWE2' },
          'person:never': { name: 'never', registeredWith: 'SWE' },
        },
      }),
    );

    const HOLDING = ['inFamily', 'inOwls', 'inWest', 'leadsWest', 'postLeftWest', 'socialInWest', 'socialWorker', 'twoPosts'];
    test.each([
      ['nothing, those who hold a post', {}, HOLDING],
      ['a text in the name, in any letter case', { text: 'INw' }, ['inWest', 'socialInWest']],
      ['a locality', { locality: 'locality:west' }, ['inWest', 'socialInWest', 'twoPosts']],
      ['a portfolio', { portfolio: 'portfolio:youth' }, ['inFamily', 'inWest']],
      ['a team', { team: 'team:owls' }, ['inOwls']],
      ['a profession', { profession: 'SOCIAL_WORK' }, ['socialInWest', 'socialWorker', 'twoPosts']],
      ['a place and a profession of one post', { profession: 'SOCIAL_WORK', locality: 'locality:west' }, ['socialInWest']],
      ['two places that no one post has', { portfolio: 'portfolio:youth', locality: 'locality:west' }, []],
      ['a register, exactly', { registeredWith: 'SWE' }, ['inWest']],
      ['no post', { holding: false }, ['comesToPost', 'leftPost', 'never']],
      ['no post and a register', { holding: false, registeredWith: 'SWE' }, ['never']],
      ['a place that is not there', { locality: 'locality:north' }, []],
      ['a text that would be a pattern elsewhere', { text: '.*' }, []],
      [
        'nulls, which are no filter',
        { text: null, locality: null, team: null, profession: null, registeredWith: null, holding: null },
        HOLDING,
      ],
    ] satisfies [string, PersonFilter, string[]][])('filters by %s', async (_, filter, expected) => {
      expect(await left(graph(), filter)).toEqual(expected);
    });

    test('is of the day: of the holding and of the place', async () => {
      expect(await left(graph(), { locality: 'locality:west' }, '2026-11-21')).toEqual([
        'inWest',
        'leftPost',
        'postLeftWest',
        'socialInWest',
        'twoPosts',
      ]);
      expect(await left(graph(), { locality: 'locality:west' }, '2026-11-23')).toEqual([
        'comesToPost',
        'inWest',
        'socialInWest',
        'twoPosts',
      ]);
      expect(await left(graph(), {}, '2019-12-31')).toEqual([]);
      expect(await left(graph(), { holding: false }, '2019-12-31')).toHaveLength(11);
    });
  },
  { each: false },
);

onBothEngines('peoplePage', (graph) => {
  const post = (...holder: string[]) => ({ posts: { post: { holder } } });

  // The last six: both engines order by code points, and Neo4j compares with a parameter otherwise.
  const NAMES = ['Ann', 'ann', 'Łukasz', 'O’Neil', '漢', 'Ann', '\ufb02or', '\uff11\uff12', '𝔉ritz', '🏥', 'Ann 🏥', 'Ann \ufb02'];

  test.each([1, 2, 3, 7, 50])('of %i at a time hold each person once, whatever the letters of the names', async (first) => {
    await draw(graph(), {
      ...post(...NAMES.map((_, i) => `p${i}`)),
      nodes: Object.fromEntries(NAMES.map((name, i) => [`person:p${i}`, { name }])),
    });
    const byCodePoints = ['p0', 'p5', 'p11', 'p10', 'p3', 'p1', 'p2', 'p4', 'p6', 'p7', 'p8', 'p9'].map((id) => `person:${id}`);
    expect(await walk(graph(), first)).toEqual(byCodePoints);
  });

  test('go on behind the cursor when people have come and gone between them, also the one of the cursor', async () => {
    await draw(graph(), post('b', 'd', 'f', 'h'));
    const { edges } = await page(graph(), { first: 2 });
    expect(edges.map(({ node }) => node.name)).toEqual(['b', 'd']);
    await draw(graph(), { posts: { other: { holder: ['a', 'c', 'e', 'i'] } } });
    const after = edges.at(-1)?.cursor ?? null;
    expect(names(await page(graph(), { after }))).toEqual(['e', 'f', 'h', 'i']);
    await graph().write((tx) => tx.run(DELETE, { id: 'person:d' }));
    expect(names(await page(graph(), { after }))).toEqual(['e', 'f', 'h', 'i']);
  });

  test('say whether there is more', async () => {
    await draw(graph(), post('a', 'b'));
    expect((await page(graph(), { first: 1 })).hasNextPage).toBe(true);
    expect((await page(graph(), { first: 2 })).hasNextPage).toBe(false);
    expect(await page(graph(), { first: 0 })).toEqual({ edges: [], hasNextPage: true });
  });

  test('show somebody without a name by the id', async () => {
    await draw(graph(), { ...post('nameless'), nodes: { 'person:nameless': { name: null } } });
    expect(names(await page(graph()))).toEqual(['person:nameless']);
  });

  test('of an empty database are empty', async () => {
    expect(await page(graph())).toEqual({ edges: [], hasNextPage: false });
    expect(await graph().read((tx) => peopleCount(tx, {}, ON))).toBe(0);
  });
});
