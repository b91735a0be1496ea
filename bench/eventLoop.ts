import { cypher } from '../src/graph/cypher.js';
import { median } from './alternate.js';
import { type Bench, type Row, row } from './Bench.js';
import type { Grounds } from './Grounds.js';
import { hold } from './hold.js';

const ROWS = 100_000;
const RUNS = 9;
const WARM_UP = 3;
const SLICE_MS = 5;

const READ = cypher`
MATCH (p:Post)
UNWIND range(1, 5) AS part
RETURN p.id AS id, p.title AS title, p.role AS role, p.needsSupervision AS needsSupervision, part AS part`;

/** How long one read takes, and the longest time for which nobody else had a turn, in milliseconds. */
interface Held {
  readonly took: number;
  readonly longest: number;
}

/** Others must have their turn while many rows are read: the target is 50 ms in every run. */
export const eventLoop: Bench = {
  name: 'eventLoop',
  question:
    'A read of 100,000 rows: the longest time for which the event loop was held (target: never over 50 ms), and how long the read took.',
  run: async (grounds) => {
    const rows: Row[] = [];
    for (const engine of await grounds.engines()) rows.push(...(await heldOn(grounds, engine)));
    return rows;
  },
};

async function heldOn(grounds: Grounds, engine: 'embedded' | 'neo4j'): Promise<Row[]> {
  const { graph, bare } = await grounds.ground(engine, 20_000);
  const read = async () => (await graph.read((tx) => tx.run(READ))).length;
  const replay = () => bare.replay([{ text: READ.text, params: {} }]);
  const [ours, theirs, neither]: [Held[], Held[], Held[]] = [[], [], []];
  // Not in turns: what one side leaves to be collected would hold up the other. The first runs compile, and bury what the load left behind.
  for (let run = -WARM_UP; run < RUNS; run++) keep(ours, run, await holdOfRows(read));
  for (const { took } of ours) neither.push(await holdOfRows(() => burn(took)));
  for (let run = -WARM_UP; run < RUNS; run++) keep(theirs, run, await holdOfRows(replay));
  const longest = (runs: readonly Held[]) => runs.map((run) => run.longest);
  const took = (runs: readonly Held[]) => median(runs.map((run) => run.took));
  return [
    row(`${engine}, longest hold in the worst of ${RUNS} runs`, 'ms', Math.max(...longest(ours)), Math.max(...longest(theirs))),
    row(`${engine}, longest hold in the median run`, 'ms', median(longest(ours)), median(longest(theirs))),
    row(`${engine}, no read: work for as long, ${SLICE_MS} ms at a time, in the worst run`, 'ms', Math.max(...longest(neither)), null),
    row(`${engine}, the whole read`, 'ms', took(ours), took(theirs)),
  ];
}

function keep(runs: Held[], run: number, held: Held): void {
  if (run >= 0) runs.push(held);
}

// What is over the slice here was taken by other programs, not by a read.
async function burn(ms: number): Promise<number> {
  for (const end = performance.now() + ms; performance.now() < end;) {
    const slice = performance.now() + SLICE_MS;
    while (performance.now() < slice);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return ROWS;
}

async function holdOfRows(read: () => Promise<number>): Promise<Held> {
  const { value: many, took, longest } = await hold(read);
  if (many !== ROWS) throw new Error(`The read answered ${many} rows, not ${ROWS}.`);
  return { took, longest };
}
