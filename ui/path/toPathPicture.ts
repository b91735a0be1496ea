import type { PostNameFragment } from '../api/generated/graphql';
import type { Path, PathStep } from '../api/usePath';
import { isUpward } from '../chart/toTrail';

export type Way = 'UP' | 'DOWN';

/** A post of the path at its place in a grid: columns from the left, rows from the top, both from 0. */
export interface Stop {
  post: PostNameFragment;
  column: number;
  row: number;
}

/** One step between two stops that follow each other. */
export interface Leg {
  kind: PathStep['kind'];
  way: Way;
  from: Stop;
  to: Stop;
}

export interface PathPicture {
  stops: Stop[];
  legs: Leg[];
  columns: number;
  rows: number;
}

/** The path as stairs: each step up or down is one row, and wherever the path turns it goes on in the next column, so that nothing lies on anything. */
export function toPathPicture(path: Path): PathPicture {
  let at: Stop = { post: path.from, column: 0, row: 0 };
  let before: Way | null = null;
  const stops = [at];
  const legs: Leg[] = [];
  for (const step of path.steps) {
    const way = isUpward(step.words) ? 'UP' : 'DOWN';
    const turns = before !== null && before !== way;
    const to: Stop = { post: step.post, column: at.column + (turns ? 1 : 0), row: at.row + (way === 'UP' ? -1 : 1) };
    stops.push(to);
    legs.push({ kind: step.kind, way, from: at, to });
    at = to;
    before = way;
  }
  const top = Math.min(...stops.map(({ row }) => row));
  for (const stop of stops) stop.row -= top;
  return { stops, legs, columns: at.column + 1, rows: Math.max(...stops.map(({ row }) => row)) + 1 };
}
