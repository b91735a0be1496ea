import type { Tx } from '../graph/Graph.js';
import { tell, type ChangeTold } from './changeSets.js';
import type { ScenarioFound } from './Scenario.js';
import { changesOfScenario } from './scenarioRows.js';

/** The first changes of a scenario in words, with the names that things bear today. */
export async function toldScenario(tx: Tx, scenario: ScenarioFound, first: number): Promise<ChangeTold[]> {
  return tell(tx, (await changesOfScenario(tx, scenario)).slice(0, first), scenario.startsOn);
}
