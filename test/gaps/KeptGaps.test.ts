import { describe, expect, test } from '@jest/globals';
import { KeptGaps } from '../../src/gaps/KeptGaps.js';
import { cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/Graph.js';
import { findGaps } from '../../src/gaps/findGaps.js';
import { draw, ON } from '../support/draw.js';
import { openClean } from '../support/onBothEngines.js';

const RECORD_NEED = cypher`MATCH (p:Post {id: $id}) SET p.needsSupervision = 'NO' RETURN p.id AS id`;

/** A graph that counts the queries put to it. */
function counting(graph: Graph): { graph: Graph; asked: () => number } {
  let asked = 0;
  const read: Graph['read'] = (work, limits) =>
    graph.read((tx) => work({ run: (query, params) => (asked++, tx.run(query, params)) }), limits);
  const revision: Graph['revision'] = (limits) => (asked++, graph.revision(limits));
  return { graph: { ...bound(graph), read, revision }, asked: () => asked };
}

const bound = (graph: Graph): Graph => ({
  engine: graph.engine,
  read: (work, limits) => graph.read(work, limits),
  revision: (limits) => graph.revision(limits),
  write: (work, limits) => graph.write(work, limits),
  rehearse: (work, limits) => graph.rehearse(work, limits),
  define: (statements) => graph.define(statements),
  close: () => graph.close(),
});

describe('kept gaps', () => {
  test('cost nothing but the revision when they are asked for again, and are found once for all who ask at once', async () => {
    const { graph, asked } = counting(await openClean('embedded'));
    await draw(graph, { posts: { one: {}, two: {} } });
    const kept = new KeptGaps(graph);
    const [first, second] = await Promise.all([kept.on(ON), kept.on(ON)]);
    expect(second).toBe(first);
    const before = asked();
    expect(await kept.on(ON)).toBe(first);
    expect(asked() - before).toBe(1);
    expect((await kept.firstOf('needUnrecorded', ON, 'post:one', 5)).gaps.map(({ subject }) => subject)).toEqual(['post:two']);
    expect(asked() - before).toBe(2);
    await graph.close();
  });

  test('are found anew on another day and after a write', async () => {
    const graph = await openClean('embedded');
    await draw(graph, { posts: { one: {} } });
    const kept = new KeptGaps(graph);
    const needs = async (on: string) => (await kept.on(on)).gaps.filter(({ rule }) => rule === 'needUnrecorded').length;
    expect([await needs(ON), await needs('2026-01-01')]).toEqual([1, 1]);
    await graph.write((tx) => tx.run(RECORD_NEED, { id: 'post:one' }));
    expect([await needs(ON), await needs('2026-01-01')]).toEqual([0, 0]);
    await graph.close();
  });

  test('know nothing of a rehearsal, and it knows nothing of them', async () => {
    const graph = await openClean('embedded');
    await draw(graph, { posts: { one: {} } });
    const kept = new KeptGaps(graph);
    const before = await kept.on(ON);
    const rehearsed = await graph.rehearse(async (tx) => {
      await tx.run(RECORD_NEED, { id: 'post:one' });
      return findGaps(tx, ON, { rules: ['needUnrecorded'] });
    });
    expect(rehearsed).toEqual([]);
    expect(await kept.on(ON)).toBe(before);
    await graph.close();
  });
});
