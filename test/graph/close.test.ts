import { expect, test } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.js';
import { onBothEngines } from '../support/onBothEngines.js';

const ADD = cypher`CREATE (n:Note {id: $id}) RETURN n.id AS id`;
const NOTES = cypher`MATCH (n:Note) RETURN n.id AS id`;

onBothEngines('a closed Graph', (graph) => {
  test('refuses every call, as a promise that says so', async () => {
    await graph().close();
    const busy = { extensions: { code: 'BUSY' }, message: expect.stringContaining('closed') };
    await expect(graph().read((tx) => tx.run(NOTES))).rejects.toMatchObject(busy);
    await expect(graph().write((tx) => tx.run(ADD, { id: 'late' }))).rejects.toMatchObject(busy);
    await expect(graph().rehearse((tx) => tx.run(NOTES))).rejects.toMatchObject(busy);
    await expect(graph().define([])).rejects.toMatchObject(busy);
  });

  test('may be closed twice', async () => {
    await graph().close();
    await graph().close();
  });

  test('waits for what runs, whichever call it is, and for whoever queues behind it', async () => {
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    let started = 0;
    const work = async <T>(task: () => Promise<T>) => {
      started++;
      await held;
      return task();
    };
    const running = [
      graph().read((tx) => work(() => tx.run(NOTES))),
      graph().write((tx) => work(() => tx.run(ADD, { id: 'in time' }))),
      graph().rehearse((tx) => work(() => tx.run(ADD, { id: 'as if' }))),
    ];
    while (started < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    let closed = false;
    const closing = graph()
      .close()
      .then(() => (closed = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(closed).toBe(false);
    release();
    expect((await Promise.allSettled(running)).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    await closing;
  });
});
