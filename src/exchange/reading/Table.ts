import type { Encoding } from './decode.js';

/** A row of a table, its cells as they stand in the file. */
export interface TableRow {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Something that reading a file brought up. */
export interface Remark {
  readonly code: string;
  readonly sentence: string;
  /** Null for what is about all of the file. */
  readonly line: number | null;
}

/** A file as a table. A file without anything is a table without a header and without rows. */
export interface Table {
  /** The name of the file, for whoever reads the report. */
  readonly name: string;
  readonly bytes: number;
  /** Null for a file that is no text: a workbook. */
  readonly encoding: Encoding | null;
  /** Whether a mark of byte order stood before the text. */
  readonly mark: boolean;
  /** How many of its line ends are those of Windows. */
  readonly crlf: number;
  readonly header: readonly string[];
  readonly rows: TableRow[];
  /** The rows that have more cells than the header, or fewer, by line. */
  readonly ragged: readonly number[];
  readonly remarks: readonly Remark[];
}

const GONE: TableRow = { line: 0, cells: [] };

/** Makes something of each row, once: a row is let go when that is done, so that a large table is not held besides what is made of it. */
export function madeOf<T>({ rows }: Table, make: (row: TableRow, i: number) => T): T[] {
  return rows.map((row, i) => {
    rows[i] = GONE;
    return make(row, i);
  });
}

/** A cell as it is compared: without white space around it, and with one space for any run of it. */
export function squeezed(cell = ''): string {
  // Most cells are so already: they are left as they are, so that rows share what is the same.
  if (!/\s\s|[^\S ]|^\s|\s$/u.test(cell)) return cell;
  return cell.replace(/\s+/gu, ' ').trim();
}

/** Finds cells by the name of their column, whatever its letter case, white space and marks. */
export class Columns {
  readonly #places = new Map<string, number>();

  constructor(readonly header: readonly string[]) {
    header.forEach((name, place) => {
      const key = columnKey(name);
      if (key !== '' && !this.#places.has(key)) this.#places.set(key, place);
    });
  }

  /** The place of the first of these names that is a column; -1 when none is. A pattern is a name of all columns whose keys it fits. */
  place(...names: readonly (string | RegExp)[]): number {
    for (const name of names) {
      const place = typeof name === 'string' ? this.#places.get(columnKey(name)) : this.#fitting(name);
      if (place !== undefined) return place;
    }
    return -1;
  }

  #fitting(pattern: RegExp): number | undefined {
    for (const [key, place] of this.#places) if (pattern.test(key)) return place;
    return undefined;
  }

  /** Reads the column of the first of these names, squeezed; empty where there is none. */
  reader(...names: readonly (string | RegExp)[]): (row: TableRow) => string {
    const place = this.place(...names);
    return place < 0 ? () => '' : ({ cells }) => squeezed(cells[place]);
  }
}

/** The name of a column as it is compared: letters and digits alone, in lower case. */
export function columnKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
