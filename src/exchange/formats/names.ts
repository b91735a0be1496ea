import type { Format } from '../Format.js';
import { entry, holderNamed, listIn, understandEntries } from '../reading/entries.js';
import { namesOfPerson, resolveNames, spellingsOfPerson } from '../reading/resolveNames.js';
import { madeOf } from '../reading/Table.js';
import { holds, tablesOf } from '../reading/tablesOf.js';

const NAME = [
  'Name',
  'Full Name',
  'Employee Name',
  'Employee',
  'Organisation Name',
  'Post',
  'Nom',
  'Enw',
  ...['Organization Name', 'Agency Name', 'Agency', 'Unit Name', 'Unit', 'Department Name', 'Organisation', 'Organization'],
];
const PARENT = [
  'Reports To',
  'Reports_to',
  'Reporting To',
  'Manager Name',
  'Line Manager',
  'Manager',
  'Supervisor',
  'Parent',
  ...['Reports To Name', 'Parent Name', 'Parent Unit', 'Parent Organisation', 'Parent Organization', 'Parent Agency', 'Parent Department'],
  ...['Vorgesetzter', 'Vorgesetzte', 'Vorgesetzte/r', 'Responsable hiérarchique', 'Supérieur hiérarchique', 'Responsable'],
  ...['Yn adrodd i', 'Rheolwr llinell', 'Rheolwr'],
];

/** A list in which each row names whom it reports to, by name: resolved to the letter, or reported. */
export const names: Format = {
  id: 'names',
  about: 'List by name: people or units, and the names of those they report to, several with a semicolon between them.',
  files: 'One CSV file with a column of names and a column such as “reports to”.',
  edge: 'LINE',
  heads: (columns) => holds(columns, [NAME, PARENT]),
  read: (files, how) => {
    const entries = tablesOf(files, [NAME, PARENT]).flatMap(({ name: file, table, columns }) => {
      const ids = columns.reader('Record Id', 'Id', 'Employee Id', 'Post Id', 'Reference');
      const [named, parents] = [columns.reader(...NAME), columns.reader(...PARENT)];
      const [title, unit] = [
        columns.reader('Job Title', 'Title', 'Role', 'Position', 'Funktion', 'Stelle', 'Fonction', 'Poste', 'Teitl y swydd', 'Swydd'),
        columns.reader('Unit', 'Department', 'Team'),
      ];
      const [grade, email, phone] = [columns.reader('Grade'), columns.reader('Email', 'E-mail'), columns.reader('Phone', 'Telephone')];
      return madeOf(table, (row) => {
        const name = named(row);
        const ref = ids(row) === '' ? name : ids(row);
        // With a title of its own the name is that of a person; without one the row is about the unit or post itself.
        const holder = title(row) === '' ? null : holderNamed(ref, name, email(row), phone(row));
        const managers = listIn(parents(row), /[;|\n]/);
        return entry({
          file,
          line: row.line,
          ref,
          name,
          title: title(row) || name,
          holder,
          unit: unit(row) === name ? '' : unit(row),
          grade: grade(row),
          managers,
        });
      });
    });
    const { resolved, findings } = resolveNames(entries, new Set(), namesOfPerson, spellingsOfPerson);
    // Which of several is the line is the importer's choice: asked for lines, the first; else all of them are told, and none is drafted.
    const chosen = resolved.map((one) =>
      how.edge === 'LINE' ? { ...one, managers: one.managers.slice(0, 1), others: one.managers.slice(1) } : one,
    );
    const understood = understandEntries(chosen, how, how.edge ?? 'LINE');
    return { ...understood, findings: [...findings, ...understood.findings] };
  },
};
