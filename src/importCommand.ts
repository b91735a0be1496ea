import { basename } from 'node:path';
import { dayOf } from './dayOf.js';
import { importFiles, type ImportReport } from './api/importFiles.js';
import { importingOf } from './api/importingOf.js';
import { RememberedMappings } from './api/RememberedMappings.js';
import { Fatal } from './errors.js';
import type { WatchFiles } from './exchange/understand.js';
import { fileContent } from './exchange/reading/fileContent.js';
import type { Graph } from './graph/Graph.js';
import { applyChanges } from './scenarios/applyChanges.js';
import { draftScenario } from './scenarios/scenarios.js';

/** What the command line says of an import. */
export interface ImportWords {
  readonly source?: string;
  readonly on?: string;
  readonly edge?: string;
  readonly repairs?: string;
  /** The name of a file with a mapping, or the word proposed. */
  readonly mapping?: string;
  readonly 'no-remembered': boolean;
  /** The sheet of a workbook that is read. */
  readonly sheet?: string;
  /** table or json. */
  readonly report?: string;
  readonly apply: boolean;
  readonly draft: boolean;
  readonly reason?: string;
}

/** Where an import on the command line runs. */
export interface Surroundings {
  /** Where mappings are remembered. */
  readonly dataFolder: string;
  /** Prints the report. */
  readonly say: (text: string) => void;
  /** Tells what goes on, besides the report. */
  readonly tell: (text: string) => void;
  /** Whether what goes on is told on a terminal, where a line can be written over. */
  readonly terminal: boolean;
}

const LONGEST_TABLE = 60;

/**
 * Reads files, prints the report, and drafts a scenario or applies the changes where that was asked for; without either nothing is kept. Throws Fatal, with what to do,
 * for words that are wrong and for a set that is refused.
 */
export async function importCommand(
  graph: Graph,
  args: readonly string[],
  words: ImportWords,
  { dataFolder, say, tell, terminal }: Surroundings,
): Promise<void> {
  const [format, ...paths] = args;
  if (format === undefined || paths.length === 0) throw new Fatal('orgmatrix import takes a format and one file or several.');
  const { report: shown = 'table', apply, draft, reason = '' } = words;
  if (shown !== 'table' && shown !== 'json') throw new Fatal(`--report must be table or json, not "${shown}".`);
  if (apply && draft) throw new Fatal('--apply and --draft are two ways to go on: choose one.');
  if (apply && reason.trim() === '') throw new Fatal('--apply needs --reason "..." : it is kept in history.');
  const today = dayOf(new Date());
  const fields = new Map(
    Object.entries({
      source: words.source,
      on: words.on,
      edge: words.edge,
      repairs: words.repairs,
      sheet: words.sheet,
      mapping: words.mapping === 'proposed' ? words.mapping : words.mapping && text(words.mapping),
    }).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const memory = words['no-remembered'] ? null : new RememberedMappings(dataFolder);
  const asked = importingOf(
    format,
    paths.map((path) => ({ name: basename(path), bytes: fileContent(path) })),
    fields,
    today,
    (header) => memory?.of(header) ?? null,
  );
  const { changes, report, mappings } = await importFiles(graph, asked, { keep: apply || draft, ...(terminal && { watch: barOf(tell) }) });
  const kept = memory?.keep(mappings, today) ?? 0;
  if (memory !== null && kept > 0) tell(`Remembered in ${memory.path ?? 'memory'} for later files with the same columns.\n`);
  say(shown === 'json' ? JSON.stringify(report, null, 2) : table(report));
  if (changes.length === 0 || (!apply && !draft)) return;
  const by = { by: null, byName: 'the command line', at: new Date().toISOString(), today };
  if (draft) {
    const drafting = {
      name: `Import of ${report.source}`,
      purpose: `What ${paths.map((path) => basename(path)).join(' and ')} say.`,
      startsOn: asked.on,
    };
    const { id } = await draftScenario(graph, { ...drafting, changes }, { ...by, login: null });
    tell(`Drafted ${id} with ${changes.length} changes.\n`);
    return;
  }
  const watch = { played: (many: number, of: number) => tell(`\rPlayed ${many} of ${of} changes.`) };
  const set = { changes, on: asked.on, author: { ...by, reason: reason.trim() }, expecting: null, compare: false, watch };
  const { revision, refusals } = await applyChanges(graph, set);
  tell('\n');
  if (revision === null) {
    throw new Fatal(
      `Nothing was kept. ${refusals
        .slice(0, 10)
        .map(({ sentence }) => sentence)
        .join(' ')}`,
    );
  }
  tell(`Applied ${changes.length} changes, at revision ${revision}.\n`);
}

/** Shows how far each file is read, in one line. */
function barOf(tell: (text: string) => void): WatchFiles {
  return (name, read, of) => {
    const done = Math.floor((20 * read) / of);
    tell(`\r[${'#'.repeat(done)}${'.'.repeat(20 - done)}] ${Math.floor((100 * read) / of)} % of ${name}${read === of ? '\n' : ''}`);
  };
}

function text(path: string): string {
  return Buffer.from(fileContent(path).whole()).toString('utf8');
}

function table({ format, source, files, posts, edges, figures, difference, changes, findings, counts }: ImportReport): string {
  const lines = [
    `Format ${format}, source ${source}`,
    ...files.map(
      ({ name, encoding, rows, as }) =>
        `  ${name}: ${rows} rows${encoding === null ? '' : `, ${encoding}`}${as === null ? '' : `, as ${as}`}`,
    ),
    `Posts ${posts}, lines ${edges.line}, professional supervision ${edges.professional}`,
    `Figures ${JSON.stringify(figures)}`,
    `Changes ${changes}: ${
      Object.entries(difference)
        .flatMap(([what, many]) => (many === 0 ? [] : [`${many} ${what}`]))
        .join(', ') || 'none'
    }`,
    `Findings ${findings.length}${
      findings.length === 0
        ? ''
        : `: ${Object.entries(counts)
            .map(([code, many]) => `${code} ${many}`)
            .join(', ')}`
    }`,
    ...findings
      .slice(0, LONGEST_TABLE)
      .map(({ code, sentence, file, line }) => `  ${file}${line === null ? '' : `:${line}`} ${code} ${sentence}`),
  ];
  const more = findings.length - LONGEST_TABLE;
  return [...lines, ...(more > 0 ? [`  … and ${more} more; --report json shows all.`] : [])].join('\n');
}
