import { parseArgs } from 'node:util';
import { api } from './api.js';
import type { Bench } from './Bench.js';
import { browser } from './browser.js';
import { changes } from './changes.js';
import { chart } from './chart.js';
import { eventLoop } from './eventLoop.js';
import { exports } from './exports.js';
import { gaps } from './gaps.js';
import { Grounds, TODAY } from './Grounds.js';
import { imports } from './imports.js';
import { lines } from './lines.js';
import { machine } from './machine.js';
import { neo4jGraphql } from './neo4jGraphql.js';
import { repair } from './repair.js';
import { save, writePage } from './save.js';
import { startUp } from './startUp.js';
import { table } from './table.js';

const BENCHES: readonly Bench[] = [startUp, lines, chart, api, neo4jGraphql, gaps, eventLoop, repair, changes, browser, imports, exports];
const NAMES = BENCHES.map(({ name }) => name).join(', ');

/** Runs the benches that were named, or all of them, and prints a table for each. */
async function run(chosen: readonly Bench[], keep: boolean): Promise<void> {
  const grounds = new Grounds();
  try {
    const neo4j = (await grounds.engines()).includes('neo4j');
    if (grounds.skipped !== null) console.log(`Neo4j is left out. ${grounds.skipped}`);
    for (const bench of chosen) {
      const rows = await bench.run(grounds);
      console.log(`\n${bench.name}: ${bench.question}\n\n${table(rows, bench.against)}`);
      if (keep) save(bench, TODAY, machine(neo4j), rows);
    }
  } finally {
    await grounds.close();
  }
  if (keep) writePage();
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { save: { type: 'boolean', default: false } } });
const unknown = positionals.find((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown === undefined) {
  await run(positionals.length === 0 ? BENCHES : BENCHES.filter(({ name }) => positionals.includes(name)), values.save);
} else {
  console.error(`There is no bench "${unknown}". There are ${NAMES}.`);
  process.exitCode = 1;
}
