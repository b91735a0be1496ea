import { BadInput } from '../../errors.js';
import { Archive } from './Archive.js';
import { headed, MOST_ABOVE, type Heads } from './headed.js';
import { readXml } from './readXml.js';
import type { Remark, Table, TableRow } from './Table.js';
import { WorkbookNumbers } from './WorkbookNumbers.js';
import { WorkbookParts, type Sheet } from './WorkbookParts.js';

const MOST_CELLS = 20_000_000;
const MOST_COLUMNS = 16_384;

/** Which sheets of a workbook are read. */
export interface Choice {
  /** The name of the only one, which may be hidden; null for those that `heads` knows. */
  readonly sheet: string | null;
  /** Whether a row is that of the names of columns. */
  readonly heads: Heads;
  /** Whether all sheets that have such a row are read, or the first of them. */
  readonly several: boolean;
}

/** Whether bytes begin as an archive does, which a workbook is. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Whether bytes begin as the files of Excel before 2007 do, and workbooks that are locked by a password. */
export function isOldOrLocked(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

/**
 * Reads sheets of an XLSX workbook as tables: the sheet that was chosen, else those that are not hidden and have the columns that `heads` knows, else the first. Of a formula the value counts that was
 * last calculated, and each is remarked on. Days are ISO days. Throws BadInput that names the file for what is no such workbook.
 */
export function readWorkbook(name: string, bytes: Uint8Array, { sheet, heads, several }: Choice): Table[] {
  const archive = new Archive(name, bytes);
  const parts = new WorkbookParts(archive);
  const offered = parts.sheets.filter((one) => (sheet === null ? !one.hidden : one.name === sheet));
  const [first] = offered;
  if (first === undefined) {
    const there = parts.sheets.map((one) => `“${one.name}”`).join(', ');
    throw new BadInput(
      'sheet',
      sheet === null ? `${name} has no sheet that is not hidden.` : `${name} has no sheet “${sheet}”. It has ${there}.`,
    );
  }
  const [words, numbers] = [wordsOf(parts), new WorkbookNumbers(parts)];
  const read = (one: Sheet) => ({ one, ...rowsOf(archive, one.path, words, numbers) });
  const found: ReturnType<typeof read>[] = [];
  const top = read(first);
  for (const one of sheet === null ? offered.filter(({ path }) => archive.has(path)) : []) {
    const next = one === first ? top : read(one);
    if (next.rows.slice(0, MOST_ABOVE).some(({ cells }) => heads(cells, 0))) found.push(next);
    if (found.length > 0 && !several) break;
  }
  if (found.length === 0) found.push(top);
  const others = parts.sheets.filter((one) => !one.hidden && !found.some((taken) => taken.one === one)).map((one) => `“${one.name}”`);
  return found.map(({ one, rows, remarks }, i) => {
    if (i === 0 && others.length > 0) {
      const taken = found.map((each) => `“${each.one.name}”`).join(' and ');
      const sentence = `${found.length > 1 ? 'The sheets' : 'The sheet'} ${taken} ${areOrIs(found)} read; ${others.join(', ')} ${areOrIs(others)} not.`;
      remarks.unshift({ code: 'OTHER_SHEETS', sentence, line: null });
    }
    const named = found.length === 1 ? name : `${name} (${one.name})`;
    return headed({ name: named, bytes: bytes.length, encoding: null, mark: false, crlf: 0, rows, remarks }, heads);
  });
}

function areOrIs(list: readonly unknown[]): string {
  return list.length > 1 ? 'are' : 'is';
}

const CALCULATED = 'A cell of this row is a formula; the value that it last had is read.';
const UNKNOWN =
  'A cell of this row is a formula that was never calculated, so it is empty. Open the workbook and save it to have its value.';

function remark(line: number, sentence: string): Remark {
  return { code: 'FORMULA', sentence, line };
}

/** The words that cells share, by number. */
function wordsOf(parts: WorkbookParts): string[] {
  const words: string[] = [];
  const part = parts.read('sharedStrings');
  if (part === null) return words;
  let [word, reading, aloud] = ['', false, false];
  readXml(parts.archive.name, part, {
    open: (tag) => {
      if (tag === 'si') word = '';
      // How a word is read aloud is none of it.
      if (tag === 'rPh') aloud = true;
      if (tag === 't') reading = !aloud;
    },
    text: (text) => void (word += reading ? text : ''),
    close: (tag) => {
      if (tag === 't') reading = false;
      if (tag === 'rPh') aloud = false;
      if (tag === 'si') words.push(plain(word));
    },
  });
  return words;
}

function rowsOf(
  archive: Archive,
  path: string,
  words: readonly string[],
  numbers: WorkbookNumbers,
): { readonly rows: TableRow[]; readonly remarks: Remark[] } {
  const part = archive.read(path);
  if (part === null) throw new BadInput('file', `${archive.name} names a sheet that it does not hold.`);
  const rows: TableRow[] = [];
  const [formulas, unknown] = [new Set<number>(), new Set<number>()];
  let [line, column, many, reading, formula] = [0, -1, 0, false, false];
  let [cells, kind, style, value]: [string[], string, string | null, string] = [[], '', null, ''];
  readXml(archive.name, part, {
    open: (tag, attribute) => {
      if (tag === 'row') [line, column, cells] = [Number(attribute('r') ?? line + 1), -1, []];
      if (tag === 'c') {
        [column, kind] = [columnOf(attribute('r')) ?? column + 1, attribute('t') ?? 'n'];
        [style, value, formula] = [attribute('s'), '', false];
      }
      if (tag === 'f') formula = true;
      if (tag === 'v' || (tag === 't' && kind === 'inlineStr')) reading = true;
    },
    text: (text) => void (value += reading ? text : ''),
    close: (tag) => {
      if (tag === 'v' || tag === 't') reading = false;
      if (tag === 'c' && formula) (value === '' ? unknown : formulas).add(line);
      if (tag === 'c' && value !== '') {
        if (column >= MOST_COLUMNS || (many += Math.max(1, column + 1 - cells.length)) > MOST_CELLS) {
          throw new BadInput('file', `${archive.name} has more cells than can be read (${MOST_CELLS}).`);
        }
        while (cells.length < column) cells.push('');
        cells[column] = kind === 'n' ? numbers.told(style, value) : valueOf(kind, value, words);
      }
      if (tag === 'row' && cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    },
  });
  return { rows, remarks: [...[...formulas].map((row) => remark(row, CALCULATED)), ...[...unknown].map((row) => remark(row, UNKNOWN))] };
}

function valueOf(kind: string, value: string, words: readonly string[]): string {
  if (kind === 's') return words[Number(value)] ?? '';
  if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  return kind === 'd' ? value.replace(/T00:00:00(\.0+)?Z?$/, '') : plain(value);
}

/** A text as it was typed: what XML cannot hold is written as _x000D_. */
function plain(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The place of a column, from 0: A is 0, AB is 27. Null where a cell does not say where it is. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined ? null : [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
