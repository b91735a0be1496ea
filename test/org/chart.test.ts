import { expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/Graph.js';
import { revisionOf } from '../../src/graph/revision.js';
import { chart } from '../../src/org/chart.js';
import { draw, ON, type Drawing } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

interface Asked {
  readonly root?: string | null;
  readonly depth?: number | null;
  readonly on?: string;
}

const short = (id: string) => id.replace('post:', '');

async function ask(graph: Graph, { root = null, depth = null, on = ON }: Asked = {}) {
  const found = await graph.read((tx) => chart(tx, root === null ? null : `post:${root}`, depth, on));
  return {
    levels: Object.fromEntries(found.nodes.map(({ id, level }) => [short(id), level])),
    edges: found.edges.map(({ from, to, kind }) => `${kind} ${short(from)}>${short(to)}`),
    node: (id: string) => found.nodes.find((node) => node.id === `post:${id}`),
    found,
  };
}

/** Whether the chart of everybody and the chart below a top that everybody is under are one. */
async function assertSameFromTop(graph: Graph, top: string): Promise<void> {
  const [all, below] = [await ask(graph), await ask(graph, { root: top })];
  expect(below.found).toEqual(all.found);
}

const TREE: Drawing = {
  posts: {
    top: { holder: 'ann', leads: 'organisation:us' },
    left: {
      manager: 'top',
      supervisor: 'right for family every 28',
      holder: ['bob JOB_SHARE', 'abe JOB_SHARE'],
      serves: 'family',
      basedIn: 'west',
      memberOf: ['zoo', 'owls'],
    },
    right: {
      manager: 'top',
      holder: 'cec ACTING',
      is: { profession: 'SOCIAL_WORK', role: 'HEAD_OF_LOCALITY', statutory: true, needsSupervision: 'YES', source: 'PUBLISHED' },
    },
    leaf: { manager: 'left', supervisor: 'outside' },
    outside: {},
  },
};

onBothEngines('chart', (graph) => {
  test('holds everybody, with the level of each and both kinds of lines, when there is no root', async () => {
    await draw(graph(), TREE);
    const { levels, edges, found } = await ask(graph());
    expect(levels).toEqual({ top: 0, left: 1, right: 1, leaf: 2, outside: 0 });
    expect(edges).toEqual(['LINE leaf>left', 'LINE left>top', 'LINE right>top', 'PROFESSIONAL leaf>outside', 'PROFESSIONAL left>right']);
    expect(found.truncated).toBe(false);
    expect(found.revision).toBe(await graph().read(revisionOf));
  });

  test('tells of each post what a card shows', async () => {
    await draw(graph(), TREE);
    const { node, found } = await ask(graph());
    expect(node('left')).toEqual({
      id: 'post:left',
      on: '2026-11-22',
      title: 'left',
      role: null,
      holder: 'abe, bob',
      state: 'SHARED',
      profession: null,
      statutory: false,
      needsSupervision: 'UNRECORDED',
      locality: 'locality:west',
      portfolio: 'portfolio:family',
      team: 'team:owls',
      level: 1,
      reports: 1,
      source: 'RECORDED',
    });
    expect(node('right')).toMatchObject({
      holder: 'cec',
      state: 'INTERIM',
      profession: 'SOCIAL_WORK',
      role: 'HEAD_OF_LOCALITY',
      statutory: true,
      needsSupervision: 'YES',
      reports: 0,
      source: 'PUBLISHED',
      locality: null,
      portfolio: null,
      team: null,
    });
    expect(node('leaf')).toMatchObject({ holder: null, state: 'VACANT' });
    expect(node('top')).toMatchObject({ state: 'HELD', reports: 2 });
    expect(found.edges.find(({ kind }) => kind === 'PROFESSIONAL')).toEqual({
      from: 'post:leaf',
      to: 'post:outside',
      kind: 'PROFESSIONAL',
      portfolio: null,
      source: 'RECORDED',
    });
    expect(found.edges.find(({ portfolio }) => portfolio !== null)).toEqual({
      from: 'post:left',
      to: 'post:right',
      kind: 'PROFESSIONAL',
      portfolio: 'portfolio:family',
      source: 'RECORDED',
    });
  });

  test('below a root holds it and those below it, and no line that leads outside', async () => {
    await draw(graph(), TREE);
    const { levels, edges } = await ask(graph(), { root: 'left' });
    expect(levels).toEqual({ left: 0, leaf: 1 });
    expect(edges).toEqual(['LINE leaf>left']);
  });

  test.each([
    [0, { top: 0 }],
    [1, { top: 0, left: 1, right: 1 }],
    [2, { top: 0, left: 1, right: 1, leaf: 2 }],
    [99, { top: 0, left: 1, right: 1, leaf: 2 }],
  ])('with depth %i goes that many levels below the root', async (depth, expected) => {
    await draw(graph(), TREE);
    const { levels, found } = await ask(graph(), { root: 'top', depth });
    expect(levels).toEqual(expected);
    expect(found.truncated).toBe(false);
    // Whether or not the chart holds them.
    expect(found.nodes.find(({ id }) => id === 'post:top')?.reports).toBe(2);
  });

  test('without a root, depth counts from every post without a manager', async () => {
    await draw(graph(), TREE);
    const { levels, edges, node } = await ask(graph(), { depth: 1 });
    expect(levels).toEqual({ top: 0, left: 1, right: 1, outside: 0 });
    expect(edges).toEqual(['LINE left>top', 'LINE right>top', 'PROFESSIONAL left>right']);
    expect(node('left')?.reports).toBe(1);
  });

  test('an unknown root is NOT_FOUND', async () => {
    await draw(graph(), TREE);
    await expect(ask(graph(), { root: 'nobody' })).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND', argument: 'root' },
      message: `There is no post post:nobody that is open on ${ON}.`,
    });
  });

  test('a loop stands where it is first met, whether it is asked for or not', async () => {
    await draw(graph(), {
      posts: {
        a: { manager: 'b' },
        b: { manager: 'c' },
        c: { manager: 'a' },
        under: { manager: 'b' },
        alone: { manager: 'alone' },
        fine: {},
      },
    });
    const all = await ask(graph());
    expect(all.levels).toEqual({ a: 0, c: 1, b: 2, under: 3, alone: 0, fine: 0 });
    expect(all.edges).toEqual(['LINE a>b', 'LINE alone>alone', 'LINE b>c', 'LINE c>a', 'LINE under>b']);
    expect((await ask(graph(), { root: 'b' })).levels).toEqual({ b: 0, a: 1, under: 1, c: 2 });
    expect((await ask(graph(), { root: 'alone' })).levels).toEqual({ alone: 0 });
  });

  test('a post with several managers stands once, on the nearest level, with every line', async () => {
    await draw(graph(), { posts: { top: {}, near: { manager: 'top' }, far: { manager: 'near' }, two: { manager: ['far', 'top'] } } });
    const { levels, edges } = await ask(graph());
    expect(levels).toEqual({ top: 0, near: 1, far: 2, two: 1 });
    expect(edges).toEqual(['LINE far>near', 'LINE near>top', 'LINE two>far', 'LINE two>top']);
    await assertSameFromTop(graph(), 'top');
  });

  test('two lines of supervision between the same posts are two', async () => {
    await draw(graph(), { posts: { top: {}, two: { manager: 'top', supervisor: ['top for family', 'top for youth', 'top'] } } });
    const { found } = await ask(graph());
    expect(found.edges.map(({ kind, portfolio }) => [kind, portfolio])).toEqual([
      ['LINE', null],
      ['PROFESSIONAL', null],
      ['PROFESSIONAL', 'portfolio:family'],
      ['PROFESSIONAL', 'portfolio:youth'],
    ]);
    await assertSameFromTop(graph(), 'top');
  });

  test('posts that are closed or not yet open are not there, nor do they count as reports', async () => {
    await draw(graph(), {
      posts: {
        top: {},
        closedToday: { manager: 'top', is: { closesOn: ON } },
        closesTomorrow: { manager: 'top', is: { closesOn: '2026-11-23' } },
        opensToday: { manager: 'top', is: { opensOn: ON } },
        opensTomorrow: { manager: 'top', is: { opensOn: '2026-11-23' } },
        belowClosed: { manager: 'closedToday' },
      },
    });
    const { levels, node, edges } = await ask(graph());
    expect(levels).toEqual({ top: 0, closesTomorrow: 1, opensToday: 1, belowClosed: 0 });
    expect(node('top')?.reports).toBe(2);
    expect(edges).toEqual(['LINE closesTomorrow>top', 'LINE opensToday>top']);
    const below = await ask(graph(), { root: 'top' });
    expect(below.levels).toEqual({ top: 0, closesTomorrow: 1, opensToday: 1 });
    expect(below.node('top')?.reports).toBe(2);
    await expect(ask(graph(), { root: 'closedToday' })).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(ask(graph(), { root: 'opensTomorrow', on: '2026-11-22' })).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect((await ask(graph(), { root: 'opensTomorrow', on: '2026-11-23' })).levels).toEqual({ opensTomorrow: 0 });
  });

  test('is that of the day: lines, holders and places', async () => {
    await draw(graph(), {
      posts: {
        one: {},
        other: {},
        moves: {
          manager: ['one until 2026-06-01', 'other from 2026-06-01'],
          holder: ['ann until 2026-06-01', 'bob from 2026-07-01 INTERIM'],
          basedIn: ['west until 2026-06-01', 'east from 2026-06-01'],
        },
      },
    });
    const on = async (day: string) => {
      const { edges, node } = await ask(graph(), { on: day });
      return [edges, node('moves')?.holder, node('moves')?.state, node('moves')?.locality, node('one')?.reports];
    };
    expect(await on('2026-05-31')).toEqual([['LINE moves>one'], 'ann', 'HELD', 'locality:west', 1]);
    expect(await on('2026-06-01')).toEqual([['LINE moves>other'], null, 'VACANT', 'locality:east', 0]);
    expect(await on('2026-07-01')).toEqual([['LINE moves>other'], 'bob', 'INTERIM', 'locality:east', 0]);
    expect((await ask(graph(), { root: 'one', on: '2026-06-01' })).levels).toEqual({ one: 0 });
  });

  test('an empty database has an empty chart', async () => {
    const { found } = await ask(graph());
    expect(found).toEqual({ revision: await graph().read(revisionOf), nodes: [], edges: [], truncated: false });
  });
});
