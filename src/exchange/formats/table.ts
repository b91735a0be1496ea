import { BadInput } from '../../errors.js';
import type { Finding, Format, Mapping, MappingUsed, Reading } from '../Format.js';
import { entry, holderNamed, listIn } from '../reading/entries.js';
import { fteReader } from '../reading/fteReader.js';
import { filled } from '../reading/headed.js';
import { isOwn, ownEntries } from '../reading/ownTable.js';
import { spaced, understandPeople } from '../reading/people.js';
import { MEANINGS, meaningOf, proposeMapping, type Meaning } from '../reading/proposeMapping.js';
import { columnKey, madeOf, squeezed, type Table, type TableRow } from '../reading/Table.js';
import { tablesOf } from '../reading/tablesOf.js';

/** Any table, by a mapping that says which column means what; without one, by the mapping that is proposed where all of it is sure. Our own CSV needs none. */
export const table: Format = {
  id: 'table',
  about: 'Any table: a mapping says which column is the reference, the name, the title, the manager and so on.',
  files: 'One CSV file, and a mapping: {"name of a column": "ref"}.',
  edge: 'LINE',
  // A title has fewer cells than there are columns: a row below one that is as wide is about somebody, whatever words it holds.
  heads: ({ header }, how, widest) => filled(header) > widest && isHead(header, how),
  read: (files, how) => {
    const findings: Finding[] = [];
    const mappings: MappingUsed[] = [];
    const proposed: unknown[] = [];
    const entries = tablesOf(files, []).flatMap((given) => {
      const { name: file, table: one, columns } = given;
      if (how.mapping === null && isOwn(one)) {
        const own = ownEntries(given);
        findings.push(...own.findings);
        return own.entries;
      }
      const chosen = mappingFor(one, how, file);
      findings.push(...chosen.findings);
      mappings.push({ file, header: one.header, mapping: chosen.mapping, by: chosen.by });
      proposed.push({ file, mapping: chosen.mapping, proposals: chosen.proposals });
      const columnOf = placesOf(chosen.mapping, one.header, file);
      const reader = (meaning: Meaning) => firstFilled((columnOf.get(meaning) ?? []).map((name) => columns.reader(name)));
      if (!(['ref', 'name', 'last'] as const).some((meaning) => columnOf.has(meaning))) throw nobodyKnown(one, file);
      const cells = Object.fromEntries((Object.keys(MEANINGS) as Meaning[]).map((meaning) => [meaning, reader(meaning)])) as Record<
        Meaning,
        ReturnType<typeof reader>
      >;
      const [other = () => '', ...more] = (columnOf.get('other') ?? []).map((name) => columns.reader(name));
      // Most tables have one such column or none: a list for each row would take the memory of a large one.
      const othersOf = (row: TableRow) => {
        const first = listIn(other(row), /[;|]/);
        return more.length === 0 ? first : [...new Set([...first, ...more.flatMap((read) => listIn(read(row), /[;|]/))])];
      };
      const fte = fteReader(given, columnOf.get('fte') ?? [], findings);
      return madeOf(one, (row) => {
        const name = cells.name(row) || spaced(cells.first(row), cells.last(row));
        const ref = cells.ref(row) || name;
        const managers = listIn(cells.manager(row) || cells.managerName(row), /[;|]/);
        const holder = name === '' || ref === '' ? null : holderNamed(ref, name, cells.email(row), cells.phone(row));
        return entry({
          file,
          line: row.line,
          ref,
          name,
          title: cells.title(row) || name,
          holder,
          managers,
          others: othersOf(row),
          unit: cells.unit(row),
          grade: cells.grade(row),
          profession: cells.profession(row),
          fte: fte(row),
        });
      });
    });
    // A manager who is no reference is looked up by name or address.
    const understood = understandPeople({ entries, findings, byName: false }, how, how.edge ?? 'LINE');
    const figures = { ...understood.figures, mappings: proposed };
    return { ...understood, figures, mappings };
  },
};

/** Reads the first of several columns that holds something. */
function firstFilled(readers: readonly ((row: TableRow) => string)[]): (row: TableRow) => string {
  const [only = () => '', ...more] = readers;
  return more.length === 0 ? only : (row) => readers.map((read) => read(row)).find((cell) => cell !== '') ?? '';
}

function nobodyKnown({ header }: Table, file: string): BadInput {
  const columns = header.filter((name) => name.trim() !== '').slice(0, 30);
  const sentence = `${file}: no column is known to be the reference (ref) or the name. It has ${columns.join(', ')}. Say by a mapping which is: {"${columns[0] ?? 'name of a column'}": "ref", …}.`;
  return new BadInput('mapping', sentence);
}

/** A row is the names of columns when it holds half of those that a mapping names; without a mapping, when it says a reference or a name, and something else. */
function isHead(header: readonly string[], { mapping, remembered }: Reading): boolean {
  if (mapping !== null && mapping !== 'PROPOSED') {
    const named = Object.keys(mapping);
    return named.filter((name) => has(header, name)).length * 2 >= named.length;
  }
  if (remembered(header) !== null) return true;
  const said = new Set(header.map((name) => meaningOf(columnKey(name))));
  said.delete(null);
  return said.size > 1 && (said.has('ref') || said.has('name'));
}

/** The mapping of one table: what was given, else what is remembered, else what the names of the columns say for sure. */
function mappingFor(table: Table, { mapping: given, remembered }: Reading, file: string) {
  const proposals = proposeMapping(table);
  const known = given === null ? remembered(table.header) : null;
  const by: MappingUsed['by'] = given !== null ? 'CHOSEN' : known !== null ? 'REMEMBERED' : 'COLUMNS';
  const least = given === 'PROPOSED' ? 0 : 1;
  const told = proposals.flatMap(({ column, meaning, confidence }) =>
    meaning !== null && confidence >= least ? [[column, meaning] as const] : [],
  );
  const mapping: Mapping = given !== null && given !== 'PROPOSED' ? given : (known?.mapping ?? Object.fromEntries(told));
  const findings: Finding[] = [];
  if (known !== null) {
    const pairs = Object.entries(mapping).map(([column, meaning]) => `“${column}” is ${meaning}`);
    const sentence = `The columns are those of ${known.file}, so its mapping of ${known.on} is used again: ${pairs.join(', ')}.`;
    findings.push({ code: 'MAPPING_REMEMBERED', sentence, file, line: null });
  }
  for (const { column, meaning, confidence, examples } of proposals) {
    if (by !== 'COLUMNS' || meaning === null || confidence === 1 || examples.length === 0) continue;
    const sentence = `“${column}” may be ${meaning} (${confidence}, such as ${examples.join(', ')}); it is not used until a mapping says so.`;
    findings.push({ code: 'MAPPING_UNSURE', sentence, file, line: null });
  }
  const unread = proposals.filter(({ column, meaning, examples }) => meaning === null && column.trim() !== '' && examples.length > 0);
  if (by === 'COLUMNS' && unread.length > 0) {
    const names = unread.slice(0, 30).map(({ column }) => `“${squeezed(column)}”`);
    const sentence = `What ${names.join(', ')} mean${names.length === 1 ? 's' : ''} is not known, so ${names.length === 1 ? 'it is' : 'they are'} not read; a mapping may say it.`;
    findings.push({ code: 'COLUMNS_UNREAD', sentence, file, line: null });
  }
  return { mapping, by, proposals, findings };
}

/** Whether a column has a name, whatever white space is around it. */
function has(header: readonly string[], column: string): boolean {
  return header.some((name) => squeezed(name) === squeezed(column));
}

function placesOf(mapping: Mapping, header: readonly string[], file: string): Map<Meaning, string[]> {
  const found = new Map<Meaning, string[]>();
  for (const [column, meaning] of Object.entries(mapping)) {
    if (!has(header, column)) {
      throw new BadInput('mapping', `${file} has no column “${column}”. It has ${header.slice(0, 30).join(', ')}.`);
    }
    if (!Object.hasOwn(MEANINGS, meaning)) {
      throw new BadInput('mapping', `“${meaning}” is no meaning of a column; there are ${Object.keys(MEANINGS).join(', ')}.`);
    }
    found.set(meaning as Meaning, [...(found.get(meaning as Meaning) ?? []), column]);
  }
  return found;
}
