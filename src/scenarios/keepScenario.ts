import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { revisionOf } from '../graph/revision.js';
import type { ScenarioAction } from '../../schema/enums.js';
import type { Change } from './changes/index.js';
import type { Actor, ScenarioFound } from './Scenario.js';

/** How many changes stand in one part of a scenario. */
const PART = 1_000;

// (s:Scenario), its parts and its steps
const DRAFT = cypher`
UNWIND $rows AS row
CREATE (s:Scenario {id: row.id, name: row.name, purpose: row.purpose, state: row.state, version: row.version, edition: row.edition, size: row.size, drafted: row.drafted, rebasedAt: row.rebasedAt})
SET s.startsOn = date(row.startsOn)
RETURN s.id AS id`;

const MOVE = cypher`
UNWIND $rows AS row
MATCH (s:Scenario {id: row.id})
SET s.state = row.state, s.version = row.version, s.edition = row.edition, s.size = row.size, s.approved = row.approved, s.approvedAt = row.approvedAt, s.rebasedAt = row.rebasedAt, s.changeSet = row.changeSet
RETURN s.id AS id`;

const KEEP_PART = cypher`
UNWIND $rows AS row
CREATE (p:ScenarioPart {id: row.id, scenario: row.scenario, edition: row.edition, number: row.number, text: row.text})
RETURN p.id AS id`;

const KEEP_STEP = cypher`
UNWIND $rows AS row
CREATE (t:ScenarioStep {id: row.id, scenario: row.scenario, number: row.number, action: row.action, at: row.at, by: row.by, byName: row.byName, login: row.login, revision: row.revision, fingerprint: row.fingerprint, note: row.note, seen: row.seen})
RETURN t.id AS id`;

/** What is done with a scenario. */
export interface Doing {
  readonly action: ScenarioAction;
  readonly actor: Actor;
  readonly fingerprint?: string;
  readonly note?: string;
  /** What of the outcome is kept, as `seenText` makes it. */
  readonly seen?: string;
}

/** Makes a scenario in a write, named after the revision of the write, which nothing else has. */
export async function keepDraft(
  tx: Tx,
  {
    name,
    purpose,
    startsOn,
    changes,
  }: { readonly name: string; readonly purpose: string; readonly startsOn: string; readonly changes: readonly Change[] },
  actor: Actor,
): Promise<ScenarioFound> {
  const drafted = await revisionOf(tx);
  const draft: ScenarioFound = {
    ...{ id: `scenario:${drafted}`, name, purpose, startsOn, state: 'DRAFT', version: 1, edition: 1, size: changes.length },
    ...{ drafted, rebasedAt: 0, approved: null, approvedAt: null, changeSet: null },
  };
  await tx.run(DRAFT, { rows: [{ ...draft }] });
  await keepChanges(tx, draft, changes);
  await keepStep(tx, draft, { action: 'DRAFTED', actor });
  return draft;
}

/** Keeps what became of a scenario, as its next version. */
export async function keepMove(tx: Tx, scenario: ScenarioFound, becomes: Partial<ScenarioFound>, doing: Doing): Promise<ScenarioFound> {
  const moved: ScenarioFound = { ...scenario, ...becomes, version: scenario.version + 1 };
  await tx.run(MOVE, { rows: [{ ...moved }] });
  await keepStep(tx, moved, doing);
  return moved;
}

/** Keeps the changes of an edition. Those of earlier editions stay, so that it can be shown what was once approved. */
export async function keepChanges(tx: Tx, { id, edition }: ScenarioFound, changes: readonly Change[]): Promise<void> {
  for (let number = 0; number * PART < changes.length; number++) {
    const text = JSON.stringify(changes.slice(number * PART, (number + 1) * PART));
    await tx.run(KEEP_PART, { rows: [{ id: `${id}/${edition}/${number}`, scenario: id, edition, number, text }] });
  }
}

async function keepStep(tx: Tx, { id, version }: ScenarioFound, { action, actor, ...doing }: Doing): Promise<void> {
  const { by, byName, login, at } = actor;
  const { fingerprint = null, note = null, seen = null } = doing;
  const step = { id: `${id}/${version}`, scenario: id, number: version, action, at, by, byName, login, fingerprint, note, seen };
  await tx.run(KEEP_STEP, { rows: [{ ...step, revision: await revisionOf(tx) }] });
}
