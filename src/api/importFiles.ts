import type { Graph } from '../graph/Graph.js';
import { BadInput } from '../errors.js';
import type { Reading } from '../exchange/Format.js';
import { prefixOf, sourceSlug } from '../exchange/ids.js';
import { toChanges, type Difference } from '../exchange/toChanges.js';
import { formatBy, understand, type GivenFile, type ReadReport } from '../exchange/understand.js';
import { importedPeople, importedPosts } from '../org/importedPosts.js';
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
 * Reads files and works out the changes that would make the graph hold what they say. Writes nothing. Throws BadInput for files that are not of the format, and
 * for a source without a name.
 */
export async function importFiles(
  graph: Graph,
  { format: id, files, source: named, on, ...how }: Importing,
): Promise<{ readonly changes: readonly Change[]; readonly report: ImportReport }> {
  const source = sourceSlug(named);
  if (source === '') throw new BadInput('source', 'Say what the source is called, with letters or digits: its ids begin with that.');
  const { understood, report } = await understand(formatBy(id), files, how);
  const held = await graph.read(async (tx) => ({
    posts: await importedPosts(tx, prefixOf.post(source), on),
    people: await importedPeople(tx, prefixOf.person(source)),
  }));
  const { changes, counts } = toChanges(understood, source, held);
  return { changes, report: { ...report, source, changes: changes.length, difference: counts } };
}
