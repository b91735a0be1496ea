import { parse } from 'csv-parse/sync';
import { MOST_ABOVE, type Heads } from './headed.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** How much of a file is looked at to find its delimiter. */
const BEGINNING = 100_000;

/** How a text is cut into cells, and on which line that begins: the line `sep=;` says it to a spreadsheet and is no row. */
export interface Cut {
  readonly delimiter: string;
  readonly from: number;
}

/**
 * Finds the delimiter: comma, semicolon, tab or bar, whichever cuts one of the first lines into names of columns that the format knows; else whichever the first line that has any has most of.
 */
export function delimiterOf(beginning: string, heads: Heads): Cut {
  const said = /^"?sep=(.)"?[ \t]*(\r\n|\r|\n|$)/i.exec(beginning)?.[1];
  if (said !== undefined) return { delimiter: said, from: 2 };
  const text = beginning.slice(0, BEGINNING);
  const many = (line: string, delimiter: string) => line.split(delimiter).length;
  const first = text.split(/\r\n|\r|\n/, MOST_ABOVE).find((line) => DELIMITERS.some((one) => line.includes(one))) ?? '';
  const [most = ',', ...others] = [...DELIMITERS].sort((a, b) => many(first, b) - many(first, a));
  const known = [most, ...others].find((one) => firstRows(text, one).some((cells) => heads(cells, 0)));
  return { delimiter: known ?? most, from: 1 };
}

function firstRows(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, { delimiter, to: MOST_ABOVE, relax_quotes: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    // Quotation marks that do not close by this delimiter: it is another.
    return [];
  }
}
