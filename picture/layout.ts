import { hierarchy, tree } from 'd3-hierarchy';
import type { Forest } from './forest.js';
import { toBlocks, type Blocks } from './block.js';
import { ASPECT, BOX, COLUMN_GAP, INDENT, LEVEL_STEP, ROW_GAP, type Point } from './measures.js';

/** How the edge of a post reaches it: from above (a tidy tree), or from a trunk on its left (an indented list). */
export interface Join {
  trunk: number | null;
  bus: number | null;
}

export interface Layout {
  /** Top left corner of each post's box. */
  readonly at: ReadonlyMap<string, Point>;
  readonly joins: ReadonlyMap<string, Join>;
  readonly width: number;
  readonly height: number;
}

interface Numbered {
  ids: string[];
  level: number[];
  children: number[][];
  roots: number[];
  lone: string[];
}

interface Crown {
  hang: number;
  x: Map<number, number>;
  left: number;
  width: number;
  height: number;
}

const TOP = -1;
// Deeper than any organisation; it bounds the work on a chain that never branches.
const DEEPEST_HANG = 12;
const LIST_PENALTY = 1.4;
const MANY = 5000;
/** Lists of up to so many posts are never wrapped. */
const SHORTEST = 8;

/**
 * Places every post of a forest once, no box over another: a tidy tree down to the level `hang`, below it indented lists, tall lists wrapped
 * into columns. Of all `hang` the one is kept that can be shown largest on a screen. Posts on their own stand in rows below. Linear.
 */
export function layout(forest: Forest): Layout {
  const numbered = number(forest);
  const { blocks, crown } = bestFit(numbered);
  const at = new Map<string, Point>();
  const joins = new Map<string, Join>();
  if (crown !== null) place(numbered, blocks, crown, at, joins);
  const grid = placeLone(numbered.lone, crown, at);
  return { at, joins, width: Math.max(crown?.width ?? 0, grid.width), height: Math.max(crown?.height ?? 0, grid.height) };
}

function number(forest: Forest): Numbered {
  const lone = forest.level.size === 1 ? [] : forest.roots.filter((id) => !forest.children.has(id));
  const alone = new Set(lone);
  const ids = [...forest.level.keys()].filter((id) => !alone.has(id));
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const numbersOf = (of: readonly string[]): number[] => of.flatMap((id) => numbers.get(id) ?? []);
  return {
    ids,
    level: ids.map((id) => forest.level.get(id) ?? 0),
    children: ids.map((id) => numbersOf(forest.children.get(id) ?? [])),
    roots: numbersOf(forest.roots),
    lone,
  };
}

/** Tries a few heights of column around the one that would make a square sheet, fewer for many posts: each costs a layout. */
function bestFit(numbered: Numbered): { blocks: Blocks; crown: Crown | null } {
  const count = numbered.ids.length;
  const step = BOX.h + ROW_GAP;
  const square = Math.sqrt((count * (BOX.w + COLUMN_GAP) * step) / ASPECT);
  const tries = (count > MANY ? [1, 1.7] : [0.7, 1, 1.5, 2.2, 3.2]).map((factor) => {
    const blocks = toBlocks(numbered.children, Math.max(SHORTEST * step, square * factor));
    return { blocks, crown: bestCrown(numbered, blocks) };
  });
  return tries.reduce((best, next) => (next.crown !== null && best.crown !== null && size(next.crown) < size(best.crown) ? next : best));
}

function bestCrown(numbered: Numbered, blocks: Blocks): Crown | null {
  if (numbered.ids.length === 0) return null;
  const height = numbered.level.at(-1) ?? 0;
  let best: Crown | null = null;
  for (let hang = 0; hang <= Math.min(height, DEEPEST_HANG); hang++) {
    const crown = toCrown(numbered, blocks, hang);
    if (best === null || size(crown) < size(best)) best = crown;
    // A deeper crown is only wider.
    if (crown.width / ASPECT > 2 * size(best)) break;
  }
  return best;
}

/** The side of the screen a crown needs. A picture that starts as a tree is read more easily than a list, so the list must be a good deal smaller. */
const size = ({ hang, width, height }: Crown): number => Math.max(width / ASPECT, height) * (hang === 0 ? LIST_PENALTY : 1);

function toCrown({ level, children, roots }: Numbered, blocks: Blocks, hang: number): Crown {
  const reach = (i: number): number => (level[i] === hang ? (blocks.w[i] ?? 0) - headX(blocks, children, i) : BOX.w) - BOX.w / 2;
  const breadth = (i: number): number => (i === TOP ? 0 : 2 * reach(i) + COLUMN_GAP);
  const top = hierarchy(TOP, (i) => (i === TOP ? roots : (level[i] ?? 0) < hang ? children[i] : undefined));
  const tidy = tree<number>()
    .nodeSize([1, LEVEL_STEP])
    .separation((a, b) => (breadth(a.data) + breadth(b.data)) / 2)(top);
  const crown: Crown = { hang, x: new Map(), left: Infinity, width: 0, height: 0 };
  let right = -Infinity;
  for (const { data: i, x } of tidy) {
    if (i === TOP) continue;
    crown.x.set(i, x);
    crown.left = Math.min(crown.left, x - reach(i));
    right = Math.max(right, x + reach(i));
    crown.height = Math.max(crown.height, (level[i] ?? 0) * LEVEL_STEP + (level[i] === hang ? (blocks.h[i] ?? 0) : BOX.h));
  }
  crown.width = right - crown.left;
  return crown;
}

/** A head over several columns stands in their middle, a head over one list at its left. */
function headX(blocks: Blocks, children: number[][], i: number): number {
  const wraps = children[i]?.some((child) => !Number.isNaN(blocks.bus[child])) ?? false;
  return wraps ? ((blocks.w[i] ?? 0) - BOX.w) / 2 : 0;
}

function place({ ids, level, children }: Numbered, blocks: Blocks, crown: Crown, at: Map<string, Point>, joins: Map<string, Join>): void {
  const origin: Point[] = [];
  ids.forEach((id, i) => {
    const y = (level[i] ?? 0) * LEVEL_STEP;
    const x = crown.x.get(i);
    if (x !== undefined) {
      const head = { x: x - BOX.w / 2 - crown.left, y };
      at.set(id, head);
      origin[i] = level[i] === crown.hang ? { x: head.x - headX(blocks, children, i), y } : head;
      if (y > 0) joins.set(id, { trunk: null, bus: y - (LEVEL_STEP - BOX.h) / 2 });
    }
    const block = origin[i];
    if (block === undefined || (level[i] ?? 0) < crown.hang) return;
    for (const child of children[i] ?? []) {
      const childId = ids[child] ?? '';
      const corner = { x: block.x + (blocks.dx[child] ?? 0), y: block.y + (blocks.dy[child] ?? 0) };
      const bus = blocks.bus[child] ?? NaN;
      origin[child] = corner;
      at.set(childId, corner);
      joins.set(childId, { trunk: block.x + (blocks.trunk[child] ?? 0), bus: Number.isNaN(bus) ? null : block.y + bus });
    }
  });
}

function placeLone(lone: readonly string[], crown: Crown | null, at: Map<string, Point>): { width: number; height: number } {
  if (lone.length === 0) return { width: 0, height: 0 };
  const step = { x: BOX.w + COLUMN_GAP, y: BOX.h + ROW_GAP };
  const square = Math.ceil(Math.sqrt((lone.length * ASPECT * step.y) / step.x));
  const across = Math.max(square, Math.floor(((crown?.width ?? 0) + COLUMN_GAP) / step.x));
  const top = crown === null ? 0 : crown.height + LEVEL_STEP - BOX.h + INDENT;
  lone.forEach((id, i) => at.set(id, { x: (i % across) * step.x, y: top + Math.floor(i / across) * step.y }));
  return {
    width: Math.min(lone.length, across) * step.x - COLUMN_GAP,
    height: top + Math.ceil(lone.length / across) * step.y - ROW_GAP,
  };
}
