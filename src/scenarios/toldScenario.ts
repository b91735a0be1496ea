import type { Tx } from '../graph/Graph.js';
import { tell, type ChangeTold } from './changeSets.js';
import type { ScenarioFound } from './Scenario.js';
import { changesOfScenario } from './scenarioRows.js';

/** So many changes of a scenario, from one place on, in words: with the names that things bear today, and those that earlier changes give to what they make. */
export async function toldScenario(tx: Tx, scenario: ScenarioFound, first: number, from: number): Promise<ChangeTold[]> {
  return tell(tx, (await changesOfScenario(tx, scenario)).slice(0, from + first), scenario.startsOn, from);
}
