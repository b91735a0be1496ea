import { Refused } from '../errors.js';
import type { Graph, Tx } from '../graph/Graph.js';
import { applyIn, keptOrRefused, RefusedSet, type Applied } from './applyChanges.js';
import type { Approving } from './approveScenario.js';
import { changedSince } from './changedSince.js';
import { currentScenario } from './currentScenario.js';
import { futureConflicts } from './futureConflicts.js';
import { keepMove } from './keepScenario.js';
import { outcomeDiffers } from './outcomeDiffers.js';
import type { Refusal } from './refusals.js';
import { inOne } from './replay.js';
import type { Actor, ScenarioFound } from './Scenario.js';
import { changesOfScenario, scenarioBy, stepsOfScenarios } from './scenarioRows.js';
import type { Watching } from './Watching.js';

/**
 * Makes an approved scenario part of the structure, in one write, provided that its outcome is still the one that was approved. If it is not, nothing of it is kept, it has to be approved
 * anew, and the refusal says what has changed since, and by whom. Throws NotFound, and Refused when it is not the version that was seen, is not approved, or another outcome was.
 */
export async function applyScenario(
  graph: Graph,
  { id, version, outcome }: Approving,
  actor: Actor,
  watch: Watching = {},
): Promise<Applied> {
  const { size, name } = await graph.read((tx) => scenarioBy(tx, id));
  const noted = { size, author: { ...actor, reason: `${name} (${id})` } };
  const work = async (tx: Tx, revision: number) => {
    const scenario = await currentScenario(tx, { id, version, states: ['APPROVED'] });
    if (scenario.approved !== outcome) {
      throw new Refused(`That is not the outcome of “${scenario.name}” that was approved. Look at it again.`);
    }
    const changes = await changesOfScenario(tx, scenario);
    const conflicts = await futureConflicts(tx, changes, scenario.startsOn, scenario.rebasedAt);
    if (conflicts.length > 0) throw new RefusedSet(conflicts, null);
    const author = { ...actor, reason: `${scenario.name}: ${scenario.purpose}` };
    const made = await applyIn(tx, revision, { changes, on: scenario.startsOn, author, expecting: outcome, compare: true, watch });
    const becomes = { state: 'APPLIED', changeSet: made.changeSet?.id ?? null } as const;
    await keepMove(tx, scenario, becomes, { action: 'APPLIED', actor, fingerprint: outcome });
    return made;
  };
  const applied = await keptOrRefused(graph, work, noted);
  return applied.refusals.length === 0 ? applied : sendBack(graph, { id, version, outcome }, actor, applied);
}

/** Has a scenario approved anew, unless somebody else did something with it meanwhile, and says why. */
async function sendBack(graph: Graph, { id, version }: Approving, actor: Actor, applied: Applied): Promise<Applied> {
  const { value } = await graph.write(async (tx) => {
    const scenario = await currentScenario(tx, { id, version, states: ['APPROVED'] });
    const note = await whySentBack(tx, scenario, applied);
    const becomes = { state: 'PROPOSED', approved: null, approvedAt: null } as const;
    await keepMove(tx, scenario, becomes, { action: 'SENT_BACK', actor, note });
    return note;
  });
  const back: Refusal = { step: null, kind: null, subject: id, sentence: `It has been sent back, to be approved anew. ${value}` };
  return { ...applied, refusals: [back, ...applied.refusals.filter(({ step }) => step !== null)] };
}

async function whySentBack(tx: Tx, scenario: ScenarioFound, { refusals, outcome }: Applied): Promise<string> {
  const [steps = []] = await stepsOfScenarios(tx, [scenario.id]);
  const seen = steps.findLast(({ action }) => action === 'APPROVED')?.seen ?? null;
  const refused = refusals.filter(({ step }) => step !== null);
  const differs = outcome === null || seen === null || refused.length > 0 ? null : outcomeDiffers(seen, outcome);
  const what = refused.length > 0 ? inOne(refused) : (differs ?? 'Its outcome is no longer the one that was approved.');
  return `${what} ${await changedSince(tx, scenario.approvedAt ?? 0, await changesOfScenario(tx, scenario), outcome)}`;
}
