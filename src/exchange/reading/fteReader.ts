import type { Finding } from '../Format.js';
import { amountIn } from './entries.js';
import type { TableRow } from './Table.js';
import type { NamedTable } from './tablesOf.js';

/** Reads the full-time equivalents of a column, those of “FTE %” as shares of a hundred. What is no number is told, so that it is not lost in silence. */
export function fteReader(
  { name: file, columns }: NamedTable,
  names: readonly string[],
  findings: Finding[],
): (row: TableRow) => number | null {
  const place = columns.place(...names);
  if (place < 0) return () => null;
  const inHundreds = /%|per ?cent|prozent/i.test(columns.header[place] ?? '');
  const cell = columns.reader(...names);
  return (row) => {
    const amount = amountIn(cell(row));
    if (amount === null && cell(row) !== '') {
      const sentence = `“${cell(row).slice(0, 200)}” is no full-time equivalent; the post is kept without.`;
      findings.push({ code: 'NO_FTE', sentence, file, line: row.line });
    }
    // Nobody works a fiftieth: 100 is the whole, and 1 is as well.
    return amount !== null && inHundreds && amount > 2 ? amount / 100 : amount;
  };
}
