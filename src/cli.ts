#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { isEmpty, wipe } from './archive/empty.js';
import { seed } from '../seed/run.js';
import { dayOf } from './dayOf.js';
import { readConfig } from './config.js';
import { emitSdl } from './api/emitSdl.js';
import { Fatal, Told } from './errors.js';
import { EXPORT_OPTIONS, exportCommand } from './exportCommand.js';
import { importCommand } from './importCommand.js';
import { openGraph, PROJECT } from './openGraph.js';
import { restoreCommand } from './restoreCommand.js';

const USAGE = `Usage: orgmatrix COMMAND

  serve            serve the page and the API (HOST, PORT)
  seed [--wipe]    load the reference organisation into an empty database; --wipe empties it first
  import FORMAT FILE...
                   read files and report; --draft keeps a draft scenario, --apply --reason TEXT applies (docs/imports.md)
  export FORMAT    write a file: csv, organogram-senior, w3c-org, json and others; --profile publication leaves out personal data (docs/exports.md)
  restore FILE     load what "export json" wrote into an empty database (docs/backup.md)
  sdl              write schema/schema.graphql from the code

The database is the one that NEO4J_URI names, else the folder ORGMATRIX_DATA.`;

const say = (line: string) => process.stdout.write(`${line}\n`);
const tell = (text: string) => process.stderr.write(text);

async function seedCommand(wiping: boolean): Promise<void> {
  const graph = await openGraph(readConfig(process.env));
  try {
    if (wiping) await wipe(graph);
    else if (!(await isEmpty(graph))) {
      throw new Fatal('The database is not empty, so nothing was loaded. `npm run seed -- --wipe` deletes everything in it first.');
    }
    const { value, revision } = await seed(graph, dayOf(new Date()));
    say(`Loaded the reference organisation: ${value.nodes} nodes and ${value.edges} edges, at revision ${revision}.`);
  } finally {
    await graph.close();
  }
}

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;
const IMPORT_OPTIONS = {
  source: TEXT,
  on: TEXT,
  edge: TEXT,
  repairs: TEXT,
  mapping: TEXT,
  sheet: TEXT,
  report: TEXT,
  reason: TEXT,
  apply: FLAG,
  draft: FLAG,
  'no-remembered': FLAG,
};

async function importing(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: IMPORT_OPTIONS });
  // A report needs a third less memory when garbage is collected before the heap has grown by more than a fifth; a set that is kept is large, and would wait for it.
  if (!values.apply && !values.draft) setFlagsFromString('--heap-growing-percent=20');
  const config = readConfig(process.env);
  const graph = await openGraph(config);
  try {
    await importCommand(graph, positionals, values, { dataFolder: config.dataFolder, say, tell, terminal: process.stderr.isTTY });
  } finally {
    await graph.close();
  }
}

async function exporting(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: EXPORT_OPTIONS });
  const graph = await openGraph(readConfig(process.env));
  try {
    await exportCommand(graph, positionals, values);
  } finally {
    await graph.close();
  }
}

async function run(args: string[]): Promise<void> {
  if (args[0] === 'import' && !args.includes('--help') && !args.includes('-h')) return importing(args.slice(1));
  if (args[0] === 'export' && !args.includes('--help') && !args.includes('-h')) return exporting(args.slice(1));
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { wipe: FLAG, help: { type: 'boolean', short: 'h', default: false } },
  });
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) return void say(USAGE);
  if (command === 'restore' && !values.wipe) return restoreCommand(rest, say);
  if (rest.length > 0) throw new Fatal(`orgmatrix ${command} takes no "${rest[0] ?? ''}".\n\n${USAGE}`);
  if (values.wipe && command !== 'seed') throw new Fatal(`--wipe goes with seed only.\n\n${USAGE}`);
  if (command === 'serve') await import('./main.js');
  else if (command === 'seed') await seedCommand(values.wipe);
  else if (command === 'sdl') writeFileSync(join(PROJECT, 'schema', 'schema.graphql'), emitSdl());
  else throw new Fatal(`There is no command "${command}".\n\n${USAGE}`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof Fatal) && !(error instanceof Told) && !isUsage) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
