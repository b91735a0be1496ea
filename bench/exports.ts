import { archiveText } from '../src/archive/archiveText.js';
import { load } from '../src/archive/load.js';
import { parseArchive } from '../src/archive/parseArchive.js';
import { archiveOf } from '../src/archive/readArchive.js';
import { restoreArchive } from '../src/archive/restoreArchive.js';
import { PUBLICATIONS } from '../src/exchange/publications/index.js';
import { openGraph } from '../src/openGraph.js';
import { publish } from '../src/org/publish.js';
import { type Bench, type Row, row, told } from './Bench.js';
import { generate } from './generate.js';
import { type Grounds, TODAY } from './Grounds.js';
import { hold } from './hold.js';

const POSTS = 20_000;
const PATIENT = { timeoutMs: 600_000 };

/** What is compared with is what cannot be left out: reading for a file, a bare load for a restore. */
export const exports: Bench = {
  name: 'exports',
  question: `Files of ${POSTS.toLocaleString('en-GB')} posts, written from what was read; and the whole graph kept and restored, embedded.`,
  against: 'reading, or a bare load',
  run: async (grounds) => [...(await files(grounds)), ...(await archives(grounds))],
};

async function files(grounds: Grounds): Promise<Row[]> {
  const { graph } = await grounds.ground('embedded', POSTS);
  const asked = { root: null, on: TODAY, profile: 'INTERNAL', posts: null } as const;
  const reading = await timed(() => graph.read((tx) => publish(tx, asked), PATIENT));
  const rows: Row[] = [];
  for (const { id, write } of PUBLICATIONS) {
    const { took, longest } = await hold(async () => write({ ...reading.value, lens: 'LINE', colour: 'LOCALITY' }));
    rows.push(told(row(`${id}, written`, 'ms', took, reading.ms)));
    rows.push(told(row(`${id}, the longest time for which nobody else had a turn`, 'ms', longest, null)));
  }
  return rows;
}

async function archives(grounds: Grounds): Promise<Row[]> {
  const contents = generate(POSTS);
  const bare = await openGraph({ neo4j: null, dataFolder: await grounds.folder() });
  const loading = await timed(() => bare.write((tx) => load(tx, contents), PATIENT));
  const keeping = await timed(async () => [...archiveText(await archiveOf(bare))].join(''));
  await bare.close();
  const fresh = await openGraph({ neo4j: null, dataFolder: await grounds.folder() });
  const restoring = await timed(() => restoreArchive(fresh, parseArchive(keeping.value)));
  await fresh.close();
  return [
    told(row('the whole graph, written as JSON', 'ms', keeping.ms, loading.ms)),
    told(row('the same, restored and compared', 'ms', restoring.ms, loading.ms)),
  ];
}

async function timed<T>(task: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const began = performance.now();
  const value = await task();
  return { value, ms: performance.now() - began };
}
