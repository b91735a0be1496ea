import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

/** What a child process said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A child process that runs a file of dist. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has written to stdout so far. */
  out(): string;
  /** Waits until stdout matches; throws, with what was said, when it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
}

/** Builds what is missing or stale in dist, as `npm start` does. */
export function buildDist(): void {
  const { status, stderr } = spawnSync(process.execPath, [join('tools', 'build.mjs')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tools/build.mjs failed.\n${stderr}`);
}

/** Starts a file of dist with an environment that holds nothing of ours but what is given. */
export function start(file: string, args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}, cwd = '.'): Running {
  const env = { PATH: process.env['PATH'] ?? '', ...environment };
  const child = spawn(process.execPath, [resolve('dist', file), ...args], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const ended = new Promise<Ended>((done) => child.once('close', (code) => done({ code, out, err })));
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((done, fail) => {
      const look = () => {
        const found = pattern.exec(out);
        if (found !== null) done(found);
      };
      look();
      child.stdout.on('data', look);
      void ended.then(({ code }) => fail(new Error(`${file} ended with code ${code} before it said ${pattern}.\n${out}\n${err}`)));
    });
  return { child, out: () => out, says, ended };
}
