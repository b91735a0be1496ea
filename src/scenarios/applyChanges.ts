import type { Graph, Tx } from '../graph/Graph.js';
import { writeNoted, type Noted } from './begunSets.js';
import type { Change } from './changes/index.js';
import type { ChangeSetFound } from './changeSets.js';
import { keptOf } from './Kept.js';
import { Memory } from './Memory.js';
import { play } from './play.js';
import { playAndCompare, type GapsOf, type Outcome } from './playAndCompare.js';
import { recordSet, type Author } from './recordSet.js';
import type { Refusal } from './refusals.js';
import { assertWanted, type Watching } from './Watching.js';

/** A set of changes that somebody wants made. */
export interface Applying {
  readonly changes: readonly Change[];
  /** The first day of every change that names none. */
  readonly on: string;
  readonly author: Author;
  /** The fingerprint of the outcome that was seen; null when none was. */
  readonly expecting: string | null;
  /** Whether gaps and shape are found before and after: quicker without, and history shows no numbers then. Always with `expecting`. */
  readonly compare: boolean;
  readonly gapsOf?: GapsOf;
  /** Who follows it, and may call it off. */
  readonly watch?: Watching;
}

/** What became of a set: either it was kept whole, or it was refused and nothing was kept. */
export interface Applied {
  /** The revision that it made, and the set in history; null when it was refused. */
  readonly revision: number | null;
  readonly changeSet: ChangeSetFound | null;
  readonly refusals: readonly Refusal[];
  /** Null when it was not compared. */
  readonly outcome: Outcome | null;
}

/** Thrown inside a write so that nothing of it is kept, and caught by whoever began the write. */
export class RefusedSet extends Error {
  override name = 'RefusedSet';

  constructor(
    readonly refusals: readonly Refusal[],
    readonly outcome: Outcome | null,
  ) {
    super('A set of changes was refused.');
  }
}

/** Plays a set and keeps it, with its record in history, in one write; or refuses it and keeps nothing. */
export function applyChanges(graph: Graph, asked: Applying): Promise<Applied> {
  return keptOrRefused(graph, (tx, revision) => applyIn(tx, revision, asked), { size: asked.changes.length, author: asked.author });
}

/** Runs a write that may refuse: its refusal becomes an answer, and nothing of it is kept. A large one is noted while it is under way. */
export async function keptOrRefused(
  graph: Graph,
  work: (tx: Tx, revision: number) => Promise<Applied>,
  noted: Noted | null = null,
): Promise<Applied> {
  try {
    return (await (noted === null ? graph.write(work) : writeNoted(graph, noted, work))).value;
  } catch (error) {
    if (!(error instanceof RefusedSet)) throw error;
    return { revision: null, changeSet: null, refusals: error.refusals, outcome: error.outcome };
  }
}

/** The same inside a write that somebody else began, which makes `revision`. Throws RefusedSet, which undoes that write. */
export async function applyIn(
  tx: Tx,
  revision: number,
  { changes, on, author, expecting, compare, gapsOf, watch = {} }: Applying,
): Promise<Applied> {
  const memory = new Memory();
  const by = { by: author.by ?? author.byName, recordedOn: author.today, memory, watch };
  const outcome = compare || expecting !== null ? await playAndCompare(tx, changes, on, { ...by, ...(gapsOf && { gapsOf }) }) : null;
  const played = outcome ?? (await play(tx, changes, on, by));
  if (played.refusals.length > 0) throw new RefusedSet(played.refusals, outcome);
  if (expecting !== null && expecting !== outcome?.fingerprint) throw new RefusedSet([MOVED_ON], outcome);
  assertWanted(watch);
  const kept = await keptOf(tx, memory);
  const changeSet = await recordSet(tx, { revision, on, author, changes: played.changes, kept, outcome, undoes: null, takesBack: false });
  return { revision, changeSet, refusals: [], outcome };
}

const MOVED_ON: Refusal = {
  step: null,
  kind: null,
  subject: null,
  sentence: 'The outcome is no longer the one that was seen: somebody has changed something it depends on. Look at it again, then decide.',
};
