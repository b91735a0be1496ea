import { BOX, overlaps, type Point, type Rect } from './measures.js';

/** A grid over the picture that answers at once which posts a rectangle meets. */
export interface PostWindow {
  /** Ids of exactly the posts whose box overlaps `rect`, each once. */
  inside(rect: Rect): string[];
}

const CELL = 1024;
const cell = (length: number): number => Math.floor(length / CELL);

/** Builds the grid: linear in the posts; a question costs what its rectangle holds. */
export function toWindow(at: ReadonlyMap<string, Point>): PostWindow {
  const cells = new Map<string, string[]>();
  for (const [id, { x, y }] of at) {
    for (let row = cell(y); row <= cell(y + BOX.h); row++) {
      for (let column = cell(x); column <= cell(x + BOX.w); column++) {
        const key = `${column} ${row}`;
        const held = cells.get(key);
        if (held === undefined) cells.set(key, [id]);
        else held.push(id);
      }
    }
  }
  return {
    inside(rect) {
      const found: string[] = [];
      for (let row = cell(rect.y); row <= cell(rect.y + rect.h); row++) {
        for (let column = cell(rect.x); column <= cell(rect.x + rect.w); column++) {
          for (const id of cells.get(`${column} ${row}`) ?? []) {
            const corner = at.get(id);
            // A post on the border of cells is reported by the first of its cells that the question looks at.
            if (
              corner === undefined ||
              Math.max(cell(corner.x), cell(rect.x)) !== column ||
              Math.max(cell(corner.y), cell(rect.y)) !== row
            ) {
              continue;
            }
            if (overlaps({ ...corner, ...BOX }, rect)) found.push(id);
          }
        }
      }
      return found;
    },
  };
}
