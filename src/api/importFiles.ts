import type { Graph } from '../graph/Graph.js';
import { BadInput } from '../errors.js';
import type { Finding, MappingUsed, Reading } from '../exchange/Format.js';
import { prefixOf, sourceSlug } from '../exchange/ids.js';
import { toChanges, type Difference } from '../exchange/toChanges.js';
import type { GivenFile } from '../exchange/reading/sourceFiles.js';
import { formatBy, understand, type ReadReport, type WatchFiles } from '../exchange/understand.js';
import { importedPeople, importedPosts, importedTeams } from '../org/importedPosts.js';
import type { Change } from '../scenarios/changes/index.js';

/** What is to be imported. */
export interface Importing extends Reading {
  readonly format: string;
  readonly files: readonly GivenFile[];
  /** What the source is called: ids begin with it, and a later file of the same source is compared with an earlier one by it. */
  readonly source: string;
  /** The day from which the file holds. */
  readonly on: string;
}

/** What an import says: what was read, and what it would change. */
export interface ImportReport extends ReadReport {
  readonly source: string;
  /** How many changes the draft has, and of what they make. */
  readonly changes: number;
  readonly difference: Difference['counts'];
}

/**
 * Reads files and works out the changes that would make the graph hold what they say. Writes nothing; `keep` may be false where only the report is wanted. Throws BadInput for files that are not of the format, and
 * for a source without a name.
 */
export async function importFiles(
  graph: Graph,
  { format: id, files, source: named, on, ...how }: Importing,
  { watch, keep = true }: { readonly watch?: WatchFiles; readonly keep?: boolean } = {},
): Promise<{ readonly changes: readonly Change[]; readonly report: ImportReport; readonly mappings: readonly MappingUsed[] }> {
  const source = sourceSlug(named);
  if (source === '') throw new BadInput('source', 'Say what the source is called, with letters or digits: its ids begin with that.');
  const { understood, report } = await understand(formatBy(id), files, how, watch);
  const held = await graph.read(async (tx) => ({
    posts: await importedPosts(tx, prefixOf.post(source), on),
    people: await importedPeople(tx, prefixOf.person(source)),
    teams: await importedTeams(tx, prefixOf.team(source)),
  }));
  const { changes, many, counts, newTeams } = toChanges(understood, source, held, keep);
  const teams = aboutTeams(newTeams, files[0]?.name ?? '');
  return {
    changes,
    mappings: understood.mappings ?? [],
    report: {
      ...report,
      ...(teams !== null && { findings: [...report.findings, teams], counts: { ...report.counts, [teams.code]: 1 } }),
      source,
      changes: many,
      difference: counts,
    },
  };
}

function aboutTeams(names: readonly string[], file: string): Finding | null {
  if (names.length === 0) return null;
  const some = `${names.slice(0, 10).join(', ')}${names.length > 10 ? ' and others' : ''}`;
  const sentence = `Teams are made of ${names.length} units that the file names (${some}): as central teams, since it does not say what they are part of.`;
  return { code: 'NEW_TEAMS', sentence, file, line: null };
}
