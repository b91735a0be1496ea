import { beforeAll, expect, test } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/Graph.js';
import { postsCount, postsPage, type PostsAsked } from '../../src/org/postsPage.js';
import type { PostFilter } from '../../schema/PostFilter.js';
import { draw, ON, type Drawing } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

const DELETE = cypher`MATCH (p:Post {id: $id}) DETACH DELETE p`;

const short = (id: string) => id.replace('post:', '');

function page(graph: Graph, asked: Partial<PostsAsked> = {}) {
  return graph.read((tx) => postsPage(tx, { filter: {}, order: 'TITLE', first: 50, after: null, on: ON, ...asked }));
}

/** The posts that a filter leaves, in short, having checked that the total counts the same. */
async function left(graph: Graph, filter: PostFilter, on = ON): Promise<string[]> {
  const { edges } = await page(graph, { filter, on });
  expect(await graph.read((tx) => postsCount(tx, filter, on))).toBe(edges.length);
  return edges.map(({ node }) => short(node.id));
}

/** Every post, by pages of a size. */
async function walk(graph: Graph, first: number, asked: Partial<PostsAsked> = {}): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { edges, hasNextPage } = await page(graph, { ...asked, first, after });
    found.push(...edges.map(({ node }) => short(node.id)));
    if (!hasNextPage) return found;
    after = edges.at(-1)?.cursor ?? null;
  }
}

const NEAR_MISSES: Drawing = {
  posts: {
    inWest: { basedIn: 'west' },
    leftWest: { basedIn: 'west until 2026-11-22' },
    comesToWest: { basedIn: 'west from 2026-11-23' },
    leadsWest: { leads: 'locality:west' },
    inEast: { basedIn: 'east' },
    servesFamily: { serves: ['family', 'youth'] },
    servedFamily: { serves: 'family until 2026-01-01' },
    leadsFamily: { leads: 'portfolio:family' },
    inOwls: { memberOf: 'owls' },
    leftOwls: { memberOf: 'owls until 2026-01-01' },
    teacher: { is: { role: 'SPECIALIST_TEACHER', profession: 'EDUCATION', needsSupervision: 'NO' } },
    almostTeacher: { is: { role: 'SPECIALIST_TEACHER_LEAD', profession: 'EDUCATIONAL_PSYCHOLOGY', needsSupervision: 'YES' } },
  },
};

const STATES: Drawing = {
  posts: {
    nobody: {},
    left: { holder: 'ann until 2026-11-22' },
    coming: { holder: 'ann from 2026-11-23' },
    one: { holder: 'ann' },
    halfOfShare: { holder: 'ann JOB_SHARE' },
    oneAfterAnother: { holder: ['ann until 2026-11-22', 'bob from 2026-11-22'] },
    share: { holder: ['ann JOB_SHARE', 'bob JOB_SHARE'] },
    heldWithActing: { holder: ['ann', 'bob ACTING'] },
    interim: { holder: 'bob INTERIM' },
    seconded: { holder: 'bob SECONDED' },
    twoActing: { holder: ['ann ACTING', 'bob ACTING'] },
    closed: { is: { closesOn: ON } },
  },
};

onBothEngines(
  'a filter of posts',
  (graph) => {
    beforeAll(() => draw(graph(), NEAR_MISSES));

    test.each([
      ['a locality', { locality: 'locality:west' }, ['inWest']],
      ['a portfolio', { portfolio: 'portfolio:family' }, ['servesFamily']],
      ['a team', { team: 'team:owls' }, ['inOwls']],
      ['a role, exactly', { role: 'SPECIALIST_TEACHER' }, ['teacher']],
      ['a profession', { profession: 'EDUCATION' }, ['teacher']],
      ['a need of supervision', { needsSupervision: 'YES' }, ['almostTeacher']],
      ['a text in the title, in any letter case', { text: 'tEACH' }, ['almostTeacher', 'teacher']],
      ['several at once', { text: 'teacher', profession: 'EDUCATION' }, ['teacher']],
      ['several that nobody is', { locality: 'locality:west', role: 'SPECIALIST_TEACHER' }, []],
      ['a place that is not there', { locality: 'locality:north' }, []],
      ['a text that would be a pattern elsewhere', { text: '.*' }, []],
    ] satisfies [string, PostFilter, string[]][])('filters by %s', async (_, filter, expected) => {
      expect(await left(graph(), filter)).toEqual(expected);
    });

    test('a filter of nulls is no filter', async () => {
      expect(
        await left(graph(), {
          locality: null,
          portfolio: null,
          team: null,
          role: null,
          profession: null,
          state: null,
          needsSupervision: null,
          text: null,
        }),
      ).toHaveLength(12);
    });

    test('a filter by place is of the day', async () => {
      expect(await left(graph(), { locality: 'locality:west' }, '2026-11-21')).toEqual(['inWest', 'leftWest']);
      expect(await left(graph(), { locality: 'locality:west' }, '2026-11-23')).toEqual(['comesToWest', 'inWest']);
    });
  },
  { each: false },
);

onBothEngines(
  'the state of a post',
  (graph) => {
    beforeAll(() => draw(graph(), STATES));

    test.each([
      ['VACANT', ['coming', 'left', 'nobody']],
      ['HELD', ['halfOfShare', 'one', 'oneAfterAnother']],
      ['SHARED', ['heldWithActing', 'share']],
      ['INTERIM', ['interim', 'seconded', 'twoActing']],
    ] as const)('finds the posts that are %s, and every one of them says so', async (state, expected) => {
      expect(await left(graph(), { state })).toEqual(expected);
      const { edges } = await page(graph(), { filter: { state } });
      expect(edges.map(({ node }) => node.state)).toEqual(expected.map(() => state));
    });

    test('a post has exactly one state', async () => {
      const found = await Promise.all((['VACANT', 'HELD', 'SHARED', 'INTERIM'] as const).map((state) => left(graph(), { state })));
      expect(found.flat().sort()).toEqual((await left(graph(), {})).sort());
    });
  },
  { each: false },
);

onBothEngines('postsPage', (graph) => {
  test('an unrecorded need is found whether the word or nothing stands there', async () => {
    await draw(graph(), {
      posts: { nothing: {}, word: { is: { needsSupervision: 'UNRECORDED' } }, yes: { is: { needsSupervision: 'YES' } } },
    });
    expect(await left(graph(), { needsSupervision: 'UNRECORDED' })).toEqual(['nothing', 'word']);
  });

  test('posts that are closed or not yet open are not in the list', async () => {
    await draw(graph(), {
      posts: {
        closed: { is: { closesOn: ON } },
        closing: { is: { closesOn: '2026-11-23' } },
        opened: { is: { opensOn: ON } },
        opening: { is: { opensOn: '2026-11-23' } },
      },
    });
    expect(await left(graph(), {})).toEqual(['closing', 'opened']);
  });

  const SAME_TITLES: Drawing = {
    posts: Object.fromEntries(
      ['c', 'a', 'b', 'e', 'd', 'g', 'f'].map((id, i) => [
        id,
        { is: { title: i % 2 === 0 ? 'Social Worker' : "Ŵyn O'Neil", role: i < 3 ? 'SOCIAL_WORKER' : i === 3 ? null : 'ADVISER' } },
      ]),
    ),
  };

  test.each([1, 2, 3, 7, 50])('of %i at a time hold each post once, in an order that equal titles do not shake', async (first) => {
    await draw(graph(), SAME_TITLES);
    expect(await walk(graph(), first)).toEqual(['b', 'c', 'd', 'f', 'a', 'e', 'g']);
    expect(await walk(graph(), first, { order: 'ROLE' })).toEqual(['e', 'd', 'f', 'g', 'b', 'c', 'a']);
  });

  test('go on behind the cursor when posts have come and gone between them, also the post of the cursor', async () => {
    await draw(graph(), { posts: { b: {}, d: {}, f: {}, h: {} } });
    const { edges } = await page(graph(), { first: 2 });
    expect(edges.map(({ node }) => short(node.id))).toEqual(['b', 'd']);
    await draw(graph(), { posts: { a: {}, c: {}, e: {}, i: {} } });
    const after = edges.at(-1)?.cursor ?? null;
    expect((await page(graph(), { after })).edges.map(({ node }) => short(node.id))).toEqual(['e', 'f', 'h', 'i']);
    await graph().write((tx) => tx.run(DELETE, { id: 'post:d' }));
    expect((await page(graph(), { after })).edges.map(({ node }) => short(node.id))).toEqual(['e', 'f', 'h', 'i']);
  });

  test('say whether there is more, and none is asked for without an end', async () => {
    await draw(graph(), { posts: { a: {}, b: {} } });
    expect((await page(graph(), { first: 1 })).hasNextPage).toBe(true);
    expect((await page(graph(), { first: 2 })).hasNextPage).toBe(false);
    expect(await page(graph(), { first: 0 })).toEqual({ edges: [], hasNextPage: true });
  });

  test('of an empty database are empty', async () => {
    expect(await page(graph())).toEqual({ edges: [], hasNextPage: false });
    expect(await graph().read((tx) => postsCount(tx, {}, ON))).toBe(0);
  });

  test.each([
    '',
    'x',
    'WzFd',
    Buffer.from('["a","b"]').toString('base64url'),
    Buffer.from('{"0":"a"}').toString('base64url'),
    Buffer.from('[1,2,3]').toString('base64url'),
  ])('refuse the cursor "%s", which is none of ours', async (after) => {
    await expect(page(graph(), { after })).rejects.toMatchObject({ extensions: { code: 'BAD_INPUT', argument: 'after' } });
  });
});
