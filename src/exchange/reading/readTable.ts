import { parse, type Parser } from 'csv-parse';
import { BadInput } from '../../errors.js';
import { contentOf, PIECE, type Content } from './Content.js';
import { decode } from './decode.js';
import { delimiterOf, type Cut } from './delimiterOf.js';
import { Harmless } from './Harmless.js';
import { headed, type Heads } from './headed.js';
import type { Remark, Table, TableRow } from './Table.js';

/** A cell that is longer than a million characters is a quotation mark that was never closed. */
const LONGEST = 1_000_000;

/** Is told how many bytes were read, of how many. */
export type Watch = (read: number, of: number) => void;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a file of delimited text. Cells keep their white space and the line breaks inside them. Lines without anything are left out; those of delimiters alone are told.
 * An apostrophe that made a cell harmless is taken away. `heads` says which row is the names of columns. Throws BadInput that names the file for what is no such text.
 */
export async function readTable(
  name: string,
  given: Uint8Array | Content,
  watch: Watch = () => undefined,
  heads: Heads = () => false,
): Promise<Table> {
  const content = contentOf(given);
  const { encoding, mark, pieces } = decode(name, content);
  let [read, crlf, over, returned] = [0, 0, 0, false];
  const rows: TableRow[] = [];
  const blank: number[] = [];
  const kept = new Map<string, string>();
  const harmless = new Harmless();
  let parser: Parser | null = null;
  let cut: Cut | null = null;
  const take = () => {
    for (let found = parser?.read() as Parsed | null; found !== null; found = parser?.read() as Parsed | null) {
      // What is known is the line on which it ends, where a return and a line feed in a cell are counted as two lines.
      over += found.record.reduce((pairs, cell) => pairs + countOf(cell, '\r\n'), 0);
      const begins = found.info.lines - over - found.record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
      const cells = found.record.map((cell) => interned(kept, harmless.whole(cell, begins)));
      if (cells.every((cell) => cell.trim() === '')) blank.push(begins);
      else rows.push({ line: begins, cells });
    }
  };
  const failed = (error: Error): never => {
    const [code, last] = ['code' in error ? error.code : null, rows.at(-1)];
    const row = last === undefined ? 'the first row' : `the row after line ${last.line}`;
    const why =
      code === 'CSV_QUOTE_NOT_CLOSED'
        ? `a quotation mark in ${row} is never closed.`
        : code === 'CSV_MAX_RECORD_SIZE'
          ? `${row} has more than a million letters; a quotation mark in it may not be closed.`
          : error.message;
    throw new BadInput('file', `${name} cannot be read as a table: ${why}`);
  };
  for (const piece of pieces) {
    crlf += countOf(piece, '\r\n') + (returned && piece.startsWith('\n') ? 1 : 0);
    returned = piece.endsWith('\r');
    cut ??= delimiterOf(piece, heads);
    parser ??= parserFor(cut);
    await fed(parser, piece, take).catch(failed);
    watch((read = Math.min(read + PIECE, content.size)), content.size);
  }
  if (parser !== null) await ended(parser, take).catch(failed);
  const remarks = [...harmless.remarks(), ...blanks(blank)];
  return headed({ name, bytes: content.size, encoding, mark, crlf, rows, remarks }, heads, cut?.delimiter);
}

function countOf(text: string, part: string): number {
  let many = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) many++;
  return many;
}

function parserFor({ delimiter, from: from_line, ends }: Cut): Parser {
  const relaxed = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
  const parser = parse({ delimiter, record_delimiter: [...ends], from_line, info: true, max_record_size: LONGEST, ...relaxed });
  // Whoever feeds it is told; an event that nobody hears would end the process.
  return parser.on('error', () => undefined);
}

function blanks([line, ...more]: readonly number[]): Remark[] {
  if (line === undefined) return [];
  const rows = more.length === 0 ? 'This row holds' : `${more.length + 1} rows, the first here and the last on line ${more.at(-1)}, hold`;
  return [{ code: 'EMPTY_ROWS', sentence: `${rows} nothing but empty cells.`, line }];
}

function fed(parser: Parser, piece: string, take: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    // An error is told to whoever writes first, and only then as an event.
    parser.write(piece, (error) => {
      if (error != null) return reject(error);
      take();
      resolve();
    });
    take();
  });
}

function ended(parser: Parser, take: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.on('error', reject);
    parser.on('readable', take);
    parser.once('end', () => {
      take();
      resolve();
    });
    parser.end();
    take();
  });
}

// The same words stand in a column again and again; each is held once.
function interned(kept: Map<string, string>, cell: string): string {
  const known = kept.get(cell);
  if (known !== undefined) return known;
  if (cell.length <= 200 && kept.size < 500_000) kept.set(cell, cell);
  return cell;
}
