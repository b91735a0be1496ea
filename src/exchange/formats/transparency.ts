import type { Finding, Format } from '../Format.js';
import { entry, holderNamed, listIn, understandEntries, type Entry } from '../reading/entries.js';
import { resolveNames } from '../reading/resolveNames.js';
import { isTotal } from '../reading/status.js';
import { squeezed } from '../reading/Table.js';
import { holds, tablesOf } from '../reading/tablesOf.js';

const TITLE = [
  'Job Title',
  'Post Title',
  'Role',
  'Position',
  'Position Title',
  /^(job|post|role)(title|name)s?$|^(title|post)of(job|post)$|^(teitly?r?)?swydd$|^teitlyswydd$/,
];
const HOLDER = [
  'Name',
  'Post Holder',
  /^(current|name(of)?)?(the)?(current)?(post|office|job)?holders?(name)?$|^(full|officer|employee|staff)name$|^nameof(officer|employee|person)$|^enw(deiliadyswydd)?$/,
];
const DIRECTORATE = [
  'Directorate',
  'Department',
  /^(directorate|department|dept|group|portfolio)(name|service|servicearea)?$|^(cyfarwyddiaeth|adran)$/,
];
const SERVICE = [
  'Service',
  'Team',
  'Section',
  /^(service|team|section|division|unit)(area|s)?(service|team|section|division|unit|name|grouping)*$|^(gwasanaeth|tim)$/,
];
const MANAGER = [
  'Reports To',
  'Reports to Job Title',
  'Line Manager',
  'Manager',
  'Responsible To',
  /^report(s|ing)to/,
  /^(yn)?adroddi|^rheolwr(llinell)?$/,
];
/** What a chart that Orgmatrix wrote says first in its comments: which post the row is. */
const OURS = /^Reference (post:\S+)\. /;
const NOTHING = /^(na|n\/a|none|-)$/i;
/** What says in a column of yes or no that a post is not vacant, or not shared; elsewhere N is a grade. */
const NO = /^(no|n|false)$/i;

/** What councils publish of their senior staff under the Local Government Transparency Code: posts without ids, most without managers. Lines are not invented. */
export const transparency: Format = {
  id: 'transparency',
  about:
    'Organisation chart of a council under the Local Government Transparency Code: posts without ids, and managers where a column names them.',
  files: 'One CSV file.',
  edge: 'LINE',
  heads: (columns) => holds(columns, [TITLE]),
  read: (files, how) => {
    const findings: Finding[] = [];
    const stated = tablesOf(files, [TITLE]).flatMap(({ name: file, table: { rows }, columns }) => {
      const said = (...names: readonly (string | RegExp)[]) => {
        const read = columns.reader(...names);
        return (row: (typeof rows)[number]) => (NOTHING.test(read(row)) ? '' : read(row));
      };
      const yes = (...names: readonly (string | RegExp)[]) => {
        const read = said(...names);
        return (row: (typeof rows)[number]) => (NO.test(read(row)) ? '' : read(row));
      };
      const cells = {
        title: said(...TITLE),
        holder: columns.reader(...HOLDER),
        grade: said('Grade', /^grade|^gradd$/),
        directorate: said(...DIRECTORATE),
        service: said(...SERVICE),
        vacant: yes('Vacancy', 'Vacant', /^(is|post)?vacan(t|cy)(post|status)?$/),
        shared: yes('Shared Post'),
        notes: said('Comments', 'Notes'),
        phone: said('Telephone', 'Phone', /^contact(tele)?phone|^(tele)?phone|^ffon/),
        email: said('Contact Details', 'Email', /^(contact)?email/, /^contact(details)?$/),
        manager: said(...MANAGER),
      };
      const seen = new Map<string, number>();
      return rows.flatMap((row): Entry[] => {
        const [first] = row.cells.map(squeezed).filter((cell) => cell !== '');
        if (first === undefined) return [];
        const [title, directorate, service] = [cells.title(row), cells.directorate(row), cells.service(row)];
        if (isTotal(title === '' ? first : title)) {
          findings.push({
            code: 'TOTAL',
            sentence: `“${title === '' ? first : title}” is a sum and no post, so it is left out.`,
            file,
            line: row.line,
          });
          return [];
        }
        const [comment, own] = [cells.notes(row), OURS.exec(cells.notes(row))?.[1] ?? null];
        const place = [directorate, service, title].filter((part) => part !== '').join('/');
        const many = (seen.get(place) ?? 0) + 1;
        seen.set(place, many);
        // Without ids a post is known by where it stands and what it is called; the second of a kind is the second.
        const ref = own ?? (title === '' ? '' : many === 1 ? place : `${place}/${many}`);
        const name = NOTHING.test(cells.holder(row)) || cells.holder(row) === '' ? 'N/D' : cells.holder(row);
        const vacant = cells.vacant(row) !== '';
        const notes = [
          own === null ? comment : comment.replace(OURS, ''),
          cells.shared(row) === '' ? '' : `Shared post: ${cells.shared(row)}`,
        ].filter((note) => note !== '');
        // A chart of ours lists those who share a post, and tells what is no team of it as its directorate.
        const names = vacant ? [] : own === null ? [name] : listIn(name, /; /);
        const one = {
          ...{ file, line: row.line, ref, title, name: title, notes },
          grade: cells.grade(row),
          unit: service === '' && own === null ? directorate : service,
          managers: listIn(cells.manager(row), /[;|]/),
        };
        const holders = names.map((said) =>
          holderNamed(`${ref} ${said}`, said, names.length > 1 ? '' : cells.email(row), cells.phone(row)),
        );
        return (holders.length === 0 ? [null] : holders).map((holder) => entry({ ...one, holder }));
      });
    });
    // Charts name whom a post reports to by title, or by who holds it.
    const namesOf = ({ title, holder }: Entry) => [title, ...(holder === null ? [] : [holder.name])];
    const { resolved, findings: ambiguous } = resolveNames(stated, new Set(), namesOf);
    const understood = understandEntries(resolved, how, how.edge ?? 'LINE');
    if (stated.length > 0 && stated.every(({ managers }) => managers.length === 0)) {
      findings.push({
        code: 'NO_LINES',
        sentence: 'The file names no managers, so no lines are drafted.',
        file: nameOf(files),
        line: null,
      });
    }
    return { ...understood, silent: ['fte', 'profession'], findings: [...findings, ...ambiguous, ...understood.findings] };
  },
};

function nameOf(files: readonly { readonly name: string }[]): string {
  return files[0]?.name ?? '';
}
