import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded.js';
import { revisionOf } from '../../src/graph/revision.js';
import { buildDist, start } from '../support/built.js';

const folders: string[] = [];

/** An empty folder, to be deleted at the end. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'orgmatrix-cli-'));
  folders.push(made);
  return made;
}

/** Runs the command line to its end. */
const orgmatrix = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  start('src/cli.js', args, environment).ended;

beforeAll(buildDist, 300_000);
afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true, force: true })));

describe('what is missing or wrong in the environment is told in one sentence, and nothing is started', () => {
  test.each([
    [{ PORT: 'abc' }, /^PORT must be a whole number from 0 to 65535, not "abc"\.\n$/],
    [{ PORT: '65536' }, /^PORT must be a whole number .*"65536"\.\n$/],
    [{ PORT: '-1' }, /^PORT must be a whole number .*"-1"\.\n$/],
    [{ LOG_LEVEL: 'nope' }, /^LOG_LEVEL must be one of fatal, .*, not "nope"\.\n$/],
    [{ NEO4J_URI: 'bolt://127.0.0.1:1' }, /^NEO4J_PASSWORD is missing: .*\.\n$/],
    [{ NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: 'x' }, /^NEO4J_URI must begin with .*"http:\/\/127\.0\.0\.1:7474"\.\n$/],
    [
      { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
      /^Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be used \(.+\)\. Check that it runs, .*\.\n$/,
    ],
    [{ HOST: 'no.such.host.invalid', OIDC_ISSUER: '' }, /^HOST .*no\.such\.host\.invalid.*\n$/],
  ])('%j', async (environment, sentence) => {
    const data = folder();
    const { code, out, err } = await start('src/main.js', [], { ORGMATRIX_DATA: data, LOG_LEVEL: 'silent', ...environment } as Record<
      string,
      string
    >).ended;
    expect(err).toMatch(sentence);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 1, out: '', lines: 2 });
  });

  test('before anything is touched: the data folder stays empty', async () => {
    const data = folder();
    await orgmatrix(['serve'], { ORGMATRIX_DATA: data, PORT: 'abc' });
    await orgmatrix(['seed'], { ORGMATRIX_DATA: data, LOG_LEVEL: 'nope' });
    expect(readdirSync(data)).toEqual([]);
  });
});

describe('the command line', () => {
  test('without a command, or asked for help, says what there is', async () => {
    for (const args of [[], ['--help'], ['seed', '-h']]) {
      const { code, out, err } = await orgmatrix(args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^Usage: orgmatrix COMMAND\n/);
    }
  });

  test.each([
    [['fly'], /^There is no command "fly"\.\n\nUsage: /],
    [['seed', 'now'], /^orgmatrix seed takes no "now"\.\n\nUsage: /],
    [['serve', '--wipe'], /^--wipe goes with seed only\.\n\nUsage: /],
    [['restore'], /^orgmatrix restore FILE takes one file/],
    [['restore', 'no-such-file.json'], /^no-such-file\.json cannot be read: /],
    [['seed', '--force'], /^Unknown option '--force'/],
  ])('%j is refused, and nothing is done', async (args, sentence) => {
    const data = folder();
    const { code, out, err } = await orgmatrix(args, { ORGMATRIX_DATA: data });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(sentence);
    expect(err).not.toContain('    at ');
    expect(readdirSync(data)).toEqual([]);
  });

  test('seed loads an empty database and refuses one that is not, backup and restore move it, and --wipe begins again', async () => {
    const data = folder();
    const LOADED = /^Loaded the reference organisation: (\d+) nodes and (\d+) edges, at revision (\d+)\.\n$/;
    const first = await orgmatrix(['seed'], { ORGMATRIX_DATA: data });
    expect(first).toEqual({ code: 0, out: expect.stringMatching(LOADED), err: '' });
    const [, nodes, edges, revision] = LOADED.exec(first.out) ?? [];

    const second = await orgmatrix(['seed'], { ORGMATRIX_DATA: data });
    expect(second).toEqual({
      code: 1,
      out: '',
      err: 'The database is not empty, so nothing was loaded. `npm run seed -- --wipe` deletes everything in it first.\n',
    });
    const graph = openEmbedded(data);
    expect(await graph.read(revisionOf)).toBe(Number(revision));
    await graph.close();

    const backup = join(folder(), 'backup.json');
    expect(await orgmatrix(['export', 'json', '--out', backup], { ORGMATRIX_DATA: data })).toEqual({ code: 0, out: '', err: '' });
    expect((await orgmatrix(['restore', backup], { ORGMATRIX_DATA: data })).err).toBe(
      'The database is not empty, so nothing was restored.\n',
    );
    const elsewhere = folder();
    expect(await orgmatrix(['restore', backup], { ORGMATRIX_DATA: elsewhere })).toEqual({
      code: 0,
      out: `Restored ${nodes} nodes and ${edges} edges, as they were at revision ${revision}.\n`,
      err: '',
    });
    expect((await orgmatrix(['export', 'json'], { ORGMATRIX_DATA: elsewhere })).out).toBe(readFileSync(backup, 'utf8'));

    const third = await orgmatrix(['seed', '--wipe'], { ORGMATRIX_DATA: data });
    expect(third.code).toBe(0);
    expect(LOADED.exec(third.out)?.slice(1)).toEqual([nodes, edges, String(Number(revision) + 2)]);
  }, 300_000);

  test('a port that is taken is told in a sentence that names it', async () => {
    const other = createServer();
    const port = await new Promise<number>((done) => other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port)));
    try {
      const { code, err } = await orgmatrix(['serve'], { ORGMATRIX_DATA: folder(), PORT: String(port), LOG_LEVEL: 'silent' });
      expect({ code, err }).toEqual({
        code: 1,
        err: `Port ${port} on 127.0.0.1 is taken by another program: stop it, or set PORT to another number.\n`,
      });
    } finally {
      other.close();
    }
  }, 300_000);
});
