import { openEmbedded } from '../../src/graph/embedded.js';
import { Cypher, cypher } from '../../src/graph/cypher.js';
import type { Graph, Params, Row, Tx } from '../../src/graph/Graph.js';
import { prepareGraph } from '../../src/graph/prepareGraph.js';
import { load } from '../../src/archive/load.js';
import type { Contents } from '../../src/archive/Contents.js';
import { normal } from '../support/dump.js';
import { clean, CONSTRAINTS } from '../support/onBothEngines.js';
import type { SourceQuery } from '../support/sourceQueries.js';

// The queries that delete everything delete the mark as well; without it no test would touch this Neo4j any more.
const MARK = cypher`MERGE (n:Counter:TestDatabase {id: 'orgmatrix'}) RETURN n.id AS id`;

/** What one engine answered: its rows, normalised so that equal answers are equal texts, or its error. */
export type Answer = { readonly rows: readonly string[] } | { readonly error: string };

/** The two engines, side by side, with the same in both. */
export class Pair {
  private constructor(
    readonly embedded: Graph,
    readonly neo4j: Graph,
  ) {}

  /** Both engines, empty and prepared. `neo4j` stays open between pairs: its constraints, made again, would throw away every plan it has made. */
  static async open(neo4j: Graph): Promise<Pair> {
    const pair = new Pair(openEmbedded(null), neo4j);
    await clean(neo4j);
    await prepareGraph(neo4j, []);
    await prepareGraph(pair.embedded, CONSTRAINTS);
    await pair.#mark();
    return pair;
  }

  /** Loads the same rows by the product's own statements. */
  async load(graph: Contents): Promise<void> {
    await this.each((one) => one.write((tx) => load(tx, graph)));
  }

  /** Both engines' answers, the embedded one's first. */
  async each<T>(ask: (graph: Graph) => Promise<T>): Promise<readonly [T, T]> {
    return Promise.all([ask(this.embedded), ask(this.neo4j)]);
  }

  /** Lets the embedded engine go; Neo4j stays open, and marked as a test's whatever was deleted. */
  async close(): Promise<void> {
    await this.#mark();
    await this.embedded.close();
  }

  async #mark(): Promise<void> {
    await this.each((graph) => graph.write((tx) => tx.run(MARK)));
  }
}

/** Runs a query and normalises its rows: in order where the query orders, lists as sets, only their number where any rows would do. */
export async function answer(graph: Graph, tx: Tx, source: SourceQuery, params: Params): Promise<Answer> {
  try {
    const rows = await tx.run<Row>(graph.engine === 'neo4j' ? planned(source.query) : source.query, params);
    if (source.anyRows) return { rows: rows.map(() => 'any row') };
    const lines = rows.map((row) => JSON.stringify(listsAsSets(normal(row))));
    return { rows: source.ordered ? lines : lines.sort() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

// Each random graph has other statistics, so that Neo4j would plan every query anew on each: many times what the queries themselves take.
const plans = new Map<string, Cypher>();
function planned({ text }: Cypher): Cypher {
  const kept = plans.get(text) ?? Cypher.of(`CYPHER replan=skip ${text}`);
  plans.set(text, kept);
  return kept;
}

function listsAsSets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(listsAsSets).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, listsAsSets(item)]));
}

/** One sentence on how two answers differ, or null when they do not. */
export function difference(embedded: Answer, neo4j: Answer): string | null {
  if ('error' in embedded || 'error' in neo4j) {
    const said = (one: Answer) => ('error' in one ? `failed: ${one.error.slice(0, 300)}` : `answered ${one.rows.length} rows`);
    return `embedded ${said(embedded)}; Neo4j ${said(neo4j)}`;
  }
  if (embedded.rows.join('\n') === neo4j.rows.join('\n')) return null;
  const only = (one: readonly string[], other: readonly string[]) =>
    one
      .filter((row) => !other.includes(row))
      .slice(0, 3)
      .join(' ');
  const [here, there] = [only(embedded.rows, neo4j.rows), only(neo4j.rows, embedded.rows)];
  const counts = `${embedded.rows.length} and ${neo4j.rows.length} rows`;
  return here === '' && there === '' ? `${counts}, in another order or number` : `${counts}; only embedded: ${here}; only Neo4j: ${there}`;
}
