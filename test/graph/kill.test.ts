import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/Graph.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { prepareGraph } from '../../src/graph/prepareGraph.js';
import { revisionOf } from '../../src/graph/revision.js';
import { buildDist, start, type Running } from '../support/built.js';
import { startNeo4j } from '../support/neo4jServer/startNeo4j.js';
import { CONSTRAINTS, testOnNeo4j } from '../support/onBothEngines.js';

const ROUNDS = 5;
const HALVES = cypher`MATCH (n:Half) RETURN n.id AS id, n.revision AS revision ORDER BY revision`;
const OTHER_HALVES = cypher`MATCH (n:OtherHalf) RETURN n.id AS id, n.revision AS revision ORDER BY revision`;

/** What a writer was told has been kept; a line that the kill cut in two was not told. */
const acknowledged = (writer: Running) => writer.out().split('\n').slice(0, -1).map(Number);

/** Lets a writer write until it has been told of some revisions, then a moment more that differs from round to round. */
async function writesFor(writer: Running, round: number): Promise<void> {
  await writer.says(/(\d+\n){5}/);
  await sleep(Math.random() * 150 + round * 40);
}

/** Everything told is there, nothing is there by half, and the counter counts exactly what is there. */
async function assertWhole(graph: Graph, told: readonly number[], first: number): Promise<void> {
  const halves = await graph.read((tx) => tx.run<{ id: string; revision: number }>(HALVES));
  const kept = halves.map(({ revision }) => revision);
  expect(await graph.read((tx) => tx.run(OTHER_HALVES))).toEqual(halves);
  expect(told.filter((revision) => !kept.includes(revision))).toEqual([]);
  expect(kept).toEqual(kept.map((_, i) => first + i));
  expect(await graph.read(revisionOf)).toBe(kept.at(-1));
}

const folders: string[] = [];
async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'orgmatrix-kill-'));
  folders.push(made);
  return made;
}

beforeAll(buildDist, 300_000);
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true, force: true }))));

describe('a kill -9 while it writes', () => {
  test('of the process with the embedded engine loses nothing acknowledged and keeps no half write', async () => {
    const data = await folder();
    const empty = openEmbedded(data);
    await prepareGraph(empty, CONSTRAINTS);
    const first = (await empty.read(revisionOf)) + 1;
    await empty.close();
    const told: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const writer = start('test/support/writeForever.js', [data]);
      await writesFor(writer, round);
      writer.child.kill('SIGKILL');
      await writer.ended;
      told.push(...acknowledged(writer));
      const graph = openEmbedded(data);
      try {
        await assertWhole(graph, told, first);
      } finally {
        await graph.close();
      }
    }
    expect(told.length).toBeGreaterThanOrEqual(5 * ROUNDS);
  }, 300_000);

  testOnNeo4j(
    'of the server of Neo4j loses nothing acknowledged and keeps no half write',
    async () => {
      const home = await folder();
      const told: number[] = [];
      let first: number | null = null;
      for (let round = 0; round <= ROUNDS; round++) {
        const server = await startNeo4j(home);
        if ('skipped' in server) throw new Error(server.skipped);
        const graph = await openNeo4j({ uri: server.uri, user: 'neo4j', password: 'not used', database: null });
        try {
          if (first === null) {
            await prepareGraph(graph, CONSTRAINTS);
            first = (await graph.read(revisionOf)) + 1;
          } else await assertWhole(graph, told, first);
        } finally {
          await graph.close();
        }
        if (round === ROUNDS) await server.stop();
        else {
          const writer = start('test/support/writeForever.js', [server.uri]);
          await writesFor(writer, round);
          process.kill(server.pid ?? 0, 'SIGKILL');
          await server.stop();
          // Nothing more can be acknowledged now; left alone, the writer would go on trying for a while.
          writer.child.kill('SIGKILL');
          await writer.ended;
          told.push(...acknowledged(writer));
        }
      }
      expect(told.length).toBeGreaterThanOrEqual(5 * ROUNDS);
    },
    600_000,
  );
});
