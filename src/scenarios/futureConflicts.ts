import { cypher } from '../graph/cypher.js';
import type { Tx, Value } from '../graph/Graph.js';
import { batches } from './batches.js';
import type { Change } from './changes/index.js';
import { changeSetsByIds, type ChangeSetFound } from './changeSets.js';
import type { Properties } from './Memory.js';
import { dayText, known, sayer } from './names.js';
import type { Refusal } from './refusals.js';
import { scenariosOfSets } from './scenarioRows.js';
import { stepOf } from './stepOf.js';

/** An edge, or a setting or an acceptance, that a step of a set touches and that begins after the step's own day. */
interface Later {
  readonly step: number;
  readonly kind: string;
  readonly on: string;
  readonly from: string;
  readonly begins: string;
  /** The other end, and what leads to it; null for what is no edge. */
  readonly edge: { readonly type: string; readonly to: string } | null;
}

// (t:ChangeSubject)
const SETS_ABOUT = cypher`
UNWIND $subjects AS subject
MATCH (t:ChangeSubject {subject: subject}) WHERE t.revision > $revision
RETURN DISTINCT subject, t.changeSet AS changeSet, t.revision AS revision`;

const VERBS: Readonly<Record<string, string>> = {
  HOLDS: 'holds',
  REPORTS_TO: 'reports to',
  SUPERVISED_BY: 'is supervised by',
  LEADS: 'leads',
  SERVES: 'serves',
  BASED_IN: 'is based in',
  MEMBER_OF: 'is a member of',
  PART_OF: 'is part of',
  RESPONSIBLE_FOR: 'is responsible for',
  DELIVERS: 'delivers',
  DEPLOYED_IN: 'is deployed in',
  PLACED_IN: 'is placed in',
  ATTENDS: 'attends',
  CHAIRS: 'chairs',
  ESCALATES_TO: 'escalates to',
};

/**
 * What has been agreed for the future of changes by other sets, made after a revision: a step that touches what another set begins on a later day would be cut short by it, or
 * undo it, and nobody has looked at the two together. By step. What was in the graph from the start and is in no set is known to everybody, and is none.
 */
export async function futureConflicts(tx: Tx, changes: readonly Change[], on: string, since: number): Promise<Refusal[]> {
  const found = await laterThan(tx, changes, on);
  if (found.length === 0) return [];
  const sets = await setsOf(tx, found, since);
  const told = found.flatMap((later, i) => (sets[i] == null ? [] : [{ later, set: sets[i] }]));
  const scenarios = await scenariosOfSets(
    tx,
    told.map(({ set }) => set.id),
  );
  const say = sayer(
    await known(
      tx,
      told.flatMap(({ later: { from, edge } }) => [from, ...(edge === null ? [] : [edge.to])]),
    ),
  );
  return told.map(({ later: { step, kind, on: day, from, begins, edge }, set }, i) => {
    const scenario = scenarios[i] ?? null;
    const what = edge === null ? `${say.name(from)} begins` : `${say.name(from)} ${VERBS[edge.type] ?? edge.type} ${say.name(edge.to)}`;
    const by = `${set.id}, made by ${set.byName ?? set.by ?? 'somebody'} on ${dayText(set.at.slice(0, 10))}`;
    const agreed = scenario === null ? `${by}: “${set.reason}”` : `the scenario “${scenario.name}”, applied as ${by}`;
    const sentence = `It holds from ${dayText(day)}, but from ${dayText(begins)} ${what} (${agreed}). Rebase the scenario to take that as given, or undo that first.`;
    return { step, kind, subject: from, sentence };
  });
}

async function laterThan(tx: Tx, changes: readonly Change[], on: string): Promise<Later[]> {
  const found = new Map<string, Later>();
  for (const { kind, rows } of batches(changes.map((change, i) => stepOf(change, i, on)))) {
    const days = new Map(rows.map((row) => [row.i, row.on]));
    for (const query of kind.keep) {
      for (const row of await tx.run<Looked>(query, { rows: rows as unknown as Value })) {
        const [begins, ends] = [row.p['from'] ?? row.p['startsOn'], row.p['to'] ?? row.p['endsOn']];
        const day = days.get(row.i) ?? on;
        if (typeof begins !== 'string' || typeof ends !== 'string' || begins <= day || ends <= begins) continue;
        const [from, edge] = 'type' in row ? [row.from, { type: row.type, to: row.to }] : [row.id, null];
        const key = `${row.i} ${from} ${begins} ${edge === null ? '' : `${edge.type} ${edge.to}`}`;
        found.set(key, { step: row.i, kind: kind.kind, on: day, from, begins, edge });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.step - b.step || (a.begins < b.begins ? -1 : 1));
}

/** What the `keep` queries of kinds answer. */
type Looked = { readonly i: number; readonly p: Properties } & (
  { readonly type: string; readonly from: string; readonly to: string } | { readonly id: string }
);

/** The newest set that is about both ends of each and has not been undone; null where there is none. */
async function setsOf(tx: Tx, found: readonly Later[], since: number): Promise<(ChangeSetFound | null)[]> {
  const endsOf = ({ from, edge }: Later) => (edge === null ? [from] : [from, edge.to]);
  const subjects = [...new Set(found.flatMap(endsOf))];
  const about = new Map<string, Set<string>>();
  for (const { subject, changeSet } of await tx.run<{ subject: string; changeSet: string }>(SETS_ABOUT, { subjects, revision: since })) {
    about.set(subject, (about.get(subject) ?? new Set()).add(changeSet));
  }
  const inAll = (later: Later) => {
    const [first = new Set<string>(), ...rest] = endsOf(later).map((id) => about.get(id) ?? new Set<string>());
    return [...first].filter((set) => rest.every((one) => one.has(set)));
  };
  const candidates = [...new Set(found.flatMap(inAll))];
  const standing = (await changeSetsByIds(tx, candidates)).filter((set) => set !== null && set.undoneBy === null);
  standing.sort((a, b) => (b?.revision ?? 0) - (a?.revision ?? 0));
  return found.map((later) => standing.find((set) => set !== null && inAll(later).includes(set.id)) ?? null);
}
