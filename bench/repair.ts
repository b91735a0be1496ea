import { load } from '../src/archive/load.js';
import { repair as repairOf } from '../src/gaps/repair/repair.js';
import { repairAsked } from '../src/gaps/repairAsked.js';
import { suggest } from '../src/gaps/suggest.js';
import { openGraph } from '../src/openGraph.js';
import { type Bench, row } from './Bench.js';
import { TODAY } from './Grounds.js';
import { withGaps } from './withGaps.js';

const SIZE = 20_000;
const GAPS = 500;
const TIMEOUT_MS = 60_000;

/** The smallest repair of many gaps. There is nothing bare to compare with: an engine knows no repairs. */
export const repair: Bench = {
  name: 'repair',
  question: `The fewest changes that close ${GAPS} gaps of supervision among ${SIZE.toLocaleString('en-GB')} posts, embedded: read, worked out and proven.`,
  async run(grounds) {
    const graph = await openGraph({ neo4j: null, dataFolder: await grounds.folder() });
    try {
      await graph.write((tx) => load(tx, withGaps(SIZE, GAPS, TODAY)));
      const times: number[] = [];
      const lap = async <T>(work: () => Promise<T>): Promise<T> => {
        const from = performance.now();
        const value = await work();
        times.push(performance.now() - from);
        return value;
      };
      const asked = await lap(() => graph.read((tx) => repairAsked(tx, TODAY)));
      const found = await lap(() => repairOf(asked.ground, asked.targets, TIMEOUT_MS));
      const [target] = asked.targets;
      const of = { rule: target?.rule ?? '', subject: target?.subject ?? '', on: TODAY, first: 5 };
      await lap(() => graph.read((tx) => suggest(tx, of)));
      const [read = 0, solve = 0, one = 0] = times;
      return [
        row(`${asked.targets.length} gaps found, and the organisation read`, 'ms', read, null),
        row(`repair: ${found.changes.length} changes close ${found.closes.length}`, 'ms', solve, null),
        row('both', 'ms', read + solve, null),
        row('suggestions for one gap', 'ms', one, null),
      ];
    } finally {
      await graph.close();
    }
  },
};
