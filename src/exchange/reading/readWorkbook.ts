import { posix } from 'node:path';
import { BadInput } from '../../errors.js';
import { Archive } from './Archive.js';
import { readXml } from './readXml.js';
import type { Remark, Table, TableRow } from './Table.js';
import { WorkbookDates } from './WorkbookDates.js';

const MOST_CELLS = 20_000_000;
const MOST_COLUMNS = 16_384;

interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** Whether bytes begin as an archive does, which a workbook is. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Reads the first sheet of an XLSX workbook that is not hidden: the first row that holds something is the header. Of a formula the value counts that was last
 * calculated, and each is remarked on. Days are ISO days. Throws BadInput that names the file for what is no such workbook.
 */
export function readWorkbook(name: string, bytes: Uint8Array): Table {
  const archive = new Archive(name, bytes);
  const { sheet, others } = sheetsOf(archive);
  const { rows, formulas } = rowsOf(archive, sheet.path, wordsOf(archive), new WorkbookDates(archive));
  const [header, ...rest] = rows;
  const width = header?.cells.length ?? 0;
  const remarks: Remark[] = formulas.map((line) => ({
    code: 'FORMULA',
    sentence: 'A cell of this row is a formula; the value that it last had is read.',
    line,
  }));
  if (others.length > 0) {
    remarks.unshift({ code: 'OTHER_SHEETS', sentence: `The sheet “${sheet.name}” is read; ${others.join(', ')} are not.`, line: null });
  }
  return {
    ...{ name, bytes: bytes.length, encoding: null, mark: false, header: header?.cells ?? [], remarks },
    // A workbook leaves out what is empty at the end of a row, so that a short row is none that is damaged.
    rows: rest.map(({ line, cells }) => ({ line, cells: [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')] })),
    ragged: rest.filter(({ cells }) => cells.length > width).map(({ line }) => line),
  };
}

function sheetsOf(archive: Archive): { readonly sheet: Sheet; readonly others: readonly string[] } {
  const [book, links] = [archive.read('xl/workbook.xml'), archive.read('xl/_rels/workbook.xml.rels')];
  if (book === null || links === null) throw new BadInput('file', `${archive.name} is an archive, and not an XLSX workbook.`);
  const targets = new Map<string, string>();
  readXml(archive.name, links, {
    open: (tag, attribute) => {
      if (tag === 'Relationship') targets.set(attribute('Id') ?? '', posix.resolve('/xl', attribute('Target') ?? '').slice(1));
    },
  });
  const sheets: Sheet[] = [];
  readXml(archive.name, book, {
    open: (tag, attribute) => {
      if (tag !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return;
      sheets.push({ name: attribute('name') ?? '', path: targets.get(attribute('id') ?? '') ?? '' });
    },
  });
  const [sheet, ...others] = sheets;
  if (sheet === undefined) throw new BadInput('file', `${archive.name} has no sheet that is not hidden.`);
  return { sheet, others: others.map(({ name }) => `“${name}”`) };
}

/** The words that cells share, by number. */
function wordsOf(archive: Archive): string[] {
  const words: string[] = [];
  const part = archive.read('xl/sharedStrings.xml');
  if (part === null) return words;
  let [word, reading, aloud] = ['', false, false];
  readXml(archive.name, part, {
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
  dates: WorkbookDates,
): { readonly rows: TableRow[]; readonly formulas: number[] } {
  const part = archive.read(path);
  if (part === null) throw new BadInput('file', `${archive.name} names a sheet that it does not hold.`);
  const rows: TableRow[] = [];
  const formulas = new Set<number>();
  let [line, column, many, reading] = [0, -1, 0, false];
  let [cells, kind, style, value]: [string[], string, string | null, string] = [[], '', null, ''];
  readXml(archive.name, part, {
    open: (tag, attribute) => {
      if (tag === 'row') [line, column, cells] = [Number(attribute('r') ?? line + 1), -1, []];
      if (tag === 'c') {
        [column, kind] = [columnOf(attribute('r')) ?? column + 1, attribute('t') ?? 'n'];
        [style, value] = [attribute('s'), ''];
      }
      if (tag === 'f') formulas.add(line);
      if (tag === 'v' || (tag === 't' && kind === 'inlineStr')) reading = true;
    },
    text: (text) => void (value += reading ? text : ''),
    close: (tag) => {
      if (tag === 'v' || tag === 't') reading = false;
      if (tag === 'c' && value !== '') {
        if (column >= MOST_COLUMNS || (many += Math.max(1, column + 1 - cells.length)) > MOST_CELLS) {
          throw new BadInput('file', `${archive.name} has more cells than can be read (${MOST_CELLS}).`);
        }
        while (cells.length < column) cells.push('');
        cells[column] = kind === 'n' ? dates.told(style, value) : valueOf(kind, value, words);
      }
      if (tag === 'row' && cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    },
  });
  return { rows, formulas: [...formulas] };
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
