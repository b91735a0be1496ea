import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../src/openGraph.js';
import { toChanges } from '../src/exchange/toChanges.js';
import type { GivenFile } from '../src/exchange/reading/sourceFiles.js';
import { formatBy, understand } from '../src/exchange/understand.js';
import { alternate } from './alternate.js';
import { type Bench, type Row, row, told } from './Bench.js';

const SENIOR = 'Post Unique Reference,Name,Grade,Job Title,Unit,Reports to Senior Post,FTE,Professional/Occupational Group,Notes';
const JUNIOR = 'Reporting Senior Post,Grade,Generic Job Title,Unit,Number of Posts in FTE,Professional/Occupational Group';
/** How long each may take, in milliseconds. */
const ONE_RETURN = 5_000;
const ALL_RETURNS = 60_000;
/** How much memory a report on a file of 50 MB may need, in MB. */
const MEMORY = 500;
const FILE_BYTES = 50_000_000;
const TABLE = 'Position ID,Job Title,Employee Name,Manager ID,Department,Grade,Email,Phone,Notes';
const MEASURE = "process.on('exit',()=>console.error(process.resourceUsage().maxRSS,'KB at most'))";
const [RETURNS, ROWS_OF_ALL] = [336, 15_664];

/** What is read in a given time is in memory and what is compared with is an empty graph, so that all that is timed is ours. */
export const imports: Bench = {
  name: 'imports',
  question: 'Organograms read, reported and turned into changes; the limits are those that the issue sets.',
  against: 'limit',
  run: async () => {
    const large = [file('senior.csv', senior(700)), file('junior.csv', junior(700, 13_000))];
    const each = Math.floor(ROWS_OF_ALL / RETURNS);
    const many = Array.from({ length: RETURNS }, (_, i) => [file(`${i}.csv`, senior(each + (i < ROWS_OF_ALL % RETURNS ? 1 : 0)))]);
    const all = async () => {
      for (const files of many) await drafted(files);
    };
    return [
      await compared('a return of 700 senior and 13,000 junior rows', () => drafted(large), ONE_RETURN),
      await compared(`${RETURNS} returns of ${ROWS_OF_ALL} senior rows together`, all, ALL_RETURNS),
      memoryOf(73_000),
      memoryOf(250_000),
    ];
  },
};

/** What the command line needs at most, engine and all, to report on a table of 50 MB with so many posts. */
function memoryOf(posts: number): Row {
  const folder = mkdtempSync(join(tmpdir(), 'orgmatrix-bench-'));
  try {
    const path = join(folder, 'large.csv');
    writeFileSync(path, `${TABLE}\n`);
    for (let from = 0; from < posts; from += 10_000) {
      appendFileSync(path, tableRows(from, Math.min(posts, from + 10_000), FILE_BYTES / posts));
    }
    const args = ['--import', `data:text/javascript,${MEASURE}`, join(PROJECT, 'dist', 'src', 'cli.js'), 'import', 'table', path];
    const { stderr } = spawnSync(process.execPath, args, { env: { ORGMATRIX_DATA: join(folder, 'data') }, encoding: 'utf8' });
    const kilobytes = Number(/(\d+) KB at most/.exec(stderr)?.[1]);
    if (!(kilobytes > 0)) throw new Error(`The import failed: ${stderr}`);
    return told(row(`memory for a report on 50 MB with ${posts.toLocaleString('en-GB')} posts`, 'MB', kilobytes / 1_000, MEMORY));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tableRows(from: number, to: number, bytes: number): string {
  const rows = Array.from({ length: to - from }, (_, k) => {
    const i = from + k;
    const row = `P${i},"Adviser, team ${i % 3_000}",Ann Lee ${i},${i === 0 ? '' : `P${Math.floor((i - 1) / 8)}`},Unit ${i % 400},G${i % 12},person.${i}@example.org,+44 20 ${i},`;
    return `${row.padEnd(bytes, 'x')}\n`;
  });
  return rows.join('');
}

async function compared(what: string, task: () => Promise<unknown>, limit: number): Promise<Row> {
  const { ours } = await alternate({ ours: task, bare: () => Promise.resolve() }, { warmUp: 1, rounds: 5 });
  return told(row(what, 'ms', ours, limit));
}

async function drafted(files: readonly GivenFile[]): Promise<number> {
  const { understood } = await understand(formatBy('organogram'), files, {
    edge: null,
    repairs: [],
    mapping: null,
    remembered: () => null,
  });
  return toChanges(understood, 'bench', { posts: new Map(), people: new Set(), teams: new Set() }).changes.length;
}

function file(name: string, lines: readonly string[]): GivenFile {
  return { name, bytes: Buffer.from(lines.join('\r\n')) };
}

function senior(many: number): string[] {
  const above = (i: number) => (i === 0 ? 'XX' : `P${Math.floor((i - 1) / 8)}`);
  const rows = Array.from(
    { length: many },
    (_, i) => `P${i},N/D,SCS1,"Deputy Director, ${i}",Unit ${i % 40},${above(i)},1,Policy,"A note,\nin two lines"`,
  );
  return [SENIOR, ...rows];
}

function junior(seniors: number, many: number): string[] {
  return [JUNIOR, ...Array.from({ length: many }, (_, i) => `P${i % seniors},EO,Adviser ${i % 90},Unit ${i % 40},${(i % 9) + 0.5},Policy`)];
}
