import { describe, expect, test } from '@jest/globals';
import { Fatal } from '../../src/errors.js';
import { cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/Graph.js';
import { prepareGraph, statementsIn, type Migration } from '../../src/graph/prepareGraph.js';
import { revisionOf } from '../../src/graph/revision.js';
import { CONSTRAINTS, onBothEngines } from '../support/onBothEngines.js';

const VERSION = cypher`MATCH (c:Counter {id: 'schema'}) RETURN c.value AS version`;
const SET_VERSION = cypher`MATCH (c:Counter {id: 'schema'}) SET c.value = $version RETURN c.value AS version`;
const POST = cypher`CREATE (n:Post {id: $id}) RETURN n.id AS id`;
const STEPS = cypher`MATCH (n:Step) RETURN n.id AS id, n.revision AS revision ORDER BY revision`;

// Each step can see where it stands: it notes the revision of its own write.
const TO_2: Migration = {
  to: 2,
  queries: [cypher`MATCH (c:Counter {id: 'revision'}) CREATE (n:Step {id: 'to 2', revision: c.value}) RETURN n.id AS id`],
};
const TO_3: Migration = {
  to: 3,
  queries: [
    cypher`MATCH (s:Step {id: 'to 2'}) MATCH (c:Counter {id: 'revision'}) CREATE (n:Step {id: 'to 3, after 2', revision: c.value}) RETURN n.id AS id`,
  ],
};
const FAILING: Migration = {
  to: 3,
  queries: [cypher`CREATE (n:Step {id: 'half of 3', revision: 0}) RETURN n.id AS id`, cypher`UNWIND [0] AS by RETURN 1 / by AS part`],
};

const version = async (graph: Graph) => (await graph.read((tx) => tx.run<{ version: number }>(VERSION)))[0]?.version;
const steps = async (graph: Graph) => (await graph.read((tx) => tx.run<{ id: string }>(STEPS))).map(({ id }) => id);

onBothEngines('prepareGraph', (graph) => {
  test('a new database gets the newest version, without the steps of older ones', async () => {
    expect(await version(graph())).toBe(1);
    expect(await steps(graph())).toEqual([]);
  });

  test('an id is unique within its label, and may occur again in another', async () => {
    await graph().write((tx) => tx.run(POST, { id: 'post:one' }));
    await expect(graph().write((tx) => tx.run(POST, { id: 'post:one' }))).rejects.toThrow();
    await graph().write((tx) => tx.run(cypher`CREATE (n:Team {id: 'post:one'}) RETURN n.id AS id`));
  });

  test('a second run changes nothing', async () => {
    const before = await graph().read(revisionOf);
    await prepareGraph(graph(), CONSTRAINTS);
    expect(await graph().read(revisionOf)).toBe(before);
  });

  test('missing steps run once, in order, each in a write of its own', async () => {
    const before = await graph().read(revisionOf);
    await prepareGraph(graph(), CONSTRAINTS, [TO_2, TO_3]);
    expect(await graph().read((tx) => tx.run(STEPS))).toEqual([
      { id: 'to 2', revision: before + 1 },
      { id: 'to 3, after 2', revision: before + 2 },
    ]);
    expect(await version(graph())).toBe(3);
    await prepareGraph(graph(), CONSTRAINTS, [TO_2, TO_3]);
    expect(await steps(graph())).toEqual(['to 2', 'to 3, after 2']);
    expect(await graph().read(revisionOf)).toBe(before + 2);
  });

  test('only the steps after the version that is there run', async () => {
    await graph().write((tx) => tx.run(SET_VERSION, { version: 2 }));
    await graph().write((tx) => tx.run(cypher`CREATE (n:Step {id: 'to 2', revision: 0}) RETURN n.id AS id`));
    await prepareGraph(graph(), CONSTRAINTS, [TO_2, TO_3]);
    expect(await steps(graph())).toEqual(['to 2', 'to 3, after 2']);
  });

  test('a step that fails keeps nothing of itself, and the steps before it stand', async () => {
    await expect(prepareGraph(graph(), CONSTRAINTS, [TO_2, FAILING])).rejects.toThrow(/zero/i);
    expect(await steps(graph())).toEqual(['to 2']);
    expect(await version(graph())).toBe(2);
  });

  test('a database of a newer Orgmatrix is refused in a sentence, and nothing is changed', async () => {
    await graph().write((tx) => tx.run(SET_VERSION, { version: 7 }));
    const before = await graph().read(revisionOf);
    const preparing = prepareGraph(graph(), ['THIS IS NO STATEMENT AND WOULD FAIL'], [TO_2]);
    await expect(preparing).rejects.toThrow(Fatal);
    await expect(preparing).rejects.toThrow('The database has schema version 7; this Orgmatrix knows versions up to 2.');
    expect(await graph().read(revisionOf)).toBe(before);
    expect(await version(graph())).toBe(7);
  });
});

describe('statementsIn', () => {
  test('reads one statement to a semicolon and leaves comments and empty ones out', () => {
    expect(statementsIn('// first; not this\nCREATE A\n  IF NOT EXISTS; // tail\n\n;CREATE B')).toEqual([
      'CREATE A IF NOT EXISTS',
      'CREATE B',
    ]);
  });

  test('every statement of ours may find its work done', () => {
    expect(CONSTRAINTS.length).toBeGreaterThan(10);
    expect(CONSTRAINTS.filter((statement) => !statement.includes(' IF NOT EXISTS '))).toEqual([]);
  });
});
