import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.js';
import { openEmbedded } from './graph/embedded.js';
import type { Graph } from './graph/Graph.js';
import type { Neo4jAddress } from './graph/neo4j.js';
import { prepareGraph, statementsIn } from './graph/prepareGraph.js';

/** The project's folder: where package.json stands, above src or above dist/src. */
export const PROJECT = above(dirname(fileURLToPath(import.meta.url)));

/** Opens the database that the configuration names and makes it fit for use. Throws Fatal with what to do. */
export async function openGraph(config: Pick<Config, 'neo4j' | 'dataFolder'>): Promise<Graph> {
  const graph = config.neo4j === null ? openEmbedded(config.dataFolder) : await openOverNetwork(config.neo4j);
  try {
    await prepareGraph(graph, statementsIn(readFileSync(join(PROJECT, 'schema', 'constraints.cypher'), 'utf8')));
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

// The driver takes a tenth of a second to load, which only those who use it should wait for.
async function openOverNetwork(address: Neo4jAddress): Promise<Graph> {
  const { openNeo4j } = await import('./graph/neo4j.js');
  return openNeo4j(address);
}

function above(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : above(dirname(folder));
}
