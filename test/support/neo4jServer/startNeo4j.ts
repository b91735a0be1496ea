import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fetchJars } from './fetchJars.ts';
import { missingTool } from './missingTool.ts';

export interface RunningNeo4j {
  /** bolt://127.0.0.1:PORT, or what NEO4J_URI says. */
  readonly uri: string;
  /** The server's process, for a test that kills it; null when the server is not ours. */
  readonly pid: number | null;
  /** Ends the server and waits for it; a server that is not ours is left alone. */
  stop(): Promise<void>;
}

type Java = ChildProcessByStdio<Writable, Readable, Readable>;

const READY_WITHIN_MS = 120_000;
const STOPS_WITHIN_MS = 30_000;

/**
 * A Neo4j to test against, or one sentence that says why there is none. It is ended with this process, even when this
 * process is killed. Meant to be called from the project's folder, where npm runs its scripts.
 * @param home a data folder to open and to keep. null: the server that NEO4J_URI names or, without it, one with a fresh
 *   folder that is deleted at the end
 * @throws when Java and Maven are there and the server does not start all the same
 */
export async function startNeo4j(home: string | null = null): Promise<RunningNeo4j | { skipped: string }> {
  const given = process.env['NEO4J_URI'];
  if (home === null && given !== undefined && given !== '') return { uri: given, pid: null, stop: () => Promise.resolve() };
  const missing = await missingTool();
  if (missing !== null) return { skipped: missing };

  const sources = resolve('test/support/neo4jServer');
  const lib = await fetchJars(sources, resolve('.cache'));
  const folder = home ?? (await mkdtemp(join(tmpdir(), 'orgmatrix-neo4j-')));
  const opens = ['java.base/java.nio=ALL-UNNAMED', 'java.base/sun.nio.ch=ALL-UNNAMED'].map((module) => `--add-opens=${module}`);
  const program = [join(sources, 'Neo4j.java'), folder, home === null ? 'delete' : 'keep'];
  // stdin is the leash: the server ends when it closes, and the system closes it whatever becomes of us.
  const java = spawn('java', ['-Xmx1g', ...opens, '-cp', join(lib, '*'), ...program], { stdio: ['pipe', 'pipe', 'pipe'] });
  const port = await readyPort(java);
  letGo(java);
  return { uri: `bolt://127.0.0.1:${port}`, pid: java.pid ?? null, stop: () => stop(java) };
}

function readyPort(java: Java): Promise<string> {
  let said = '';
  return new Promise((done, fail) => {
    const late = setTimeout(() => {
      java.kill('SIGKILL');
      fail(new Error(`Neo4j was not ready within ${READY_WITHIN_MS / 1000} s. ${said}`));
    }, READY_WITHIN_MS);
    const hear = (text: Buffer): void => {
      said = (said + text.toString()).slice(-4000);
      const port = /^ready (\d+)\s/m.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(late);
      done(port);
    };
    java.stdout.on('data', hear);
    java.stderr.on('data', hear);
    java.once('error', fail);
    java.once('exit', (code) => {
      clearTimeout(late);
      fail(new Error(`Neo4j ended with code ${code} before it was ready. ${said}`));
    });
  });
}

/** A test run that forgets to stop the server must still be able to end. */
function letGo(java: Java): void {
  java.unref();
  for (const stream of [java.stdin, java.stdout, java.stderr]) (stream as unknown as { unref(): void }).unref();
}

function stop(java: Java): Promise<void> {
  if (java.exitCode !== null || java.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    const late = setTimeout(() => java.kill('SIGKILL'), STOPS_WITHIN_MS);
    java.ref();
    java.once('exit', () => {
      clearTimeout(late);
      done();
    });
    java.stdin.end();
  });
}
