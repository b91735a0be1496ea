import { describe, expect, test } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/Graph.js';
import { revisionOf } from '../../src/graph/revision.js';
import { describeOnNeo4j, openClean } from '../support/onBothEngines.js';

const ADD = cypher`CREATE (n:Note {id: $id, value: 0}) RETURN n.id AS id`;
const SET = cypher`MATCH (n:Note {id: $id}) SET n.value = $value RETURN n.value AS value`;
const VALUES = cypher`MATCH (n:Note) RETURN n.id AS id, n.value AS value ORDER BY id`;

function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** Opens a graph with two notes, `a` and `b`. */
async function openWithNotes(engine: Graph['engine']): Promise<Graph> {
  const graph = await openClean(engine);
  await graph.write(async (tx) => {
    await tx.run(ADD, { id: 'a' });
    await tx.run(ADD, { id: 'b' });
  });
  return graph;
}

// Our own writers queue, so they never conflict. A read that writes (and is rolled back) does not queue: it is the one way to a real conflict.
describe('a conflict (embedded)', () => {
  test('is tried again from the start until it is gone, and the revision counts once', async () => {
    const graph = await openWithNotes('embedded');
    const before = await graph.read(revisionOf);
    const [held, release] = [gate(), gate()];
    const holder = graph.read(async (tx) => {
      await tx.run(SET, { id: 'a', value: 1 });
      held.open();
      await release.opened;
    });
    await held.opened;
    let attempts = 0;
    const written = await graph.write(async (tx) => {
      if (++attempts === 2) {
        release.open();
        await holder;
      }
      return tx.run(SET, { id: 'a', value: 2 });
    });
    // The engine lets go of the roll-back a moment after its caller was answered, so a third attempt may be needed.
    expect(attempts).toBeGreaterThanOrEqual(2);
    expect(written).toEqual({ value: [{ value: 2 }], revision: before + 1 });
    expect(await graph.read((tx) => tx.run(VALUES))).toEqual([
      { id: 'a', value: 2 },
      { id: 'b', value: 0 },
    ]);
    await graph.close();
  });

  test('that does not go away is told as Busy after a few attempts, and keeps nothing', async () => {
    const graph = await openWithNotes('embedded');
    const before = await graph.read(revisionOf);
    const [held, release] = [gate(), gate()];
    const holder = graph.read(async (tx) => {
      await tx.run(SET, { id: 'a', value: 1 });
      held.open();
      await release.opened;
    });
    await held.opened;
    let attempts = 0;
    const writing = graph.write(async (tx) => {
      attempts++;
      await tx.run(SET, { id: 'b', value: 2 });
      await tx.run(SET, { id: 'a', value: 2 });
    });
    await expect(writing).rejects.toMatchObject({ extensions: { code: 'BUSY' } });
    expect(attempts).toBeGreaterThan(1);
    release.open();
    await holder;
    expect(await graph.read((tx) => tx.run(VALUES))).toEqual([
      { id: 'a', value: 0 },
      { id: 'b', value: 0 },
    ]);
    expect(await graph.read(revisionOf)).toBe(before);
    await graph.close();
  });
});

describeOnNeo4j('a deadlock (neo4j)', () => {
  test('of two rehearsals is told to one of them as Busy, and the other goes on', async () => {
    const graph = await openWithNotes('neo4j');
    const firsts = [gate(), gate()] as const;
    const rehearse = (own: 0 | 1) =>
      graph.rehearse(async (tx) => {
        await tx.run(SET, { id: 'ab'[own] ?? '', value: 1 });
        firsts[own].open();
        await Promise.all(firsts.map(({ opened }) => opened));
        return tx.run(SET, { id: 'ba'[own] ?? '', value: 1 });
      });
    const ends = await Promise.allSettled([rehearse(0), rehearse(1)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ends.find((end) => end.status === 'rejected')?.reason).toMatchObject({ extensions: { code: 'BUSY' } });
    await graph.close();
  });
});
