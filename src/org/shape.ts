import type { Tx } from '../graph/Graph.js';
import type { Spans } from '../../schema/Shape.js';
import { levelsOf } from './levels.js';
import { postsByIds, type DatedPost } from './posts.js';
import { allOfShape, belowInShape, type ShapeRows } from './shapeRows.js';
import { supervisionLoad, type SupervisionFound } from './supervisionLoad.js';

/** The shape of the whole or of a branch. */
export interface ShapeFound {
  readonly root: DatedPost | null;
  readonly headcount: number;
  readonly posts: number;
  readonly fte: number;
  readonly vacancies: number;
  readonly vacantFte: number;
  readonly layers: number;
  readonly spans: Spans;
  readonly supervision: SupervisionFound;
}

/**
 * Counts the open posts of the whole organisation, or of a root and everybody below it, on a date.
 * Throws NotFound for a root that no open post is.
 */
export async function shape(tx: Tx, root: string | null, on: string): Promise<ShapeFound> {
  const rows = root === null ? await allOfShape(tx, on) : await belowInShape(tx, root, on);
  const [top] = root === null ? [] : await postsByIds(tx, [root], on);
  const held = new Set(rows.holders.map(({ of }) => of));
  const vacant = rows.posts.filter(({ id }) => !held.has(id));
  return {
    root: top ?? null,
    headcount: new Set(rows.holders.map(({ person }) => person)).size,
    posts: rows.posts.length,
    fte: fteOf(rows.posts),
    vacancies: vacant.length,
    vacantFte: fteOf(vacant),
    layers: layersOf(rows, root),
    spans: spansOf(rows),
    supervision: supervisionLoad(rows.supervision, on),
  };
}

function fteOf(posts: ShapeRows['posts']): number {
  return Math.round(posts.reduce((sum, { fte }) => sum + (fte ?? 1), 0) * 100) / 100;
}

function layersOf({ posts, lines }: ShapeRows, root: string | null): number {
  const ids = posts.map(({ id }) => id);
  let deepest = -1;
  for (const level of levelsOf(ids, lines, root).values()) deepest = Math.max(deepest, level);
  return deepest + 1;
}

function spansOf({ lines }: ShapeRows): Spans {
  const reports = new Map<string, Set<string>>();
  for (const { from, to } of lines) reports.set(to, (reports.get(to) ?? new Set()).add(from));
  const widths = [...reports.values()].map(({ size }) => size).sort((a, b) => a - b);
  const managers = new Map<number, number>();
  for (const span of widths) managers.set(span, (managers.get(span) ?? 0) + 1);
  return {
    managers: widths.length,
    min: widths[0] ?? null,
    median: medianOf(widths),
    max: widths.at(-1) ?? null,
    histogram: [...managers].map(([span, many]) => ({ span, managers: many })),
  };
}

function medianOf(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
