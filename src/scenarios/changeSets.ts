import { BadInput } from '../errors.js';
import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { pageOf, type Page } from '../org/page.js';
import type { Change } from './changes/index.js';
import { idsIn, saidBy } from './kinds.js';
import { unpacked, type Kept } from './Kept.js';
import { madeNames } from './madeNames.js';
import { known, sayer } from './names.js';
import { stepOf } from './stepOf.js';

/** A set of changes that was made, as history shows it. */
export interface ChangeSetFound {
  readonly id: string;
  /** The revision that it made. */
  readonly revision: number;
  /** The day from which its changes hold that name no day of their own. */
  readonly startsOn: string;
  /** The moment at which it was made, as ISO text. */
  readonly at: string;
  readonly by: string | null;
  readonly byName: string | null;
  readonly reason: string;
  /** How many changes it has. */
  readonly size: number;
  readonly fingerprint: string | null;
  readonly opened: number | null;
  readonly closed: number | null;
  readonly moved: number | null;
  readonly undoes: string | null;
  readonly undoneBy: string | null;
  /** True when its changes were taken back by it: it undoes a set that made them. */
  readonly takesBack: boolean;
}

/** One change of a set in words. */
export interface ChangeTold {
  /** Its place in the set, from 0. */
  readonly step: number;
  readonly kind: string;
  readonly sentence: string;
  /** The change itself, as the text of its JSON. */
  readonly json: string;
}

interface SetPlace {
  readonly id: string;
  readonly revision: number;
}

// (s:ChangeSet), the newest first
const SETS_PAGE = cypher`
MATCH (s:ChangeSet) WHERE $olderThan IS NULL OR s.revision < $olderThan
RETURN s.id AS id, s.revision AS revision ORDER BY revision DESC, id LIMIT $first`;

// (t:ChangeSubject), the newest first
const SETS_OF_SUBJECT = cypher`
MATCH (t:ChangeSubject {subject: $subject}) WHERE $olderThan IS NULL OR t.revision < $olderThan
RETURN t.changeSet AS id, t.revision AS revision ORDER BY revision DESC, id LIMIT $first`;

const COUNT_SETS = cypher`MATCH (s:ChangeSet) RETURN count(s) AS total`;
const COUNT_OF_SUBJECT = cypher`MATCH (t:ChangeSubject {subject: $subject}) RETURN count(t) AS total`;

const SETS = cypher`
UNWIND $ids AS id
MATCH (s:ChangeSet {id: id})
RETURN s.id AS id, s.revision AS revision, s.startsOn AS startsOn, s.at AS at, s.by AS by, s.byName AS byName, s.reason AS reason, s.size AS size,
  s.fingerprint AS fingerprint, s.opened AS opened, s.closed AS closed, s.moved AS moved, s.undoes AS undoes, s.undoneBy AS undoneBy, s.takesBack AS takesBack`;

// (p:ChangePart)
const PARTS = cypher`
MATCH (p:ChangePart {changeSet: $changeSet})
WHERE $holds IS NULL OR p.holds = $holds
RETURN p.holds AS holds, p.number AS number, p.text AS text ORDER BY holds, number, p.id`;

/** The sets that have changed something, or all of them for null: a page, the newest first. Throws BadInput for a cursor of another list. */
export function changeSetsPage(tx: Tx, subject: string | null, first: number, after: string | null): Promise<Page<ChangeSetFound>> {
  const list = {
    list: `history ${subject ?? ''}`,
    placeOf: ({ revision }: SetPlace) => [String(revision)],
    parts: 1,
    rowsAfter: (place: readonly string[] | null, many: number) => {
      const olderThan = place === null ? null : Number(place[0]);
      if (Number.isNaN(olderThan)) throw new BadInput('after', 'after must be an endCursor of an earlier page of this list.');
      return subject === null
        ? tx.run<SetPlace>(SETS_PAGE, { olderThan, first: many })
        : tx.run<SetPlace>(SETS_OF_SUBJECT, { olderThan, first: many, subject });
    },
    nodesByIds: (ids: readonly string[]) => changeSetsByIds(tx, ids),
  };
  return pageOf(list, { first, after, on: '' });
}

/** How many sets have changed something, or how many there are for null. */
export async function changeSetsCount(tx: Tx, subject: string | null): Promise<number> {
  const [row] =
    subject === null ? await tx.run<{ total: number }>(COUNT_SETS) : await tx.run<{ total: number }>(COUNT_OF_SUBJECT, { subject });
  return row?.total ?? 0;
}

/** Sets by id, in the order asked; null where there is none. */
export async function changeSetsByIds(tx: Tx, ids: readonly string[]): Promise<(ChangeSetFound | null)[]> {
  const found = new Map((await tx.run<ChangeSetFound>(SETS, { ids })).map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The changes of a set, as they were given, with the ids that were made. */
export async function changesOf(tx: Tx, changeSet: string): Promise<Change[]> {
  const rows = await tx.run<{ text: string }>(PARTS, { changeSet, holds: 'CHANGES' });
  return rows.flatMap(({ text }) => JSON.parse(text) as Change[]);
}

/** What undoing a set needs. */
export async function keptFor(tx: Tx, changeSet: string): Promise<Kept> {
  const rows = await tx.run<{ holds: string; text: string }>(PARTS, { changeSet, holds: null });
  const list = <T>(holds: string) => rows.filter((row) => row.holds === holds).flatMap(({ text }) => unpacked(text) as T[]);
  return {
    strands: list<Kept['strands'][number]>('STRANDS'),
    nodes: list<Kept['nodes'][number]>('NODES'),
    then: new Map(list<readonly [string, string]>('THEN')),
  };
}

/** The first changes of a set in words, with the names that things bear today. */
export async function toldChanges(tx: Tx, { id, startsOn, takesBack }: ChangeSetFound, first: number): Promise<ChangeTold[]> {
  const told = await tell(tx, (await changesOf(tx, id)).slice(0, first), startsOn);
  return takesBack ? told.map((one) => ({ ...one, sentence: `Taken back: ${one.sentence}` })) : told;
}

/** Changes in words, with the names that things bear today; what the changes themselves make goes by the name that they give it. */
export async function tell(tx: Tx, changes: readonly Change[], startsOn: string, from = 0): Promise<ChangeTold[]> {
  const steps = changes.map((change, i) => stepOf(change, i, startsOn));
  const told = steps.slice(from);
  const ids = told.flatMap(({ kind, row }) => idsIn(kind, row).map((one) => one.id));
  const say = sayer(new Map([...madeNames(steps), ...(await known(tx, ids))]));
  return told.map(({ kind, row }, i) => {
    const step = from + i;
    const change = changes[step] as Change;
    return { step, kind: kind.kind, sentence: kind.tells(row, say), json: JSON.stringify({ [kind.kind]: saidBy(change) }) };
  });
}
