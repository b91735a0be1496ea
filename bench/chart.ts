import { againstBare } from './againstBare.js';
import type { Bench } from './Bench.js';

// As the page asks for it.
const CHART = `query Chart {
  chart {
    revision
    truncated
    nodes { id title role holder state profession statutory needsSupervision locality portfolio team level reports source }
    edges { from to kind portfolio source }
  }
}`;

const question = { query: CHART, variables: {} };

/** Everybody, ready to draw. */
export const chart: Bench = {
  name: 'chart',
  question: 'Every post with its holders and places, and every line between them, ready to draw.',
  run: (grounds) =>
    againstBare(grounds, {
      sizes: [
        { size: 'seed', question, times: { warmUp: 10, rounds: 30 } },
        { size: 20_000, question, times: { warmUp: 3, rounds: 9 } },
      ],
      encodings: ['identity', 'gzip, deflate, br'],
    }),
};
