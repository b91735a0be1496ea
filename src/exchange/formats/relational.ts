import { BadInput } from '../../errors.js';
import type { Finding, Format, SourceFile } from '../Format.js';
import { isHeadOfPeople, peopleIn, understandPeople, type PeopleColumns } from '../reading/people.js';
import { isOfPeriods, lastOf } from '../reading/periods.js';
import { Columns, type Table } from '../reading/Table.js';
import { tablesOf } from '../reading/tablesOf.js';

const COLUMNS: PeopleColumns = {
  ref: ['employee_id', 'emp_no', 'emp_id', 'employee_no', 'staff_id', 'id'],
  first: ['first_name', 'fname'],
  last: ['last_name', 'lname', 'surname'],
  name: ['name', 'full_name', 'ename', 'emp_name', 'employee_name'],
  title: ['job_title', 'title', 'job_id', 'title_id', 'position_id', 'job', 'position', 'designation'],
  manager: ['manager_id', 'reports_to', 'mgr', 'mgr_id', 'manager_no', 'supervisor_id', 'reports_to_id'],
  email: ['email'],
  phone: ['phone_number', 'phone'],
  unit: ['department_name', 'dept_name', 'department', 'dept'],
  unmanaged: true,
};
const NAMES = ['last_name', 'lname', 'surname', 'first_name', 'fname', 'name', 'full_name', 'ename', 'emp_name', 'employee_name'];
/** What employees have and departments have not, where both are numbered by `id` and have a manager. */
const OF_PEOPLE = ['first_name', 'fname', 'last_name', 'lname', 'surname', 'email', 'hire_date', 'hiredate', 'salary', 'sal'];
const DEPARTMENT = ['department_id', 'dept_no', 'dept_id'];
const DEPARTMENT_NAME = ['department_name', 'dept_name', 'dname'];
const HEAD = ['manager_id', 'manager_no', 'mgr', 'mgr_id', 'head_id', 'manager_employee_id'];
const JOB = ['job_id', 'title_id', 'position_id'];
const JOB_TITLE = ['job_title', 'title', 'job_name'];

/** Tables of their own say who belongs to which department, who heads it and what somebody is called, each from when until when. */
const MEMBERS = { of: COLUMNS.ref.filter((name) => name !== 'id'), value: DEPARTMENT };
const HEADS = { of: DEPARTMENT, value: MEMBERS.of };
const TITLES = { of: MEMBERS.of, value: ['title', 'job_title'] };
/** What databases and their programs write where there is no value. */
const NULL = /^(\\N|NULL|\(null\)|<null>|\[NULL\])$/;

const ROLES = {
  PEOPLE: 'employees',
  DEPARTMENTS: 'departments',
  JOBS: 'jobs',
  HEADS: 'heads of departments',
  MEMBERS: 'members of departments',
  TITLES: 'titles',
  NONE: 'nothing',
} as const;

type Kind = Exclude<keyof typeof ROLES, 'NONE'>;

/** What a table of a database is about, by its columns; null for one that tells nothing of who reports to whom. */
function kindOf(columns: Columns): Kind | null {
  const has = (...names: readonly string[]) => columns.place(...names) >= 0;
  const own = has(...OF_PEOPLE, ...DEPARTMENT, ...JOB, ...COLUMNS.title);
  const managed = isHeadOfPeople(columns, { ...COLUMNS, unmanaged: false });
  if (managed && has(...NAMES) && own) return 'PEOPLE';
  // Without managers it is one of people by what only people have.
  if (
    has(...MEMBERS.of) &&
    has('last_name', 'lname', 'surname', 'ename', 'full_name') &&
    has('hire_date', 'hiredate', 'birth_date', 'email')
  ) {
    return 'PEOPLE';
  }
  if (has(...DEPARTMENT) && has(...DEPARTMENT_NAME)) return 'DEPARTMENTS';
  if (has('id') && has('name', ...DEPARTMENT_NAME) && has(...HEAD)) return 'DEPARTMENTS';
  return has(...JOB_TITLE) && has(...JOB, 'id') ? 'JOBS' : null;
}

/** Tables of a database: employees with managers, and departments, whose manager is a second line where that is asked for (`--edge professional`). */
export const relational: Format = {
  id: 'relational',
  about: 'Tables of a database: employees with managers, departments with managers, jobs.',
  files: 'CSV files of employees, and of departments and jobs where there are any, in any order.',
  edge: 'LINE',
  several: true,
  heads: (columns) => kindOf(columns) !== null,
  read: (files, how) => {
    for (const { table } of files) withoutNulls(table);
    const of = (file: SourceFile) => kindOfFile(file, files);
    const [named, listed] = [files.filter((file) => of(file) === 'PEOPLE'), files.filter((file) => of(file) === 'DEPARTMENTS')];
    // A table of ids, names and managers alone is that of departments only where another is that of employees.
    const people =
      named.length > 0
        ? named
        : listed.filter(({ table }) => isHeadOfPeople(new Columns(table?.header ?? []), { ...COLUMNS, unmanaged: false }));
    if (people.length === 0) {
      if (files.every(({ table }) => table?.header.length === 0)) return understandPeople(peopleIn(files, COLUMNS), how, 'LINE');
      const given = files.map(({ name, table }) => `${name} has ${(table?.header ?? []).slice(0, 12).join(', ')}`).join('; ');
      throw new BadInput(
        'file',
        `No file has employees: employee_id, last_name and manager_id. ${given}. Rename the columns, or read the file of employees as table by a mapping.`,
      );
    }
    const departments = new Map(
      tablesOf(named.length > 0 ? listed : [], [[...DEPARTMENT, 'id']]).flatMap(({ table: { rows }, columns }) => {
        const [id, name] = [columns.reader(...DEPARTMENT, 'id'), columns.reader(...DEPARTMENT_NAME, 'name')];
        const manager = columns.reader(...HEAD);
        return rows.map((row) => [id(row), { name: name(row), manager: manager(row) }] as const);
      }),
    );
    const jobs = new Map(
      tablesOf(
        files.filter((file) => of(file) === 'JOBS'),
        [[...JOB, 'id']],
      ).flatMap(({ table: { rows }, columns }) => {
        const [id, title] = [columns.reader(...JOB, 'id'), columns.reader(...JOB_TITLE)];
        return rows.map((row) => [id(row), title(row)] as const);
      }),
    );
    const held = (kind: 'HEADS' | 'MEMBERS' | 'TITLES') =>
      new Map(files.filter((file) => of(file) === kind).flatMap(({ table }) => (table === null ? [] : [...lastOf(table, PERIODS[kind])])));
    const [heads, members, titles] = [held('HEADS'), held('MEMBERS'), held('TITLES')];
    const places = new Map<string, string>();
    const found = peopleIn(people, COLUMNS, (row, { columns }) => {
      const [own, whose] = [columns.reader(...DEPARTMENT)(row), columns.reader(...COLUMNS.ref)(row)];
      const place = own === '' ? (members.get(whose) ?? '') : own;
      const department = departments.get(place);
      const [ref, manager] = [whose, columns.reader(...COLUMNS.manager)(row)];
      places.set(ref, department?.name ?? '');
      // The manager of the department is a second line only where it is somebody else than the first, and not the employee.
      const second = heads.get(place) ?? department?.manager ?? '';
      const other = how.edge === 'PROFESSIONAL' && second !== '' && second !== manager && second !== ref;
      return other ? { others: [second] } : {};
    });
    const entries = found.entries.map((one) => ({
      ...one,
      title: titles.get(one.ref) ?? jobs.get(one.title) ?? one.title,
      unit: places.get(one.ref) || one.unit,
    }));
    const noLines = people.every(({ table }) => new Columns(table?.header ?? []).place(...COLUMNS.manager) < 0);
    const findings = [
      ...found.findings,
      ...(noLines ? [withoutLines(people[0]?.name ?? '', heads.size > 0)] : []),
      ...files.filter((file) => of(file) === null).flatMap(unread),
    ];
    const roles = new Map(files.map((file) => [file.name, people.includes(file) ? 'employees' : ROLES[of(file) ?? 'NONE']]));
    return { ...understandPeople({ ...found, entries, findings }, how, 'LINE'), roles };
  },
};

const PERIODS = { HEADS, MEMBERS, TITLES };

/** Two tables of departments and employees have the same columns: which is that of heads its name says. Where employees have their department themselves, a table of periods is their history. */
function kindOfFile(file: SourceFile, files: readonly SourceFile[]): Kind | null {
  const columns = new Columns(file.table?.header ?? []);
  const kind = kindOf(columns);
  if (kind === 'PEOPLE' || kind === 'DEPARTMENTS') return kind;
  const people = files.map(({ table }) => new Columns(table?.header ?? [])).filter((one) => kindOf(one) === 'PEOPLE');
  const told = (names: readonly string[]) => people.some((one) => one.place(...names) >= 0);
  if (isOfPeriods(columns, MEMBERS) && !told(DEPARTMENT)) return /manager|head|chief|lead/i.test(file.name) ? 'HEADS' : 'MEMBERS';
  return isOfPeriods(columns, TITLES) && !told(COLUMNS.title) ? 'TITLES' : kind;
}

function withoutNulls(table: Table | null): void {
  table?.rows.forEach((row, i, rows) => {
    if (row.cells.some((cell) => NULL.test(cell))) {
      rows[i] = { line: row.line, cells: row.cells.map((cell) => (NULL.test(cell) ? '' : cell)) };
    }
  });
}

function withoutLines(file: string, headed: boolean): Finding {
  const but = headed ? ' The heads of departments are second lines with --edge professional.' : '';
  return { code: 'NO_LINES', sentence: `The employees name no managers, so no lines are drafted.${but}`, file, line: null };
}

function unread({ name, table }: SourceFile): Finding[] {
  if (table !== null && table.header.length === 0) return [];
  const sentence = `${name} is no table of employees, departments or jobs, so its ${table?.rows.length ?? 0} rows are not read.`;
  return [{ code: 'UNUSED_FILE', sentence, file: name, line: null }];
}
