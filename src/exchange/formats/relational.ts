import { BadInput } from '../../errors.js';
import type { Format, SourceFile } from '../Format.js';
import { peopleIn, understandPeople, type PeopleColumns } from '../reading/people.js';
import { Columns } from '../reading/Table.js';
import { tablesOf } from '../reading/tablesOf.js';

const COLUMNS: PeopleColumns = {
  ref: ['employee_id', 'emp_no', 'emp_id', 'employee_no', 'staff_id', 'id'],
  first: ['first_name', 'fname'],
  last: ['last_name', 'lname', 'surname'],
  name: ['name', 'full_name', 'ename', 'emp_name', 'employee_name'],
  title: ['job_title', 'title', 'job_id', 'job', 'position', 'designation'],
  manager: ['manager_id', 'reports_to', 'mgr', 'mgr_id', 'manager_no', 'supervisor_id', 'reports_to_id'],
  email: ['email'],
  phone: ['phone_number', 'phone'],
};
const NAMES = ['last_name', 'lname', 'surname', 'name', 'full_name', 'ename', 'emp_name', 'employee_name'];
const DEPARTMENT = ['department_id', 'dept_no', 'dept_id'];
const DEPARTMENT_NAME = ['department_name', 'dept_name', 'dname'];
const HEAD = ['manager_id', 'manager_no', 'mgr', 'mgr_id', 'head_id'];

const has = (file: SourceFile, ...names: readonly string[]) => new Columns(file.table?.header ?? []).place(...names) >= 0;
const isPeople = (file: SourceFile) => has(file, ...COLUMNS.ref) && has(file, ...COLUMNS.manager) && has(file, ...NAMES);
const isDepartments = (file: SourceFile) => has(file, ...DEPARTMENT) && has(file, ...DEPARTMENT_NAME) && !isPeople(file);

/** Tables of a database: employees with managers, and departments, whose manager is a second line where that is asked for (`--edge professional`). */
export const relational: Format = {
  id: 'relational',
  about: 'Tables of a database: employees with managers, departments with managers, jobs.',
  files: 'CSV files of employees, and of departments and jobs where there are any.',
  edge: 'LINE',
  read: (files, how) => {
    const people = files.filter(isPeople);
    if (people.length === 0) throw new BadInput('file', 'No file has employees: employee_id, manager_id and last_name.');
    const departments = new Map(
      tablesOf(files.filter(isDepartments), [DEPARTMENT]).flatMap(({ table: { rows }, columns }) => {
        const [id, name, manager] = [columns.reader(...DEPARTMENT), columns.reader(...DEPARTMENT_NAME), columns.reader(...HEAD)];
        return rows.map((row) => [id(row), { name: name(row), manager: manager(row) }] as const);
      }),
    );
    const jobs = new Map(
      tablesOf(
        files.filter((file) => has(file, 'job_title') && !isPeople(file)),
        [['job_id']],
      ).flatMap(({ table: { rows }, columns }) => {
        const [id, title] = [columns.reader('job_id'), columns.reader('job_title')];
        return rows.map((row) => [id(row), title(row)] as const);
      }),
    );
    const places = new Map<string, string>();
    const entries = peopleIn(people, COLUMNS, (row, { columns }) => {
      const department = departments.get(columns.reader(...DEPARTMENT)(row));
      const [ref, manager] = [columns.reader(...COLUMNS.ref)(row), columns.reader(...COLUMNS.manager)(row)];
      places.set(ref, department?.name ?? '');
      // The manager of the department is a second line only where it is somebody else than the first, and not the employee.
      const second = department?.manager ?? '';
      const other = how.edge === 'PROFESSIONAL' && second !== '' && second !== manager && second !== ref;
      return other ? { others: [second] } : {};
    });
    const told = entries.map((one) => ({ ...one, title: jobs.get(one.title) ?? one.title, unit: places.get(one.ref) ?? '' }));
    return understandPeople(told, how, 'LINE');
  },
};
