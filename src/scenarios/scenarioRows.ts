import { BadInput, NotFound } from '../errors.js';
import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { pageOf, type Page } from '../org/page.js';
import type { ScenarioState } from '../../schema/enums.js';
import type { Change } from './changes/index.js';
import type { ScenarioFound, ScenarioStepFound } from './Scenario.js';

// (s:Scenario)
const SCENARIOS = cypher`
UNWIND $ids AS id
MATCH (s:Scenario {id: id})
RETURN s.id AS id, s.name AS name, s.purpose AS purpose, s.startsOn AS startsOn, s.state AS state, s.version AS version, s.edition AS edition, s.size AS size, s.drafted AS drafted,
  s.approved AS approved, s.approvedAt AS approvedAt, s.rebasedAt AS rebasedAt, s.changeSet AS changeSet`;

const SCENARIOS_PAGE = cypher`
MATCH (s:Scenario) WHERE ($stage IS NULL OR s.state = $stage) AND ($olderThan IS NULL OR s.drafted < $olderThan)
RETURN s.id AS id, s.drafted AS drafted ORDER BY drafted DESC, id LIMIT $first`;

const SCENARIOS_COUNT = cypher`MATCH (s:Scenario) WHERE $stage IS NULL OR s.state = $stage RETURN count(s) AS total`;

const APPROVED_SCENARIOS = cypher`MATCH (s:Scenario) WHERE s.state = 'APPROVED' RETURN s.id AS id ORDER BY id`;

const SCENARIOS_OF_SETS = cypher`
UNWIND $changeSets AS changeSet
MATCH (s:Scenario) WHERE s.changeSet = changeSet
RETURN changeSet, s.id AS scenario`;

// (p:ScenarioPart), (t:ScenarioStep)
const PARTS = cypher`
MATCH (p:ScenarioPart {scenario: $scenario}) WHERE p.edition = $edition
RETURN p.number AS number, p.text AS text ORDER BY number, p.id`;

const STEPS = cypher`
UNWIND $scenarios AS scenario
MATCH (t:ScenarioStep {scenario: scenario})
RETURN t.id AS id, scenario, t.number AS number, t.action AS action, t.at AS at, t.by AS by, t.byName AS byName, t.login AS login, t.revision AS revision,
  t.fingerprint AS fingerprint, t.note AS note, t.seen AS seen ORDER BY scenario, number, t.id`;

/** Scenarios by id, in the order asked; null where there is none. */
export async function scenariosByIds(tx: Tx, ids: readonly string[]): Promise<(ScenarioFound | null)[]> {
  const found = new Map((await tx.run<ScenarioFound>(SCENARIOS, { ids })).map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** One scenario. Throws NotFound that names the argument. */
export async function scenarioBy(tx: Tx, id: string, argument = 'id'): Promise<ScenarioFound> {
  const [found = null] = await scenariosByIds(tx, [id]);
  if (found === null) throw new NotFound(argument, `There is no scenario ${id}.`);
  return found;
}

/** A scenario with its changes, to be supposed. Throws NotFound that names the argument `scenario`. */
export async function planBy(tx: Tx, id: string): Promise<{ readonly scenario: ScenarioFound; readonly changes: readonly Change[] }> {
  const scenario = await scenarioBy(tx, id, 'scenario');
  return { scenario, changes: await changesOfScenario(tx, scenario) };
}

/** Scenarios in a state, or all for null: a page, those drafted last first. Throws BadInput for a cursor of another list. */
export function scenariosPage(tx: Tx, stage: ScenarioState | null, first: number, after: string | null): Promise<Page<ScenarioFound>> {
  const list = {
    list: `scenarios ${stage ?? ''}`,
    placeOf: ({ drafted }: { id: string; drafted: number }) => [String(drafted)],
    parts: 1,
    rowsAfter: (place: readonly string[] | null, many: number) => {
      const olderThan = place === null ? null : Number(place[0]);
      if (olderThan !== null && !Number.isSafeInteger(olderThan)) {
        throw new BadInput('after', 'after must be an endCursor of an earlier page of this list.');
      }
      return tx.run<{ id: string; drafted: number }>(SCENARIOS_PAGE, { stage, olderThan, first: many });
    },
    nodesByIds: (ids: readonly string[]) => scenariosByIds(tx, ids),
  };
  return pageOf(list, { first, after, on: '' });
}

/** How many scenarios are in a state, or how many there are for null. */
export async function scenariosCount(tx: Tx, stage: ScenarioState | null): Promise<number> {
  const [row] = await tx.run<{ total: number }>(SCENARIOS_COUNT, { stage });
  return row?.total ?? 0;
}

/** The scenarios that are approved and not yet applied, by id. */
export async function approvedScenarios(tx: Tx): Promise<ScenarioFound[]> {
  const ids = (await tx.run<{ id: string }>(APPROVED_SCENARIOS)).map(({ id }) => id);
  return (await scenariosByIds(tx, ids)).filter((one) => one !== null);
}

/** The scenarios that sets of changes come from, in the order asked; null where a set comes from none. */
export async function scenariosOfSets(tx: Tx, changeSets: readonly string[]): Promise<(ScenarioFound | null)[]> {
  const rows = await tx.run<{ changeSet: string; scenario: string }>(SCENARIOS_OF_SETS, { changeSets });
  const ids = new Map(rows.map(({ changeSet, scenario }) => [changeSet, scenario]));
  return scenariosByIds(
    tx,
    changeSets.map((one) => ids.get(one) ?? ''),
  );
}

/** The changes of a scenario, in order. */
export async function changesOfScenario(tx: Tx, { id, edition }: Pick<ScenarioFound, 'id' | 'edition'>): Promise<Change[]> {
  const rows = await tx.run<{ text: string }>(PARTS, { scenario: id, edition });
  return rows.flatMap(({ text }) => JSON.parse(text) as Change[]);
}

/** Everything that was done with scenarios, in the order asked and then from the first on. */
export async function stepsOfScenarios(tx: Tx, ids: readonly string[]): Promise<ScenarioStepFound[][]> {
  const rows = await tx.run<ScenarioStepFound>(STEPS, { scenarios: [...new Set(ids)] });
  return ids.map((id) => rows.filter(({ scenario }) => scenario === id));
}
