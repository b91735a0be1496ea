import type { Format } from '../Format.js';
import { peopleIn, understandPeople, type PeopleColumns } from '../reading/people.js';

const COLUMNS: PeopleColumns = {
  ref: ['Employee #', 'Employee Number', 'Employee Id', 'EEID', 'Id'],
  first: ['First Name', 'Preferred Name'],
  last: ['Last Name'],
  name: ['Full Name', 'Display Name', 'Employee Name', 'Name', 'Last Name, First Name'],
  title: ['Job Title'],
  manager: ['Supervisor EID', 'Supervisor Employee #', 'Supervisor Id', 'Reports To Id', 'Supervisor Employee Number'],
  managerName: ['Reports To', 'Reporting To', 'Supervisor', 'Supervisor Name', 'Manager'],
  email: ['Work Email', 'Email'],
  phone: ['Work Phone', 'Mobile Phone'],
  unit: ['Department', 'Division'],
  left: { column: ['Status', 'Employment Status'], word: /^(inactive|terminated)/i },
};

/** A report with employee numbers and those of their supervisors. */
export const bamboohr: Format = {
  id: 'bamboohr',
  about: 'BambooHR report with employee numbers and supervisors.',
  files: 'One CSV file with Employee #, Job Title and Supervisor EID, or Reports To by name.',
  edge: 'LINE',
  read: (files, how) => understandPeople(peopleIn(files, COLUMNS), how, how.edge ?? 'LINE'),
};
