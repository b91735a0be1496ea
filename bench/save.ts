import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../src/openGraph.js';
import type { Bench, Row } from './Bench.js';
import type { Machine } from './machine.js';
import { table } from './table.js';

const RESULTS = join(PROJECT, 'bench', 'results');
const PAGE = join(PROJECT, 'docs', 'bench.md');
const [BEGIN, END] = ['<!-- results: written by npm run bench -- --save -->', '<!-- end of results -->'];

/** A run of one bench, as bench/results keeps it. */
export interface Result {
  /** ISO day. */
  readonly on: string;
  readonly name: string;
  readonly question: string;
  readonly against?: string;
  readonly machine: Machine;
  readonly rows: readonly Row[];
}

/** Keeps a run as bench/results/DAY-NAME.json; a second run on a day replaces the first. */
export function save({ name, question, against }: Bench, on: string, machine: Machine, rows: readonly Row[]): void {
  mkdirSync(RESULTS, { recursive: true });
  const result: Result = { on, name, question, ...(against !== undefined && { against }), machine, rows };
  writeFileSync(join(RESULTS, `${on}-${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

/** Writes the newest result of every bench into docs/bench.md, between its two marks. */
export function writePage(): void {
  const newest = new Map<string, Result>();
  for (const file of readdirSync(RESULTS)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const result = JSON.parse(readFileSync(join(RESULTS, file), 'utf8')) as Result;
    newest.set(result.name, result);
  }
  const [before, after] = [readFileSync(PAGE, 'utf8').split(BEGIN)[0] ?? '', readFileSync(PAGE, 'utf8').split(END)[1] ?? ''];
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${[...newest.values()].map(section).join('\n\n')}\n\n${END}${after}`);
}

function section({ on, name, question, against, machine, rows }: Result): string {
  const { cores, cpu, memoryGiB, system, node, embedded, neo4j, neo4jDriver } = machine;
  const where = `${on}, ${cores} cores (${cpu}), ${memoryGiB} GiB, ${system}, Node ${node}, ${embedded}, Neo4j ${neo4j}, neo4j-driver ${neo4jDriver}.`;
  return `### ${name}\n\n${question}\n\n${table(rows, against)}\n\n${where}`;
}
