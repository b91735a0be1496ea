import { NotFound } from '../errors.js';
import type { Graph, Tx } from '../graph/Graph.js';
import { keptOrRefused, RefusedSet, type Applied } from './applyChanges.js';
import { batches } from './batches.js';
import { changeSetsByIds, changesOf, keptFor, type ChangeSetFound } from './changeSets.js';
import { keptOf, stateOf, type Kept } from './Kept.js';
import { laterSets } from './laterSets.js';
import { lineLoops } from './lineLoops.js';
import { Memory } from './Memory.js';
import { dayText, known, labelOf } from './names.js';
import { compared, settledOn, type GapsOf } from './playAndCompare.js';
import { recordSet, type Author } from './recordSet.js';
import type { Refusal } from './refusals.js';
import { edgesLeft, restore } from './restore.js';
import { stepOf } from './stepOf.js';

/** A set that somebody wants undone. */
export interface Undoing {
  readonly changeSet: string;
  readonly author: Author;
  readonly compare: boolean;
  readonly gapsOf?: GapsOf;
}

/**
 * Puts everything that a set changed back as it was, as a set of its own: what the set made is gone again, what it ended stands again. Refused, by a sentence that says what
 * stands in the way, where anything it touched has changed since. Throws NotFound for a set that there is not.
 */
export function undo(graph: Graph, asked: Undoing): Promise<Applied> {
  return keptOrRefused(graph, (tx, revision) => undoIn(tx, revision, asked));
}

async function undoIn(tx: Tx, revision: number, { changeSet: id, author, compare, gapsOf }: Undoing): Promise<Applied> {
  const [set = null] = await changeSetsByIds(tx, [id]);
  if (set === null) throw new NotFound('changeSet', `There is no set of changes ${id}.`);
  if (set.undoneBy !== null) refuse(`It has been undone already, by ${set.undoneBy}.`);
  const [kept, changes] = [await keptFor(tx, id), await changesOf(tx, id)];
  const memory = new Memory();
  const all = batches(changes.map((change, i) => stepOf(change, i, set.startsOn)));
  // The batches are looked at and not played; what is put back is put between two looks.
  for (const batch of all) await memory.look(tx, batch);
  await refuseWhatDepends(tx, set, kept, await stateOf(tx, memory, kept.strands));
  const work = async () => {
    await restore(tx, kept);
    for (const batch of all) await memory.look(tx, batch);
    await refuseLoops(tx, set, kept);
    return { changes: [], refusals: [], strands: () => memory.changed().strands };
  };
  const outcome = compare ? await compared(tx, { from: set.startsOn, on: settledOn(changes, set.startsOn) }, gapsOf, work) : null;
  if (outcome === null) await work();
  const record = {
    revision,
    on: set.startsOn,
    author,
    changes,
    kept: await keptOf(tx, memory),
    outcome,
    undoes: id,
    takesBack: !set.takesBack,
  };
  return { revision, changeSet: await recordSet(tx, record), refusals: [], outcome };
}

async function refuseWhatDepends(
  tx: Tx,
  set: ChangeSetFound,
  { nodes, strands, then }: Kept,
  now: ReadonlyMap<string, string>,
): Promise<void> {
  const moved = [...new Set([...then.keys(), ...now.keys()])].filter((key) => then.get(key) !== now.get(key));
  const made = nodes.filter(({ before }) => before === null).map(({ id }) => id);
  const ids = [...moved.flatMap((key) => key.split(' ').filter((word) => labelOf(word) !== null)), ...(await edgesLeft(tx, made, strands))];
  if (moved.length === 0 && ids.length === 0) return;
  const [by = null] = await laterSets(tx, ids, set.revision);
  const [first = ''] = ids;
  const name = (await known(tx, [first])).get(first)?.name ?? first;
  const what = by === null ? 'by something that is not in history' : `by ${by.id} of ${dayText(by.at.slice(0, 10))} (“${by.reason}”)`;
  refuse(
    `It cannot be undone: ${name === '' ? 'something it touched' : name} has been changed since, ${what}. Undo that first, or put it right by another change.`,
  );
}

/** A loop that stood before the set is put back like everything else: only one that a later set would close is refused. */
async function refuseLoops(tx: Tx, { revision }: ChangeSetFound, { strands }: Kept): Promise<void> {
  const begun = strands
    .filter(({ type }) => type === 'REPORTS_TO')
    .flatMap(({ from: post, to: manager, before }) => before.map(({ from }) => ({ step: 0, post, manager, from: String(from) })));
  const [loop] = await lineLoops(tx, begun);
  if (loop === undefined || (await laterSets(tx, loop.posts, revision)).length === 0) return;
  const names = await known(tx, loop.posts);
  const line = loop.posts.map((id) => names.get(id)?.name ?? id).join(', ');
  refuse(`It cannot be undone: a loop of line management would stand from ${dayText(loop.from)} (${line}). Move one of these posts first.`);
}

function refuse(sentence: string): never {
  const refusal: Refusal = { step: null, kind: null, subject: null, sentence };
  throw new RefusedSet([refusal], null);
}
