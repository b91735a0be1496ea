import { columnKey, squeezed, type Remark, type Table, type TableRow } from './Table.js';

/** Whether a row is that of the names of columns, by what a format knows. `widest` is how many cells the widest row above it holds. */
export type Heads = (cells: readonly string[], widest: number) => boolean;

/** Above the names of columns stand a title, a day, an empty line: never as much as this. */
export const MOST_ABOVE = 25;

/** A table as a reader found it: its first row is taken for the names of columns until a format knows better. */
export type Found = Omit<Table, 'header' | 'ragged'>;

/**
 * Makes a table of rows. The first of them that `heads` knows is the names of columns; without such a one, the first of all. What stands above is told and left out, and so is
 * each row that says the names of columns once more. `delimiter` is what stands between the cells of a text, where lines that a quotation mark took are looked for. A row with more cells than there are columns, or fewer, is ragged; of a workbook, which leaves out what is empty at the end, only the first.
 */
export function headed({ rows, remarks, ...found }: Found, heads: Heads, delimiter: string | null = null): Table {
  const at = placeOfHead(rows.slice(0, MOST_ABOVE), heads);
  const [above, head] = [rows.splice(0, at), rows.shift() ?? { line: 0, cells: [] }];
  const kept = withoutRepeats(rows, head);
  const workbook = found.encoding === null;
  const width = head.cells.length;
  if (workbook) fill(kept.rows, width);
  const odd = kept.rows.filter(({ cells }) => (workbook ? cells.length > width : cells.length !== width));
  const [ragged, ended] = [odd.filter((row) => !isEmptyAfter(row, width)), odd.filter((row) => isEmptyAfter(row, width))];
  return {
    ...found,
    header: head.cells,
    rows: kept.rows,
    ragged: ragged.map(({ line }) => line),
    remarks: [
      ...above.map(title),
      ...remarks,
      ...kept.remarks,
      ...namesakes(head.cells, kept.rows),
      ...(delimiter === null ? [] : swallowed(kept.rows, width, delimiter)),
      ...emptyEnds(ended),
    ],
  };
}

function placeOfHead(rows: readonly TableRow[], heads: Heads): number {
  let widest = 0;
  for (const [place, { cells }] of rows.entries()) {
    if (heads(cells, widest)) return place;
    widest = Math.max(widest, filled(cells));
  }
  return 0;
}

/** How many cells hold something. */
export function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function title({ line, cells }: TableRow): Remark {
  const said = cells.filter((cell) => cell.trim() !== '').join(', ');
  const sentence = `“${said.slice(0, 200)}” stands above the names of the columns, so it is told and not read.`;
  return { code: 'TITLE', sentence, line };
}

function withoutRepeats(rows: TableRow[], { cells: names }: TableRow): { rows: TableRow[]; remarks: Remark[] } {
  const isRepeat = ({ cells }: TableRow) => cells.length === names.length && cells.every((cell, i) => cell === names[i]);
  const repeats = names.length < 2 ? [] : rows.filter(isRepeat);
  if (repeats.length === 0) return { rows, remarks: [] };
  const sentence = 'This row says the names of the columns once more, so it is left out.';
  return { rows: rows.filter((row) => !isRepeat(row)), remarks: repeats.map(({ line }) => ({ code: 'REPEATED_HEADER', sentence, line })) };
}

/** Columns that bear the name of one before them and say something else: which is meant nobody knows, and the first is read. */
function namesakes(names: readonly string[], rows: readonly TableRow[]): Remark[] {
  const first = new Map<string, number>();
  return names.flatMap((name, place) => {
    const key = columnKey(name);
    const before = first.get(key);
    if (before === undefined) first.set(key, place);
    if (key === '' || before === undefined) return [];
    const row = rows.find(({ cells }) => squeezed(cells[place]) !== '' && squeezed(cells[place]) !== squeezed(cells[before]));
    if (row === undefined) return [];
    const sentence = `Column ${place + 1} is called “${squeezed(name)}” as column ${before + 1} is, which is read; what it says from here on is not.`;
    return [{ code: 'NAMESAKE', sentence, line: row.line }];
  });
}

function fill(rows: TableRow[], width: number): void {
  rows.forEach(({ line, cells }, i) => {
    if (cells.length < width) rows[i] = { line, cells: [...cells, ...Array<string>(width - cells.length).fill('')] };
  });
}

function isEmptyAfter({ cells }: TableRow, width: number): boolean {
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
}

/** Rows of which a cell goes on over lines that look like rows themselves: a quotation mark that nobody closed takes them up to the next. */
function swallowed(rows: readonly TableRow[], width: number, delimiter: string): Remark[] {
  const opened = `${delimiter}"`;
  const looksLikeRows = (cell: string) =>
    /[\r\n]/.test(cell) &&
    (cell.includes(opened) || (width > 2 && cell.split(/\r\n|\r|\n/).some((line) => line.split(delimiter).length === width)));
  const sentence =
    'A cell of this row goes on over lines that look like rows: a quotation mark is missing, or one too many. Those lines are not read as rows.';
  return rows.flatMap(({ line, cells }) => (cells.some(looksLikeRows) ? [{ code: 'QUOTES', sentence, line }] : []));
}

function emptyEnds([first, ...more]: readonly TableRow[]): Remark[] {
  if (first === undefined) return [];
  const rows = more.length === 0 ? 'The row has' : `${more.length + 1} rows, this the first, have`;
  return [{ code: 'RAGGED', sentence: `${rows} cells after the last column; they are empty, so nothing is lost.`, line: first.line }];
}
