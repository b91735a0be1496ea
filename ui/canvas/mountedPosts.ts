import type { Forest } from '../../picture/forest';
import { BOX, type Point, type Rect } from '../../picture/measures';
import type { PostWindow } from '../../picture/window';

export const MOST_MOUNTED = 1000;
/** How far beyond the viewport posts are mounted, in widths and heights of it, so that they are there when it moves. */
export const BEYOND = 0.25;

/**
 * The posts to mount for a viewport (in picture units): `kept` first, then those within the viewport and `beyond` it, the nearest to its
 * middle first, each with the posts above it so that its line can be drawn. Never more than `most`.
 */
export function mountedPosts(
  window: PostWindow,
  forest: Forest,
  at: ReadonlyMap<string, Point>,
  viewport: Rect,
  kept: Iterable<string>,
  beyond = BEYOND,
  most = MOST_MOUNTED,
): Set<string> {
  const mounted = new Set<string>();
  for (const id of kept) if (at.has(id) && mounted.size < most) mounted.add(id);
  const middle = { x: viewport.x + viewport.w / 2 - BOX.w / 2, y: viewport.y + viewport.h / 2 - BOX.h / 2 };
  const far = (id: string): number => {
    const corner = at.get(id);
    return corner === undefined
      ? Infinity
      : Math.max(Math.abs(corner.x - middle.x) / viewport.w, Math.abs(corner.y - middle.y) / viewport.h);
  };
  const near = window
    .inside(grown(viewport, beyond))
    .map((id) => ({ id, far: far(id) }))
    .sort((a, b) => a.far - b.far);
  for (const { id } of near) {
    for (let up: string | undefined = id; up !== undefined && mounted.size < most; up = forest.parent.get(up)) {
      if (mounted.has(up) && up !== id) break;
      mounted.add(up);
    }
  }
  return mounted;
}

function grown({ x, y, w, h }: Rect, by: number): Rect {
  return { x: x - w * by, y: y - h * by, w: w * (1 + 2 * by), h: h * (1 + 2 * by) };
}
