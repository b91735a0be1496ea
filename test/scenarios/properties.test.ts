import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { load } from '../../src/archive/load.js';
import type { EdgeRow, Contents } from '../../src/archive/Contents.js';
import type { Graph, Tx } from '../../src/graph/Graph.js';
import { revisionOf } from '../../src/graph/revision.js';
import { applyChanges } from '../../src/scenarios/applyChanges.js';
import { CHANGES, type Change } from '../../src/scenarios/changes/index.js';
import { changeSetsPage } from '../../src/scenarios/changeSets.js';
import type { ChangeKind } from '../../src/scenarios/Change.js';
import { play } from '../../src/scenarios/play.js';
import { playAndCompare } from '../../src/scenarios/playAndCompare.js';
import { undo } from '../../src/scenarios/undo.js';
import { drawn, seeds, testOverAllRuns } from '../laws/runs.js';
import { BASE, randomDice, type Dice } from '../support/dice.js';
import { drawChange } from '../support/drawChange.js';
import { dump } from '../support/dump.js';
import { AUTHOR, applied, difference, someGaps, structure } from '../support/expectChange.js';
import { ENGINES, openClean } from '../support/onBothEngines.js';
import { randomGraph as anyGraph } from '../support/randomGraph.js';
import { brokenLaws } from '../support/structuralLaws.js';

const HOW = { by: AUTHOR.by, recordedOn: AUTHOR.today, gapsOf: someGaps };
/** Without settings, of which a random one may be of no use to its rule, and without history, which is to be the test's own. */
const randomGraph = anyGraph.map(({ nodes, edges }) => ({
  nodes: { ...nodes, Setting: [], ChangeSet: [], ChangePart: [], ChangeSubject: [] },
  edges,
}));
/** The kinds that touch a line, a holder or the days of a post. */
const STRUCTURAL = [
  'moveLine',
  'moveLine',
  'moveTeam',
  'closePost',
  'openPost',
  'appoint',
  'assignSupervisor',
  'endSupervision',
  'moveLocality',
  'lead',
];

/** Some changes, of which a few may be refused. */
function drawSet(dice: Dice, graph: Contents, many: number, names: readonly string[] = CHANGES.map(({ kind }) => kind)): Change[] {
  return Array.from({ length: 1 + dice.number(many) }, (_, i) => {
    const name = dice.pick(names);
    return drawChange(dice, graph, CHANGES.find(({ kind }) => kind === name) as unknown as ChangeKind, `drawn-${i}`);
  });
}

/** Those of a set that can be made together: what is refused is left out until nothing is. */
async function possible(graph: Graph, changes: readonly Change[]): Promise<Change[]> {
  for (let left = [...changes]; ;) {
    const { refusals } = await graph.rehearse((tx) => play(tx, left, BASE, HOW));
    if (refusals.length === 0) return left;
    const out = new Set(refusals.map(({ step }) => step));
    left = left.filter((_, i) => !out.has(i));
  }
}

/** An organisation without a fault: a tree of lines that stand for ever, or until known days from each of which another one stands; nobody closes. */
function tidy(dice: Dice, graph: Contents): Contents {
  const posts = graph.nodes.Post.map(({ opensOn: _, closesOn: __, ...post }) => post);
  const lines = posts.slice(1).flatMap((post, i): EdgeRow[] => {
    const up = () => `post:${dice.number(Math.min(i + 1, 12))}`;
    const props = { source: 'RECORDED', from: '2020-01-01', to: '9999-12-31' };
    if (dice.chance(0.6)) return [{ from: post.id, to: up(), props }];
    const turns = ['2026-11-10', '2026-12-20', '2027-03-01'].filter(() => dice.chance(0.7));
    return [...turns, '9999-12-31'].map((to, n) => ({
      from: post.id,
      to: up(),
      props: { ...props, from: turns[n - 1] ?? props.from, to },
    }));
  });
  const edges = graph.edges.filter(({ type }) => type !== 'REPORTS_TO');
  const all = [...edges, { type: 'REPORTS_TO', fromLabel: 'Post' as const, toLabel: 'Post' as const, rows: lines }];
  return { nodes: { ...graph.nodes, Post: posts as Contents['nodes']['Post'] }, edges: all };
}

/** Plays changes one by one; those that were not refused. */
async function oneByOne(tx: Tx, changes: readonly Change[]): Promise<{ readonly kept: Change[] }> {
  const kept: Change[] = [];
  for (const change of changes) {
    const played = await play(tx, [change], BASE, HOW);
    if (played.refusals.length === 0) kept.push(...played.changes);
  }
  return { kept };
}

describe.each(ENGINES)('changes over random organisations (%s)', (engine) => {
  const [many, few] = engine === 'embedded' ? [15, 8] : [3, 2];
  let graph: Graph;
  beforeEach(async () => void (graph = await openClean(engine)));
  afterEach(() => graph.close());

  let made = 0;
  test.each(seeds(many))(
    'a preview is what is applied and leaves no trace, and undoing puts everything back (seed %d)',
    async (seed) => {
      const [organisation, dice] = [drawn(randomGraph, seed), drawn(randomDice, seed)];
      await graph.write((tx) => load(tx, organisation));
      const sets: { id: string; before: string[] }[] = [];
      for (let n = 0; n < 3; n++) {
        const changes = await possible(graph, drawSet(dice, organisation, 12));
        if (changes.length === 0) continue;
        const [whole, before] = [await graph.read(dump), await structure(graph)];
        const seen = await graph.rehearse((tx) => playAndCompare(tx, changes, BASE, HOW));
        expect(await graph.read(dump)).toEqual(whole);
        const done = await applyChanges(graph, {
          changes,
          on: BASE,
          author: AUTHOR,
          expecting: seen.fingerprint,
          compare: true,
          gapsOf: someGaps,
        });
        expect(done.outcome).toEqual(seen);
        sets.push({ id: done.changeSet?.id ?? '', before });
        made += changes.length;
      }
      for (const { id, before } of sets.reverse()) {
        expect((await undo(graph, { changeSet: id, author: AUTHOR, compare: false })).refusals).toEqual([]);
        expect(difference(before, await structure(graph))).toEqual([]);
      }
    },
    120_000,
  );

  testOverAllRuns('and enough could be made for that to mean something', () => {
    expect(made).toBeGreaterThan(many * 3);
  });

  test.each(seeds(many))(
    'never two line managers, a loop or an edge to a closed post, in whatever order sets and their undoing come (seed %d)',
    async (seed) => {
      const [drawnGraph, dice] = [drawn(randomGraph, seed + 500), drawn(randomDice, seed + 500)];
      const organisation = tidy(dice, drawnGraph);
      await graph.write((tx) => load(tx, organisation));
      expect(await graph.read(brokenLaws)).toEqual([]);
      const ids: string[] = [];
      for (let n = 0; n < 8; n++) {
        if (ids.length > 0 && dice.chance(0.4)) {
          await undo(graph, { changeSet: dice.pick(ids), author: AUTHOR, compare: false });
        } else {
          const changes = await possible(graph, drawSet(dice, organisation, 8, STRUCTURAL));
          const { changeSet } = await applyChanges(graph, { changes, on: BASE, author: AUTHOR, expecting: null, compare: false });
          if (changeSet !== null) ids.push(changeSet.id);
        }
        expect(await graph.read(brokenLaws)).toEqual([]);
      }
    },
    120_000,
  );

  test.each(seeds(few))(
    'a set leaves what its changes leave one by one (seed %d)',
    async (seed) => {
      const [organisation, dice] = [drawn(randomGraph, seed + 900), drawn(randomDice, seed + 900)];
      await graph.write((tx) => load(tx, organisation));
      const done = await graph.rehearse(async (tx) => (await oneByOne(tx, drawSet(dice, organisation, 20))).kept);
      // Again without those that were refused: what they had written by then is still there.
      const alone = await graph.rehearse(async (tx) => ({ ...(await oneByOne(tx, done)), left: await dump(tx) }));
      const { refusals, left } = await graph.rehearse(async (tx) => ({ ...(await play(tx, done, BASE, HOW)), left: await dump(tx) }));
      // A second move of one line on one day is refused in a set, and only there.
      if (refusals.length === 0 && alone.kept.length === done.length) expect(difference(alone.left, left)).toEqual([]);
    },
    120_000,
  );

  test('sixteen writers at once: every set that was made is in history once, revisions have no holes, and no law is broken', async () => {
    const dice = drawn(randomDice, 7);
    const organisation = tidy(dice, drawn(randomGraph, 7));
    await graph.write((tx) => load(tx, organisation));
    const before = await graph.read(revisionOf);
    const sets = Array.from({ length: 48 }, () => drawSet(dice, organisation, 2, ['moveLine', 'appoint', 'closePost']));
    const writers = Array.from({ length: 16 }, async (_, writer) => {
      const own = [];
      for (let i = writer; i < sets.length; i += 16) own.push(await applied(graph, sets[i] ?? []));
      return own;
    });
    const done = (await Promise.all(writers)).flat().filter(({ revision }) => revision !== null);
    const revisions = done.map(({ revision }) => revision ?? 0).sort((a, b) => a - b);
    expect(revisions.length).toBeGreaterThan(5);
    expect(revisions).toEqual(revisions.map((_, i) => before + 1 + i));
    const kept = (await graph.read((tx) => changeSetsPage(tx, null, 500, null))).edges.map(({ node }) => node.revision);
    expect(kept.reverse()).toEqual(revisions);
    expect(await graph.read(brokenLaws)).toEqual([]);
  }, 120_000);
});
