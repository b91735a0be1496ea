import { BadInput } from '../../errors.js';
import type { Finding, Format, SourceFile } from '../Format.js';
import { isHeadOfPeople, peopleIn, understandPeople, type PeopleColumns } from '../reading/people.js';
import { Columns } from '../reading/Table.js';
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
};
const NAMES = ['last_name', 'lname', 'surname', 'first_name', 'fname', 'name', 'full_name', 'ename', 'emp_name', 'employee_name'];
/** What employees have and departments have not, where both are numbered by `id` and have a manager. */
const OF_PEOPLE = ['first_name', 'fname', 'last_name', 'lname', 'surname', 'email', 'hire_date', 'hiredate', 'salary', 'sal'];
const DEPARTMENT = ['department_id', 'dept_no', 'dept_id'];
const DEPARTMENT_NAME = ['department_name', 'dept_name', 'dname'];
const HEAD = ['manager_id', 'manager_no', 'mgr', 'mgr_id', 'head_id', 'manager_employee_id'];
const JOB = ['job_id', 'title_id', 'position_id'];
const JOB_TITLE = ['job_title', 'title', 'job_name'];

const ROLES = { PEOPLE: 'employees', DEPARTMENTS: 'departments', JOBS: 'jobs', NONE: 'nothing' } as const;

/** What a table of a database is about, by its columns; null for one that tells nothing of who reports to whom. */
function kindOf(columns: Columns): 'PEOPLE' | 'DEPARTMENTS' | 'JOBS' | null {
  const has = (...names: readonly string[]) => columns.place(...names) >= 0;
  const own = has(...OF_PEOPLE, ...DEPARTMENT, ...JOB, ...COLUMNS.title);
  if (isHeadOfPeople(columns, COLUMNS) && has(...NAMES) && own) return 'PEOPLE';
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
    const of = (file: SourceFile) => kindOf(new Columns(file.table?.header ?? []));
    const [named, listed] = [files.filter((file) => of(file) === 'PEOPLE'), files.filter((file) => of(file) === 'DEPARTMENTS')];
    // A table of ids, names and managers alone is that of departments only where another is that of employees.
    const people = named.length > 0 ? named : listed.filter(({ table }) => isHeadOfPeople(new Columns(table?.header ?? []), COLUMNS));
    if (people.length === 0) {
      if (files.every(({ table }) => table?.header.length === 0)) return understandPeople(peopleIn(files, COLUMNS), how, 'LINE');
      throw new BadInput('file', 'No file has employees: employee_id, manager_id and last_name.');
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
    const places = new Map<string, string>();
    const found = peopleIn(people, COLUMNS, (row, { columns }) => {
      const department = departments.get(columns.reader(...DEPARTMENT)(row));
      const [ref, manager] = [columns.reader(...COLUMNS.ref)(row), columns.reader(...COLUMNS.manager)(row)];
      places.set(ref, department?.name ?? '');
      // The manager of the department is a second line only where it is somebody else than the first, and not the employee.
      const second = department?.manager ?? '';
      const other = how.edge === 'PROFESSIONAL' && second !== '' && second !== manager && second !== ref;
      return other ? { others: [second] } : {};
    });
    const entries = found.entries.map((one) => ({
      ...one,
      title: jobs.get(one.title) ?? one.title,
      unit: places.get(one.ref) || one.unit,
    }));
    const findings = [...found.findings, ...files.filter((file) => of(file) === null).flatMap(unread)];
    const roles = new Map(files.map((file) => [file.name, people.includes(file) ? 'employees' : ROLES[of(file) ?? 'NONE']]));
    return { ...understandPeople({ ...found, entries, findings }, how, 'LINE'), roles };
  },
};

function unread({ name, table }: SourceFile): Finding[] {
  if (table !== null && table.header.length === 0) return [];
  const sentence = `${name} is no table of employees, departments or jobs, so its ${table?.rows.length ?? 0} rows are not read.`;
  return [{ code: 'UNUSED_FILE', sentence, file: name, line: null }];
}
