import { BadInput } from '../../errors.js';
import type { SourceFile } from '../Format.js';
import { Columns, type Table } from './Table.js';

/** A file that is a table with the columns of its format. */
export interface NamedTable {
  readonly name: string;
  readonly table: Table;
  readonly columns: Columns;
}

/**
 * The files that hold something, each a table. `needs` are columns that must be there, each by any of several names. Throws BadInput that names the file, the column and
 * the columns that there are.
 */
export function tablesOf(files: readonly SourceFile[], needs: readonly (readonly (string | RegExp)[])[]): NamedTable[] {
  return files.flatMap((file): NamedTable[] => {
    const [name, table] = [file.name, tableOf(file)];
    if (table.header.length === 0) return [];
    const columns = new Columns(table.header);
    for (const names of needs) {
      if (columns.place(...names) >= 0) continue;
      const there = table.header
        .filter((header) => header.trim() !== '')
        .slice(0, 30)
        .join(', ');
      const words = names.filter((one) => typeof one === 'string').join(' or ');
      throw new BadInput(
        'file',
        `${name} has no column ${words}. It has ${there}. Rename the one that is meant, or read the file as table by a mapping.`,
      );
    }
    return [{ name, table, columns }];
  });
}

/** Whether a row holds columns of each of several kinds, each by any of its names: then it is the names of columns. */
export function holds(columns: Columns, needs: readonly (readonly (string | RegExp)[])[]): boolean {
  return needs.every((names) => columns.place(...names) >= 0);
}

/** The table of a file that must be one. */
export function tableOf({ table, name }: SourceFile): Table {
  if (table === null) throw new BadInput('file', `${name} is no table.`);
  return table;
}
