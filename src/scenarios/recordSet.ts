import { cypher } from '../graph/cypher.js';
import type { Row, Tx } from '../graph/Graph.js';
import { inPieces } from '../inPieces.js';
import type { ChangeSetFound } from './changeSets.js';
import type { Change } from './changes/index.js';
import { packed, type Kept } from './Kept.js';
import { labelOf } from './names.js';
import type { Outcome } from './playAndCompare.js';

/** Who makes a set of changes, and why. */
export interface Author {
  /** The id of the person; null when the graph does not know them. */
  readonly by: string | null;
  /** What they are called; null when nobody said. */
  readonly byName: string | null;
  /** Why, in their own words. */
  readonly reason: string;
  /** The moment, as ISO text with its time zone, and the day of it where the service runs. */
  readonly at: string;
  readonly today: string;
}

/** A set that was played and is to be kept. */
export interface SetPlayed {
  readonly revision: number;
  readonly on: string;
  readonly author: Author;
  readonly changes: readonly Change[];
  readonly kept: Kept;
  /** Null when nobody asked for a comparison. */
  readonly outcome: Outcome | null;
  /** The id of the set that this one undoes; null for any other. */
  readonly undoes: string | null;
  /** True when the changes are taken back by it, and not made. */
  readonly takesBack: boolean;
}

/** How many changes stand in one part of a set, and how many rows go into one statement. */
const PART = 1_000;
const AT_ONCE = 5_000;
/** A part of a set of everyday size, in characters. */
const SHORT = 20_000;

/** A part of the record of a set, as text. */
interface Part extends Row {
  readonly id: string;
  readonly changeSet: string;
  readonly holds: string;
  readonly number: number;
  readonly text: string;
}

// (s:ChangeSet), its parts and its subjects
const RECORD_SET = cypher`
UNWIND $rows AS row
CREATE (s:ChangeSet {id: row.id, revision: row.revision, at: row.at, by: row.by, byName: row.byName, reason: row.reason, size: row.size, fingerprint: row.fingerprint, opened: row.opened, closed: row.closed, moved: row.moved, undoes: row.undoes, undoneBy: row.undoneBy, takesBack: row.takesBack})
SET s.startsOn = date(row.startsOn)
RETURN s.id AS id`;

const RECORD_PARTS = cypher`
UNWIND $rows AS row
CREATE (p:ChangePart {id: row.id, changeSet: row.changeSet, holds: row.holds, number: row.number, text: row.text})
RETURN count(p) AS made`;

const RECORD_SUBJECTS = cypher`
UNWIND $rows AS row
CREATE (t:ChangeSubject {id: row.id, changeSet: row.changeSet, subject: row.subject, revision: row.revision})
RETURN count(t) AS made`;

const NOTE_UNDONE = cypher`
UNWIND $rows AS row
MATCH (s:ChangeSet {id: row.undoes}) SET s.undoneBy = row.id
RETURN s.id AS id`;

/** Keeps a set in history, with what undoing it needs. */
export async function recordSet(
  tx: Tx,
  { revision, on, author, changes, kept, outcome, undoes, takesBack }: SetPlayed,
): Promise<ChangeSetFound> {
  const id = `change-set:${revision}`;
  const { by, byName, reason, at } = author;
  const set: ChangeSetFound = {
    ...{ id, revision, startsOn: on, at, by, byName, reason, undoes, undoneBy: null, takesBack },
    size: changes.length,
    fingerprint: outcome?.fingerprint ?? null,
    opened: outcome?.opened.length ?? null,
    closed: outcome?.closed.length ?? null,
    moved: outcome?.moves.length ?? null,
  };
  await tx.run(RECORD_SET, { rows: [{ ...set }] });
  if (undoes !== null) await tx.run(NOTE_UNDONE, { rows: [{ id, undoes }] });
  for (const rows of together(partsOfAll(id, changes, kept))) await tx.run(RECORD_PARTS, { rows });
  for (const some of inPieces(subjectsOf(changes, kept), AT_ONCE)) {
    await tx.run(RECORD_SUBJECTS, { rows: some.map((subject) => ({ id: `${id}/${subject}`, changeSet: id, subject, revision })) });
  }
  return set;
}

function* partsOfAll(id: string, changes: readonly Change[], { strands, nodes, then }: Kept): Generator<Part> {
  yield* partsOf(id, 'CHANGES', changes, JSON.stringify);
  const plain = (some: Kept['strands']) => packed(some.map(({ type, from, to, before }) => ({ type, from, to, before })));
  yield* partsOf(id, 'STRANDS', strands, plain, AT_ONCE);
  yield* partsOf(id, 'NODES', nodes, packed, AT_ONCE);
  yield* partsOf(id, 'THEN', then, packed, AT_ONCE);
}

/** Parts in one statement as long as they are short: all parts of a large set at once would be most of what it holds in memory. */
function* together(parts: Iterable<Part>): Generator<readonly Part[]> {
  let some: Part[] = [];
  for (const part of parts) {
    some.push(part);
    if (part.text.length < SHORT) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

function* partsOf<T>(id: string, holds: string, list: Iterable<T>, toText: (part: readonly T[]) => string, most = PART): Generator<Part> {
  let number = 0;
  for (const part of inPieces(list, most)) {
    yield { id: `${id}/${holds.toLowerCase()}/${number}`, changeSet: id, holds, number, text: toText(part) };
    number++;
  }
}

/** Every id that a set is about: what its changes name, and what they changed. */
function subjectsOf(changes: readonly Change[], { strands, nodes }: Kept): string[] {
  const found = new Set<string>(nodes.map(({ id }) => id));
  for (const { from, to } of strands) found.add(from).add(to);
  for (const change of changes) {
    for (const value of Object.values(Object.values(change)[0] as Readonly<Record<string, unknown>>).flat()) {
      if (typeof value === 'string' && labelOf(value) !== null && !/\s/.test(value)) found.add(value);
    }
  }
  return [...found].sort();
}
