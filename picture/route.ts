import type { Layout } from './layout.js';
import { BOX, COLUMN_GAP, INDENT, ROW_GAP, type Point, type Rect } from './measures.js';

/** The corners of an edge from the lower post to the upper, both ends included; null when either is not on the picture. */
export type Route = readonly Point[];

/** The route of a drawn tree's own edge, in its gutters. */
export function routeUp(layout: Layout, from: string, to: string): Route | null {
  const child = layout.at.get(from);
  const head = layout.at.get(to);
  const join = layout.joins.get(from);
  if (child === undefined || head === undefined || join === undefined) return null;
  const under = { x: head.x + BOX.w / 2, y: head.y + BOX.h };
  if (join.trunk === null) {
    const bus = join.bus ?? under.y;
    const top = { x: child.x + BOX.w / 2, y: child.y };
    return [top, { x: top.x, y: bus }, { x: under.x, y: bus }, under];
  }
  const side = { x: child.x, y: child.y + BOX.h / 2 };
  const turn = { x: join.trunk, y: side.y };
  if (join.bus === null) return [side, turn, { x: join.trunk, y: under.y }];
  return [side, turn, { x: join.trunk, y: join.bus }, { x: under.x, y: join.bus }, under];
}

const BESIDE = 9;
const LANE = 6;

/**
 * A route for an edge that is not part of the drawn tree: of a handful of ways through the gutters, the one that runs behind the fewest
 * boxes, then the shortest. `crossed` counts the boxes a thin rectangle meets; edges of different `lane` (0, 1, 2) do not lie on each other.
 */
export function routeAround(a: Point, b: Point, crossed: (rect: Rect) => number, lane = 0): Route {
  const beside = BESIDE + lane * LANE;
  const ways = [...loops(a, b, beside), ...climbs(a, b, beside)];
  const cost = (route: Route): number => {
    // On the left of a post runs the trunk of its own list; two lines side by side are hard to tell apart.
    let sum = (route[1]?.x ?? 0) < a.x ? 400 : 0;
    for (let i = 1; i < route.length; i++) {
      const p = route[i - 1];
      const q = route[i];
      if (p === undefined || q === undefined) continue;
      sum += Math.abs(p.x - q.x) + Math.abs(p.y - q.y) + 1000 * crossed(between(p, q));
    }
    return sum;
  };
  return ways.map((way) => ({ way, cost: cost(way) })).reduce((best, next) => (next.cost < best.cost ? next : best)).way;
}

/** Out at one side of `a`, in at the same side of `b`. */
function loops(a: Point, b: Point, beside: number): Route[] {
  return [0, 1, 2, 3].flatMap((step) => {
    const right = Math.max(a.x, b.x) + BOX.w + beside + step * INDENT;
    const left = Math.min(a.x, b.x) - beside - step * INDENT;
    return [
      [sideOf(a, BOX.w), { x: right, y: middle(a) }, { x: right, y: middle(b) }, sideOf(b, BOX.w)],
      [sideOf(a, 0), { x: left, y: middle(a) }, { x: left, y: middle(b) }, sideOf(b, 0)],
    ];
  });
}

/** Out at one side of `a`, along a gutter to the level of `b`, in from below or above, clear of the trunk, the bus and the badge. */
function climbs(a: Point, b: Point, beside: number): Route[] {
  const below = b.y <= a.y;
  const end = { x: b.x + BOX.w * 0.28, y: below ? b.y + BOX.h : b.y };
  const corridor = below ? end.y + ROW_GAP / 2 : end.y - ROW_GAP / 2;
  return [0, 1, 2, 3, 4].flatMap((step) => {
    const right = a.x + BOX.w + beside + step * INDENT;
    const left = a.x - beside - step * COLUMN_GAP;
    return [
      [sideOf(a, BOX.w), { x: right, y: middle(a) }, { x: right, y: corridor }, { x: end.x, y: corridor }, end],
      [sideOf(a, 0), { x: left, y: middle(a) }, { x: left, y: corridor }, { x: end.x, y: corridor }, end],
    ];
  });
}

const middle = (box: Point): number => box.y + BOX.h / 2;
const sideOf = (box: Point, dx: number): Point => ({ x: box.x + dx, y: middle(box) });

function between(p: Point, q: Point): Rect {
  const thin = 2;
  return {
    x: Math.min(p.x, q.x) - thin / 2,
    y: Math.min(p.y, q.y) - thin / 2,
    w: Math.abs(p.x - q.x) + thin,
    h: Math.abs(p.y - q.y) + thin,
  };
}
