import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seed } from '../../seed/run.js';
import { archiveText, fingerprintOf } from '../../src/archive/archiveText.js';
import type { Contents } from '../../src/archive/Contents.js';
import { isEmpty } from '../../src/archive/empty.js';
import { load } from '../../src/archive/load.js';
import { parseArchive } from '../../src/archive/parseArchive.js';
import { archiveOf } from '../../src/archive/readArchive.js';
import { restoreArchive } from '../../src/archive/restoreArchive.js';
import { cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/Graph.js';
import { prepareGraph } from '../../src/graph/prepareGraph.js';
import { revisionOf } from '../../src/graph/revision.js';
import { ON } from '../support/draw.js';
import { dump } from '../support/dump.js';
import { clean, ENGINES, openClean } from '../support/onBothEngines.js';
import { EMPTY, randomGraph } from '../support/randomGraph.js';

const NAUGHTY = JSON.parse(readFileSync('test/api/hostile/blns/blns.json', 'utf8')) as string[];

const graphs = new Map<string, Graph>();
afterAll(async () => {
  for (const graph of graphs.values()) await graph.close();
});

/** The graph of an engine, emptied. Opened once: constraints made again would throw away every plan that Neo4j has made. */
async function emptyOne(engine: Graph['engine'], name: string = engine): Promise<Graph> {
  const open = graphs.get(name);
  if (open === undefined) {
    const graph = await openClean(engine);
    graphs.set(name, graph);
    return graph;
  }
  await clean(open);
  await prepareGraph(open, []);
  return open;
}

const written = async (graph: Graph) => [...archiveText(await archiveOf(graph))].join('');
const dumped = async (graph: Graph) => (await graph.read(dump)).filter((line) => !line.includes('"Counter"'));
const counted = (graph: Graph) => graph.read(revisionOf);

test('a graph that goes from one engine to the next and back is the same graph, with its revision', async () => {
  const first = await emptyOne('embedded', 'first');
  await seed(first, ON);
  await first.write(async () => null);
  const [before, text, revision] = [await dumped(first), await written(first), await counted(first)];
  expect(before.length).toBeGreaterThan(500);
  let moved = text;
  for (const [engine, name] of [...ENGINES.map((one) => [one, one] as const), ['embedded', 'first'] as const]) {
    const next = await emptyOne(engine, name);
    await restoreArchive(next, parseArchive(moved));
    expect(await dumped(next)).toEqual(before);
    expect(await counted(next)).toBe(revision);
    moved = await written(next);
    expect(moved).toBe(text);
  }
});

describe.each(ENGINES.map((engine) => [engine]))('on %s', (engine) => {
  test('random graphs come back as they were, loops, ended edges and missing properties included', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, async (contents) => {
        const graph = await emptyOne(engine);
        await graph.write((tx) => load(tx, contents));
        const [before, text] = [await dumped(graph), await written(graph)];
        const again = await emptyOne(engine);
        await restoreArchive(again, parseArchive(text));
        expect(await dumped(again)).toEqual(before);
      }),
      { numRuns: 3 },
    );
  });

  test('naughty texts come back byte for byte', async () => {
    const graph = await emptyOne(engine);
    const names = NAUGHTY;
    await graph.write((tx) =>
      load(tx, { nodes: { Team: names.map((name, i) => ({ id: `team:${i}`, name, kind: 'CENTRAL' })) }, edges: [] }),
    );
    const text = await written(graph);
    const again = await emptyOne(engine);
    await restoreArchive(again, parseArchive(text));
    const teams = (await archiveOf(again)).nodes.get('Team') ?? [];
    expect(new Map(teams.map(({ id, name }) => [id, name]))).toEqual(new Map(names.map((name, i) => [`team:${i}`, name])));
  });

  test('nothing is restored over something, and nothing by half', async () => {
    const graph = await emptyOne(engine);
    await graph.write((tx) => load(tx, SMALL));
    const archive = parseArchive(await written(graph));
    const before = await dumped(graph);
    await expect(restoreArchive(graph, archive)).rejects.toThrow('not empty');
    expect(await dumped(graph)).toEqual(before);

    const empty = await emptyOne(engine);
    const dangling = new Map([
      ...archive.edges,
      ['Post REPORTS_TO Post', [{ from: 'nobody', to: 'nowhere', props: { from: '2020-01-01', to: '9999-12-31' } }]],
    ]);
    await expect(restoreArchive(empty, { ...archive, edges: dangling })).rejects.toThrow('found no end');
    await expect(restoreArchive(empty, { ...archive, schema: 99 })).rejects.toThrow('schema version 99');
    expect(await isEmpty(empty)).toBe(true);
  });

  test('a graph that holds what nobody could load again is not written', async () => {
    const graph = await emptyOne(engine);
    await graph.write((tx) => tx.run(STRANGE));
    await expect(archiveOf(graph)).rejects.toThrow('Stranger');
  });
});

const SMALL: Contents = { ...EMPTY, nodes: { ...EMPTY.nodes, Team: [{ id: 'team:1', name: 'One' }] } };

const STRANGE = cypher`CREATE (n:Stranger {id: 'x'})`;

describe('a file that is not whole is refused in a sentence', () => {
  let text = '';
  beforeAll(async () => {
    const graph = await emptyOne('embedded');
    await seed(graph, ON);
    text = await written(graph);
  });

  test.each<[string, (text: string) => string, string]>([
    ['cut off', (text) => text.slice(0, -2_000), 'cut off'],
    ['empty', () => '', 'cut off'],
    ['a list', () => '[]', 'not a file of orgmatrix'],
    ['of a newer version', (text) => text.replace('"version":1', '"version":2'), 'version 2'],
    ['with a changed title', (text) => text.replace('Head of Locality', 'Head of Everything'), 'changed'],
    ['with a label of its own', (text) => text.replace('"Team":[', '"Toad":['), 'Toad'],
    ['with an edge of its own', (text) => text.replace('"Post LEADS Team":[', '"Post LOVES Team":['), 'LOVES'],
    [
      'with an edge without an end',
      (text) => text.replace(/"Person HOLDS Post":\[\n\{"from":"[^"]*",/, '"Person HOLDS Post":[\n{'),
      'Person HOLDS Post',
    ],
    ['without nodes', (text) => text.replace('"nodes":', '"knots":'), 'no nodes'],
  ])('%s', (_, spoil, sentence) => {
    expect(spoil(text)).not.toBe(text);
    expect(() => parseArchive(spoil(text))).toThrow(sentence);
  });

  test('and one that is whole has its fingerprint', () => {
    expect(text.endsWith(`"fingerprint":"${fingerprintOf(parseArchive(text))}"}\n`)).toBe(true);
  });
});
