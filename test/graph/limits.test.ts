import { expect, test } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.js';
import { revisionOf } from '../../src/graph/revision.js';
import { onBothEngines } from '../support/onBothEngines.js';

// Takes a second or so on either engine, also on a quick machine that is warm.
const SLOW = cypher`UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS many`;
const ADD = cypher`CREATE (n:Note {id: $id}) RETURN n.id AS id`;
const NOTES = cypher`MATCH (n:Note) RETURN n.id AS id`;

const BUSY = { extensions: { code: 'BUSY' } };

onBothEngines('a time limit', (graph) => {
  test.each(['read', 'write', 'rehearse'] as const)(
    '%s: a question that takes longer is given up as Busy, and the engine goes on working',
    async (kind) => {
      const before = await graph().read(revisionOf);
      const slow = graph()[kind](
        async (tx) => {
          if (kind !== 'read') await tx.run(ADD, { id: 'given up' });
          return tx.run(SLOW);
        },
        { timeoutMs: 300 },
      );
      await expect(slow).rejects.toMatchObject(BUSY);
      expect(await graph().read((tx) => tx.run(NOTES))).toEqual([]);
      expect(await graph().write((tx) => tx.run(ADD, { id: 'after' }))).toEqual({ value: [{ id: 'after' }], revision: before + 1 });
      expect(await graph().rehearse((tx) => tx.run(NOTES))).toEqual([{ id: 'after' }]);
    },
  );

  test('work that swallows the limit still keeps nothing', async () => {
    const swallowing = graph().write(
      async (tx) => {
        await tx.run(ADD, { id: 'half' });
        await tx.run(SLOW).catch(() => undefined);
      },
      { timeoutMs: 300 },
    );
    await expect(swallowing).rejects.toMatchObject(BUSY);
    expect(await graph().read((tx) => tx.run(NOTES))).toEqual([]);
  });

  test('closing after a question was given up waits for the engine and ends', async () => {
    await expect(graph().read((tx) => tx.run(SLOW), { timeoutMs: 100 })).rejects.toMatchObject(BUSY);
    await graph().close();
  });
});
