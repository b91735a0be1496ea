import type { Coverage } from '../api/useCoverage';

type Cell = Coverage['cells'][number];

export interface CoverageRow {
  locality: Coverage['localities'][number];
  /** A cell for each portfolio, in their order. */
  cells: { portfolio: Coverage['portfolios'][number]; cell: Cell | null }[];
}

/** The grid row by row. A cell without posts is null: the page says that in words. */
export function coverageRows({ localities, portfolios, cells }: Coverage): CoverageRow[] {
  const found = new Map(cells.map((cell) => [`${cell.locality} ${cell.portfolio}`, cell]));
  const cellAt = (locality: string, portfolio: string): Cell | null => {
    const cell = found.get(`${locality} ${portfolio}`);
    return cell === undefined || cell.posts === 0 ? null : cell;
  };
  return localities.map((locality) => ({
    locality,
    cells: portfolios.map((portfolio) => ({ portfolio, cell: cellAt(locality.id, portfolio.id) })),
  }));
}
