import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seed } from '../seed/run.js';
import { openGraph, PROJECT } from '../src/openGraph.js';
import { median } from './alternate.js';
import { type Bench, row } from './Bench.js';
import { type Grounds, TODAY } from './Grounds.js';
import { recorded } from './recorded.js';
import { Service } from './Service.js';

const RUNS = 7;
// The page's first question.
const QUESTION = {
  query: '{ organisation { id name revision startedOn counts { posts vacancies localities portfolios } } }',
  variables: {},
};

/** From the start of the process to its first answer; the target is 2 s on the reference organisation. */
export const startUp: Bench = {
  name: 'startUp',
  question:
    'From the start of the process to its first answer over GraphQL, embedded (target: 2,000 ms), against a bare process that opens the same folder and runs the same Cypher.',
  run: async (grounds) => {
    const { ours, bare, statements } = await seededFolders(grounds);
    const times = { seeded: [] as number[], npm: [] as number[], empty: [] as number[], bare: [] as number[] };
    // The first round warms the disk's cache.
    for (let run = -1; run < RUNS; run++) {
      const found = {
        seeded: await firstAnswer('dist/src/main.js', ours),
        npm: await firstAnswer('tools/start.mjs', ours),
        empty: await firstAnswer('dist/src/main.js', await grounds.folder()),
        bare: await bareAnswer(bare, statements),
      };
      if (run >= 0) for (const side of ['seeded', 'npm', 'empty', 'bare'] as const) times[side].push(found[side]);
    }
    return [
      row('node dist/src/main.js, seeded', 'ms', median(times.seeded), median(times.bare)),
      row('the same by way of tools/start.mjs, as npm start', 'ms', median(times.npm), median(times.bare)),
      row('node dist/src/main.js, an empty folder that it seeds first', 'ms', median(times.empty), null),
    ];
  },
};

/** The reference organisation in two folders, and a file with the queries of the first question. */
async function seededFolders(grounds: Grounds): Promise<{ ours: string; bare: string; statements: string }> {
  const folder = await grounds.folder();
  const [ours, bare, statements] = [join(folder, 'ours'), join(folder, 'bare'), join(folder, 'statements.json')];
  const graph = await openGraph({ neo4j: null, dataFolder: ours });
  await seed(graph, TODAY);
  const asked = await recorded(graph, async (listening) => {
    const service = await Service.over(listening);
    await service.ask(QUESTION);
    await service.close();
  });
  await graph.close();
  await cp(ours, bare, { recursive: true });
  await writeFile(statements, JSON.stringify(asked));
  return { ours, bare, statements };
}

async function firstAnswer(file: string, folder: string): Promise<number> {
  return timed([file], { ORGMATRIX_DATA: folder, PORT: '0', LOG_LEVEL: 'info' }, /is at (http:\/\/[\d.:]+)/, async (address) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify(QUESTION) });
    const { data } = (await answer.json()) as { data?: { organisation?: { counts: { posts: number } } } };
    if (!((data?.organisation?.counts.posts ?? 0) > 0)) throw new Error('The first answer holds no posts.');
  });
}

function bareAnswer(folder: string, statements: string): Promise<number> {
  return timed(['dist/bench/bareStart.js', folder, statements], {}, /(\d+) rows/, () => Promise.resolve());
}

/** Milliseconds from the start of a process until it has said something and been asked; then it is ended. */
async function timed(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  says: RegExp,
  ask: (heard: string) => Promise<void>,
): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: PROJECT, env: { PATH: process.env['PATH'] ?? '', ...environment } });
  const gone = once(child, 'close');
  let said = '';
  const heard = new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer) => {
      const found = says.exec((said += text.toString()))?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void gone.then(() => reject(new Error(`${args[0] ?? ''} ended before it answered.\n${said}`)));
  });
  try {
    await ask(await heard);
    return performance.now() - start;
  } finally {
    child.kill('SIGTERM');
    await gone;
  }
}
