export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Point {
  x: number;
  y: number;
}

/** How far from a box a line leaves it and runs along it, and by how much a line is set aside so that two of them in one gutter stay apart; in pixels. */
export interface Gutter {
  x: number;
  y: number;
  aside: number;
  /** The sides by which a line may leave its first box. */
  leaves: readonly Side[];
}

export type Side = 'LEFT' | 'RIGHT' | 'TOP' | 'BOTTOM';

const BEND = 60;
const KEEP_OFF = 2;

interface State {
  x: number;
  y: number;
  across: boolean;
  cost: number;
  before: State | null;
}

/**
 * A path of level and upright stretches from one box to another that crosses no box: it runs in the gutters, with few bends. Obstacles include both
 * boxes. Null when there is no way through.
 */
export function routeLine(from: Rect, to: Rect, obstacles: readonly Rect[], gutter: Gutter): Point[] | null {
  const starts = doors(from, gutter).filter(({ side }) => gutter.leaves.includes(side));
  const ends = doors(to, gutter);
  const xs = ordered([
    ...obstacles.flatMap((box) => [box.left - gutter.x + gutter.aside, box.right + gutter.x + gutter.aside]),
    ...[...starts, ...ends].map((door) => door.out.x),
  ]);
  const ys = ordered([
    ...obstacles.flatMap((box) => [box.top - gutter.y + gutter.aside, box.bottom + gutter.y + gutter.aside]),
    ...[...starts, ...ends].map((door) => door.out.y),
  ]);
  const at = (door: Door) => ({ x: xs.indexOf(door.out.x), y: ys.indexOf(door.out.y) });
  const open = (a: Point, b: Point) => !obstacles.some((box) => crosses(a, b, box));

  const best = new Map<string, number>();
  const waiting: State[] = [];
  const offer = (state: State) => {
    const key = `${state.x},${state.y},${state.across}`;
    if ((best.get(key) ?? Infinity) <= state.cost) return;
    best.set(key, state.cost);
    waiting.push(state);
  };
  for (const door of starts) if (open(door.out, door.out)) offer({ ...at(door), across: door.across, cost: 0, before: null });
  const goals = ends.map((door) => ({ ...at(door), door }));

  while (waiting.length > 0) {
    const state = takeCheapest(waiting);
    const here = { x: xs[state.x] ?? 0, y: ys[state.y] ?? 0 };
    const goal = goals.find(({ x, y, door }) => x === state.x && y === state.y && open(door.out, door.out));
    if (goal?.door.across === state.across) return straighten(trace(state, xs, ys, starts, goal.door));
    // Before its last stretch a line may have to turn where it stands.
    if (goal !== undefined) offer({ ...state, across: !state.across, cost: state.cost + BEND });
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const there = { x: xs[state.x + dx] ?? NaN, y: ys[state.y + dy] ?? NaN };
      if (Number.isNaN(there.x) || Number.isNaN(there.y) || !open(here, there)) continue;
      const across = dx !== 0;
      const length = Math.abs(there.x - here.x) + Math.abs(there.y - here.y);
      offer({ x: state.x + dx, y: state.y + dy, across, cost: state.cost + length + (across === state.across ? 0 : BEND), before: state });
    }
  }
  return null;
}

interface Door {
  side: Side;
  edge: Point;
  out: Point;
  across: boolean;
}

/** The four ways out of a box: the middle of each side, set aside, and the point in the gutter before it. */
function doors(box: Rect, gutter: Gutter): Door[] {
  const x = (box.left + box.right) / 2 + gutter.aside * 2;
  const y = (box.top + box.bottom) / 2 + gutter.aside * 2;
  return [
    { side: 'LEFT', edge: { x: box.left, y }, out: { x: box.left - gutter.x + gutter.aside, y }, across: true },
    { side: 'RIGHT', edge: { x: box.right, y }, out: { x: box.right + gutter.x + gutter.aside, y }, across: true },
    { side: 'TOP', edge: { x, y: box.top }, out: { x, y: box.top - gutter.y + gutter.aside }, across: false },
    { side: 'BOTTOM', edge: { x, y: box.bottom }, out: { x, y: box.bottom + gutter.y + gutter.aside }, across: false },
  ];
}

function crosses(a: Point, b: Point, box: Rect): boolean {
  return (
    Math.max(a.x, b.x) > box.left - KEEP_OFF &&
    Math.min(a.x, b.x) < box.right + KEEP_OFF &&
    Math.max(a.y, b.y) > box.top - KEEP_OFF &&
    Math.min(a.y, b.y) < box.bottom + KEEP_OFF
  );
}

function ordered(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function takeCheapest(waiting: State[]): State {
  let index = 0;
  waiting.forEach((state, i) => {
    if (state.cost < (waiting[index]?.cost ?? Infinity)) index = i;
  });
  // The list is never empty here: the caller has just looked.
  return waiting.splice(index, 1)[0] as State;
}

function trace(last: State, xs: readonly number[], ys: readonly number[], starts: readonly Door[], end: Door): Point[] {
  const points: Point[] = [end.edge];
  for (let state: State | null = last; state !== null; state = state.before) points.unshift({ x: xs[state.x] ?? 0, y: ys[state.y] ?? 0 });
  const first = points[0];
  const start = starts.find((door) => door.out.x === first?.x && door.out.y === first.y);
  return start === undefined ? points : [start.edge, ...points];
}

function straighten(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (before === undefined || after === undefined) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}
