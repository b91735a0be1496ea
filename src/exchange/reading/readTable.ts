import { parse, type Parser } from 'csv-parse';
import { BadInput } from '../../errors.js';
import { contentOf, PIECE, type Content } from './Content.js';
import { decode } from './decode.js';
import { Harmless } from './Harmless.js';
import type { Table, TableRow } from './Table.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A cell that is longer than a million characters is a quotation mark that was never closed. */
const LONGEST = 1_000_000;

/** Is told how many bytes were read, of how many. */
export type Watch = (read: number, of: number) => void;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a file of delimited text: comma, semicolon, tab or bar, whichever its first line has most of. Cells keep their white space and the line breaks inside them.
 * Lines without anything are left out. An apostrophe that made a cell harmless is taken away. Throws BadInput that names the file for what is no such text.
 */
export async function readTable(name: string, given: Uint8Array | Content, watch: Watch = () => undefined): Promise<Table> {
  const content = contentOf(given);
  const { encoding, mark, pieces } = decode(name, content);
  let read = 0;
  const rows: TableRow[] = [];
  const ragged: number[] = [];
  const kept = new Map<string, string>();
  const harmless = new Harmless();
  let header: readonly string[] | null = null;
  let parser: Parser | null = null;
  const take = () => {
    for (let found = parser?.read() as Parsed | null; found !== null; found = parser?.read() as Parsed | null) {
      // What is known is the line on which it ends.
      const begins = found.info.lines - found.record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
      const cells = found.record.map((cell) => interned(kept, harmless.whole(cell, begins)));
      if (header === null) header = cells;
      else {
        if (cells.length !== header.length) ragged.push(begins);
        rows.push({ line: begins, cells });
      }
    }
  };
  const failed = (error: Error): never => {
    throw new BadInput('file', `${name} cannot be read as a table: ${error.message}`);
  };
  for (const piece of pieces) {
    parser ??= parserFor(piece);
    await fed(parser, piece, take).catch(failed);
    watch((read = Math.min(read + PIECE, content.size)), content.size);
  }
  if (parser !== null) await ended(parser, take).catch(failed);
  return { name, bytes: content.size, encoding, mark, header: header ?? [], rows, ragged, remarks: harmless.remarks() };
}

function parserFor(beginning: string): Parser {
  const [first = ''] = beginning.split(/[\r\n]/, 1);
  const many = (delimiter: string) => first.split(delimiter).length;
  const delimiter = DELIMITERS.reduce((best, one) => (many(one) > many(best) ? one : best));
  return parse({ delimiter, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: LONGEST });
}

function fed(parser: Parser, piece: string, take: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('error', reject);
    parser.write(piece, () => {
      parser.off('error', reject);
      take();
      resolve();
    });
    take();
  });
}

function ended(parser: Parser, take: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('error', reject);
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
