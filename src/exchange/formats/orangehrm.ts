import type { Format } from '../Format.js';
import { isHeadOfPeople, peopleIn, understandPeople, type PeopleColumns } from '../reading/people.js';

const METHOD = ['Reporting Method', 'Reporting Type', 'Report Method', 'Method'];
/** Direct, as the installation writes it; what is none of these is another line. */
const LINE = /^(direct|line|solid|primary|main|direkt|directo|directa|dir\b)/i;
const SUPERVISOR = ['Supervisor', 'Supervisor Name'];

const COLUMNS: PeopleColumns = {
  ref: ['Employee Id', 'Employee Number', 'Id'],
  first: ['First Name', 'Employee First Name', 'First (& Middle) Name'],
  last: ['Last Name', 'Employee Last Name'],
  name: ['Employee Name', 'Employee Full Name', 'Full Name', 'Name'],
  title: ['Job Title'],
  manager: ['Supervisor Id', 'Supervisor Employee Id'],
  managerName: SUPERVISOR,
  managerFirst: ['Supervisor First Name'],
  managerLast: ['Supervisor Last Name'],
  email: ['Work Email'],
  phone: ['Work Telephone'],
  unit: ['Sub Unit'],
  left: { column: ['Employment Status'], word: /^(terminated|past)/i },
};

/** A row for each employee and supervisor: the reporting method says which line it is, Direct the line manager, anything else professional supervision. */
export const orangehrm: Format = {
  id: 'orangehrm',
  about: 'OrangeHRM employees with supervisors and reporting methods.',
  files: 'One CSV file with Employee Id, Supervisor Id and Reporting Method.',
  edge: 'LINE',
  heads: (columns) => isHeadOfPeople(columns, COLUMNS),
  read: (files, how) => {
    const people = peopleIn(files, COLUMNS, (row, { columns }, managers) => {
      const method = columns.reader(...METHOD)(row);
      return method === '' || LINE.test(method) ? {} : { managers: [], others: managers };
    });
    return understandPeople(people, how, how.edge ?? 'LINE');
  },
};
