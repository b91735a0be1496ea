import type { Matrix } from './toMatrix';
import { listed } from '../kit/listed';
import { text } from '../texts/text';

/** For the leader of a row: the portfolios the same post leads, as "also leads Social Care"; null when none. One person stands twice, and the grid says so. */
export function alsoLeadsPortfolio(matrix: Matrix, leaders: readonly { id: string }[]): string | null {
  const names = matrix.columns.filter((column) => shares(column.leaders, leaders)).map(({ portfolio }) => portfolio.name);
  return names.length === 0 ? null : text('matrix.alsoLeads', { names: listed(names) });
}

/** For the leader of a column: the localities the same post heads, as "also head of East and Purbeck"; null when none. */
export function alsoHeadsLocality(matrix: Matrix, leaders: readonly { id: string }[]): string | null {
  const names = matrix.rows.filter((row) => shares(row.leaders, leaders)).map(({ locality }) => locality.name);
  return names.length === 0 ? null : text('matrix.alsoHeads', { names: listed(names) });
}

function shares(a: readonly { id: string }[], b: readonly { id: string }[]): boolean {
  return a.some(({ id }) => b.some((other) => other.id === id));
}
