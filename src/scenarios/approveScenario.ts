import { Refused } from '../errors.js';
import type { Graph } from '../graph/Graph.js';
import { revisionOf } from '../graph/revision.js';
import { currentScenario, whoOf, type Seen } from './currentScenario.js';
import { decide } from './decide.js';
import { keepMove } from './keepScenario.js';
import { momentText } from './names.js';
import { seenText } from './outcomeDiffers.js';
import { assertPlays, rehearsalMs, replay } from './replay.js';
import { ownStep, type Actor, type ScenarioFound } from './Scenario.js';
import { scenarioBy, stepsOfScenarios } from './scenarioRows.js';

/** What is approved: a version, and the outcome of it that was seen, by its fingerprint. */
export interface Approving extends Seen {
  readonly outcome: string;
}

/**
 * Approves the outcome of a scenario that was seen. Throws NotFound, and Refused when it is not the version that was seen, is not proposed, was written by whoever approves,
 * cannot be played as things are, or has another outcome by now.
 */
export async function approveScenario(graph: Graph, { id, version, outcome: saw }: Approving, actor: Actor): Promise<ScenarioFound> {
  const { size } = await graph.read((tx) => scenarioBy(tx, id));
  return decide(
    graph,
    async (tx) => {
      const scenario = await currentScenario(tx, { id, version, states: ['PROPOSED'] });
      const [steps = []] = await stepsOfScenarios(tx, [id]);
      const own = ownStep(steps, actor);
      if (own !== null) {
        throw new Refused(
          `“${scenario.name}” has to be approved by somebody who had no hand in it: ${whoOf(own)} wrote it on ${momentText(own.at)}, and for all that is known that was you.`,
        );
      }
      const played = await replay(tx, scenario);
      assertPlays(played);
      if (played.outcome.fingerprint !== saw) {
        throw new Refused(`The outcome of “${scenario.name}” is no longer the one that you saw. Look at it again, then decide.`);
      }
      return { scenario, outcome: played.outcome };
    },
    async (tx, { scenario, outcome }) => {
      const becomes = { state: 'APPROVED', approved: outcome.fingerprint, approvedAt: await revisionOf(tx) } as const;
      return keepMove(tx, scenario, becomes, { action: 'APPROVED', actor, fingerprint: outcome.fingerprint, seen: seenText(outcome) });
    },
    rehearsalMs(size),
  );
}
