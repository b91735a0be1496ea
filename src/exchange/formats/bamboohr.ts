import type { Format } from '../Format.js';
import { understandEntries } from '../reading/entries.js';
import { peopleIn, type PeopleColumns } from '../reading/people.js';

const COLUMNS: PeopleColumns = {
  ref: ['Employee #', 'Employee Number', 'EEID', 'Id'],
  first: ['First Name', 'Preferred Name'],
  last: ['Last Name'],
  name: ['Full Name', 'Display Name', 'Employee Name'],
  title: ['Job Title'],
  manager: ['Supervisor EID', 'Supervisor Employee #', 'Supervisor Id', 'Reports To Id'],
  email: ['Work Email', 'Email'],
  phone: ['Work Phone', 'Mobile Phone'],
  unit: ['Department', 'Division'],
  left: { column: ['Status', 'Employment Status'], word: /^(inactive|terminated)/i },
};

/** A report with employee numbers and those of their supervisors. */
export const bamboohr: Format = {
  id: 'bamboohr',
  about: 'BambooHR report with employee numbers and supervisors.',
  files: 'One CSV file with Employee #, Job Title and Supervisor EID.',
  edge: 'LINE',
  read: (files, how) => understandEntries(peopleIn(files, COLUMNS), how, how.edge ?? 'LINE'),
};
