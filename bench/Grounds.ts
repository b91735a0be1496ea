import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isEmpty, wipe } from '../src/archive/empty.js';
import { load } from '../src/archive/load.js';
import { seed } from '../seed/run.js';
import { type EdgeRow, LABELS, type Contents } from '../src/archive/Contents.js';
import { dayOf } from '../src/dayOf.js';
import type { Graph } from '../src/graph/Graph.js';
import type { Neo4jAddress } from '../src/graph/neo4j.js';
import { openGraph } from '../src/openGraph.js';
import { type RunningNeo4j, startNeo4j } from '../test/support/neo4jServer/startNeo4j.js';
import type { Bare } from './Bare.js';
import { bareEmbedded } from './bareEmbedded.js';
import { bareNeo4j } from './bareNeo4j.js';
import { generate } from './generate.js';
import { generateGaps } from './generateGaps.js';

/** The reference organisation, or a generated one of so many posts: a whole one, one with gaps of every kind, or one with many reports below one post. */
export type Size = 'seed' | number | { readonly withGaps: number } | Wide;

export interface Wide {
  readonly wide: number;
  readonly post: string;
  readonly reports: number;
}

/** One organisation on one engine, for us and for the bare engine. */
export interface Ground {
  readonly graph: Graph;
  readonly bare: Bare;
}

/** The day on which benches ask. */
export const TODAY = dayOf(new Date());

const NO_NODES = Object.fromEntries(LABELS.map((label) => [label, []])) as unknown as Contents['nodes'];

const PIECE = 20_000;

/** How a table names an organisation. */
export function nameOf(size: Size): string {
  if (size === 'seed') return 'reference organisation';
  if (typeof size === 'object' && 'wide' in size) return `${size.wide.toLocaleString('en-GB')} posts, ${size.reports} below one`;
  return typeof size === 'number' ? `${size.toLocaleString('en-GB')} posts` : `${size.withGaps.toLocaleString('en-GB')} posts with gaps`;
}

/** Organisations to measure on, made when they are first wanted and thrown away at the end. */
export class Grounds {
  readonly #made = new Map<string, Ground>();
  readonly #folders: string[] = [];
  #server: RunningNeo4j | null = null;
  #onNeo4j: Size | null = null;
  /** Why there is no Neo4j, in one sentence; null while there is one or nobody has asked. */
  skipped: string | null = null;

  /** The engines that this machine has. Starts Neo4j at the first call. */
  async engines(): Promise<Graph['engine'][]> {
    if (this.#server === null && this.skipped === null) {
      const server = await startNeo4j();
      if ('skipped' in server) this.skipped = server.skipped;
      else this.#server = server;
    }
    return this.#server === null ? ['embedded'] : ['embedded', 'neo4j'];
  }

  async ground(engine: Graph['engine'], size: Size): Promise<Ground> {
    const made = this.#made.get(`${engine} ${nameOf(size)}`);
    if (made !== undefined) return made;
    const ground = engine === 'embedded' ? await this.#embedded(size) : await this.#neo4j(size);
    this.#made.set(`${engine} ${nameOf(size)}`, ground);
    return ground;
  }

  /** An empty folder that is gone at the end. */
  async folder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'orgmatrix-bench-'));
    this.#folders.push(folder);
    return folder;
  }

  async close(): Promise<void> {
    await this.#leaveNeo4j();
    for (const ground of this.#made.values()) await shut(ground);
    await this.#server?.stop();
    for (const folder of this.#folders) await rm(folder, { recursive: true, force: true });
  }

  // One process a folder: the bare engine gets a copy.
  async #embedded(size: Size): Promise<Ground> {
    const folder = await this.folder();
    const [ours, theirs] = [join(folder, 'ours'), join(folder, 'bare')];
    const filled = await openGraph({ neo4j: null, dataFolder: ours });
    await fill(filled, size);
    await filled.close();
    await cp(ours, theirs, { recursive: true });
    return { graph: await openGraph({ neo4j: null, dataFolder: ours }), bare: bareEmbedded(theirs) };
  }

  // The Community edition has one database, so it holds one organisation at a time.
  async #neo4j(size: Size): Promise<Ground> {
    await this.#leaveNeo4j();
    const neo4j = this.address();
    const graph = await openGraph({ neo4j, dataFolder: '' });
    if (!(await isEmpty(graph))) {
      await graph.close();
      throw new Error(
        'The Neo4j that NEO4J_URI names is not empty, and the bench touches nobody’s data. Name an empty one, or unset NEO4J_URI.',
      );
    }
    this.#onNeo4j = size;
    await fill(graph, size);
    // Plans that were made while the database was empty answer twenty times slower, and stay for a while.
    await graph.define(['CALL db.awaitIndexes(300)', 'CALL db.resampleOutdatedIndexes()', 'CALL db.clearQueryCaches()']);
    return { graph, bare: bareNeo4j(neo4j) };
  }

  async #leaveNeo4j(): Promise<void> {
    if (this.#onNeo4j === null) return;
    const key = `neo4j ${nameOf(this.#onNeo4j)}`;
    const ground = this.#made.get(key);
    this.#made.delete(key);
    this.#onNeo4j = null;
    if (ground === undefined) return;
    await wipe(ground.graph);
    await shut(ground);
  }

  /** Where the Neo4j of this run is. */
  address(): Neo4jAddress {
    const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = 'not used', NEO4J_DATABASE: database = null } = process.env;
    return { uri: this.#server?.uri ?? '', user, password, database };
  }
}

async function fill(graph: Graph, size: Size): Promise<void> {
  if (size === 'seed') await seed(graph, TODAY);
  else await inPieces(graph, generated(size));
}

/** Loads what is too much for one transaction of a Neo4j with a gigabyte of heap. */
async function inPieces(graph: Graph, { nodes, edges }: Contents): Promise<void> {
  for (const label of LABELS) {
    for (const rows of pieces(nodes[label])) await graph.write((tx) => load(tx, { nodes: { ...NO_NODES, [label]: rows }, edges: [] }));
  }
  for (const set of edges) {
    for (const rows of pieces(set.rows)) await graph.write((tx) => load(tx, { nodes: NO_NODES, edges: [{ ...set, rows }] }));
  }
}

function pieces<T>(rows: readonly T[]): (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / PIECE) }, (_, i) => rows.slice(i * PIECE, (i + 1) * PIECE));
}

function generated(size: Exclude<Size, 'seed'>): Contents {
  if (typeof size === 'number') return generate(size);
  return 'wide' in size ? generateWide(size) : generateGaps(size.withGaps, TODAY);
}

/** The usual organisation, in which the last posts all report to one that nobody else reports to. */
function generateWide({ wide, post, reports }: Wide): Contents {
  const { nodes, edges } = generate(wide);
  const moved = new Set(Array.from({ length: reports }, (_, i) => `post:${wide - 1 - i}`));
  const move = ({ from, to, props }: EdgeRow): EdgeRow => ({ from, to: moved.has(from) ? post : to, props });
  return { nodes, edges: edges.map((set) => (set.type === 'REPORTS_TO' ? { ...set, rows: set.rows.map(move) } : set)) };
}

async function shut({ graph, bare }: Ground): Promise<void> {
  await graph.close();
  await bare.close();
}
