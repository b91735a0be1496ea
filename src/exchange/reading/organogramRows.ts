import type { SourceFile } from '../Format.js';
import { Columns, type TableRow } from './Table.js';
import { tableOf } from './tablesOf.js';

/** A row about a senior post, as published, its cells squeezed. */
export interface SeniorRow {
  readonly file: string;
  readonly line: number;
  readonly ref: string;
  readonly name: string;
  readonly grade: string;
  readonly title: string;
  readonly unit: string;
  readonly phone: string;
  readonly email: string;
  readonly manager: string;
  readonly fte: string;
  readonly profession: string;
  readonly notes: string;
  readonly organisation: string;
}

/** A row about junior posts of one kind under one senior post. */
export interface JuniorRow {
  readonly file: string;
  readonly line: number;
  readonly senior: string;
  readonly title: string;
  readonly grade: string;
  readonly unit: string;
  readonly fte: string;
  readonly profession: string;
  /** Everything the row says, as one text. */
  readonly all: string;
}

const POST = [
  'Post Unique Reference',
  'Post Unique Reference (PUR)',
  'Unique Post Reference',
  'Senior Post Unique Reference',
  'Post Reference',
  'PUR',
];
const MANAGER = ['Reports to Senior Post', 'Reports to Senior Post Unique Reference', 'Reports to Post', 'Reports to'];
const SENIOR = ['Reporting Senior Post', 'Reporting Senior Post Unique Reference', 'Reporting to Senior Post'];
const PROFESSION = ['Professional/Occupational Group', 'Professional Group', 'Profession'];

/** Whether a table has the columns of senior posts, of junior posts, or of neither. */
export function kindOf(file: SourceFile): 'SENIOR' | 'JUNIOR' | null {
  if (file.table === null) return null;
  const columns = new Columns(file.table.header);
  if (columns.place(...SENIOR) >= 0) return 'JUNIOR';
  return columns.place(...POST) >= 0 && columns.place(...MANAGER) >= 0 ? 'SENIOR' : null;
}

/** The rows about senior posts. */
export function seniorRows(file: SourceFile): SeniorRow[] {
  const { header, rows } = tableOf(file);
  const columns = new Columns(header);
  const read = {
    ref: columns.reader(...POST),
    name: columns.reader('Name'),
    grade: columns.reader('Grade (or equivalent)', 'Grade'),
    title: columns.reader('Job Title'),
    unit: columns.reader('Unit'),
    phone: columns.reader('Contact Phone'),
    email: columns.reader('Contact E-mail', 'Contact Email'),
    manager: columns.reader(...MANAGER),
    fte: columns.reader('FTE'),
    profession: columns.reader(...PROFESSION),
    notes: columns.reader('Notes'),
    organisation: columns.reader('Organisation'),
  };
  return rows.map((row) => ({ file: file.name, line: row.line, ...each(read, row) }));
}

/** The rows about junior posts. */
export function juniorRows(file: SourceFile): JuniorRow[] {
  const { header, rows } = tableOf(file);
  const columns = new Columns(header);
  const read = {
    senior: columns.reader(...SENIOR),
    title: columns.reader('Generic Job Title', 'Job Title'),
    grade: columns.reader('Grade', 'Grade (or equivalent)'),
    unit: columns.reader('Unit'),
    fte: columns.reader('Number of Posts in FTE', 'Number of Posts (FTE)', 'Number of Posts in FTE terms', 'FTE'),
    profession: columns.reader(...PROFESSION),
  };
  return rows.map((row) => ({
    file: file.name,
    line: row.line,
    all: row.cells.join('\u0001'),
    ...each(read, row),
  }));
}

function each<K extends string>(read: Readonly<Record<K, (row: TableRow) => string>>, row: TableRow): Record<K, string> {
  return Object.fromEntries(Object.entries<(row: TableRow) => string>(read).map(([key, one]) => [key, one(row)])) as Record<K, string>;
}
