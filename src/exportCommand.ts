import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dayOf } from './dayOf.js';
import { publicationAsked } from './api/publicationAsked.js';
import { archiveText } from './archive/archiveText.js';
import { archiveOf } from './archive/readArchive.js';
import { Fatal } from './errors.js';
import { publicationOf } from './exchange/publicationOf.js';
import { PUBLICATIONS } from './exchange/publications/index.js';
import type { Graph } from './graph/Graph.js';
import { publish } from './org/publish.js';
import { asIf } from './scenarios/asIf.js';
import { isRecorded } from './scenarios/isRecorded.js';
import { planBy } from './scenarios/scenarioRows.js';

/** What may be said besides the format, as parseArgs takes it. */
export const EXPORT_OPTIONS = {
  root: { type: 'string' },
  on: { type: 'string' },
  scenario: { type: 'string' },
  out: { type: 'string' },
  profile: { type: 'string' },
  lens: { type: 'string' },
  colour: { type: 'string' },
} as const;

/** The whole graph is no publication: nothing of it is chosen, and nothing left out. */
const ARCHIVE = {
  id: 'json',
  about: 'The whole graph with its history, to keep and to restore: for administrators. It takes --out alone.',
};

type Said = Readonly<Partial<Record<keyof typeof EXPORT_OPTIONS, string>>>;

/**
 * `orgmatrix export FORMAT`: writes a publication, or with `json` the whole graph, to a file or to the standard output.
 * Throws Fatal for what it does not understand.
 */
export async function exportCommand(graph: Graph, [format, ...more]: readonly string[], said: Said): Promise<void> {
  if (format === 'json' && more.length === 0) return exportArchive(graph, said);
  const publication = publicationOf(format ?? '');
  if (publication === null || more.length > 0) {
    const formats = [...PUBLICATIONS, ARCHIVE].map(({ id, about }) => `  ${id.padEnd(18)} ${about}`).join('\n');
    throw new Fatal(
      `orgmatrix export FORMAT [--root POST] [--on DAY] [--scenario ID] [--profile publication] [--lens both] [--colour locality] [--out FILE]\n\n${formats}`,
    );
  }
  const { out, ...rest } = said;
  const { scenario, lens, colour, ...asked } = publicationAsked(rest, dayOf(new Date()));
  const supposed = scenario === null ? graph : await supposing(graph, scenario, asked.on);
  const published = await supposed.read((tx) => publish(tx, asked));
  const written = await publication.write({ ...published, lens, colour });
  if (out === undefined) process.stdout.write(written);
  else writeFileSync(out, written);
}

async function exportArchive(graph: Graph, { out, ...others }: Said): Promise<void> {
  if (Object.keys(others).length > 0) {
    throw new Fatal('orgmatrix export json [--out FILE] takes nothing else: it is the whole graph, or no backup.');
  }
  const archive = await archiveOf(graph);
  if (out === undefined) for (const piece of archiveText(archive)) process.stdout.write(piece);
  else await writeFile(out, archiveText(archive));
}

async function supposing(graph: Graph, id: string, on: string): Promise<Graph> {
  const { scenario, changes } = await graph.read((tx) => planBy(tx, id));
  return isRecorded(scenario, changes, on) ? graph : asIf(graph, { changes, on: scenario.startsOn, recordedOn: dayOf(new Date()) });
}
