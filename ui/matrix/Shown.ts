import type { LineKind } from '../api/generated/graphql';
import type { Matrix } from './toMatrix';

/** Which cells and teams are unfolded. */
export interface OpenCells {
  isOpen: (key: string) => boolean;
  toggle: (key: string) => void;
}

/** What every part of the matrix is given: the grid, the selected post and where it stands, and the places its two lines pass. */
export interface Shown {
  matrix: Matrix;
  selected: string | null;
  standing: readonly string[];
  open: OpenCells;
  marked: ReadonlyMap<string, LineKind>;
  /** Where the two lines of the selected post meet, if they do and it is not in a folded cell. */
  meet: string | null;
  /** How many gaps stand at a place of the grid, and at a post; empty for readers who may not know. */
  gapsAt: ReadonlyMap<string, number>;
  gaps: ReadonlyMap<string, number>;
}

/** The classes of a place: the ring where the selected post stands, the tint where one of its lines passes. */
export function placeClass(base: string, key: string, { standing, marked, meet }: Shown): string {
  const mark = marked.get(key);
  const passes = key === meet ? 'is-meeting' : mark === undefined ? '' : `is-on-${mark.toLowerCase()}`;
  return [base, standing.includes(key) ? 'is-here' : '', passes].filter(Boolean).join(' ');
}
