import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
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

    // A chart says nothing of full-time equivalents and professions, so it takes none away.
    const chart = await importing(graph, 'transparency', await exported(graph, 'transparency'));
    expect(chart.changes).toEqual([]);

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

const drawn = 'Job Title,Name,Directorate,Service,Grade,Vacancy,Reports To\n';
const rows = fc.array(
  fc.record({
    title: fc.constantFrom('Head', 'Head of Law', 'Clerk / Typist', 'Leiter für “Alles”'),
    name: fc.constantFrom('Ann Lee', 'N/D', 'NA', '', 'Vacant'),
    directorate: fc.constantFrom('Place', 'NA', ''),
    service: fc.constantFrom('Law', 'NA', ''),
    grade: fc.constantFrom('G1', 'NA'),
    vacant: fc.constantFrom('NA', 'Vacant'),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('a Transparency chart that was imported', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openClean('embedded');
  });
  afterAll(() => graph.close());
  const again = async (source: string, bytes: Buffer) => {
    const asked = (file: Importing['files'][number]) =>
      importFiles(graph, {
        format: 'transparency',
        files: [file],
        source,
        on: ON,
        edge: null,
        repairs: [],
        mapping: null,
        remembered: () => null,
      });
    const { changes } = await asked({ name: 'chart.csv', bytes });
    const { refusals } = await applyChanges(graph, { changes, on: ON, author: AUTHOR, expecting: null, compare: false });
    expect(refusals).toEqual([]);
    const [chart] = await exported(graph, 'transparency');
    // The graph holds other sources too: a chart of one is its rows.
    const [header, ...told] = String(chart?.bytes).split('\r\n');
    const own = told.filter((row) => row.includes(`Reference post:${source.toLowerCase()}:`));
    const { changes: differing, report } = await asked({ name: 'again.csv', bytes: Buffer.from([header, ...own, ''].join('\r\n')) });
    expect([differing, report.posts]).toEqual([[], changes.filter((change) => 'openPost' in change).length]);
    return changes.length;
  };

  test('of a council is the same when it is exported and imported again', async () => {
    const real = readFileSync('test/exchange/data/trafford-council/trafford_council_organisation_structure.csv');
    expect(await again('Trafford', real)).toBeGreaterThan(80);
  }, 60_000);

  test('as drawn is the same when it is exported and imported again', async () => {
    let many = 0;
    await fc.assert(
      fc.asyncProperty(rows, async (chart) => {
        const text = chart
          .map((row) => [row.title, row.name, row.directorate, row.service, row.grade, row.vacant, ''].join(','))
          .join('\n');
        expect(await again(`Drawn-${many++}`, Buffer.from(drawn + text))).toBeGreaterThan(0);
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});
