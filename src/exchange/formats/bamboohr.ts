import type { Format } from '../Format.js';
import { isHeadOfPeople, peopleIn, understandPeople, type PeopleColumns } from '../reading/people.js';

const COLUMNS: PeopleColumns = {
  ref: ['Employee #', 'Employee Number', 'Employee Id', 'EEID', 'Id'],
  first: ['First Name', 'Preferred Name'],
  last: ['Last Name'],
  preferred: ['Preferred Name', 'Preferred First Name', 'Goes By', 'Known As'],
  name: ['Full Name', 'Display Name', 'Employee Name', 'Name', 'Last Name, First Name'],
  title: ['Job Title'],
  manager: ['Supervisor EID', 'Supervisor Employee #', 'Supervisor Id', 'Reports To Id', 'Supervisor Employee Number'],
  managerName: [
    ...['Reports To', 'Reporting To', 'Reports To Name', 'Supervisor', 'Supervisor Name', 'Manager', 'Manager Name'],
    ...['Supervisor Email', 'Supervisor Work Email', 'Reports To Email', 'Manager Email'],
  ],
  email: ['Work Email', 'Email', 'Email Address'],
  phone: ['Work Phone', 'Mobile Phone'],
  unit: ['Department', 'Division'],
  unnumbered: true,
  left: { column: ['Status', 'Employment Status'], word: /^(inactive|terminated)/i },
};

/** A report of employees and their supervisors: by number, by address or by name, whichever its columns hold. */
export const bamboohr: Format = {
  id: 'bamboohr',
  about: 'BambooHR report of employees and their supervisors, by number, address or name.',
  files: 'One CSV file with Employee # or names, Job Title, and Supervisor EID or Reporting To.',
  edge: 'LINE',
  heads: (columns) => isHeadOfPeople(columns, COLUMNS),
  read: (files, how) => understandPeople(peopleIn(files, COLUMNS), how, how.edge ?? 'LINE'),
};
