import { Refused } from '../errors.js';
import type { Tx } from '../graph/Graph.js';
import type { ScenarioAction, ScenarioState } from '../../schema/enums.js';
import { momentText } from './names.js';
import type { ScenarioFound, ScenarioStepFound } from './Scenario.js';
import { scenarioBy, stepsOfScenarios } from './scenarioRows.js';

const DID: Readonly<Record<ScenarioAction, string>> = {
  DRAFTED: 'drafted',
  EDITED: 'edited',
  REBASED: 'rebased',
  PROPOSED: 'proposed',
  APPROVED: 'approved',
  SENT_BACK: 'tried to apply, and so sent back,',
  APPLIED: 'applied',
  WITHDRAWN: 'withdrew',
};

const AS_A: Readonly<Record<ScenarioState, string>> = {
  DRAFT: 'a draft',
  PROPOSED: 'proposed',
  APPROVED: 'approved',
  APPLIED: 'applied',
  WITHDRAWN: 'withdrawn',
};

/** A version of a scenario that somebody saw. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/**
 * A scenario as somebody saw it, in one of the states in which the thing can be done. Throws NotFound, and Refused, with who did what and when, where the scenario
 * has moved on. A `version` of null is any.
 */
export async function currentScenario(
  tx: Tx,
  { id, version, states }: { readonly id: string; readonly version: number | null; readonly states: readonly ScenarioState[] },
): Promise<ScenarioFound> {
  const scenario = await scenarioBy(tx, id);
  const { name, state } = scenario;
  if (version !== null && version !== scenario.version) {
    const [steps = []] = await stepsOfScenarios(tx, [id]);
    const last = steps.at(-1);
    const what = last === undefined ? 'It has changed' : `${whoOf(last)} ${DID[last.action]} “${name}” on ${momentText(last.at)}`;
    throw new Refused(
      `${what}: it is at version ${scenario.version}, and this was meant for version ${version}. Look at it again, then decide.`,
    );
  }
  if (!states.includes(state)) {
    const fit = states.map((one) => AS_A[one]).join(' or ');
    throw new Refused(`“${name}” is ${AS_A[state]}; this can be done only while it is ${fit}.`);
  }
  return scenario;
}

/** Whoever did a step, in words. */
export function whoOf({ byName, by }: Pick<ScenarioStepFound, 'by' | 'byName'>): string {
  return byName ?? by ?? 'Somebody';
}
