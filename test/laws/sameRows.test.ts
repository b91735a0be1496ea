import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph, Params } from '../../src/graph/Graph.js';
import { describeOnNeo4j, openClean } from '../support/onBothEngines.js';
import { EMPTY, randomGraph } from '../support/randomGraph.js';
import { randomDice } from '../support/dice.js';
import { queriesIn, sourceQueries } from '../support/sourceQueries.js';
import { drawParameters } from './drawParameters.js';
import { answer, difference, Pair } from './Pair.js';
import { drawn, seeds, testOverAllRuns } from './runs.js';

const GRAPHS = 50;
/** How often each query runs on each graph. */
const DRAWS = 2;
/** Questions on their way at a time: most of the wait is for Neo4j to answer. */
const AT_ONCE = 6;

const reads = sourceQueries().filter(({ writes }) => !writes);
/** How often each query ran, and how often it answered rows. */
const tally = new Map(reads.map(({ name }) => [name, { runs: 0, answered: 0 }]));

// Dice of its own for each query, so that a new query changes nothing of what the others are asked.
function seedOf(name: string, seed: number): number {
  return [...name].reduce((hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0, seed);
}

/** What differs on the graph of one seed; every 25th graph is empty. */
async function differences(neo4j: Graph, seed: number): Promise<string[]> {
  const graph = seed % 25 === 0 ? EMPTY : drawn(randomGraph, seed);
  const found: string[] = [];
  const pair = await Pair.open(neo4j);
  try {
    await pair.load(graph);
    // Drawn before any runs, so that a seed draws the same whatever answers first.
    const runs = reads.flatMap((source) => {
      const dice = drawn(randomDice, seedOf(source.name, seed));
      return Array.from({ length: DRAWS }, () => ({ source, params: drawParameters(source, graph, dice) }));
    });
    for (let i = 0; i < runs.length; i += AT_ONCE) {
      await Promise.all(
        runs.slice(i, i + AT_ONCE).map(async ({ source, params }) => {
          const [ours, theirs] = await pair.each((one) =>
            one.read((tx) => answer(one, tx, source, params)).catch((error: Error) => ({ error: error.message })),
          );
          const differs = difference(ours, theirs);
          if (differs !== null) found.push(`${source.name} with ${JSON.stringify(params)}: ${differs}`);
          const counted = tally.get(source.name);
          if (counted !== undefined) counted.runs++;
          if (counted !== undefined && 'rows' in theirs && theirs.rows.length > 0) counted.answered++;
        }),
      );
    }
  } finally {
    await pair.close();
  }
  return found;
}

describeOnNeo4j('every reading query answers the same rows on both engines', () => {
  let neo4j: Graph;
  beforeAll(async () => void (neo4j = await openClean('neo4j')));
  afterAll(() => neo4j.close());

  test('there are queries to run', () => {
    expect(reads.length).toBeGreaterThan(30);
  });

  // The seed of a failure stands in the title: ORGMATRIX_SEED=17 ORGMATRIX_RUNS=1 plays it alone.
  test.each(seeds(GRAPHS))(
    'on the random organisation of seed %d',
    async (seed) => {
      expect(await differences(neo4j, seed)).toEqual([]);
    },
    180_000,
  );

  testOverAllRuns('each query answered rows in a fifth of its runs, or it has proved nothing', () => {
    const idle = [...tally]
      .filter(([, { runs, answered }]) => runs === 0 || answered * 5 < runs)
      .map(([name, { runs, answered }]) => `${name}: ${answered} of ${runs}`);
    expect(idle).toEqual([]);
  });

  test('a difference is seen', async () => {
    // Neo4j compares texts by UTF-16 units, the embedded engine by code points.
    const [planted] = queriesIn('planted.ts', 'const PLANTED = cypher`MATCH (p:Post) RETURN p.id AS id, $text < $other AS before`');
    if (planted === undefined) throw new Error('The planted query was not found.');
    const pair = await Pair.open(neo4j);
    try {
      await pair.load(drawn(randomGraph, 1));
      const compared = (params: Params) => pair.each((one) => one.read((tx) => answer(one, tx, planted, params)));
      expect(difference(...(await compared({ text: 'a', other: 'b' })))).toBe(null);
      expect(difference(...(await compared({ text: '\ufb01', other: '\u{1f3e5}' })))).toMatch(/only embedded: .*true.*only Neo4j: .*false/);
    } finally {
      await pair.close();
    }
  });
});
