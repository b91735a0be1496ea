import { expect, test } from '@jest/globals';
import { load } from '../../src/archive/load.js';
import type { Contents } from '../../src/archive/Contents.js';
import type { LineKind } from '../../schema/enums.js';
import type { Graph } from '../../src/graph/Graph.js';
import { path } from '../../src/org/path.js';
import { drawn } from '../laws/runs.js';
import { BASE, randomDice } from '../support/dice.js';
import { draw, ON, type Drawing } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { randomGraph } from '../support/randomGraph.js';

const BOTH: readonly LineKind[] = ['LINE', 'PROFESSIONAL'];

/** The path between two drawn posts in short: `a is managed by boss`, a step a line; null when there is none. */
async function found(graph: Graph, from = 'asked', to = 'wanted', { kinds = BOTH, on = ON } = {}): Promise<string[] | null> {
  const short = (id: string) => id.replace('post:', '');
  const answer = await graph.read((tx) => path(tx, { from: `post:${from}`, to: `post:${to}`, kinds, on }));
  return answer?.steps.map(({ from: below, words, post }) => `${short(below)} ${words} ${short(post.id)}`) ?? null;
}

async function drawnPath(graph: Graph, posts: Drawing['posts'] & object, asked: { kinds?: readonly LineKind[]; on?: string } = {}) {
  await draw(graph, { posts });
  return found(graph, 'asked', 'wanted', { kinds: BOTH, on: ON, ...asked });
}

/** p1 is managed by p2, p2 by p3, and so on. */
const chain = (length: number) =>
  Object.fromEntries(Array.from({ length }, (_, i) => [`p${i + 1}`, i + 1 < length ? { manager: `p${i + 2}` } : {}]));

onBothEngines('path', (graph) => {
  test('each step has the words of its line and of its direction', async () => {
    const steps = await drawnPath(graph(), {
      asked: { manager: 'head' },
      colleague: { manager: 'head', supervisor: 'principal' },
      wanted: { supervisor: 'principal' },
    });
    expect(steps).toEqual([
      'asked is managed by head',
      'head manages colleague',
      'colleague is professionally supervised by principal',
      'principal supervises wanted',
    ]);
  });

  test('it is told with holders, in the plural where a post is shared, and names a vacancy', async () => {
    await draw(graph(), {
      posts: {
        asked: { manager: 'shared', holder: 'Ann', is: { title: 'Adviser' } },
        shared: { supervisor: 'vacant for family', holder: ['Bob JOB_SHARE', 'Cec JOB_SHARE'], is: { title: 'Manager' } },
        vacant: { is: { title: 'Head' } },
        wanted: { manager: 'vacant', holder: 'Dee', is: { title: 'Lead' } },
      },
    });
    const answer = await graph().read((tx) => path(tx, { from: 'post:asked', to: 'post:wanted', kinds: BOTH, on: ON }));
    expect(answer?.sentence).toBe(
      'Ann (Adviser) is managed by Bob and Cec (Manager), who are professionally supervised by the vacant post Head, which manages Dee (Lead).',
    );
    expect(answer?.steps.map(({ position, kind, portfolioId, sentence }) => ({ position, kind, portfolioId, sentence }))).toEqual([
      { position: 1, kind: 'LINE', portfolioId: null, sentence: 'Ann (Adviser) is managed by Bob and Cec (Manager).' },
      {
        position: 2,
        kind: 'PROFESSIONAL',
        portfolioId: 'portfolio:family',
        sentence: 'Bob and Cec (Manager) are professionally supervised by the vacant post Head.',
      },
      { position: 3, kind: 'LINE', portfolioId: null, sentence: 'The vacant post Head manages Dee (Lead).' },
    ]);
    expect(answer).toMatchObject({ length: 3, from: { id: 'post:asked' }, to: { id: 'post:wanted' } });
  });

  test('a line that is not chosen is not walked', async () => {
    const posts = { asked: { supervisor: 'wanted', manager: 'head' }, wanted: { manager: 'head' } };
    expect(await drawnPath(graph(), posts, { kinds: ['PROFESSIONAL'] })).toEqual(['asked is professionally supervised by wanted']);
    expect(await found(graph(), 'asked', 'wanted', { kinds: ['LINE'] })).toEqual(['asked is managed by head', 'head manages wanted']);
    expect(await found(graph(), 'asked', 'head', { kinds: ['PROFESSIONAL'] })).toBeNull();
  });

  test('a shorter path that does not stand on the date is passed by; on its own date it is the answer', async () => {
    const long = { asked: { manager: 'a' }, a: { manager: 'b' }, b: { manager: 'wanted' }, wanted: {} };
    const steps = await drawnPath(graph(), {
      ...long,
      asked: { manager: 'a', supervisor: ['ended until 2026-11-22', 'later from 2026-11-23'] },
      ended: { manager: 'wanted' },
      later: { manager: 'wanted' },
    });
    expect(steps).toEqual(['asked is managed by a', 'a is managed by b', 'b is managed by wanted']);
    expect(await found(graph(), 'asked', 'wanted', { on: '2026-11-21' })).toEqual([
      'asked is professionally supervised by ended',
      'ended is managed by wanted',
    ]);
    expect(await found(graph(), 'asked', 'wanted', { on: '2026-11-23' })).toEqual([
      'asked is professionally supervised by later',
      'later is managed by wanted',
    ]);
  });

  test('a post that is closed on the date is no way through, and no end', async () => {
    const steps = await drawnPath(graph(), {
      asked: { manager: ['closed', 'a'] },
      closed: { manager: 'wanted', is: { closesOn: '2026-11-22' } },
      a: { manager: 'b' },
      b: { manager: 'wanted' },
    });
    expect(steps).toHaveLength(3);
    expect(await found(graph(), 'asked', 'closed')).toBeNull();
    expect(await found(graph(), 'closed', 'asked')).toBeNull();
    expect(await found(graph(), 'asked', 'wanted', { on: '2026-11-21' })).toHaveLength(2);
  });

  test('loops are walked once, and what is not connected is null', async () => {
    const posts = {
      asked: { manager: 'a', supervisor: 'asked' },
      a: { manager: 'b' },
      b: { manager: 'asked', supervisor: 'a' },
      wanted: { manager: 'alone' },
    };
    expect(await drawnPath(graph(), posts)).toBeNull();
    expect(await found(graph(), 'asked', 'b')).toEqual(['asked manages b']);
  });

  test('among paths of the same length line comes before professional, then up before down, then the lower id', async () => {
    const posts = {
      asked: { supervisor: 'wanted', manager: ['wanted', 'z', 'y'] },
      wanted: { manager: ['asked', 'end'] },
      z: { manager: 'end' },
      y: { manager: 'end' },
    };
    expect(await drawnPath(graph(), posts)).toEqual(['asked is managed by wanted']);
    expect(await found(graph(), 'asked', 'end')).toEqual(['asked is managed by wanted', 'wanted is managed by end']);
    expect(await found(graph(), 'y', 'z')).toEqual(['y is managed by end', 'end manages z']);
  });

  test('it is the same path from either side, wherever the searches meet', async () => {
    await draw(graph(), {
      posts: {
        low: { manager: ['z', 'x', 'y'] },
        z: { manager: 'mid' },
        x: { manager: 'mid' },
        y: { manager: 'mid' },
        mid: { manager: ['r', 'p', 'q'] },
        r: { manager: 'top' },
        p: { manager: 'top' },
        q: { manager: 'top' },
      },
    });
    expect(await found(graph(), 'low', 'top')).toEqual([
      'low is managed by x',
      'x is managed by mid',
      'mid is managed by p',
      'p is managed by top',
    ]);
    expect(await found(graph(), 'top', 'low')).toEqual(['top manages p', 'p manages mid', 'mid manages x', 'x manages low']);
  });

  test('20 steps are walked and 21 are not', async () => {
    await draw(graph(), { posts: chain(22) });
    expect(await found(graph(), 'p1', 'p21')).toHaveLength(20);
    expect(await found(graph(), 'p1', 'p22')).toBeNull();
  });

  test('a post is no step away from itself; an id that no post has is not found', async () => {
    await draw(graph(), { posts: { asked: { is: { title: 'Adviser' } } } });
    expect(await graph().read((tx) => path(tx, { from: 'post:asked', to: 'post:asked', kinds: BOTH, on: ON }))).toMatchObject({
      length: 0,
      steps: [],
      sentence: 'Both are one post: the vacant post Adviser.',
    });
    const ask = (from: string, to: string) => graph().read((tx) => path(tx, { from, to, kinds: BOTH, on: ON }));
    await expect(ask('post:nobody', 'post:asked')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND', argument: 'from' } });
    await expect(ask('post:asked', 'post:nobody')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND', argument: 'to' } });
  });

  test.each([3, 5, 8])('on the random organisation of seed %d each path is the one that a plain search finds', async (seed) => {
    const random = drawn(randomGraph, seed);
    await graph().write((tx) => load(tx, random));
    const dice = drawn(randomDice, seed);
    const ids = random.nodes.Post.map(({ id }) => id.replace('post:', ''));
    const pairs = Array.from(
      { length: 15 },
      () => [dice.pick(ids), dice.pick(ids), dice.pick([BOTH, ['LINE'], ['PROFESSIONAL']] as const)] as const,
    );
    for (const [from, to, kinds] of pairs) {
      expect([from, to, kinds, await found(graph(), from, to, { kinds, on: BASE })]).toEqual([
        from,
        to,
        kinds,
        plainPath(random, from, to, kinds),
      ]);
    }
  });
});

/** The same question asked of the rows: breadth first from the end, then the first step that is preferred each time. */
function plainPath(graph: Contents, from: string, to: string, kinds: readonly LineKind[]): string[] | null {
  const open = new Set(
    graph.nodes.Post.filter(({ opensOn, closesOn }) => (opensOn ?? BASE) <= BASE && (closesOn ?? '9999-12-31') > BASE).map(({ id }) => id),
  );
  const [start, end] = [`post:${from}`, `post:${to}`];
  if (!open.has(start) || !open.has(end)) return null;
  const steps = graph.edges.flatMap(({ type, rows }) => {
    const kind = ({ REPORTS_TO: 'LINE', SUPERVISED_BY: 'PROFESSIONAL' } as const)[type as string];
    if (kind === undefined || !kinds.includes(kind)) return [];
    return rows
      .filter(({ props }) => String(props['from']) <= BASE && BASE < String(props['to']))
      .flatMap((row) => [
        {
          at: row.from,
          next: row.to,
          rank: `${kind === 'LINE' ? 0 : 1}0${row.to}`,
          words: kind === 'LINE' ? 'is managed by' : 'is professionally supervised by',
        },
        { at: row.to, next: row.from, rank: `${kind === 'LINE' ? 0 : 1}1${row.from}`, words: kind === 'LINE' ? 'manages' : 'supervises' },
      ])
      .filter(({ at, next }) => open.has(at) && open.has(next));
  });
  const distance = new Map([[end, 0]]);
  for (const at of distance.keys()) {
    for (const step of steps) {
      if (step.next === at && !distance.has(step.at)) distance.set(step.at, (distance.get(at) ?? 0) + 1);
    }
  }
  const walk: string[] = [];
  for (let at = start; at !== end;) {
    const nearer = steps.filter((step) => step.at === at && distance.get(step.next) === (distance.get(at) ?? -1) - 1);
    const [first] = nearer.sort((a, b) => (a.rank < b.rank ? -1 : 1));
    if (first === undefined) return null;
    walk.push(`${at.replace('post:', '')} ${first.words} ${first.next.replace('post:', '')}`);
    at = first.next;
  }
  return walk;
}
