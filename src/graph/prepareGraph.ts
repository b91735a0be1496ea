import { Fatal } from '../errors.js';
import { cypher, type Cypher } from './cypher.js';
import type { Graph, Tx } from './Graph.js';

/** A step from one shape of the data to the next. Applied once, in order, each in a write of its own. */
export interface Migration {
  /** The schema version that the graph has afterwards. */
  readonly to: number;
  readonly queries: readonly Cypher[];
}

/** Forward steps since version 1. A step is never changed once it has been released. */
export const MIGRATIONS: readonly Migration[] = [];

const SCHEMA_VERSION = cypher`MATCH (c:Counter {id: 'schema'}) RETURN c.value AS version`;

const SET_SCHEMA_VERSION = cypher`
MERGE (c:Counter {id: 'schema'})
ON CREATE SET c.value = $version
ON MATCH SET c.value = $version
RETURN c.value AS version`;

/** The constraints and indexes of a file such as schema/constraints.cypher: one statement to a semicolon, `//` comments. */
export function statementsIn(text: string): string[] {
  return text
    .replace(/\/\/[^\n]*/g, '')
    .split(';')
    .map((statement) => statement.replace(/\s+/g, ' ').trim())
    .filter((statement) => statement !== '');
}

/**
 * Makes a graph fit for use: constraints and indexes, then the steps that are missing. Running it twice changes nothing.
 * Throws Fatal when the graph was written by a newer Orgmatrix; nothing is changed then.
 */
export async function prepareGraph(
  graph: Graph,
  statements: readonly string[],
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const newest = migrations.at(-1)?.to ?? 1;
  const found = await graph.read(schemaVersionOf);
  if (found > newest) {
    throw new Fatal(
      `The database has schema version ${found}; this Orgmatrix knows versions up to ${newest}. Start a newer Orgmatrix, or point it at another database. Nothing was changed.`,
    );
  }
  await graph.define(statements);
  if (found === 0) await graph.write((tx) => tx.run(SET_SCHEMA_VERSION, { version: newest }));
  for (const step of migrations.filter(({ to }) => found > 0 && to > found)) {
    await graph.write(async (tx) => {
      for (const query of step.queries) await tx.run(query);
      await tx.run(SET_SCHEMA_VERSION, { version: step.to });
    });
  }
}

/** The schema version of a graph that has been prepared, 0 of one that has not. */
export async function schemaVersionOf(tx: Tx): Promise<number> {
  const [found] = await tx.run<{ version: number }>(SCHEMA_VERSION);
  return found?.version ?? 0;
}
