import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { Change } from './changes/index.js';
import { changeSetsByIds, type ChangeSetFound } from './changeSets.js';
import { dayText } from './names.js';
import type { Outcome } from './playAndCompare.js';
import { idsIn } from './kinds.js';
import { stepOf } from './stepOf.js';

// (t:ChangeSubject), (s:ChangeSet)
const SETS_SINCE_ABOUT = cypher`
UNWIND $subjects AS subject
MATCH (t:ChangeSubject {subject: subject}) WHERE t.revision > $revision
RETURN DISTINCT t.changeSet AS id, t.revision AS revision ORDER BY revision, id`;

const SETS_SINCE = cypher`MATCH (s:ChangeSet) WHERE s.revision > $revision RETURN s.id AS id, s.revision AS revision ORDER BY revision, id LIMIT $first`;

const TOLD = 5;

/**
 * Who has changed, since a revision, what a set of changes depends on: the sets about anything that it names or that its outcome is about; where there is none, all sets, as
 * a setting or somebody further away may be the reason. As one sentence.
 */
export async function changedSince(tx: Tx, revision: number, changes: readonly Change[], outcome: Outcome | null): Promise<string> {
  const about = await tx.run<{ id: string }>(SETS_SINCE_ABOUT, { subjects: idsOf(changes, outcome), revision });
  const rows = about.length > 0 ? about : await tx.run<{ id: string }>(SETS_SINCE, { revision, first: TOLD + 1 });
  const sets = (await changeSetsByIds(tx, [...new Set(rows.map(({ id }) => id))].slice(0, TOLD + 1))).filter((set) => set !== null);
  if (sets.length === 0) return 'What it depends on has changed since, and history does not say by whom.';
  const told = sets.slice(0, TOLD).map(inWords);
  return `Changed since: ${told.join('; ')}${sets.length > TOLD ? '; and more' : ''}.`;
}

function inWords({ id, byName, by, at, reason }: ChangeSetFound): string {
  return `${byName ?? by ?? 'somebody'} on ${dayText(at.slice(0, 10))}, “${reason}” (${id})`;
}

function idsOf(changes: readonly Change[], outcome: Outcome | null): string[] {
  const named = changes.flatMap((change, i) => {
    const { kind, row } = stepOf(change, i, '2000-01-01');
    return idsIn(kind, row).map(({ id }) => id);
  });
  const gaps = [...(outcome?.opened ?? []), ...(outcome?.closed ?? [])].flatMap(({ subject, evidence }) => [subject, ...evidence]);
  const moved = (outcome?.moves ?? []).flatMap(({ post, before, after }) => [post, ...[...before, ...after].map(({ id }) => id)]);
  return [...new Set([...named, ...gaps, ...moved])];
}
