import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, test } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph, Limits } from '../../src/graph/Graph.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { prepareGraph, statementsIn } from '../../src/graph/prepareGraph.js';

const SOMETHING = cypher`MATCH (n) RETURN count(n) AS nodes`;

const MARK = cypher`MATCH (n:TestDatabase {id: 'orgmatrix'}) RETURN n.id AS id`;

// A counter, so that the product does not take it for part of the organisation.
const SET_MARK = cypher`MERGE (n:Counter:TestDatabase {id: 'orgmatrix'}) RETURN n.id AS id`;

const WIPE_SOME = cypher`MATCH (n) WHERE NOT n:TestDatabase WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS gone`;

/** The statements that every start runs. */
export const CONSTRAINTS = statementsIn(readFileSync('schema/constraints.cypher', 'utf8'));

/** Where the Neo4j of this worker is; null when there is none and its half is skipped. */
export const NEO4J_URI = process.env['ORGMATRIX_TEST_NEO4J']?.split(' ')[Number(process.env['JEST_WORKER_ID'] ?? '1') - 1] ?? null;

/** Which engines this run has. */
export const ENGINES: readonly Graph['engine'][] = NEO4J_URI === null ? ['embedded'] : ['embedded', 'neo4j'];

/** What only a real Neo4j can show. A run without one skips it and says so at its start; a run that has to have one (CI) fails there (`globalSetup.ts`). */
export const describeOnNeo4j = NEO4J_URI === null ? describe.skip : describe;
export const testOnNeo4j = NEO4J_URI === null ? test.skip : test;

/** Opens an empty, prepared graph on an engine. On Neo4j it wipes what is there, and refuses a database that is not marked as a test's. */
export async function openClean(engine: Graph['engine']): Promise<Graph> {
  const graph = engine === 'embedded' ? openEmbedded(null) : await openTestNeo4j();
  if (engine === 'neo4j') await clean(graph);
  await prepareGraph(graph, CONSTRAINTS);
  return graph;
}

/** Deletes everything, the counters too. */
export async function clean(graph: Graph): Promise<void> {
  if (graph.engine === 'neo4j') await assertOurs(graph);
  await graph.write(async (tx) => {
    for (let gone = 1; gone > 0;) gone = (await tx.run<{ gone: number }>(WIPE_SOME))[0]?.gone ?? 0;
  });
}

/** The Neo4j of this worker, as it is. */
export async function openTestNeo4j(): Promise<Graph> {
  if (NEO4J_URI === null) throw new Error('This run has no Neo4j.');
  return unhurried(
    await openNeo4j({ uri: NEO4J_URI, user: 'neo4j', password: process.env['NEO4J_PASSWORD'] ?? 'not used', database: null }),
  );
}

/** How many times as long as usual a test waits for a Neo4j that has only just started, on a machine that may be busy: it plans every query for the first time. */
const PATIENCE = 8;

/** The same graph with more patience; what a test asks for less than ten seconds is meant. */
function unhurried(graph: Graph): Graph {
  const longer = ({ timeoutMs }: Limits = {}, usual: number): Limits => ({
    timeoutMs: timeoutMs !== undefined && timeoutMs < 10_000 ? timeoutMs : (timeoutMs ?? usual) * PATIENCE,
  });
  return {
    engine: graph.engine,
    read: (work, limits) => graph.read(work, longer(limits, 15_000)),
    revision: (limits) => graph.revision(longer(limits, 15_000)),
    rehearse: (work, limits) => graph.rehearse(work, longer(limits, 15_000)),
    write: (work, limits) => graph.write(work, longer(limits, 600_000)),
    define: (statements) => graph.define(statements),
    close: () => graph.close(),
  };
}

/** Throws unless the database is empty (then it is marked) or marked as a test's: nobody's real data is ever wiped. */
export async function assertOurs(graph: Graph): Promise<void> {
  const [row] = await graph.read((tx) => tx.run<{ nodes: number }>(SOMETHING));
  const marked = (await graph.read((tx) => tx.run(MARK))).length > 0;
  if (!marked && (row?.nodes ?? 0) > 0) {
    throw new Error('This Neo4j holds data and is not marked as a test database (:TestDatabase). The tests do not touch it.');
  }
  if (!marked) await graph.write((tx) => tx.run(SET_MARK));
}

/**
 * Runs the same tests on each engine of this run. `graph()` is clean and prepared at the start of every test (or once for all of them, with `{ each: false }`).
 * Where Neo4j is missing its half is skipped; the set-up of the run has said so.
 */
export function onBothEngines(name: string, tests: (graph: () => Graph, engine: Graph['engine']) => void, { each = true } = {}): void {
  for (const engine of ['embedded', 'neo4j'] as const) {
    (ENGINES.includes(engine) ? describe : describe.skip)(`${name} (${engine})`, () => {
      let graph: Graph | null = null;
      const renew = async () => {
        await graph?.close();
        graph = await openClean(engine);
      };
      (each ? beforeEach : beforeAll)(renew);
      afterAll(() => graph?.close());
      tests(() => {
        if (graph === null) throw new Error('The graph is not open yet: ask for it inside a test.');
        return graph;
      }, engine);
    });
  }
}
