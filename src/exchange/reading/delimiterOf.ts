import { parse } from 'csv-parse/sync';
import { MOST_ABOVE, type Heads } from './headed.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** How much of a file is looked at to find its delimiter. */
const BEGINNING = 100_000;

/** How a text is cut into cells, and on which line that begins: the line `sep=;` says it to a spreadsheet and is no row. */
export interface Cut {
  readonly delimiter: string;
  readonly from: number;
  /** What ends a row: files that were put together of several have ends of both kinds. */
  readonly ends: readonly string[];
}

/**
 * Finds the delimiter: comma, semicolon, tab or bar, whichever cuts one of the first lines into names of columns that the format knows; else whichever the first line that has any has most of.
 */
export function delimiterOf(beginning: string, heads: Heads): Cut {
  const said = /^"?sep=(.)"?[ \t]*(\r\n|\r|\n|$)/i.exec(beginning)?.[1];
  const text = beginning.slice(0, BEGINNING);
  const ends = endsOf(text);
  if (said !== undefined) return { delimiter: said, from: 2, ends };
  const many = (line: string, delimiter: string) => line.split(delimiter).length;
  const first = text.split(/\r\n|\r|\n/, MOST_ABOVE).find((line) => DELIMITERS.some((one) => line.includes(one))) ?? '';
  const [most = ',', ...others] = [...DELIMITERS].sort((a, b) => many(first, b) - many(first, a));
  const known = [most, ...others].find((one) => firstRows(text, one, ends).some((cells) => heads(cells, 0)));
  return { delimiter: known ?? most, from: 1, ends };
}

/** A line feed alone or behind a return; a return alone where the first row ends so, since line feeds are then parts of cells. */
function endsOf(text: string): readonly string[] {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    if (quoted || (letter !== '\r' && letter !== '\n')) continue;
    return letter === '\r' && text[at + 1] !== '\n' ? ['\r\n', '\r'] : ['\r\n', '\n'];
  }
  return ['\r\n', '\n'];
}

function firstRows(text: string, delimiter: string, ends: readonly string[]): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: [...ends],
      to: MOST_ABOVE,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch {
    // Quotation marks that do not close by this delimiter: it is another.
    return [];
  }
}
