import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load, type Loaded } from '../src/archive/load.js';
import type { Graph, Written } from '../src/graph/Graph.js';
import { readSeed } from './readSeed.js';

/** Loads the reference organisation into an empty graph in one write. `today` is the ISO day that the relative days of the files count from. */
export function seed(graph: Graph, today: string): Promise<Written<Loaded>> {
  const read = readSeed(seedFolder(), today);
  return graph.write((tx) => load(tx, read));
}

// Compiled, this file stands in dist/seed and its tables still in seed.
function seedFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return existsSync(join(here, 'posts.csv')) ? here : join(here, '..', '..', 'seed');
}
