import type { Format } from '../Format.js';
import { listIn } from '../reading/entries.js';
import { isHeadOfPeople, peopleIn, understandPeople, type PeopleColumns } from '../reading/people.js';
import { Columns, squeezed, type Table } from '../reading/Table.js';

const COLUMNS: PeopleColumns = {
  ref: ['USERID', 'User Sys ID'],
  first: ['FIRSTNAME', 'First Name'],
  last: ['LASTNAME', 'Last Name'],
  title: ['TITLE', 'Job Title', 'JOBCODE'],
  manager: ['MANAGER', 'manager.userId', 'Manager User ID', 'Manager User Sys ID', 'Manager ID'],
  email: ['EMAIL'],
  phone: ['BIZ_PHONE', 'Business Phone'],
  unit: ['DEPARTMENT', 'DIVISION'],
  left: { column: ['STATUS', 'Employee Status', 'Employment Status'], word: /^(inactive|terminated|retired|f$|false$)/i },
};

const STATUS = /^((in)?active\w*|[tf]|true|false)$/i;

/** Two rows of headers: technical names, then labels. MANAGER holds a user id or NO_MANAGER, MATRIX_MANAGER several with a bar between them. */
export const successfactors: Format = {
  id: 'successfactors',
  about: 'SAP SuccessFactors user data file, with matrix managers as professional supervisors.',
  files: 'One CSV file as exported, with its two rows of headers or one.',
  edge: 'LINE',
  heads: (columns) => isHeadOfPeople(columns, COLUMNS),
  read: (files, how) => {
    const people = peopleIn(
      files,
      COLUMNS,
      (row, { columns }) => ({
        others: listIn(columns.reader('MATRIX_MANAGER', 'matrixManager.userId', 'Matrix Manager User ID')(row), /[|;]/),
      }),
      isLabels,
    );
    return understandPeople(people, how, how.edge ?? 'LINE');
  },
};

/** Whether the first row is the labels of the columns: USERID in words, whatever their language, since a person is active or not. A file without labels begins with a person at once. */
function isLabels({ header, rows }: Table): boolean {
  const columns = new Columns(header);
  const cell = (name: string) => squeezed(rows[0]?.cells[columns.place(name)]);
  if (/user.?(sys.?)?id/i.test(cell('USERID'))) return true;
  return (
    columns.place('STATUS') >= 0 &&
    !STATUS.test(cell('STATUS')) &&
    rows.slice(1, 20).some((row) => STATUS.test(squeezed(row.cells[columns.place('STATUS')])))
  );
}
