import type { Matrix } from './toMatrix';

const LIST = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** For the leader of a row: the portfolios the same post leads, as "also leads Social Care"; null when none. One person stands twice, and the grid says so. */
export function alsoLeadsPortfolio(matrix: Matrix, leaders: readonly { id: string }[]): string | null {
  const names = matrix.columns.filter((column) => shares(column.leaders, leaders)).map(({ portfolio }) => portfolio.name);
  return names.length === 0 ? null : `also leads ${LIST.format(names)}`;
}

/** For the leader of a column: the localities the same post heads, as "also head of East and Purbeck"; null when none. */
export function alsoHeadsLocality(matrix: Matrix, leaders: readonly { id: string }[]): string | null {
  const names = matrix.rows.filter((row) => shares(row.leaders, leaders)).map(({ locality }) => locality.name);
  return names.length === 0 ? null : `also head of ${LIST.format(names)}`;
}

function shares(a: readonly { id: string }[], b: readonly { id: string }[]): boolean {
  return a.some(({ id }) => b.some((other) => other.id === id));
}
