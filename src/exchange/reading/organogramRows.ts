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
  /^(senior)?(post|position)s?(unique|unqiue)?(reference|refernce|ref|id|identifier|number|no)(number|no|pur)?$|^unique(post|position)?(reference|ref|id|identifier)(number|no)?$/,
];
const MANAGER = [
  'Reports to Senior Post',
  'Reports to Senior Post Unique Reference',
  'Reports to Post',
  'Reports to',
  /^reportsto(senior)?(post|position)?s?(unique)?(reference|ref|id|pur)?(number|no)?$|^(line)?manager(post)?(unique)?(reference|ref|id|pur)$/,
];
const SENIOR = [
  'Reporting Senior Post',
  'Reporting Senior Post Unique Reference',
  'Reporting to Senior Post',
  /^report(s|ing)(to)?(the)?senior(post|position)s?(unique)?(reference|ref|id|pur)?(number|no)?$/,
];
const NUMBER = ['Number of Posts in FTE', 'Number of Posts (FTE)', 'Number of Posts in FTE terms', /^(number|no)(of)?posts/, 'FTE'];
/** What only files of junior posts have. */
const GROUP = ['Generic Job Title', /^(number|no)(of)?posts/];
const PROFESSION = [
  'Professional/Occupational Group',
  'Professional Group',
  'Profession',
  /^(professional)?(and)?occupational?group$|^profession/,
];

/** Whether a table has the columns of senior posts, of junior posts, or of neither. */
export function kindOf(file: SourceFile): 'SENIOR' | 'JUNIOR' | null {
  if (file.table === null) return null;
  return kindOfColumns(new Columns(file.table.header));
}

/** Whether columns are those of senior posts, of junior posts, or of neither. */
export function kindOfColumns(columns: Columns): 'SENIOR' | 'JUNIOR' | null {
  const has = (names: readonly (string | RegExp)[]) => columns.place(...names) >= 0;
  if (has(SENIOR) && (has(GROUP) || !has(POST))) return 'JUNIOR';
  if (has(POST) && has([...MANAGER, ...SENIOR])) return 'SENIOR';
  return has(MANAGER) && has(GROUP) ? 'JUNIOR' : null;
}

/** The rows about senior posts. */
export function seniorRows(file: SourceFile): SeniorRow[] {
  const { header, rows } = tableOf(file);
  const columns = new Columns(header);
  const read = {
    ref: columns.reader(...POST),
    name: columns.reader('Name', /^(post)?holders?(name)?$|^(employee|staff|full|senior)name$|^nameof/),
    grade: columns.reader('Grade (or equivalent)', 'Grade', /^grade|^payband$/),
    title: columns.reader('Job Title', /^(post|position|role)?title$/),
    unit: columns.reader('Unit', /^(unit|businessunit|directorate)(name)?$/),
    phone: columns.reader('Contact Phone', /^contact(tele)?phone|^(tele)?phone/),
    email: columns.reader('Contact E-mail', /^(contact)?email/),
    manager: columns.reader(...MANAGER, ...SENIOR),
    fte: columns.reader('FTE', /^fulltimeequivalents?(fte)?$/),
    profession: columns.reader(...PROFESSION),
    notes: columns.reader('Notes', /^notes?$|^comments?$/),
    organisation: columns.reader('Organisation'),
  };
  return rows.map((row) => ({ file: file.name, line: row.line, ...each(read, row) }));
}

/** The rows about junior posts. */
export function juniorRows(file: SourceFile): JuniorRow[] {
  const { header, rows } = tableOf(file);
  const columns = new Columns(header);
  const read = {
    senior: columns.reader(...SENIOR, ...MANAGER),
    title: columns.reader('Generic Job Title', 'Job Title', /^(generic)?(job|post|role)?title$/),
    grade: columns.reader('Grade', 'Grade (or equivalent)', /^grade|^payband$/),
    unit: columns.reader('Unit', /^(unit|businessunit|directorate)(name)?$/),
    fte: columns.reader(...NUMBER),
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
