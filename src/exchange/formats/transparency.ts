import type { Format } from '../Format.js';
import { entry, holderNamed, understandEntries, type Entry } from '../reading/entries.js';
import { tablesOf } from '../reading/tablesOf.js';

const TITLE = ['Job Title', 'Post Title', 'Role', 'Position', 'Position Title'];
const NOTHING = /^(na|n\/a|none|no|n|false|-)$/i;

/** What councils publish of their senior staff under the Local Government Transparency Code: posts without ids and without managers. Lines are not invented. */
export const transparency: Format = {
  id: 'transparency',
  about: 'Organisation chart of a council under the Local Government Transparency Code: posts, without ids and without managers.',
  files: 'One CSV file.',
  edge: 'LINE',
  read: (files, how) => {
    const entries = tablesOf(files, [TITLE]).flatMap(({ name: file, table: { rows }, columns }) => {
      const said = (...names: string[]) => {
        const read = columns.reader(...names);
        return (row: (typeof rows)[number]) => (NOTHING.test(read(row)) ? '' : read(row));
      };
      const cells = {
        title: said(...TITLE),
        holder: columns.reader('Name', 'Post Holder'),
        grade: said('Grade'),
        directorate: said('Directorate', 'Department'),
        service: said('Service', 'Team', 'Section'),
        vacant: said('Vacancy', 'Vacant'),
        shared: said('Shared Post'),
        notes: said('Comments', 'Notes'),
        phone: said('Telephone', 'Phone'),
        email: said('Contact Details', 'Email'),
      };
      const seen = new Map<string, number>();
      return rows.map((row): Entry => {
        const [title, directorate, service] = [cells.title(row), cells.directorate(row), cells.service(row)];
        const place = [directorate, service, title].filter((part) => part !== '').join('/');
        const many = (seen.get(place) ?? 0) + 1;
        seen.set(place, many);
        // Without ids a post is known by where it stands and what it is called; the second of a kind is the second.
        const ref = title === '' ? '' : many === 1 ? place : `${place}/${many}`;
        const name = NOTHING.test(cells.holder(row)) || cells.holder(row) === '' ? 'N/D' : cells.holder(row);
        const vacant = cells.vacant(row) !== '';
        const holder = vacant ? null : holderNamed(`${ref} ${name}`, name, cells.email(row), cells.phone(row));
        const notes = [cells.notes(row), cells.shared(row) === '' ? '' : `Shared post: ${cells.shared(row)}`].filter((note) => note !== '');
        return entry({
          file,
          line: row.line,
          ref,
          title,
          holder,
          grade: cells.grade(row),
          unit: service === '' ? directorate : service,
          notes,
        });
      });
    });
    const understood = understandEntries(entries, how, 'LINE');
    const note = 'The file names no managers, so no lines are drafted.';
    return { ...understood, findings: [...understood.findings, { code: 'NO_LINES', sentence: note, file: nameOf(files), line: null }] };
  },
};

function nameOf(files: readonly { readonly name: string }[]): string {
  return files[0]?.name ?? '';
}
