import { addDays } from '../seed/resolveDay.js';
import { KeptGaps } from '../src/gaps/KeptGaps.js';
import { findGaps } from '../src/gaps/findGaps.js';
import { RULES } from '../src/gaps/rules/index.js';
import { settingsOn } from '../src/gaps/settings.js';
import { cypher } from '../src/graph/cypher.js';
import type { Graph, Params } from '../src/graph/Graph.js';
import { alternate, median, type Rounds, timed } from './alternate.js';
import { type Bench, type Row, row } from './Bench.js';
import { COOKBOOK_RULES } from './cookbookRules.js';
import { type Ground, nameOf, type Size, TODAY, type Wide } from './Grounds.js';
import type { Statement } from './recorded.js';

const SIZES: readonly { readonly size: Exclude<Size, Wide>; readonly times: Rounds }[] = [
  { size: 'seed', times: { warmUp: 2, rounds: 7 } },
  { size: { withGaps: 20_000 }, times: { warmUp: 1, rounds: 5 } },
  { size: { withGaps: 100_000 }, times: { warmUp: 1, rounds: 3 } },
];
const LIMITS = { timeoutMs: 300_000 };
/** ORGMATRIX_BENCH_POSTS=20000 leaves the larger organisation out. */
const MOST = Number(process.env['ORGMATRIX_BENCH_POSTS'] ?? Infinity);

/** Every rule, every row fetched; the target is half of what the cookbook's queries take one by one. */
export const gaps: Bench = {
  name: 'gaps',
  question:
    "All gap rules on one day with every row, sentence and day; the target is half of the cookbook's queries, one by one by the bare driver.",
  against: 'cookbook',
  run: async (grounds) => {
    const rows: Row[] = [];
    for (const engine of await grounds.engines()) {
      for (const { size, times } of SIZES) {
        if (typeof size === 'object' && size.withGaps > MOST) continue;
        rows.push(...(await onGround(await grounds.ground(engine, size), `${engine}, ${nameOf(size)}`, times)));
      }
    }
    return rows;
  },
};

async function onGround({ graph, bare }: Ground, where: string, times: Rounds): Promise<Row[]> {
  const params = await parametersOf(graph);
  const theirs = (rules: readonly string[]) =>
    rules.map((id): Statement => ({ text: COOKBOOK_RULES[id] ?? '', params: used(COOKBOOK_RULES[id] ?? '', params) }));
  const compare = async (what: string, rules: readonly string[]) => {
    const ours = () => graph.read((tx) => findGaps(tx, TODAY, { rules }), LIMITS);
    const found = await alternate({ ours, bare: () => bare.replay(theirs(rules)) }, times);
    return row(`${where}: ${what}`, 'ms', found.ours, found.bare);
  };
  const ids = RULES.map(({ id }) => id);
  const rows = [await compare('all rules', ids)];
  if (where.includes('with gaps')) for (const id of ids) rows.push(await compare(id, [id]));
  let slowest = { id: '', ms: 0 };
  for (const id of ids) {
    const first = () => graph.read((tx) => findGaps(tx, TODAY, { rules: [id], page: { after: null, first: 50 } }), LIMITS);
    const ms = median([await timed(first), await timed(first), await timed(first)]);
    if (ms > slowest.ms) slowest = { id, ms };
    if (id === 'noSupervisor' || id === 'supervisorVacant') rows.push(row(`${where}: first 50 of ${id}, nothing kept`, 'ms', ms, null));
  }
  rows.push(row(`${where}: first 50 of the slowest rule (${slowest.id}), nothing kept`, 'ms', slowest.ms, null));
  const kept = new KeptGaps(graph);
  await kept.on(TODAY);
  const again = [];
  for (let i = 0; i < 9; i++) again.push(await timed(() => kept.on(TODAY)));
  return [...rows, row(`${where}: all rules once more, kept`, 'ms', median(again), null)];
}

/** The cookbook's parameters, with the settings that ours go by. */
async function parametersOf(graph: Graph): Promise<Params> {
  const settings = await graph.read((tx) => settingsOn(tx, TODAY));
  const day = (days: number) => addDays(TODAY, days);
  const [row] = await graph.read((tx) => tx.run<{ id: string }>(HEAD, { on: TODAY }));
  const head = row?.id ?? '';
  return {
    ...{ on: TODAY, head, heads: [head], profession: 'SOCIAL_WORK', register: 'SWE', role: 'LOCALITY_SERVICE_MANAGER' },
    ...{
      reviewer: 'INDEPENDENT_REVIEWING_OFFICER',
      caseRoles: settings.list('reviewerNotIndependent', 'caseRoles'),
      roles: settings.list('sameAsLine', 'roles'),
    },
    ...{ starterSince: day(-42), until: day(60), before7: day(-7), before14: day(-14), before31: day(-31), before42: day(-42) },
    ...{ sixWeeks: day(-42), sixMonths: day(-182), minutes: 90, since: day(-92), max: 8, weak: ['INTERIM', 'ACTING'] },
  };
}

// Each of the organisations has one head.
const HEAD = cypher`MATCH (p:Post)-[l:LEADS]->(:Organisation) WHERE l.from <= date($on) < l.to RETURN p.id AS id`;

function used(text: string, params: Params): Params {
  return Object.fromEntries(Object.entries(params).filter(([name]) => new RegExp(`\\$${name}\\b`).test(text)));
}
