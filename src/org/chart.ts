import { NotFound } from '../errors.js';
import type { Tx } from '../graph/Graph.js';
import { revisionOf } from '../graph/revision.js';
import type { Chart, ChartEdge, ChartNode } from '../../schema/Chart.js';
import { PostState, Profession, SourceKind, SupervisionNeed } from '../../schema/enums.js';
import { allOfChart, belowOnChart, type ChartRows } from './chartRows.js';
import { compare, type Dated, text, word } from './facts.js';
import { levelsOf } from './levels.js';
import { stateOf } from './posts.js';

/** How many posts a chart holds at the most. */
export const CHART_LIMIT = 100_000;

/**
 * The posts of the root and below it down to `depth` levels (the root is level 0; null: all), or of everybody when there is no root, with the lines between them.
 * Posts that loop stand where they are first met. Throws NotFound for a root that no open post is.
 */
export async function chart(tx: Tx, root: string | null, depth: number | null, on: string): Promise<Chart> {
  const rows = root === null ? await allOfChart(tx, on) : await belowOnChart(tx, root, depth, on);
  if (root !== null && !rows.posts.some(({ id }) => id === root)) {
    throw new NotFound('root', `There is no post ${root} that is open on ${on}.`);
  }
  const levels = levelsOf(
    rows.posts.map(({ id }) => id),
    rows.lines,
    root,
  );
  const deepest = deepestAllowed(levels, depth);
  const held = heldBy(rows);
  const [locality, portfolio, team] = [firstOf(rows.localities), firstOf(rows.portfolios), firstOf(rows.teams)];
  const reports = reportsOf(rows);
  const nodes = rows.posts.flatMap(({ id, post }): Dated<ChartNode>[] => {
    const level = levels.get(id) ?? 0;
    if (level > deepest) return [];
    const holders = held.get(id) ?? [];
    return [
      {
        id,
        on,
        title: text(post, 'title') ?? id,
        role: text(post, 'role'),
        holder:
          holders.length === 0
            ? null
            : holders
                .map(({ name }) => name)
                .sort(compare)
                .join(', '),
        state: word(PostState, stateOf(holders.map(({ capacity }) => capacity)), 'VACANT'),
        profession: word(Profession, post.profession, null),
        statutory: post.statutory === true,
        needsSupervision: word(SupervisionNeed, post.needsSupervision, 'UNRECORDED'),
        locality: locality.get(id) ?? null,
        portfolio: portfolio.get(id) ?? null,
        team: team.get(id) ?? null,
        level,
        reports: reports.get(id) ?? 0,
        source: word(SourceKind, post.source, 'RECORDED'),
      },
    ];
  });
  const shown = new Set(nodes.map(({ id }) => id));
  nodes.sort((a, b) => compare(a.id, b.id));
  return {
    revision: await revisionOf(tx),
    nodes,
    edges: edgesBetween(rows, shown),
    truncated: [...levels.values()].some((level) => level > deepest && (depth === null || level <= depth)),
  };
}

function deepestAllowed(levels: ReadonlyMap<string, number>, depth: number | null): number {
  const sizes: number[] = [];
  for (const level of levels.values()) sizes[level] = (sizes[level] ?? 0) + 1;
  let deepest = -1;
  for (let total = 0; deepest + 1 < sizes.length; deepest++) {
    total += sizes[deepest + 1] ?? 0;
    if (total > CHART_LIMIT) break;
  }
  return Math.min(deepest, depth ?? deepest);
}

function edgesBetween({ lines, supervision }: ChartRows, shown: ReadonlySet<string>): ChartEdge[] {
  const drawn = (kind: ChartEdge['kind'], rows: ChartRows['supervision']): ChartEdge[] =>
    rows
      .filter(({ from, to }) => shown.has(from) && shown.has(to))
      .map(({ from, to, portfolio, source }): ChartEdge => ({ from, to, kind, portfolio, source: word(SourceKind, source, 'RECORDED') }))
      .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.portfolio ?? '', b.portfolio ?? ''));
  return [...drawn('LINE', lines), ...drawn('PROFESSIONAL', supervision)];
}

function heldBy({ holders }: ChartRows): Map<string, { name: string; capacity: string }[]> {
  const held = new Map<string, { name: string; capacity: string }[]>();
  for (const { of, name, capacity } of holders) {
    const list = held.get(of);
    if (list === undefined) held.set(of, [{ name, capacity }]);
    else list.push({ name, capacity });
  }
  return held;
}

// Edges are in no order: the first by id is the same every time.
function firstOf(rows: readonly { of: string; to: string }[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { of, to } of rows) {
    const before = first.get(of);
    if (before === undefined || compare(to, before) < 0) first.set(of, to);
  }
  return first;
}

function reportsOf({ lines, reports }: ChartRows): Map<string, number> {
  if (reports !== null) return new Map(reports.map(({ of, many }) => [of, many]));
  const below = new Map<string, number>();
  for (const { to } of lines) below.set(to, (below.get(to) ?? 0) + 1);
  return below;
}
