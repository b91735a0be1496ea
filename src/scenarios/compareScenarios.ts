import { Busy } from '../errors.js';
import { findGaps, type Gap } from '../gaps/findGaps.js';
import { openedAndClosed } from '../gaps/openedAndClosed.js';
import type { Graph, Tx } from '../graph/Graph.js';
import { revisionOf } from '../graph/revision.js';
import { shape, type ShapeFound } from '../org/shape.js';
import type { Change } from './changes/index.js';
import { Memory } from './Memory.js';
import { moves, type Move } from './moves.js';
import { outcomeGaps, type OutcomeGap } from './outcomeGaps.js';
import { play } from './play.js';
import { settledOn } from './playAndCompare.js';
import type { Refusal } from './refusals.js';
import { rehearsalMs } from './replay.js';
import { isRecorded } from './isRecorded.js';
import type { ScenarioFound } from './Scenario.js';
import { changesOfScenario, scenarioBy } from './scenarioRows.js';

const ATTEMPTS = 5;

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
  readonly opened: readonly OutcomeGap[];
  readonly closed: readonly OutcomeGap[];
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
  asked: { readonly ids: readonly string[]; readonly on: string | null; readonly today: string },
): Promise<ComparisonFound> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { revisions, ...comparison } = await compared(graph, asked);
    // Side by side may stand only what is true at the same time.
    if (new Set(revisions).size === 1) return comparison;
  }
  throw new Busy('Others are changing the structure just now, faster than it can be compared. Try again in a moment.');
}

async function compared(
  graph: Graph,
  { ids, on, today }: { readonly ids: readonly string[]; readonly on: string | null; readonly today: string },
): Promise<ComparisonFound & { readonly revisions: readonly number[] }> {
  const [plans, first] = await graph.read(async (tx) => [await plansOf(tx, ids), await revisionOf(tx)] as const);
  const day = on ?? plans.reduce((last, { scenario, changes }) => max(last, settledOn(changes, scenario.startsOn)), today);
  const recorded = await graph.read(async (tx) => ({ ...(await foundOn(tx, day)), revision: await revisionOf(tx) }));
  const columns = [columnOf(null, recorded, [])];
  const revisions = [first, recorded.revision];
  for (const { scenario, changes } of plans) {
    const { column, revision } = await rehearsed(graph, { scenario, changes, day }, recorded);
    columns.push(column);
    revisions.push(revision);
  }
  return { on: day, columns, revisions };
}

interface Plan {
  readonly scenario: ScenarioFound;
  readonly changes: readonly Change[];
}

interface Found {
  readonly shape: ShapeFound;
  readonly gaps: readonly Gap[];
}

async function plansOf(tx: Tx, ids: readonly string[]): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const id of ids) {
    const scenario = await scenarioBy(tx, id, 'scenarios');
    plans.push({ scenario, changes: await changesOfScenario(tx, scenario) });
  }
  return plans;
}

async function foundOn(tx: Tx, day: string): Promise<Found> {
  return { shape: await shape(tx, null, day), gaps: await findGaps(tx, day) };
}

function rehearsed(
  graph: Graph,
  { scenario, changes, day }: Plan & { readonly day: string },
  recorded: Found,
): Promise<{ column: ComparedColumn; revision: number }> {
  const columnIn = async (tx: Tx) => {
    if (isRecorded(scenario, changes, day)) return columnOf(scenario, recorded, []);
    const memory = new Memory();
    const { refusals } = await play(tx, changes, scenario.startsOn, { memory });
    if (refusals.length > 0) return columnOf(scenario, recorded, refusals);
    const found = await foundOn(tx, day);
    const { opened, closed } = openedAndClosed(recorded.gaps, found.gaps);
    return {
      ...columnOf(scenario, found, []),
      opened: await outcomeGaps(tx, opened, day),
      closed: await outcomeGaps(tx, closed, day),
      moves: await moves(tx, memory.changed().strands, day),
    };
  };
  const work = async (tx: Tx) => ({ column: await columnIn(tx), revision: await revisionOf(tx) });
  return graph.rehearse(work, { timeoutMs: rehearsalMs(changes.length) });
}

/** A column that is no other than what is recorded, but for its numbers. */
function columnOf(scenario: ScenarioFound | null, found: Found, refusals: readonly Refusal[]): ComparedColumn {
  const counts = new Map<string, number>();
  for (const { rule } of found.gaps) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return {
    ...{ scenario, refusals, shape: found.shape, gapCount: found.gaps.length, opened: [], closed: [], moves: [] },
    gapsByRule: [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  };
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}
