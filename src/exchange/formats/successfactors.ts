import type { Format } from '../Format.js';
import { listIn } from '../reading/entries.js';
import { peopleIn, understandPeople, type PeopleColumns } from '../reading/people.js';
import { Columns } from '../reading/Table.js';

const COLUMNS: PeopleColumns = {
  ref: ['USERID', 'User Sys ID'],
  first: ['FIRSTNAME', 'First Name'],
  last: ['LASTNAME', 'Last Name'],
  title: ['TITLE', 'Job Title', 'JOBCODE'],
  manager: ['MANAGER', 'manager.userId', 'Manager User ID', 'Manager User Sys ID', 'Manager ID'],
  email: ['EMAIL'],
  phone: ['BIZ_PHONE', 'Business Phone'],
  unit: ['DEPARTMENT', 'DIVISION'],
  left: { column: ['STATUS'], word: /^(inactive|f$|false$)/i },
};

/** Two rows of headers: technical names, then labels. MANAGER holds a user id or NO_MANAGER, MATRIX_MANAGER several with a bar between them. */
export const successfactors: Format = {
  id: 'successfactors',
  about: 'SAP SuccessFactors user data file, with matrix managers as professional supervisors.',
  files: 'One CSV file as exported, with its two rows of headers or one.',
  edge: 'LINE',
  read: (files, how) => {
    // The second header says USERID in words; a file without one begins with a person at once.
    const second = files.some(({ table }) =>
      /user.?(sys.?)?id/i.test(table?.rows[0]?.cells[new Columns(table.header).place('USERID')] ?? ''),
    );
    const entries = peopleIn(
      files,
      COLUMNS,
      (row, { columns }) => ({
        others: listIn(columns.reader('MATRIX_MANAGER', 'matrixManager.userId', 'Matrix Manager User ID')(row), /[|;]/),
      }),
      second ? 1 : 0,
    );
    return understandPeople(entries, how, how.edge ?? 'LINE');
  },
};
