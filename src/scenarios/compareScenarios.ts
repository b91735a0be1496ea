import { findGaps, type Gap } from '../gaps/findGaps.js';
import type { Graph, Tx } from '../graph/Graph.js';
import { shape, type ShapeFound } from '../org/shape.js';
import type { Change } from './changes/index.js';
import { Memory } from './Memory.js';
import { moves, type Move } from './moves.js';
import { play } from './play.js';
import { settledOn } from './playAndCompare.js';
import type { Refusal } from './refusals.js';
import { rehearsalMs } from './replay.js';
import type { ScenarioFound } from './Scenario.js';
import { changesOfScenario, scenarioBy } from './scenarioRows.js';

/** One column of a comparison: the structure as recorded, or as a scenario would have it. */
export interface ComparedColumn {
  /** Null for the structure as recorded. */
  readonly scenario: ScenarioFound | null;
  /** Why the scenario cannot be played; its column is then the structure as recorded. */
  readonly refusals: readonly Refusal[];
  readonly shape: ShapeFound;
  /** How many gaps each rule finds, by rule; rules without gaps are left out. */
  readonly gapsByRule: readonly { readonly rule: string; readonly count: number }[];
  readonly gapCount: number;
  /** Against the structure as recorded. */
  readonly opened: readonly Gap[];
  readonly closed: readonly Gap[];
  readonly moves: readonly Move[];
}

/** The structure as recorded, and up to three scenarios beside it. */
export interface ComparisonFound {
  readonly on: string;
  readonly columns: readonly ComparedColumn[];
}

/**
 * The structure as recorded and as each scenario would have it, on a day; on null, the first day from today on which all of all of them holds. A scenario that begins later than the
 * day, or is applied already, shows what is recorded. Each is played alone. Throws NotFound for an unknown scenario.
 */
export async function compareScenarios(
  graph: Graph,
  { ids, on, today, gapsOf }: { readonly ids: readonly string[]; readonly on: string | null; readonly today: string },
): Promise<ComparisonFound> {
  const asked = await graph.read((tx) => Promise.all(ids.map((id) => planOf(tx, id))));
  const day = on ?? asked.reduce((last, { scenario, changes }) => max(last, settledOn(changes, scenario.startsOn)), today);
  const recorded = await graph.read(async (tx) => ({ shape: await shape(tx, null, day), gaps: await findGaps(tx, day) }));
  const columns = [columnOf(null, recorded, recorded, [], [])];
  for (const { scenario, changes } of asked) {
    if (scenario.state === 'APPLIED') columns.push(columnOf(scenario, recorded, recorded, [], []));
    else columns.push(await rehearsed(graph, { scenario, changes, day }, recorded));
  }
  return { on: day, columns };
}

interface Plan {
  readonly scenario: ScenarioFound;
  readonly changes: readonly Change[];
}

interface Found {
  readonly shape: ShapeFound;
  readonly gaps: readonly Gap[];
}

async function planOf(tx: Tx, id: string): Promise<Plan> {
  const scenario = await scenarioBy(tx, id, 'scenarios');
  return { scenario, changes: await changesOfScenario(tx, scenario) };
}

/** The first day on which anything of a scenario holds: before it, a scenario is not to be seen. */
export function firstDayOf(changes: readonly Change[], startsOn: string): string {
  return changes.reduce((first, change) => {
    const own = (Object.values(change)[0] as { readonly on?: string | null }).on;
    return own !== null && own !== undefined && own < first ? own : first;
  }, startsOn);
}

function rehearsed(graph: Graph, { scenario, changes, day }: Plan & { day: string }, recorded: Found): Promise<ComparedColumn> {
  const work = async (tx: Tx) => {
    if (day < firstDayOf(changes, scenario.startsOn)) return columnOf(scenario, recorded, recorded, [], []);
    const memory = new Memory();
    const { refusals } = await play(tx, changes, scenario.startsOn, { memory });
    if (refusals.length > 0) return columnOf(scenario, recorded, recorded, refusals, []);
    const found = { shape: await shape(tx, null, day), gaps: await findGaps(tx, day) };
    return columnOf(scenario, found, recorded, [], await moves(tx, memory.changed().strands, day));
  };
  return graph.rehearse(work, { timeoutMs: rehearsalMs(changes.length) });
}

function columnOf(
  scenario: ScenarioFound | null,
  found: Found,
  recorded: Found,
  refusals: readonly Refusal[],
  moved: readonly Move[],
): ComparedColumn {
  const [was, is] = [idsOf(recorded.gaps), idsOf(found.gaps)];
  const counts = new Map<string, number>();
  for (const { rule } of found.gaps) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return {
    ...{ scenario, refusals, shape: found.shape, moves: moved, gapCount: found.gaps.length },
    gapsByRule: [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    opened: found.gaps.filter(({ id }) => !was.has(id)),
    closed: recorded.gaps.filter(({ id }) => !is.has(id)),
  };
}

function idsOf(gaps: readonly Gap[]): Set<string> {
  return new Set(gaps.map(({ id }) => id));
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}
