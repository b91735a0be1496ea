import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph, Tx } from '../../src/graph/Graph.js';
import type { Contents } from '../../src/archive/Contents.js';
import { randomDice, type Dice } from '../support/dice.js';
import { dump } from '../support/dump.js';
import { describeOnNeo4j, openClean } from '../support/onBothEngines.js';
import { EMPTY, randomGraph } from '../support/randomGraph.js';
import { queriesIn, sourceQueries, type SourceQuery } from '../support/sourceQueries.js';
import { answer, Pair, type Answer } from './Pair.js';
import { drawn, seeds, testOverAllRuns } from './runs.js';
import { PLAYED_ALONE, WRITE_ROWS } from './writeRows.js';

const GRAPHS = 10;
/** What hardly ever finds its like in a random graph: the tests of these kinds of change draw it, on both engines. */
const RARE = [
  'src/scenarios/changes/lead.ts LEAD_LOCALITY',
  'src/scenarios/changes/mergeTeams.ts PARTS',
  'src/scenarios/changes/splitTeam.ts PLACE',
];
/** Neo4j plans every query of the first walk. */
const PATIENT = { timeoutMs: 120_000 };

const writes = sourceQueries().filter((source) => source.writes);
/** How often each write changed the graph. */
const tally = new Map(writes.map(({ name }) => [name, 0]));

interface Played {
  readonly answers: readonly (Answer & { readonly name: string })[];
  readonly left: readonly string[];
}

/** Plays a walk of writes in one transaction; `left` is the graph as the transaction sees it at the end. */
async function play(on: Graph, tx: Tx, walk: readonly SourceQuery[], graph: Contents, seed: number, counting = false): Promise<Played> {
  const answers: (Answer & { name: string })[] = [];
  for (const source of walk) {
    const params = WRITE_ROWS[source.name]?.(diceFor(source, seed), graph) ?? {};
    const before = counting ? (await dump(tx)).join('\n') : '';
    answers.push({ name: source.name, ...(await answer(on, tx, source, params)) });
    if (counting && (await dump(tx)).join('\n') !== before) tally.set(source.name, (tally.get(source.name) ?? 0) + 1);
  }
  return { answers, left: await dump(tx) };
}

/** Dice of its own for each query, so that a new query changes neither the rows nor the place of the others. */
function diceFor({ name }: SourceQuery, seed: number): Dice {
  return drawn(randomDice, createHash('sha256').update(`${seed} ${name}`).digest().readInt32BE());
}

function shuffled(list: readonly SourceQuery[], seed: number): SourceQuery[] {
  return list
    .map((item) => ({ item, at: diceFor(item, seed + 1_000_000).number(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

async function bothLeaveTheSame(neo4j: Graph, seed: number): Promise<void> {
  const graph = seed % 25 === 0 ? EMPTY : drawn(randomGraph, seed);
  const together = shuffled(
    writes.filter(({ name }) => !PLAYED_ALONE.includes(name)),
    seed,
  );
  const walks = [together, ...PLAYED_ALONE.map((alone) => writes.filter(({ name }) => name === alone))];
  const pair = await Pair.open(neo4j);
  try {
    await pair.load(graph);
    const [loaded, loadedThere] = await pair.each((one) => one.read(dump));
    expect(loaded).toEqual(loadedThere);
    for (const walk of walks) {
      // The same seed in every playing: the same rows on both engines, rehearsed and committed.
      const before = await pair.each((one) => one.read(dump));
      const [rehearsed, rehearsedThere] = await pair.each((one) => one.rehearse((tx) => play(one, tx, walk, graph, seed), PATIENT));
      expect(rehearsed).toEqual(rehearsedThere);
      expect(await pair.each((one) => one.read(dump))).toEqual(before);
      const [written, writtenThere] = await pair.each((one) =>
        one.write((tx) => play(one, tx, walk, graph, seed, one.engine === 'embedded')),
      );
      expect(written).toEqual(writtenThere);
      const [left, leftThere] = await pair.each((one) => one.read(dump));
      expect(left).toEqual(leftThere);
      expect(left).toEqual(written.value.left);
      expect(withoutCounters(left)).toEqual(withoutCounters(rehearsed.left));
    }
  } finally {
    await pair.close();
  }
}

// A commit takes the revision before the work; a rehearsal does not.
function withoutCounters(lines: readonly string[]): string[] {
  return lines.filter((line) => !line.includes('"Counter"'));
}

describeOnNeo4j('every writing query leaves the same graph on both engines', () => {
  let neo4j: Graph;
  beforeAll(async () => void (neo4j = await openClean('neo4j')));
  afterAll(() => neo4j.close());

  test('every writing query has rows to be tried with, and no line is left over', () => {
    expect(writes.length).toBeGreaterThan(30);
    expect(Object.keys(WRITE_ROWS).sort()).toEqual(writes.map(({ name }) => name).sort());
  });

  test.each(seeds(GRAPHS))(
    'committed and rehearsed, on the random organisation of seed %d',
    async (seed) => {
      await bothLeaveTheSame(neo4j, seed);
    },
    300_000,
  );

  testOverAllRuns('each write changed the graph in some of the runs, or it has proved nothing', () => {
    expect([...tally].filter(([name, changed]) => changed === 0 && !RARE.includes(name))).toEqual([]);
  });

  test('a difference is seen', async () => {
    // One subject twice in a batch: Neo4j reads the state before the batch, the embedded engine what the earlier row did.
    const text =
      'const PLANTED = cypher`UNWIND $rows AS row MATCH (p:Post {id: row.id}) WITH p, coalesce(p.grade, 0) AS n SET p.grade = n + 1`';
    const [planted] = queriesIn('planted.ts', text);
    if (planted === undefined) throw new Error('The planted query was not found.');
    const pair = await Pair.open(neo4j);
    try {
      await pair.load({ ...EMPTY, nodes: { ...EMPTY.nodes, Post: [{ id: 'post:one' }] } });
      const left = async (rows: readonly { id: string }[]) => {
        const after = await pair.each((one) =>
          one.rehearse(async (tx) => ({ answer: await answer(one, tx, planted, { rows }), left: await dump(tx) })),
        );
        return after.map(({ left }) => left);
      };
      const [once, onceThere] = await left([{ id: 'post:one' }]);
      expect(once).toEqual(onceThere);
      const [twice, twiceThere] = await left([{ id: 'post:one' }, { id: 'post:one' }]);
      expect(twice).not.toEqual(twiceThere);
    } finally {
      await pair.close();
    }
  });
});
