import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Cell, PROVENANCE } from './cells.js';
import type { Value } from '../src/archive/Contents.js';

/** One line of a file, read by its columns; `refuse` throws one sentence that names the file and the line. */
export interface Line {
  readonly values: Readonly<Record<string, Value>>;
  readonly refuse: (message: string) => never;
}

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function parseFile(folder: string, file: string): Parsed[] {
  try {
    return parse(readFileSync(join(folder, file)), { columns: true, info: true, bom: true }) as unknown as Parsed[];
  } catch (error) {
    throw new Error(`seed/${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** All lines of `file`; its header must be `columns` and the provenance columns, in any order. Throws at the first bad cell. */
export function readTable(folder: string, file: string, columns: Readonly<Record<string, Cell>>, today: string): Line[] {
  const cells = Object.entries({ ...columns, ...PROVENANCE });
  const names = new Set(cells.map(([name]) => name));
  return parseFile(folder, file).map(({ record, info }) => {
    const refuse = (message: string): never => {
      throw new Error(`seed/${file} line ${info.lines}: ${message}.`);
    };
    const unknown = Object.keys(record).find((name) => !names.has(name));
    if (unknown !== undefined) refuse(`the column ${unknown} is not known`);
    const values = Object.fromEntries(
      cells.map(([name, cell]): [string, Value] => {
        const written = record[name] ?? refuse(`the column ${name} is missing`);
        try {
          return [name, cell.read(written.trim(), today)];
        } catch (error) {
          return refuse(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }),
    );
    if (values.source === 'PUBLISHED' && values.sourceDocument === null) refuse('a published fact names its document');
    return { values, refuse };
  });
}
