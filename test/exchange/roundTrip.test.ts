import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importFiles, type Importing } from '../../src/api/importFiles.js';
import { PUBLICATIONS } from '../../src/exchange/publications/index.js';
import type { Graph } from '../../src/graph/Graph.js';
import { publish } from '../../src/org/publish.js';
import { applyChanges } from '../../src/scenarios/applyChanges.js';
import { AUTHOR } from '../support/expectChange.js';
import { openClean } from '../support/onBothEngines.js';

const ON = '2011-09-30';
const FOLDER = 'test/exchange/data/uk-organograms';
const real = (name: string) => ({ name, bytes: readFileSync(`${FOLDER}/ts-environment_agency-2011-09-30-${name}.csv`) });
const importing = (graph: Graph, format: string, files: Importing['files']) =>
  importFiles(graph, { format, files, source: 'EA', on: ON, edge: null, repairs: [], mapping: null, remembered: () => null });
const exported = async (graph: Graph, ...ids: string[]) => {
  const told = await graph.read((tx) => publish(tx, { root: null, on: ON, profile: 'INTERNAL', posts: null }));
  const published = { ...told, lens: 'LINE', colour: 'NONE' } as const;
  return Promise.all(
    ids.map(async (id) => ({
      name: `${id}.csv`,
      bytes: Buffer.from((await PUBLICATIONS.find((one) => one.id === id)?.write(published)) ?? ''),
    })),
  );
};

// A real server takes ten times as long and differs behind the door only.
describe('an organogram that was imported', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openClean('embedded');
  });
  afterAll(() => graph.close());

  test('is the same when it is exported and imported again', async () => {
    const { changes } = await importing(graph, 'organogram', [real('senior'), real('junior')]);
    const { refusals } = await applyChanges(graph, { changes, on: ON, author: AUTHOR, expecting: null, compare: false });
    expect(refusals).toEqual([]);
    const own = await importing(graph, 'table', await exported(graph, 'csv'));
    expect(own).toMatchObject({ changes: [], report: { posts: changes.filter((change) => 'openPost' in change).length } });

    const files = await exported(graph, 'organogram-senior', 'organogram-junior');
    expect((await importing(graph, 'organogram', files)).changes).toEqual([]);

    // Elsewhere it makes the same posts, lines and holders, and is exported as the same files.
    const elsewhere = await openClean('embedded');
    try {
      const made = await importing(elsewhere, 'organogram', files);
      expect(
        (await applyChanges(elsewhere, { changes: made.changes, on: ON, author: AUTHOR, expecting: null, compare: false })).refusals,
      ).toEqual([]);
      const told = (file: { bytes: Buffer } | undefined) => String(file?.bytes).replaceAll(/revision \d+/g, 'revision N');
      const again = await exported(elsewhere, 'organogram-senior', 'organogram-junior');
      expect(again.map(told)).toEqual(files.map(told));
    } finally {
      await elsewhere.close();
    }
  }, 60_000);
});
