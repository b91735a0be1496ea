import type { Point } from '../../../picture/measures.js';
import type { Scene, SceneBox, SceneEdge } from './scene.js';

/** A page of a picture. Its own lengths are points, those of `from` and `room` are the scene's. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly scale: number;
  /** The part of the scene that it shows. */
  readonly from: Point;
  readonly room: { readonly w: number; readonly h: number };
  /** Where it lies among the others, such as B3; null for a picture of one page. */
  readonly name: string | null;
  /** Whether title and legend stand on it. */
  readonly first: boolean;
  readonly boxes: readonly SceneBox[];
  readonly edges: readonly SceneEdge[];
}

/** A page may not be larger, or many programs show nothing of it. */
const LARGEST = 14_400;
const POINTS = 0.75;
/** Points of a unit on a sheet of many: words of seven points. */
const SMALL = 0.55;
const A3 = { width: 1190.55, height: 841.89 };
const MARGIN = 36;

/** One page of its own size, or as many A3 sheets as are needed, row by row; those on which nothing stands are left out. */
export function sheetsOf(scene: Scene): Sheet[] {
  const [width, height] = [scene.width * POINTS, scene.height * POINTS];
  const room = { w: scene.width, h: scene.height };
  if (width <= LARGEST && height <= LARGEST) {
    return [{ ...scene, width, height, margin: 0, scale: POINTS, from: { x: 0, y: 0 }, room, name: null, first: true }];
  }
  return tiles(scene);
}

function tiles(scene: Scene): Sheet[] {
  const room = { w: (A3.width - 2 * MARGIN) / SMALL, h: (A3.height - 2 * MARGIN) / SMALL };
  const columns = Math.ceil(scene.width / room.w);
  const boxes = byTile(scene.boxes, room, columns, ({ x, y, w, h }) => ({ x, y, right: x + w, bottom: y + h }));
  const edges = byTile(scene.edges, room, columns, around);
  const used = [...new Set([0, ...boxes.keys(), ...edges.keys()])].sort((a, b) => a - b);
  return used.map((tile): Sheet => {
    const [column, row] = [tile % columns, Math.floor(tile / columns)];
    return {
      ...A3,
      margin: MARGIN,
      scale: SMALL,
      from: { x: column * room.w, y: row * room.h },
      room,
      name: `${letters(column)}${row + 1}`,
      first: row === 0,
      boxes: boxes.get(tile) ?? [],
      edges: edges.get(tile) ?? [],
    };
  });
}

interface Extent extends Point {
  readonly right: number;
  readonly bottom: number;
}

function around({ points }: SceneEdge): Extent {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { x: Math.min(...xs), y: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function byTile<T>(items: readonly T[], room: Sheet['room'], columns: number, extentOf: (item: T) => Extent): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const item of items) {
    const { x, y, right, bottom } = extentOf(item);
    for (let row = Math.floor(y / room.h); row <= Math.floor(bottom / room.h); row++) {
      for (let column = Math.floor(x / room.w); column <= Math.floor(right / room.w); column++) {
        const tile = row * columns + column;
        const list = found.get(tile);
        if (list === undefined) found.set(tile, [item]);
        else list.push(item);
      }
    }
  }
  return found;
}

/** A, B … Z, AA: the columns of a spreadsheet. */
function letters(column: number): string {
  const before = Math.floor(column / 26);
  return `${before === 0 ? '' : letters(before - 1)}${String.fromCharCode(65 + (column % 26))}`;
}
