import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../src/openGraph.js';

/** What a figure depends on besides the code. It names no host and no path. */
export interface Machine {
  readonly cores: number;
  readonly cpu: string;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  readonly embedded: string;
  readonly neo4j: string;
  readonly neo4jDriver: string;
}

/** The machine and the engines of this run. `withNeo4j` is false where no Neo4j took part. */
export function machine(withNeo4j: boolean): Machine {
  const [cpu] = cpus();
  return {
    cores: cpus().length,
    cpu: cpu?.model.trim() ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    embedded: `@grafeo-db/js ${versionOf('@grafeo-db/js')}`,
    neo4j: withNeo4j ? neo4jVersion() : 'none',
    neo4jDriver: versionOf('neo4j-driver'),
  };
}

function neo4jVersion(): string {
  if ((process.env['NEO4J_URI'] ?? '') !== '') return 'the one that NEO4J_URI names';
  const pom = readFileSync(join(PROJECT, 'test/support/neo4jServer/pom.xml'), 'utf8');
  return `Community ${/<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1] ?? 'unknown'}, 1 GB of heap`;
}

function versionOf(name: string): string {
  const { dependencies } = createRequire(import.meta.url)(join(PROJECT, 'package.json')) as { dependencies: Record<string, string> };
  return dependencies[name] ?? 'unknown';
}
