import { load } from '../src/archive/load.js';
import { LABELS, type Contents } from '../src/archive/Contents.js';
import type { Graph } from '../src/graph/Graph.js';
import { openGraph } from '../src/openGraph.js';
import { applyChanges } from '../src/scenarios/applyChanges.js';
import type { Change } from '../src/scenarios/changes/index.js';
import { playAndCompare } from '../src/scenarios/playAndCompare.js';
import { median, timed } from './alternate.js';
import { type Bench, type Row, row, told } from './Bench.js';
import { generate } from './generate.js';
import { type Grounds, TODAY } from './Grounds.js';

const SIZE = 20_000;
const PREVIEWED = 50;
const CORRECTIONS = 200;
/** ORGMATRIX_BENCH_POSTS=20000 applies a smaller organisation: 100,000 posts are 700,000 changes. */
const APPLIED = Number(process.env['ORGMATRIX_BENCH_POSTS'] ?? 100_000);
const LIMITS = { timeoutMs: 600_000 };
const BY = { by: null, byName: 'bench', reason: 'To see how long it takes.', at: '2026-11-22T09:00:00Z', today: TODAY };

/** What changes cost: looked at, made one by one, and made by the hundred thousand. */
export const changes: Bench = {
  name: 'changes',
  question: `A preview of ${PREVIEWED} changes over ${SIZE.toLocaleString('en-GB')} posts (target: 2,000 ms), single corrections (5 ms), and an organisation made of changes against the same by UNWIND (target: 2 x).`,
  against: 'UNWIND',
  run: async (grounds) => {
    const rows: Row[] = [];
    for (const engine of await grounds.engines()) {
      const { graph } = await grounds.ground(engine, SIZE);
      rows.push(told(row(`${engine}: preview of ${PREVIEWED} changes`, 'ms', await previewed(graph), null)));
      rows.push(told(row(`${engine}: a single correction, kept in history`, 'ms', await corrected(graph), null)));
    }
    return [...rows, ...(await made(grounds))];
  },
};

/** The middle of three previews of moves of lines, each of another part of the organisation. */
async function previewed(graph: Graph): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const moves = Array.from({ length: PREVIEWED }, (_, i): Change => {
      const post = SIZE / 2 + (round * PREVIEWED + i) * 7;
      return { moveLine: { post: `post:${post}`, manager: `post:${1 + (post % 8)}` } };
    });
    times.push(await timed(() => graph.rehearse((tx) => playAndCompare(tx, moves, TODAY), LIMITS)));
  }
  return median(times);
}

async function corrected(graph: Graph): Promise<number> {
  const one = (i: number) => wanted(graph, [{ editPost: { post: `post:${i}`, grade: `Grade ${i % 12}` } }]);
  for (let i = 0; i < 10; i++) await one(i);
  const all = async () => {
    for (let i = 0; i < CORRECTIONS; i++) await one(100 + i);
  };
  return (await timed(all)) / CORRECTIONS;
}

/** The same organisation by changes and by bare statements, each in one transaction in a folder of its own; embedded, as a Neo4j with a gigabyte of heap holds neither. */
async function made(grounds: Grounds): Promise<Row[]> {
  const unwound = await loaded(grounds);
  const graph = await empty(grounds);
  try {
    const list = await placed(graph);
    let most = 0;
    const watch = setInterval(() => void (most = Math.max(most, process.memoryUsage().rss)), 100);
    const applied = await timed(() => wanted(graph, list));
    clearInterval(watch);
    const what = `embedded: ${APPLIED.toLocaleString('en-GB')} posts with holders, lines, supervision and places (${list.length.toLocaleString('en-GB')} changes)`;
    return [
      told(row(what, 'ms', applied, unwound)),
      told(row('embedded: the most memory meanwhile, with the database', 'MB', most / 1e6, null)),
    ];
  } finally {
    await graph.close();
  }
}

/** Milliseconds that bare statements take. Nothing of it is left in memory for the other side. */
async function loaded(grounds: Grounds): Promise<number> {
  const graph = await empty(grounds);
  const whole = generate(APPLIED);
  try {
    return await timed(() => graph.write((tx) => load(tx, whole), LIMITS));
  } finally {
    await graph.close();
  }
}

/** Loads what no change makes, and answers the changes that make the rest. */
async function placed(graph: Graph): Promise<Change[]> {
  const whole = generate(APPLIED);
  await graph.write((tx) => load(tx, placesOf(whole)));
  return changesOf(whole);
}

async function empty(grounds: Grounds): Promise<Graph> {
  return openGraph({ neo4j: null, dataFolder: await grounds.folder() });
}

/** Applies a set without comparing, as an import does. Throws when anything is refused. */
async function wanted(graph: Graph, list: readonly Change[]): Promise<void> {
  const { refusals } = await applyChanges(graph, { changes: list, on: TODAY, author: BY, expecting: null, compare: false });
  if (refusals[0] !== undefined) throw new Error(`A change was refused: ${refusals[0].sentence}`);
}

function placesOf({ nodes }: Contents): Contents {
  const kept = LABELS.map((label) => [label, label === 'Post' || label === 'Person' ? [] : nodes[label]]);
  return { nodes: Object.fromEntries(kept) as Contents['nodes'], edges: [] };
}

function changesOf({ nodes, edges }: Contents): Change[] {
  const edgesOf = (type: string, toLabel: string) =>
    edges.filter((set) => set.type === type && set.toLabel === toLabel).flatMap(({ rows }) => rows);
  const on = '2020-09-01';
  return [
    ...nodes.Post.map(({ id, title }): Change => ({
      openPost: { id, title: String(title), role: 'SOCIAL_WORKER', profession: 'SOCIAL_WORK', needsSupervision: 'YES', on },
    })),
    ...nodes.Person.map(({ id, name }): Change => ({ addPerson: { id, name: String(name), registeredWith: 'SWE', on } })),
    ...edgesOf('HOLDS', 'Post').map(({ from, to }): Change => ({ appoint: { post: to, person: from, capacity: 'SUBSTANTIVE', on } })),
    ...edgesOf('REPORTS_TO', 'Post').map(({ from, to }): Change => ({ moveLine: { post: from, manager: to, on } })),
    ...edgesOf('SUPERVISED_BY', 'Post')
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, props }): Change => ({
        assignSupervisor: { post: from, supervisor: to, portfolio: String(props['portfolio']), everyDays: 31, on },
      })),
    ...edgesOf('BASED_IN', 'Locality').map(({ from, to }): Change => ({ moveLocality: { post: from, locality: to, on } })),
    ...edgesOf('SERVES', 'Portfolio').map(({ from, to }): Change => ({ movePortfolio: { post: from, portfolio: to, on } })),
  ];
}
