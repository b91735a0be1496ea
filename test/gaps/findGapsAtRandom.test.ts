import { describe, expect, test } from '@jest/globals';
import { load } from '../../src/archive/load.js';
import { addDays } from '../../seed/resolveDay.js';
import { NODE_FILES } from '../../seed/nodeFiles.js';
import { type EdgeRow, type EdgeSet, FOREVER, type Contents, type Value } from '../../src/archive/Contents.js';
import { START } from '../../seed/start.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { prepareGraph } from '../../src/graph/prepareGraph.js';
import { findGaps, type Gap } from '../../src/gaps/findGaps.js';
import { RULES } from '../../src/gaps/rules/index.js';
import { drawn, seeds, testOverAllRuns } from '../laws/runs.js';
import { BASE } from '../support/dice.js';
import { CONSTRAINTS } from '../support/onBothEngines.js';
import { randomGraph } from '../support/randomGraph.js';
import { findGapsPlainly } from '../seed/plainGaps.js';
import { PlainGraph } from '../seed/plainGraph.js';

/** A random organisation in which nobody has set anything, and sessions are as they are recorded. */
const organisation = (seed: number): Contents => {
  const { nodes, edges } = drawn(randomGraph, seed);
  const heldOn = new Map(nodes.Session.map(({ id, on }) => [id, on]));
  const kept = edges.map((set) =>
    set.type === 'OF' ? { ...set, rows: set.rows.flatMap((row) => sessionEdge(row, heldOn.get(row.from))) } : set,
  );
  return { nodes: { ...nodes, Setting: [], Acceptance: [] }, edges: seed % 3 === 0 ? [...kept, BUSY] : kept };
};

// By chance alone nobody supervises more than eight.
const BUSY: EdgeSet = {
  type: 'SUPERVISED_BY',
  fromLabel: 'Post',
  toLabel: 'Post',
  rows: Array.from({ length: 10 }, (_, i) => ({
    from: `post:${20 + i}`,
    to: 'post:2',
    props: { from: '2026-01-01', to: FOREVER, everyDays: 31, source: 'RECORDED' },
  })),
};

// A session counts from its day on, for good.
const sessionEdge = (row: EdgeRow, on: Value | undefined): EdgeRow[] =>
  typeof on === 'string' ? [{ ...row, props: { ...row.props, from: on, to: FOREVER } }] : [];

async function gapsOf(
  graph: Contents,
  ask: (gapsOn: (on: string, rules?: readonly string[]) => Promise<Gap[]>) => Promise<void>,
): Promise<void> {
  const embedded = openEmbedded(null);
  try {
    await prepareGraph(embedded, CONSTRAINTS);
    await embedded.write((tx) => load(tx, graph));
    await embedded.read((tx) => ask((on, rules) => findGaps(tx, on, rules === undefined ? {} : { rules })));
  } finally {
    await embedded.close();
  }
}

describe('gaps of random organisations', () => {
  test.each(seeds(12))(
    'have stood since the day that they name, without a break (seed %d)',
    async (seed) => {
      const broken: string[] = [];
      await gapsOf(organisation(seed), async (gapsOn) => {
        const known = new Map<string, Set<string>>();
        const stands = async (gap: Gap, on: string) => {
          const ids = known.get(on) ?? new Set((await gapsOn(on)).map(({ id }) => id));
          known.set(on, ids);
          return ids.has(gap.id);
        };
        for (const gap of await gapsOn(BASE)) {
          const days = gap.since === null ? [] : DAYS_BACK.map((back) => addDays(BASE, -back)).filter((day) => day >= (gap.since ?? ''));
          for (const day of [...(gap.since === null ? [] : [gap.since]), ...days]) {
            if (!(await stands(gap, day))) broken.push(`${gap.id} since ${gap.since}: not on ${day}`);
          }
        }
      });
      expect(broken).toEqual([]);
    },
    120_000,
  );
});

// The days around which random edges begin and end.
const DAYS_BACK = [0, 1, 2, 4, 5, 6, 19, 20, 21, 30, 39, 40, 49, 50, 99, 100, 199, 200, 300, 399, 400];

describe('the rules and their plain reading', () => {
  const fired = new Set<string>();

  test.each(seeds(12))(
    'find the same on random organisations (seed %d)',
    async (seed) => {
      const graph = whole(organisation(seed));
      await gapsOf(graph, async (gapsOn) => {
        const gaps = await gapsOn(BASE);
        for (const { rule } of gaps) fired.add(rule);
        const found = gaps.map(({ rule, subject }) => `${rule} ${subject}`);
        expect([...found].sort()).toEqual(findGapsPlainly(new PlainGraph(graph, BASE)));
      });
    },
    120_000,
  );

  testOverAllRuns('and every rule found something, or it has proved nothing', () => {
    expect(RULES.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });
});

/** The plain reading knows organisations as files give them: one head, every property there. */
function whole(graph: Contents): Contents {
  const nodes = Object.fromEntries(
    Object.entries(graph.nodes).map(([label, rows]) => {
      const columns = Object.keys(NODE_FILES.find((file) => file.label === label)?.columns ?? {});
      const nothing = {
        ...Object.fromEntries(columns.map((name) => [name, null])),
        ...(label === 'Post' && { needsSupervision: 'UNRECORDED' }),
      };
      return [label, rows.map((row) => ({ ...nothing, ...row }))];
    }),
  ) as unknown as Contents['nodes'];
  const edges = graph.edges.filter(({ type, toLabel }) => !(type === 'LEADS' && toLabel === 'Organisation'));
  const head = { from: 'post:0', to: graph.nodes.Organisation[0]?.id ?? '', props: { from: START, to: FOREVER } };
  const leads = { type: 'LEADS', fromLabel: 'Post', toLabel: 'Organisation', rows: head.to === '' ? [] : [head] } as const;
  const full = edges.map((set) => ({
    ...set,
    rows: set.rows.map((row) => ({ ...row, props: { everyDays: null, portfolio: null, ...row.props } })),
  }));
  return { nodes, edges: [...full, leads] };
}
