import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/Graph.js';
import { prepareGraph } from '../../src/graph/prepareGraph.js';
import { begunSets, setsAtStart } from '../../src/scenarios/begunSets.js';
import { changeSetsPage } from '../../src/scenarios/changeSets.js';
import { buildDist, start, type Running } from '../support/built.js';
import { draw } from '../support/draw.js';
import { CONSTRAINTS, NEO4J_URI, openClean, testOnNeo4j } from '../support/onBothEngines.js';

const MANY = 10_000;
const ROUNDS = 3;
const PEOPLE = cypher`MATCH (x:Person) RETURN count(x) AS people`;

/** What a program has said when it may be killed: it has begun its first set, it has played all of it, or it has been told that it is kept and begun another. */
const UNTIL = [/begun\n/, /played 10000\n/, /done .*\nbegun\n/];

/** Applies until then, and a moment longer, and is killed in the middle of whatever it does. */
async function killedApplying(where: string, round: number): Promise<string[]> {
  const program = start('test/support/applyForever.js', [where, `round-${round}`]);
  await program.says(UNTIL[round % UNTIL.length] ?? /begun/);
  await sleep(Math.random() * 1_500);
  program.child.kill('SIGKILL');
  await program.ended;
  return done(program);
}

const done = (program: Running) => [...program.out().matchAll(/^done (.*)$/gm)].map(([, id]) => id ?? '');

/** Sets are there whole or not at all; those that were acknowledged are; and a set that was begun is either kept or noted as begun. */
async function assertWhole(graph: Graph, acknowledged: readonly string[]): Promise<{ kept: number; begun: number }> {
  const { sets, people, begun } = await graph.read(async (tx) => ({
    sets: (await changeSetsPage(tx, null, 500, null)).edges.map(({ node }) => node),
    people: (await tx.run<{ people: number }>(PEOPLE))[0]?.people ?? 0,
    begun: await begunSets(tx),
  }));
  expect(people).toBe(sets.length * MANY);
  expect(sets.map(({ id }) => id)).toEqual(expect.arrayContaining([...acknowledged]));
  for (const { reason } of begun) expect(sets.map((set) => set.reason)).not.toContain(reason);
  expect(begun.length).toBeLessThanOrEqual(1);
  return { kept: sets.length, begun: begun.length };
}

describe('a kill -9 in the middle of applying 10,000 changes', () => {
  const folders: string[] = [];
  beforeAll(buildDist, 300_000);
  afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true, force: true }))));

  test('of the process with the embedded engine keeps all or nothing, and the next start says which', async () => {
    const data = await mkdtemp(join(tmpdir(), 'orgmatrix-kill-'));
    folders.push(data);
    const empty = openEmbedded(data);
    await prepareGraph(empty, CONSTRAINTS);
    // The service would seed an empty one.
    await draw(empty, { posts: { top: {} } });
    await empty.close();
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      acknowledged.push(...(await killedApplying(data, round)));
      const graph = openEmbedded(data);
      const found = await assertWhole(graph, acknowledged).finally(() => graph.close());
      const service = start('src/main.js', [], { ORGMATRIX_DATA: data, PORT: '0' });
      try {
        const [, address = ''] = await service.says(/Orgmatrix is at (http:\/\/[\d.:]+)/);
        const ready = (await (await fetch(`${address}/health/ready`)).json()) as { atStart: { lastSet: string; interruptedSets: number } };
        expect(ready.atStart.interruptedSets).toBe(found.begun);
        expect(ready.atStart.lastSet === null ? 0 : 1).toBe(Math.min(found.kept, 1));
        expect(service.out().includes('was interrupted: nothing of it has been kept.')).toBe(found.begun === 1);
        expect(service.out().includes(`The last set of changes that was kept is ${ready.atStart.lastSet}, with 10000 changes`)).toBe(
          found.kept > 0,
        );
      } finally {
        service.child.kill('SIGTERM');
        await service.ended;
      }
      const after = openEmbedded(data);
      expect(await after.read(begunSets).finally(() => after.close())).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThan(0);
  }, 600_000);

  testOnNeo4j(
    'of the process beside Neo4j keeps all or nothing, and what was interrupted is told of once it must be over',
    async () => {
      const graph = await openClean('neo4j');
      const acknowledged: string[] = [];
      try {
        for (let round = 0; round < ROUNDS; round++) {
          acknowledged.push(...(await killedApplying(NEO4J_URI ?? '', round)));
          // Takes the counter, and so waits until the server has noticed and rolled back.
          await graph.write(async () => undefined);
          const { begun } = await assertWhole(graph, acknowledged);
          expect(await setsAtStart(graph, false)).toMatchObject({ interrupted: [], open: Array(begun).fill({ size: MANY }) });
          const later = await setsAtStart(graph, false, Date.now() + 700_000);
          expect(later).toMatchObject({ interrupted: Array(begun).fill({ size: MANY, byName: 'Imp' }), open: [] });
          expect(await graph.read(begunSets)).toEqual([]);
        }
        expect(acknowledged.length).toBeGreaterThan(0);
      } finally {
        await graph.close();
      }
    },
    600_000,
  );
});
