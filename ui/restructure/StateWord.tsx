import type { ScenarioState } from '../api/generated/graphql';
import { text } from '../texts/text';

/** How far a scenario has come, as a word with a border of its own. */
export function StateWord({ state }: { state: ScenarioState }) {
  return <span className={`chip scenario-${state.toLowerCase()}`}>{text(`scenarioState.${state}`)}</span>;
}
