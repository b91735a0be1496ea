import { expect, test } from '@jest/globals';
import { BadInput } from '../../src/errors.js';
import type { Graph } from '../../src/graph/Graph.js';
import { cursorOf } from '../../src/org/cursor.js';
import type { Page, PageAsked } from '../../src/org/page.js';
import type { SessionFound } from '../../src/sessions/sessionsByIds.js';
import { sessionsCount, sessionsPage, supervisedInSessions, type Whose } from '../../src/sessions/sessionsPage.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { drawSessions } from './drawSessions.js';

async function all(graph: Graph, whose: Whose, first: number, on = ON): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const asked: PageAsked = { first, after, on };
    const { edges, hasNextPage }: Page<SessionFound> = await graph.read((tx) => sessionsPage(tx, whose, asked));
    found.push(...edges.map(({ node }) => node.id.replace('session:', '')));
    after = edges.at(-1)?.cursor ?? null;
    more = hasNextPage;
  }
  expect(await graph.read((tx) => sessionsCount(tx, whose, on))).toBe(found.length);
  return found;
}

onBothEngines('the sessions of a post', (graph) => {
  test.each([1, 2, 3, 10])('come the latest first, those of one day by id, %d at a time', async (first) => {
    const { edges, nodes } = drawSessions(
      ['a', 'v', '2026-11-20'],
      [['a', 'b'], 'v', '2025-12-31'],
      ['a', 'w', '2026-11-20'],
      ['b', 'v', '2026-11-20'],
      ['a', 'v', '2028-02-29'],
      ['a', 'v', '2024-02-29'],
      [['b', 'c'], 'v', '2026-11-21'],
      ['c', 'w', '2026-11-20'],
    );
    await draw(graph(), { posts: { a: {}, b: {}, c: {}, v: {}, w: {} }, edges, nodes });
    expect(await all(graph(), { post: 'post:a', heldBy: null }, first)).toEqual(['1', '3', '2', '6']);
    expect(await all(graph(), { post: 'post:a', heldBy: null }, first, '2028-03-01')).toEqual(['5', '1', '3', '2', '6']);
    expect(await all(graph(), { post: 'post:none', heldBy: null }, first)).toEqual([]);
    expect(await all(graph(), { supervisor: 'post:v', to: null }, first)).toEqual(['7', '1', '4', '2', '6']);
    expect(await all(graph(), { supervisor: 'post:v', to: ['post:a'] }, first)).toEqual(['1', '2', '6']);
    expect(await all(graph(), { supervisor: 'post:v', to: ['post:b', 'post:c'] }, first)).toEqual(['7', '4', '2']);
    expect(await all(graph(), { supervisor: 'post:v', to: [] }, first)).toEqual([]);
    expect(await graph().read((tx) => supervisedInSessions(tx, 'post:w', ON))).toEqual(['post:a', 'post:c']);
  });

  test('are, of one person, those on days on which they held it', async () => {
    const { edges, nodes } = drawSessions(
      ['a', 'v', '2026-01-09'],
      ['a', 'v', '2026-01-10'],
      ['a', 'v', '2026-03-09'],
      ['a', 'v', '2026-03-10'],
      ['b', 'v', '2026-02-01'],
    );
    await draw(graph(), {
      posts: { a: { holder: ['ann from 2026-01-10 until 2026-03-10', 'bob from 2026-03-10'] }, b: { holder: 'cat' }, v: {} },
      edges,
      nodes,
    });
    expect(await all(graph(), { post: 'post:a', heldBy: 'person:ann' }, 2)).toEqual(['3', '2']);
    expect(await all(graph(), { post: 'post:a', heldBy: 'person:bob' }, 2)).toEqual(['4']);
    expect(await all(graph(), { post: 'post:a', heldBy: 'person:cat' }, 2)).toEqual([]);
  });

  test('are never found by a cursor of another list, nor by one that names no day', async () => {
    const page = (after: string) => graph().read((tx) => sessionsPage(tx, { post: 'post:a', heldBy: null }, { first: 1, after, on: ON }));
    await draw(graph(), { posts: { a: {} } });
    for (const after of [
      'x',
      cursorOf('due', ['2026-11-20', 'x']),
      cursorOf('sessions', ['yesterday', 'x']),
      cursorOf('sessions', ['7973-86-58', 'x']),
    ]) {
      await expect(page(after)).rejects.toThrow(BadInput);
    }
  });
});
