import { expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/Graph.js';
import { applyScenario } from '../../src/scenarios/applyScenario.js';
import { approveScenario } from '../../src/scenarios/approveScenario.js';
import type { Change } from '../../src/scenarios/changes/index.js';
import { replay } from '../../src/scenarios/replay.js';
import type { Actor, ScenarioFound } from '../../src/scenarios/Scenario.js';
import { scenarioBy, scenariosCount, scenariosPage, stepsOfScenarios } from '../../src/scenarios/scenarioRows.js';
import { draftScenario, editScenario, proposeScenario, rebaseScenario, withdrawScenario } from '../../src/scenarios/scenarios.js';
import { draw, ON } from '../support/draw.js';
import { dump } from '../support/dump.js';
import { applied, structure } from '../support/expectChange.js';
import { onBothEngines } from '../support/onBothEngines.js';

const MARCH = '2027-03-01';
const actor = (name: string): Actor => ({ by: `person:${name}`, byName: name, login: null, at: '2026-11-22T09:00:00.000Z', today: ON });
const [CLAIRE, SARAH] = [actor('claire'), actor('sarah')];
const MOVE: Change = { moveLine: { post: 'post:leaf', manager: 'post:right' } };
const BACK: Change = { moveLine: { post: 'post:leaf', manager: 'post:left' } };

const ground = (graph: Graph) =>
  draw(graph, { posts: { top: {}, left: { manager: 'top' }, right: { manager: 'top' }, leaf: { manager: 'left', holder: 'ann' } } });

const seen = (graph: Graph, id: string) => graph.rehearse(async (tx) => replay(tx, await scenarioBy(tx, id)));

/** A scenario of Claire's, proposed. */
async function proposed(graph: Graph, changes: readonly Change[] = [MOVE], startsOn = MARCH, name = 'West'): Promise<ScenarioFound> {
  const { id } = await draftScenario(graph, { name, purpose: 'Shorter lines.', startsOn }, CLAIRE);
  const { version } = await editScenario(graph, { id, version: 1, changes }, CLAIRE);
  return proposeScenario(graph, { id, version }, CLAIRE);
}

/** The same, approved by Sarah: with the outcome that she saw. */
async function approved(graph: Graph, changes?: readonly Change[], startsOn?: string, name?: string) {
  const { id, version } = await proposed(graph, changes, startsOn, name);
  const outcome = (await seen(graph, id)).outcome.fingerprint;
  return { ...(await approveScenario(graph, { id, version, outcome }, SARAH)), outcome };
}

onBothEngines('a scenario', (graph) => {
  test('is drafted, edited, proposed, approved by another and applied, and every step is kept', async () => {
    await ground(graph());
    const before = await structure(graph());
    const { id, version, outcome } = await approved(graph());
    expect(await structure(graph())).toEqual(before);
    const { refusals, changeSet, revision } = await applyScenario(graph(), { id, version, outcome }, SARAH);
    expect([refusals, changeSet?.reason, changeSet?.by]).toEqual([[], 'West: Shorter lines.', 'person:sarah']);
    const steps = await graph().read(async (tx) => (await stepsOfScenarios(tx, [id]))[0] ?? []);
    expect(steps.map(({ number, action, by }) => `${number} ${action} ${by}`)).toEqual([
      '1 DRAFTED person:claire',
      '2 EDITED person:claire',
      '3 PROPOSED person:claire',
      '4 APPROVED person:sarah',
      '5 APPLIED person:sarah',
    ]);
    const found = await graph().read((tx) => scenarioBy(tx, id));
    expect(found).toMatchObject({ state: 'APPLIED', version: 5, size: 1, changeSet: `change-set:${revision}` });
    expect((await structure(graph())).filter((line) => !before.includes(line))).toEqual([
      expect.stringMatching(/"from":"2020-01-01".*"to":"2027-03-01"/),
      expect.stringMatching(/"post:leaf".*"post:right"|"post:right".*"post:leaf"/),
    ]);
  });

  test('refuses a lost update by a sentence that says who came first', async () => {
    await ground(graph());
    const { id } = await draftScenario(graph(), { name: 'West', purpose: 'x', startsOn: MARCH }, CLAIRE);
    await editScenario(graph(), { id, version: 1, changes: [MOVE] }, SARAH);
    await expect(editScenario(graph(), { id, version: 1, changes: [BACK] }, CLAIRE)).rejects.toThrow(
      /^sarah edited “West” on 22 November 2026 at \d\d:\d\d: it is at version 2, and this was meant for version 1\. Look at it again, then decide\.$/,
    );
    expect((await seen(graph(), id)).changes).toEqual([MOVE]);
  });

  test('is approved by nobody who wrote it, by whatever they are known', async () => {
    await ground(graph());
    const { id, version } = await proposed(graph());
    const outcome = (await seen(graph(), id)).outcome.fingerprint;
    const approve = (who: Actor) => approveScenario(graph(), { id, version, outcome }, who);
    const own =
      /^“West” has to be approved by somebody who had no hand in it: claire wrote it on 22 November 2026 at \d\d:\d\d, and for all that is known that was you\.$/;
    await expect(approve(CLAIRE)).rejects.toThrow(own);
    await expect(approve({ ...CLAIRE, by: null })).rejects.toThrow(own);
    await expect(approve({ ...CLAIRE, byName: 'Another name' })).rejects.toThrow(own);
    await expect(approve({ ...CLAIRE, by: null, byName: null })).rejects.toThrow(own);
    // A namesake is somebody else as soon as more is known of both.
    expect((await approve({ ...SARAH, byName: 'claire' })).state).toBe('APPROVED');
  });

  test('is approved only of the outcome that was seen', async () => {
    await ground(graph());
    const { id, version } = await proposed(graph());
    const outcome = (await seen(graph(), id)).outcome.fingerprint;
    await applied(graph(), [{ moveLine: { post: 'post:leaf', manager: 'post:top' } }]);
    await expect(approveScenario(graph(), { id, version, outcome }, SARAH)).rejects.toThrow(/no longer the one that you saw/);
    expect((await graph().read((tx) => scenarioBy(tx, id))).state).toBe('PROPOSED');
  });

  test('is sent back when it is no longer what was approved, with what changed since and by whom', async () => {
    await ground(graph());
    const { id, version, outcome } = await approved(graph());
    await applied(graph(), [{ addPerson: { name: 'Nobody of interest' } }]);
    await applied(graph(), [{ moveLine: { post: 'post:leaf', manager: 'post:top' } }]);
    const before = await structure(graph());
    const { refusals, changeSet } = await applyScenario(graph(), { id, version, outcome }, SARAH);
    expect(changeSet).toBe(null);
    expect(refusals.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(
        /^It has been sent back, to be approved anew\. Now it .*moves otherwise: leaf \(line: from top to right\).* Changed since: Hester on 22 November 2026, “As agreed\.” \(change-set:\d+\)\.$/,
      ),
    ]);
    expect(await structure(graph())).toEqual(before);
    expect(await graph().read((tx) => scenarioBy(tx, id))).toMatchObject({ state: 'PROPOSED', version: version + 1, approved: null });
    const [steps = []] = await graph().read((tx) => stepsOfScenarios(tx, [id]));
    expect(steps.at(-1)).toMatchObject({ action: 'SENT_BACK', by: 'person:sarah', note: expect.stringContaining('Hester') });
    await expect(applyScenario(graph(), { id, version, outcome }, SARAH)).rejects.toThrow(/sent back, “West”/);
  });

  test('is sent back with the refusals when it cannot be played any more', async () => {
    await ground(graph());
    const { id, version, outcome } = await approved(graph());
    await applied(graph(), [{ closePost: { post: 'post:right' } }]);
    const { refusals } = await applyScenario(graph(), { id, version, outcome }, SARAH);
    expect(refusals.map(({ step, sentence }) => `${step} ${sentence}`)).toEqual([
      expect.stringMatching(/^null It has been sent back.* Step 1: right is closed from 22 November 2026.* Changed since: Hester/),
      expect.stringMatching(/^0 right is closed/),
    ]);
  });

  test('that cannot be played, or has no changes, is not proposed', async () => {
    await ground(graph());
    const { id } = await draftScenario(graph(), { name: 'West', purpose: 'x', startsOn: MARCH }, CLAIRE);
    await expect(proposeScenario(graph(), { id, version: 1 }, CLAIRE)).rejects.toThrow('It has no changes yet.');
    await editScenario(graph(), { id, version: 1, changes: [{ moveLine: { post: 'post:top', manager: 'post:leaf' } }] }, CLAIRE);
    await expect(proposeScenario(graph(), { id, version: 2 }, CLAIRE)).rejects.toThrow(
      /^Step 1: top would manage itself from 1 March 2027/,
    );
  });

  test('is withdrawn with a reason, and is over then', async () => {
    await ground(graph());
    const { id } = await proposed(graph());
    const withdrawn = await withdrawScenario(graph(), { id, reason: 'No money.' }, SARAH);
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', version: 4 });
    await expect(withdrawScenario(graph(), { id, reason: 'Again.' }, SARAH)).rejects.toThrow(
      '“West” is withdrawn; this can be done only while it is a draft or proposed or approved.',
    );
    const { id: other } = await approved(graph());
    expect((await editScenario(graph(), { id: other, version: 4, changes: [] }, SARAH)).state).toBe('DRAFT');
  });

  test('over the future that another set has agreed is refused with who agreed it, until it is rebased', async () => {
    await ground(graph());
    const later = await approved(graph(), [MOVE], MARCH, 'Later');
    await applyScenario(graph(), later, SARAH);
    const toTop: Change = { moveLine: { post: 'post:leaf', manager: 'post:top' } };
    const { id } = await draftScenario(graph(), { name: 'Sooner', purpose: 'x', startsOn: '2027-01-01', changes: [toTop] }, CLAIRE);
    await expect(proposeScenario(graph(), { id, version: 1 }, CLAIRE)).rejects.toThrow(
      /^Step 1: It holds from 1 January 2027, but from 1 March 2027 leaf reports to right \(the scenario “Later”, applied as change-set:\d+, made by sarah on 22 November 2026\)\. Rebase the scenario to take that as given, or undo that first\.$/,
    );
    const rebased = await rebaseScenario(graph(), { id, version: 1 }, CLAIRE);
    expect((await proposeScenario(graph(), { id, version: rebased.version }, CLAIRE)).state).toBe('PROPOSED');
    // What is agreed for before, or for another line, is no conflict.
    const after = await draftScenario(graph(), { name: 'After', purpose: 'x', startsOn: '2027-06-01', changes: [toTop] }, CLAIRE);
    expect((await proposeScenario(graph(), { id: after.id, version: 1 }, CLAIRE)).state).toBe('PROPOSED');
  });

  test('is not approved beside an approved one that changes the same', async () => {
    await ground(graph());
    const first = await approved(graph(), [MOVE], MARCH, 'First');
    const { id, version } = await draftScenario(graph(), { name: 'Second', purpose: 'x', startsOn: MARCH, changes: [MOVE] }, CLAIRE);
    await expect(proposeScenario(graph(), { id, version }, CLAIRE)).rejects.toThrow(
      `Step 1: The scenario “First” (${first.id}), which is approved, changes the same in its step 1. Apply or withdraw that scenario first.`,
    );
    const other = { assignSupervisor: { post: 'post:leaf', supervisor: 'post:right' } };
    await editScenario(graph(), { id, version, changes: [other] }, CLAIRE);
    expect((await proposeScenario(graph(), { id, version: 2 }, CLAIRE)).state).toBe('PROPOSED');
  });

  test('is listed by its state, the newest first, a page at a time', async () => {
    const drafts = [];
    for (const name of ['a', 'b', 'c']) drafts.push(await draftScenario(graph(), { name, purpose: 'x', startsOn: MARCH }, CLAIRE));
    await withdrawScenario(graph(), { id: drafts[1]?.id ?? '', reason: 'x' }, CLAIRE);
    const names = (page: { edges: readonly { node: ScenarioFound }[] }) => page.edges.map(({ node }) => node.name);
    const all = await graph().read((tx) => scenariosPage(tx, null, 2, null));
    expect([names(all), all.hasNextPage]).toEqual([['c', 'b'], true]);
    const rest = await graph().read((tx) => scenariosPage(tx, null, 2, all.edges[1]?.cursor ?? null));
    expect([names(rest), rest.hasNextPage]).toEqual([['a'], false]);
    expect(names(await graph().read((tx) => scenariosPage(tx, 'DRAFT', 9, null)))).toEqual(['c', 'a']);
    expect(await graph().read((tx) => scenariosCount(tx, 'WITHDRAWN'))).toBe(1);
  });

  test('that is only decided on leaves no revision behind when it is refused', async () => {
    await ground(graph());
    const { id, version } = await proposed(graph());
    const before = await graph().read(dump);
    await expect(approveScenario(graph(), { id, version, outcome: 'another' }, SARAH)).rejects.toThrow(/no longer the one/);
    expect(await graph().read(dump)).toEqual(before);
  });
});
