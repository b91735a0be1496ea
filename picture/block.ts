import { BOX, BUS_GAP, COLUMN_GAP, INDENT, ROW_GAP } from './measures.js';

/**
 * Every post with its branch as an indented list, tall ones wrapped into columns. Arrays by the number of a post; lengths in picture units,
 * positions from the top left corner of the manager's block.
 */
export interface Blocks {
  w: Float64Array;
  h: Float64Array;
  dx: Float64Array;
  dy: Float64Array;
  /** Where the trunk that reaches a post runs; and where the bus that feeds the trunk runs, NaN when the trunk starts under the manager. */
  trunk: Float64Array;
  bus: Float64Array;
}

/** Lays out each branch. `children[i]` are numbers above i (breadth-first order). Linear. */
export function toBlocks(children: readonly (readonly number[])[], tallest: number): Blocks {
  const count = children.length;
  const array = (): Float64Array => new Float64Array(count);
  const blocks: Blocks = { w: array(), h: array(), dx: array(), dy: array(), trunk: array(), bus: array() };
  for (let i = count - 1; i >= 0; i--) {
    const below = children[i] ?? [];
    const listed = below.reduce((sum, child) => sum + ROW_GAP + (blocks.h[child] ?? 0), BOX.h);
    const wraps = listed > tallest && below.length > 1;
    pack(blocks, i, below, wraps ? tallest : Infinity, wraps ? BUS_GAP : ROW_GAP);
  }
  return blocks;
}

function pack(blocks: Blocks, head: number, below: readonly number[], tallest: number, gap: number): void {
  const top = BOX.h + gap;
  let x = 0;
  let y = top;
  let column = BOX.w;
  let bottom = BOX.h;
  for (const child of below) {
    const w = INDENT + (blocks.w[child] ?? 0);
    const h = blocks.h[child] ?? 0;
    if (y > top && y + h - top > tallest) {
      x += column + COLUMN_GAP;
      y = top;
      column = 0;
    }
    blocks.dx[child] = x + INDENT;
    blocks.dy[child] = y;
    blocks.trunk[child] = x + INDENT / 2;
    blocks.bus[child] = tallest === Infinity ? NaN : BOX.h + gap / 2;
    column = Math.max(column, w);
    bottom = Math.max(bottom, y + h);
    y += h + ROW_GAP;
  }
  blocks.w[head] = x + column;
  blocks.h[head] = bottom;
}
