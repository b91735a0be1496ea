import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cypher, type Cypher } from '../src/graph/cypher.js';
import type { Graph, Tx, Value, Written } from '../src/graph/Graph.js';
import { readSeed } from './readSeed.js';
import type { SeedGraph } from './SeedGraph.js';
import { LOAD_EDGES, LOAD_NODES } from './statements.js';

/** How many rows go into one statement. */
const BATCH = 5_000;

const ANY_NODE = cypher`MATCH (n) WHERE NOT n:Counter RETURN n.id AS id LIMIT 1`;

const DELETE_SOME = cypher`MATCH (n) WHERE NOT n:Counter WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS gone`;

/** What seeding made. */
export interface Seeded {
  readonly nodes: number;
  readonly edges: number;
}

/** True when the graph holds nothing but our own counters. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  return (await graph.read((tx) => tx.run(ANY_NODE))).length === 0;
}

/** Deletes everything but our own counters: revisions go on from where they were. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.write(async (tx) => {
    for (let gone = 1; gone > 0;) gone = (await tx.run<{ gone: number }>(DELETE_SOME))[0]?.gone ?? 0;
  });
}

/** Loads the reference organisation into an empty graph in one write. `today` is the ISO day that the relative days of the files count from. */
export function seed(graph: Graph, today: string): Promise<Written<Seeded>> {
  const read = readSeed(seedFolder(), today);
  return graph.write((tx) => load(tx, read));
}

/** Loads nodes and edges as they are. Throws when an edge finds no end, so that nothing is lost in silence. */
export async function load(tx: Tx, { nodes, edges }: SeedGraph): Promise<Seeded> {
  const loaded = { nodes: 0, edges: 0 };
  for (const [label, rows] of Object.entries(nodes)) {
    await inBatches(rows, (batch) => tx.run(statement(LOAD_NODES, label), { rows: batch.map((p) => ({ p })) }));
    loaded.nodes += rows.length;
  }
  for (const { type, fromLabel, toLabel, rows } of edges) {
    await inBatches(rows, async (batch) => {
      const sent = batch.map(({ from, to, props }) => ({ from, to, p: props as Value }));
      const [row] = await tx.run<{ made: number }>(statement(LOAD_EDGES, `${fromLabel} ${type} ${toLabel}`), { rows: sent });
      if (row?.made !== batch.length) {
        throw new Error(`${batch.length - (row?.made ?? 0)} edges ${type} from ${fromLabel} to ${toLabel} found no end.`);
      }
    });
    loaded.edges += rows.length;
  }
  return loaded;
}

function statement(statements: Readonly<Record<string, Cypher>>, key: string): Cypher {
  const found = statements[key];
  if (found === undefined) throw new Error(`seed/statements.ts has no statement for ${key}.`);
  return found;
}

async function inBatches<T>(rows: readonly T[], task: (batch: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += BATCH) await task(rows.slice(i, i + BATCH));
}

// Compiled, this file stands in dist/seed and its tables still in seed.
function seedFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return existsSync(join(here, 'posts.csv')) ? here : join(here, '..', '..', 'seed');
}
