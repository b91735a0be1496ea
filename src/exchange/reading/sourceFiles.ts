import { BadInput } from '../../errors.js';
import type { Format, Reading, SourceFile } from '../Format.js';
import { beginningOf, contentOf, type Content } from './Content.js';
import { decode } from './decode.js';
import { filled, type Heads } from './headed.js';
import { readTable, type Watch } from './readTable.js';
import { isOldOrLocked, isWorkbook, readWorkbook } from './readWorkbook.js';
import { Columns } from './Table.js';

/** A file as it came in. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array | Content;
}

/** What a file holds for a format: a table, several of a workbook, or a JSON value. Throws BadInput that names the file for what is none of them. */
export async function sourceFiles(format: Format, { name, bytes }: GivenFile, how: Reading, watch: Watch): Promise<SourceFile[]> {
  const content = contentOf(bytes);
  const first = beginningOf(content, 200);
  // A title may be any word that is a name of a column elsewhere: one cell alone is no row of names.
  const heads: Heads = (cells, widest) => filled(cells) > 1 && format.heads?.(new Columns(cells), how, widest) === true;
  if (isWorkbook(first)) {
    const choice = { sheet: how.sheet ?? null, heads, several: format.several === true };
    return readWorkbook(name, content.whole(), choice).map((table) => ({ name: table.name, table, json: null }));
  }
  if (isOldOrLocked(first)) {
    const sentence = `${name} is a workbook that is locked by a password, or one of Excel before 2007 (XLS). Save it as XLSX without a password, or as CSV.`;
    throw new BadInput('file', sentence);
  }
  if (!looksLikeJson(first)) return [{ name, table: await readTable(name, content, watch, heads), json: null }];
  return [{ name, table: null, ...jsonIn(name, [...decode(name, content).pieces].join('')) }];
}

/** Whether a file begins as JSON does, and not as a table whose first name of a column stands in brackets. */
function looksLikeJson(first: Uint8Array): boolean {
  const beginning = Buffer.from(first)
    .toString('latin1')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  return /^(\{\s*["}]|\[\s*([[{"\]]|$))/.test(beginning);
}

/** A JSON value; or one a line, as exports of many write it. */
function jsonIn(name: string, text: string): Pick<SourceFile, 'json' | 'lines'> {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    const [json, lines]: [unknown[], number[]] = [[], []];
    for (const [i, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      lines.push(i + 1);
      json.push(valueOf(name, line, i + 1));
    }
    return { json, lines };
  }
}

function valueOf(name: string, text: string, line: number): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BadInput('file', `${name} begins like JSON and is none: on line ${line}, ${why}`);
  }
}
