import type { LineKind } from '../api/generated/graphql';
import type { Lines } from '../api/useLines';
import type { Matrix } from './toMatrix';

/** One stretch of a line between two places of the matrix, from below to above. */
export interface Stretch {
  kind: LineKind;
  from: string;
  to: string;
}

/**
 * The stretches that show a post's two lines in the grid, up to where they meet, or to their ends when they do not. Lines that meet inside the post's
 * own cell are drawn on to where they meet outside it. Steps inside one place are left out. A head who stands twice is taken as head of the row on the line, and as lead of the column on the professional line.
 */
export function drawnLines(matrix: Matrix, lines: Lines): Stretch[] {
  const home = matrix.placesOf.get(lines.post.id) ?? [];
  const isOutside = (post: string) => !(matrix.placesOf.get(post) ?? []).some((place) => home.includes(place));
  const meeting = lines.line.find(({ post }) => isOutside(post.id) && lines.professional.some((step) => step.post.id === post.id))?.post.id;
  return [...stretches(matrix, lines, 'LINE', meeting), ...stretches(matrix, lines, 'PROFESSIONAL', meeting)];
}

function stretches(matrix: Matrix, lines: Lines, kind: LineKind, meeting: string | undefined): Stretch[] {
  const steps = kind === 'LINE' ? lines.line : lines.professional;
  const last = steps.find(({ post }) => post.id === meeting)?.level ?? Infinity;
  const standing = new Map<string, string>();
  const stand = (post: string): string | null => {
    const known = standing.get(post);
    if (known !== undefined) return known;
    const place = choose(matrix.placesOf.get(post) ?? [], kind, [...standing.values()]);
    if (place !== null) standing.set(post, place);
    return place;
  };
  const drawn: Stretch[] = [];
  stand(lines.post.id);
  for (const step of steps) {
    if (step.level > last) continue;
    const from = stand(step.from);
    const to = stand(step.post.id);
    const known = drawn.some((stretch) => stretch.from === from && stretch.to === to);
    if (from !== null && to !== null && from !== to && !known) drawn.push({ kind, from, to });
  }
  return drawn;
}

/** Of several places the one that fits the line: the row or column of a cell already passed, else any row (line) or column (professional). */
function choose(places: readonly string[], kind: LineKind, passed: readonly string[]): string | null {
  const prefix = kind === 'LINE' ? 'row:' : 'column:';
  const fitting = places.filter((place) => place.startsWith(prefix));
  const near = fitting.find((place) =>
    passed.some((cell) => cell.startsWith('cell:') && cell.slice(5).split('/').includes(place.slice(prefix.length))),
  );
  return near ?? fitting[0] ?? places[0] ?? null;
}
