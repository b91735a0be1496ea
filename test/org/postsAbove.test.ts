import { expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/Graph.js';
import { postsAbove } from '../../src/org/postsAbove.js';
import { postsBelow } from '../../src/org/postsBelow.js';
import { load } from '../../src/archive/load.js';
import { BASE } from '../support/dice.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { randomGraph } from '../support/randomGraph.js';
import { drawn } from '../laws/runs.js';

const above = async (graph: Graph, ids: readonly string[], on = ON) =>
  (await graph.read((tx) => postsAbove(tx, ids, on))).map((set) => [...set].sort());

onBothEngines('the posts above a post', (graph) => {
  test('do not depend on which others are asked about with it', async () => {
    await draw(graph(), {
      posts: {
        worker: { supervisor: 'senior' },
        senior: { manager: 'manager' },
        manager: { supervisor: 'stranger', manager: 'head' },
      },
    });
    const alone = ['post:head', 'post:manager', 'post:senior'];
    expect(await above(graph(), ['post:worker'])).toEqual([alone]);
    expect(await above(graph(), ['post:worker', 'post:manager'])).toEqual([alone, ['post:stranger']]);
  });

  test.each([2, 3, 5, 8])('do not in any organisation, and every one finds it below (random organisation of seed %d)', async (seed) => {
    const organisation = drawn(randomGraph, seed);
    await graph().write((tx) => load(tx, organisation));
    const ids = organisation.nodes.Post.map(({ id }) => id);
    const together = await above(graph(), ids, BASE);
    for (const [i, id] of ids.entries()) expect(await above(graph(), [id], BASE)).toEqual([together[i]]);
    const below = new Map(await Promise.all(ids.map(async (id) => [id, await graph().read((tx) => postsBelow(tx, [id], BASE))] as const)));
    const missed = ids.flatMap((id, i) => (together[i] ?? []).filter((higher) => below.get(higher)?.includes(id) !== true));
    expect(missed).toEqual([]);
    expect(together.flat().length).toBeGreaterThan(ids.length);
  });
});
