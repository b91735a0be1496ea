import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { changeSetsByIds, type ChangeSetFound } from './changeSets.js';

// (t:ChangeSubject), of later sets than one
const SETS_AFTER = cypher`
UNWIND $subjects AS subject
MATCH (t:ChangeSubject {subject: subject}) WHERE t.revision > $revision
RETURN DISTINCT t.changeSet AS id, t.revision AS revision ORDER BY revision, id`;

/**
 * The sets after a revision that are about one of these and still have an effect, the oldest first: a set that was undone has none any more, nor has the
 * undoing of a set that was itself later.
 */
export async function laterSets(tx: Tx, subjects: readonly string[], revision: number): Promise<ChangeSetFound[]> {
  const rows = await tx.run<{ id: string }>(SETS_AFTER, { subjects: [...new Set(subjects)], revision });
  const sets = (await changeSetsByIds(tx, [...new Set(rows.map(({ id }) => id))])).filter((set) => set !== null && set.undoneBy === null);
  const undone = await changeSetsByIds(
    tx,
    sets.flatMap((set) => set?.undoes ?? []),
  );
  const revisions = new Map(undone.flatMap((set) => (set === null ? [] : [[set.id, set.revision]])));
  return sets.filter((set) => set !== null).filter(({ undoes, takesBack }) => !takesBack || (revisions.get(undoes ?? '') ?? 0) <= revision);
}
