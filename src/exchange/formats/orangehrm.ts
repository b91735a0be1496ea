import type { Format } from '../Format.js';
import { peopleIn, understandPeople, type PeopleColumns } from '../reading/people.js';

const SUPERVISOR = ['Supervisor', 'Supervisor Name'];

const COLUMNS: PeopleColumns = {
  ref: ['Employee Id', 'Employee Number', 'Id'],
  first: ['First Name', 'Employee First Name', 'First (& Middle) Name'],
  last: ['Last Name', 'Employee Last Name'],
  title: ['Job Title'],
  manager: ['Supervisor Id', 'Supervisor Employee Id'],
  managerName: SUPERVISOR,
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
  read: (files, how) => {
    const entries = peopleIn(files, COLUMNS, (row, { columns }) => {
      const supervisor = columns.reader(...COLUMNS.manager)(row) || columns.reader(...SUPERVISOR)(row);
      const method = columns.reader('Reporting Method')(row);
      return method === '' || /^direct/i.test(method) ? {} : { managers: [], others: [supervisor] };
    });
    return understandPeople(entries, how, how.edge ?? 'LINE');
  },
};
