import type { Column } from '../api/useComparison';
import type { TextKey } from '../texts/text';
import { difference, MEASURES, measuresOf } from './shapeRows';

/** A row of a comparison: a measure, and for each column its number and how much it differs from the first; null where there is nothing to say. */
export interface CompareRow {
  name: TextKey;
  cells: { value: number | null; more: string | null }[];
}

type Compared = Pick<Column, 'refusals' | 'shape' | 'gapCount'> & Record<'opened' | 'closed' | 'moves', readonly unknown[]>;

/** A comparison as rows of numbers. A scenario that cannot be played has none: its column would be what is recorded. */
export function compareRows(columns: readonly Compared[]): CompareRow[] {
  const shapes = columns.map(({ shape }) => measuresOf(shape));
  const row = (name: TextKey, numbers: readonly (number | null)[]): CompareRow => ({
    name,
    cells: numbers.map((value, i) =>
      columns[i]?.refusals.length === 0 ? { value, more: difference(numbers[0] ?? null, value) } : { value: null, more: null },
    ),
  });
  // Of what is recorded there is nothing to count: these are differences already.
  const counted = (name: TextKey, of: 'opened' | 'closed' | 'moves'): CompareRow => ({
    name,
    cells: columns.map((column, i) => ({ value: i === 0 || column.refusals.length > 0 ? null : column[of].length, more: null })),
  });
  return [
    ...MEASURES.map((measure) =>
      row(
        `measure.${measure}`,
        shapes.map((shape) => shape[measure]),
      ),
    ),
    row(
      'compare.gaps',
      columns.map(({ gapCount }) => gapCount),
    ),
    counted('compare.opened', 'opened'),
    counted('compare.closed', 'closed'),
    counted('compare.moves', 'moves'),
  ];
}
