import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importFiles, type Importing } from '../../src/api/importFiles.js';
import { NOT_DISCLOSED } from '../../src/exchange/reading/entries.js';
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

    const again = await importing(graph, 'organogram', await exported(graph, 'organogram-senior', 'organogram-junior'));
    // A senior post without a name that nobody reports to looks like a junior one when it is published; about all others nothing differs.
    const above = new Set(changes.flatMap((change) => ('moveLine' in change ? [change.moveLine.manager] : [])));
    const nameless = changes.flatMap((change) =>
      'addPerson' in change && change.addPerson.name === NOT_DISCLOSED
        ? [(change.addPerson.id ?? '').replace(/^person:(.*)_not_disclosed_\d+$/, 'post:$1')]
        : [],
    );
    const doubtful = nameless.filter((post) => !above.has(post));
    const closed = again.changes.flatMap((change) => ('closePost' in change ? [change.closePost.post] : []));
    expect(closed.filter((post) => !doubtful.includes(post))).toEqual([]);
    const opened = again.changes.flatMap((change) => ('openPost' in change ? [change.openPost.id] : []));
    expect(opened).toHaveLength(closed.length);
    const rest = again.changes.filter((change) => !['openPost', 'closePost', 'addPerson'].includes(Object.keys(change)[0] ?? ''));
    expect(rest.filter((change) => !opened.includes((Object.values(change)[0] as { post: string }).post))).toEqual([]);
  }, 60_000);
});
