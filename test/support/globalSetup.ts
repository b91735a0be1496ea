import { mkdirSync } from 'node:fs';

// These files import each other by .ts: Jest loads its set-up by require, where .js is not mapped to .ts.
import { type RunningNeo4j, startNeo4j } from './neo4jServer/startNeo4j.ts';

declare global {
  /** Jest hands nothing from its set-up to its tear-down but what both find here. */
  var orgmatrixNeo4j: RunningNeo4j | undefined;
}

/**
 * Starts one Neo4j for the whole run and tells the tests where it is through ORGMATRIX_TEST_NEO4J, which stays unset when
 * there is none. ORGMATRIX_ENGINES=embedded leaves it out on purpose, for a quick run.
 * @throws with CI=true when there is none: a half that did not run must not look like a half that passed
 */
export default async function globalSetup(): Promise<void> {
  // Jest writes its count there at the end and makes no folder: a fresh clone would fail after every test had passed.
  mkdirSync('test-results', { recursive: true });
  const embeddedOnly = process.env['ORGMATRIX_ENGINES'] === 'embedded';
  const neo4j = embeddedOnly ? { skipped: 'ORGMATRIX_ENGINES asks for the embedded engine only.' } : await startNeo4j();
  if ('skipped' in neo4j) {
    if (process.env['CI'] === 'true') throw new Error(`The tests on Neo4j cannot run, and CI=true allows no skip. ${neo4j.skipped}`);
    process.stderr.write(`\nThe tests on Neo4j are skipped. ${neo4j.skipped}\n`);
    // An inherited value would point the tests at a server that nobody chose for this run.
    delete process.env['ORGMATRIX_TEST_NEO4J'];
    return;
  }
  globalThis.orgmatrixNeo4j = neo4j;
  process.env['ORGMATRIX_TEST_NEO4J'] = neo4j.uri;
}
