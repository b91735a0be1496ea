/** The measures of the picture, in its own units: one unit is one CSS pixel at zoom 1. */
export const BOX: Readonly<{ w: number; h: number }> = { w: 200, h: 88 };
/** How far reports stand to the right of their manager in an indented list; their trunk runs in the middle of it. */
export const INDENT = 24;
/** Between two posts of a list, and between a head and the columns of its branch. */
export const ROW_GAP = 16;
export const BUS_GAP = 32;
/** Between two columns or two branches, and from the top of one level of the tree to the top of the next. */
export const COLUMN_GAP = 28;
export const LEVEL_STEP = 144;
/** The shape of a screen that the layout aims at: width by height. */
export const ASPECT = 1.6;

export interface Point {
  x: number;
  y: number;
}

export interface Rect extends Point {
  w: number;
  h: number;
}

/** Whether two rectangles share more than an edge. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
