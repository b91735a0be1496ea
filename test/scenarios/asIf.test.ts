import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { load } from '../../src/archive/load.js';
import type { Graph, Tx } from '../../src/graph/Graph.js';
import { chart } from '../../src/org/chart.js';
import { coverage } from '../../src/org/coverage.js';
import { lines } from '../../src/org/lines.js';
import { shape } from '../../src/org/shape.js';
import { applyChanges } from '../../src/scenarios/applyChanges.js';
import { asIf } from '../../src/scenarios/asIf.js';
import { CHANGES, type Change } from '../../src/scenarios/changes/index.js';
import type { ChangeKind } from '../../src/scenarios/Change.js';
import { play } from '../../src/scenarios/play.js';
import { drawn, seeds } from '../laws/runs.js';
import { BASE, randomDice } from '../support/dice.js';
import { draw, ON } from '../support/draw.js';
import { drawChange } from '../support/drawChange.js';
import { dump } from '../support/dump.js';
import { AUTHOR, someGaps } from '../support/expectChange.js';
import { ENGINES, onBothEngines, openClean } from '../support/onBothEngines.js';
import { randomGraph } from '../support/randomGraph.js';

const MOVE: Change = { moveLine: { post: 'post:leaf', manager: 'post:right' } };
const managerOfLeaf = async (tx: Tx) => (await lines(tx, 'post:leaf', ON)).line[0]?.post.id;

onBothEngines('a graph as if', (graph) => {
  beforeEach(() => draw(graph(), { posts: { top: {}, left: { manager: 'top' }, right: { manager: 'top' }, leaf: { manager: 'left' } } }));

  test('shows what is supposed to its own readers and to nobody else, also while it is open', async () => {
    const before = await graph().read(dump);
    const supposed = asIf(graph(), { changes: [MOVE], on: ON, recordedOn: ON });
    let looks = 0;
    const own = supposed.read(async (tx) => {
      for (; looks < 5; looks++) {
        expect(await graph().read(managerOfLeaf)).toBe('post:left');
        expect(await managerOfLeaf(tx)).toBe('post:right');
      }
      return managerOfLeaf(tx);
    });
    expect(await own).toBe('post:right');
    expect(looks).toBe(5);
    expect(await graph().read(dump)).toEqual(before);
  });

  test('plays the changes once for questions that follow each other, and lets writers in between', async () => {
    let rehearsals = 0;
    const counting: Graph = new Proxy(graph(), {
      get: (target, name) => {
        if (name === 'rehearse') rehearsals++;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const supposed = asIf(counting, { changes: [MOVE], on: ON, recordedOn: ON });
    const first = await Promise.all([supposed.read(managerOfLeaf), supposed.read(managerOfLeaf)]);
    const second = await supposed.read(managerOfLeaf);
    expect([...first, second]).toEqual(['post:right', 'post:right', 'post:right']);
    expect(rehearsals).toBe(1);
    await applyChanges(graph(), { changes: [{ addPerson: { name: 'Ann' } }], on: ON, author: AUTHOR, expecting: null, compare: false });
    expect(await supposed.read(managerOfLeaf)).toBe('post:right');
    expect(rehearsals).toBe(2);
  });

  test('refuses every question when the changes cannot be made, and a question that fails does not spoil the others', async () => {
    const loop = asIf(graph(), { changes: [{ moveLine: { post: 'post:top', manager: 'post:leaf' } }], on: ON, recordedOn: ON });
    const sentence = /^The changes cannot be made as things are\. Step 1: top would manage itself/;
    await Promise.all([1, 2].map(() => expect(loop.read(managerOfLeaf)).rejects.toThrow(sentence)));
    const supposed = asIf(graph(), { changes: [MOVE], on: ON, recordedOn: ON });
    const [wrong, right] = await Promise.allSettled([supposed.read((tx) => lines(tx, 'post:none', ON)), supposed.read(managerOfLeaf)]);
    expect(wrong).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('post:none') } });
    expect(right).toEqual({ status: 'fulfilled', value: 'post:right' });
    expect(() => supposed.write(() => Promise.resolve())).toThrow('Nothing is written as if.');
  });
});

describe.each(ENGINES)('as if, over random organisations (%s)', (engine) => {
  const everything = async (tx: Tx, posts: readonly string[]) => {
    const { nodes, edges } = await chart(tx, null, null, BASE);
    const around = [];
    for (const post of posts) around.push(await lines(tx, post, BASE));
    return { nodes, edges, around, shape: await shape(tx, null, BASE), coverage: await coverage(tx, BASE), gaps: await someGaps(tx, BASE) };
  };
  let graph: Graph;
  beforeEach(async () => void (graph = await openClean(engine)));
  afterEach(() => graph.close());

  test.each(seeds(engine === 'embedded' ? 20 : 4))(
    'every question answers what it answers once the changes are made (seed %d)',
    async (seed) => {
      const [{ nodes, edges }, dice] = [drawn(randomGraph, seed), drawn(randomDice, seed)];
      const organisation = { nodes: { ...nodes, Setting: [], ChangeSet: [], ChangePart: [], ChangeSubject: [] }, edges };
      await graph.write((tx) => load(tx, organisation));
      const drawnChanges = Array.from({ length: 15 }, (_, i) =>
        drawChange(dice, organisation, dice.pick(CHANGES) as unknown as ChangeKind, `drawn-${i}`),
      );
      const changes: Change[] = [];
      // One after the other, so that what is refused is left out.
      for (const change of drawnChanges) {
        const { refusals } = await graph.rehearse((tx) => play(tx, [...changes, change], BASE));
        if (refusals.length === 0) changes.push(change);
      }
      const posts = nodes.Post.slice(0, 5).map(({ id }) => id);
      const supposed = await asIf(graph, { changes, on: BASE, recordedOn: AUTHOR.today }).read((tx) => everything(tx, posts));
      await applyChanges(graph, { changes, on: BASE, author: { ...AUTHOR, by: null, byName: null }, expecting: null, compare: false });
      expect(supposed).toEqual(await graph.read((tx) => everything(tx, posts)));
    },
    120_000,
  );
});
