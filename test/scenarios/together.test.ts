import { expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/Graph.js';
import { revisionOf } from '../../src/graph/revision.js';
import { applyScenario } from '../../src/scenarios/applyScenario.js';
import { approveScenario } from '../../src/scenarios/approveScenario.js';
import type { Change } from '../../src/scenarios/changes/index.js';
import { changeSetsPage, changesOf } from '../../src/scenarios/changeSets.js';
import { replay } from '../../src/scenarios/replay.js';
import type { Actor } from '../../src/scenarios/Scenario.js';
import { scenarioBy, stepsOfScenarios } from '../../src/scenarios/scenarioRows.js';
import { draftScenario, editScenario, proposeScenario } from '../../src/scenarios/scenarios.js';
import { draw, ON } from '../support/draw.js';
import { applied } from '../support/expectChange.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { brokenLaws } from '../support/structuralLaws.js';

const MANY = 16;
const actor = (name: string): Actor => ({ by: `person:${name}`, byName: name, login: null, at: '2026-11-22T09:00:00.000Z', today: ON });
const people = Array.from({ length: MANY }, (_, i) => actor(`leader-${i}`));
const MOVE: Change = { moveLine: { post: 'post:leaf', manager: 'post:right' } };
const BACK: Change = { moveLine: { post: 'post:leaf', manager: 'post:left' } };
const seen = (graph: Graph, id: string) => graph.rehearse(async (tx) => replay(tx, await scenarioBy(tx, id)));
const ground = (graph: Graph) =>
  draw(graph, { posts: { top: {}, left: { manager: 'top' }, right: { manager: 'top' }, leaf: { manager: 'left' } } });

/** How each of many attempts at the same time ended. */
async function allAtOnce<T>(attempt: (who: Actor, i: number) => Promise<T>): Promise<{ done: T[]; refused: string[] }> {
  const ended = await Promise.allSettled(people.map(attempt));
  return {
    done: ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    refused: ended.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : [])),
  };
}

onBothEngines('sixteen leaders at once', (graph) => {
  test('edit one version: one of them does, and the others are told who did', async () => {
    await ground(graph());
    const { id } = await draftScenario(graph(), { name: 'West', purpose: 'x', startsOn: ON }, actor('author'));
    const title = (i: number): Change => ({ editPost: { post: 'post:leaf', title: `leaf ${i}` } });
    const { done, refused } = await allAtOnce((who, i) => editScenario(graph(), { id, version: 1, changes: [title(i)] }, who));
    expect([done.length, refused.length]).toEqual([1, MANY - 1]);
    const [steps = []] = await graph().read((tx) => stepsOfScenarios(tx, [id]));
    const [, edit, ...more] = steps;
    expect(more).toEqual([]);
    expect(new Set(refused.map((sentence) => sentence.split(' on ')[0]))).toEqual(new Set([`${edit?.byName} edited “West”`]));
    const winner = people.findIndex(({ by }) => by === edit?.by);
    expect((await seen(graph(), id)).changes).toEqual([title(winner)]);
  });

  test('apply one scenario: it is applied once, and revisions have no holes', async () => {
    await ground(graph());
    const { id } = await draftScenario(graph(), { name: 'West', purpose: 'x', startsOn: ON, changes: [MOVE] }, actor('author'));
    await proposeScenario(graph(), { id, version: 1 }, actor('author'));
    const outcome = (await seen(graph(), id)).outcome.fingerprint;
    const approvals = await allAtOnce((who) => approveScenario(graph(), { id, version: 2, outcome }, who));
    expect([approvals.done.length, approvals.refused.length]).toEqual([1, MANY - 1]);
    const before = await graph().read(revisionOf);
    const { done, refused } = await allAtOnce((who) => applyScenario(graph(), { id, version: 3, outcome }, who));
    expect(done.map(({ revision, refusals }) => [revision, refusals])).toEqual([[before + 1, []]]);
    expect(refused).toHaveLength(MANY - 1);
    expect(await graph().read(revisionOf)).toBe(before + 1);
    const sets = await graph().read((tx) => changeSetsPage(tx, null, 50, null));
    expect(sets.edges.map(({ node }) => node.id)).toEqual([done[0]?.changeSet?.id]);
    expect(await graph().read(brokenLaws)).toEqual([]);
  });

  test('correct the structure while a scenario is decided on: it is approved only of the state in which that is kept', async () => {
    await ground(graph());
    const { id } = await draftScenario(graph(), { name: 'West', purpose: 'x', startsOn: ON, changes: [MOVE] }, actor('author'));
    await proposeScenario(graph(), { id, version: 1 }, actor('author'));
    const outcome = (await seen(graph(), id)).outcome.fingerprint;
    const corrections = people.map((_, i) =>
      applied(graph(), [{ moveLine: { post: 'post:leaf', manager: i % 2 === 0 ? 'post:top' : 'post:left' } }]),
    );
    const approval = approveScenario(graph(), { id, version: 2, outcome }, actor('approver')).then(
      ({ approvedAt }) => approvedAt,
      (error: Error) => error.message,
    );
    await Promise.all(corrections);
    const at = await approval;
    if (typeof at === 'string') expect(at).toMatch(/no longer the one that you saw|faster than it can be looked at/);
    else {
      // Before the first correction, or after one that put the leaf back: what was seen was true then.
      const last = await graph().read(async (tx) => {
        const sets = (await changeSetsPage(tx, 'post:leaf', 50, null)).edges.map(({ node }) => node);
        const before = sets.find(({ revision }) => revision < (at ?? 0));
        return before === undefined ? BACK : (await changesOf(tx, before.id))[0];
      });
      expect(last).toEqual(BACK);
    }
    expect(await graph().read(brokenLaws)).toEqual([]);
  });
});
