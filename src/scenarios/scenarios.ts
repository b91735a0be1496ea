import type { Graph } from '../graph/Graph.js';
import { revisionOf } from '../graph/revision.js';
import type { Change } from './changes/index.js';
import { currentScenario, type Seen } from './currentScenario.js';
import { decide } from './decide.js';
import { keepChanges, keepDraft, keepMove } from './keepScenario.js';
import { assertPlays, rehearsalMs, replay } from './replay.js';
import type { Actor, ScenarioFound } from './Scenario.js';
import { scenarioBy } from './scenarioRows.js';

/** A scenario that is to be begun. */
export interface Drafting {
  readonly name: string;
  readonly purpose: string;
  /** The first day of every change that names none. */
  readonly startsOn: string;
  readonly changes?: readonly Change[];
}

/** Begins a scenario. */
export async function draftScenario(graph: Graph, { changes = [], ...asked }: Drafting, actor: Actor): Promise<ScenarioFound> {
  return (await graph.write((tx) => keepDraft(tx, { ...asked, changes }, actor))).value;
}

/**
 * Writes the changes of a scenario anew, all of them; whatever was proposed or approved is a draft again then. They may be such that they cannot be played: that is told
 * when it is looked at. Throws NotFound, and Refused when it is not the version that the editor saw, or is over.
 */
export async function editScenario(
  graph: Graph,
  { id, version, changes }: { readonly id: string; readonly version: number; readonly changes: readonly Change[] },
  actor: Actor,
): Promise<ScenarioFound> {
  const { value } = await graph.write(async (tx) => {
    const scenario = await currentScenario(tx, { id, version, states: ['DRAFT', 'PROPOSED', 'APPROVED'] });
    const becomes = { state: 'DRAFT', edition: scenario.version + 1, size: changes.length, approved: null, approvedAt: null } as const;
    const edited = await keepMove(tx, scenario, becomes, { action: 'EDITED', actor });
    await keepChanges(tx, edited, changes);
    return edited;
  });
  return value;
}

/** Puts a draft forward. Throws NotFound, and Refused, with the sentences, when it is not the version that was seen, is no draft, or cannot be played as things are. */
export async function proposeScenario(graph: Graph, { id, version }: Seen, actor: Actor): Promise<ScenarioFound> {
  const { size } = await graph.read((tx) => scenarioBy(tx, id));
  return decide(
    graph,
    async (tx) => {
      const scenario = await currentScenario(tx, { id, version, states: ['DRAFT'] });
      const played = await replay(tx, scenario);
      assertPlays(played);
      return { scenario, fingerprint: played.outcome.fingerprint };
    },
    (tx, { scenario, fingerprint }) => keepMove(tx, scenario, { state: 'PROPOSED' }, { action: 'PROPOSED', actor, fingerprint }),
    rehearsalMs(size),
  );
}

/**
 * Takes what others have agreed for the future of a scenario as given: its own changes then hold until those begin. What was approved has to be approved anew.
 * Throws NotFound, and Refused when it is not the version that was seen, or is over.
 */
export async function rebaseScenario(graph: Graph, { id, version }: Seen, actor: Actor): Promise<ScenarioFound> {
  const { value } = await graph.write(async (tx) => {
    const scenario = await currentScenario(tx, { id, version, states: ['DRAFT', 'PROPOSED', 'APPROVED'] });
    const state = scenario.state === 'DRAFT' ? 'DRAFT' : 'PROPOSED';
    const note = 'What others have agreed for its future is taken as given.';
    const becomes = { state, approved: null, approvedAt: null } as const;
    return keepMove(tx, scenario, { ...becomes, rebasedAt: await revisionOf(tx) }, { action: 'REBASED', actor, note });
  });
  return value;
}

/** Gives a scenario up. Throws NotFound, and Refused when it is over already. */
export async function withdrawScenario(
  graph: Graph,
  { id, reason }: { readonly id: string; readonly reason: string },
  actor: Actor,
): Promise<ScenarioFound> {
  const { value } = await graph.write(async (tx) => {
    const scenario = await currentScenario(tx, { id, version: null, states: ['DRAFT', 'PROPOSED', 'APPROVED'] });
    return keepMove(tx, scenario, { state: 'WITHDRAWN', approved: null, approvedAt: null }, { action: 'WITHDRAWN', actor, note: reason });
  });
  return value;
}
