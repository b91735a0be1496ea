import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

// These files import each other by .ts: Jest loads its set-up by require, where .js is not mapped to .ts.
import { type RunningNeo4j, startNeo4j } from './neo4jServer/startNeo4j.ts';

declare global {
  /** Jest hands nothing from its set-up to its tear-down but what both find here. */
  var orgmatrixNeo4j: readonly RunningNeo4j[] | undefined;
}

/** Unpacks the browser that comes with the packages: two workers that did so at once would fail. */
const UNPACK = `process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
const { default: packed } = await import('@sparticuz/chromium');
await packed.executablePath();`;

/**
 * Starts a Neo4j for every worker, since each file wipes its database, and tells the tests where they are through ORGMATRIX_TEST_NEO4J, which stays unset when
 * there is none. ORGMATRIX_ENGINES=embedded leaves them out on purpose, for a quick run.
 * @throws with CI=true when there is none: a half that did not run must not look like a half that passed
 */
export default async function globalSetup({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  // Jest writes its count there at the end and makes no folder: a fresh clone would fail after every test had passed.
  mkdirSync('test-results', { recursive: true });
  if (process.env['CHROME_PATH'] === undefined) spawnSync(process.execPath, ['--input-type=module', '-e', UNPACK]);
  const embeddedOnly = process.env['ORGMATRIX_ENGINES'] === 'embedded';
  // The first fetches the jars that the others share.
  const first = embeddedOnly ? { skipped: 'ORGMATRIX_ENGINES asks for the embedded engine only.' } : await startNeo4j();
  if ('skipped' in first) {
    if (process.env['CI'] === 'true') throw new Error(`The tests on Neo4j cannot run, and CI=true allows no skip. ${first.skipped}`);
    process.stderr.write(`\nThe tests on Neo4j are skipped. ${first.skipped}\n`);
    // An inherited value would point the tests at a server that nobody chose for this run.
    delete process.env['ORGMATRIX_TEST_NEO4J'];
    return;
  }
  const others = await Promise.all(Array.from({ length: maxWorkers - 1 }, () => startNeo4j()));
  const running = [first, ...others.flatMap((one) => ('skipped' in one ? [] : [one]))];
  globalThis.orgmatrixNeo4j = running;
  process.env['ORGMATRIX_TEST_NEO4J'] = running.map(({ uri }) => uri).join(' ');
}
