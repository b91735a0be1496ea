import type { EdgeKind, Finding, Reading, SourceFile, Understood } from '../Format.js';
import { entry, holderNamed, understandEntries, type Entry } from './entries.js';
import { namesOfPerson, resolveNames, spellingsOfPerson } from './resolveNames.js';
import { fteReader } from './fteReader.js';
import { madeOf, type Columns, type Table, type TableRow } from './Table.js';
import { holds, tablesOf, type NamedTable } from './tablesOf.js';

/** The columns of a list of people, each by its names in the order of preference. Each person is the holder of a post of their own. */
export interface PeopleColumns {
  /** What others refer to a person by. */
  readonly ref: readonly string[];
  readonly first?: readonly string[];
  readonly last?: readonly string[];
  readonly name?: readonly string[];
  readonly title: readonly string[];
  readonly manager: readonly string[];
  /** The manager by name, for rows that have no reference of one. */
  readonly managerName?: readonly string[];
  readonly email?: readonly string[];
  readonly phone?: readonly string[];
  readonly unit?: readonly string[];
  readonly grade?: readonly string[];
  readonly profession?: readonly string[];
  readonly fte?: readonly string[];
  /** Other numbers and names of the same person, by which a manager may be given. */
  readonly aliases?: readonly string[];
  /** What a person goes by, in the place of the first name. */
  readonly preferred?: readonly string[];
  /** The manager by name in two columns. */
  readonly managerFirst?: readonly string[];
  readonly managerLast?: readonly string[];
  /** Whether each row is somebody else, so that people may be known by their addresses or names where there are no references. */
  readonly unnumbered?: boolean;
  /** Whether there may be no column of managers. */
  readonly unmanaged?: boolean;
  /** Somebody who has left is not imported: a column, and what stands in it then. */
  readonly left?: { readonly column: readonly string[]; readonly word: RegExp };
}

/** What else a row says: whom the person answers to besides, and other managers. `managers` are those of the columns of the line. */
export type More = (row: TableRow, file: NamedTable, managers: readonly string[]) => Partial<Pick<Entry, 'managers' | 'others'>>;

/** What a list of people holds. */
export interface People {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  /** Whether some of them are known by their names. */
  readonly byName: boolean;
  /** The references of those who have left, so that whoever reports to them is told so. */
  readonly left?: ReadonlySet<string>;
}

/** Whether a row is the names of the columns of people. */
export function isHeadOfPeople(columns: Columns, names: PeopleColumns): boolean {
  return holds(columns, needsOf(names));
}

function needsOf({
  ref,
  email,
  name,
  last,
  manager,
  managerName,
  managerLast,
  unnumbered,
  unmanaged,
}: PeopleColumns): (readonly string[])[] {
  const known = unnumbered === true ? [...ref, ...(email ?? []), ...(name ?? []), ...(last ?? [])] : ref;
  return unmanaged === true ? [known] : [known, [...manager, ...(managerName ?? []), ...(managerLast ?? [])]];
}

/** Reads people as entries. `hasLabels` says whether the first row of a table is no person, but a second row of names of columns. */
export function peopleIn(
  files: readonly SourceFile[],
  columns: PeopleColumns,
  more: More = () => ({}),
  hasLabels: (table: Table) => boolean = () => false,
): People {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  const gone = new Set<string>();
  let byName = false;
  const entries = tablesOf(files, needsOf(columns)).flatMap((file) => {
    const read = (names: readonly string[] = []) => file.columns.reader(...names);
    const numbered = file.columns.place(...columns.ref) >= 0;
    const cells = {
      ref: read(columns.ref),
      first: read(columns.first),
      last: read(columns.last),
      name: read(columns.name),
      title: read(columns.title),
      manager: read(columns.manager),
      managerName: read(columns.managerName),
      email: read(columns.email),
      phone: read(columns.phone),
      unit: read(columns.unit),
      grade: read(columns.grade),
      profession: read(columns.profession),
      left: read(columns.left?.column),
      preferred: read(columns.preferred),
      managerFirst: read(columns.managerFirst),
      managerLast: read(columns.managerLast),
    };
    const aliases = (columns.aliases ?? []).filter((name) => file.columns.place(name) >= 0).map((name) => file.columns.reader(name));
    const fte = fteReader(file, columns.fte ?? [], findings);
    if (!numbered) {
      byName = true;
      findings.push({ code: 'KNOWN_BY_NAME', sentence: UNNUMBERED, file: file.name, line: null });
    }
    const labelled = hasLabels(file.table);
    const made = madeOf(file.table, (row, i): Entry | null => {
      if (labelled && i === 0) return null;
      const name = cells.name(row) || spaced(cells.first(row), cells.last(row)) || cells.email(row) || cells.ref(row);
      const status = cells.left(row);
      if (columns.left?.word.test(status) === true) {
        findings.push({
          code: 'LEFT',
          sentence: `${name} is marked as “${status}”, so the row is left out.`,
          file: file.name,
          line: row.line,
        });
        gone.add(cells.ref(row));
        return null;
      }
      const managers = [cells.manager(row) || cells.managerName(row) || spaced(cells.managerFirst(row), cells.managerLast(row))];
      const ref = numbered ? cells.ref(row) : another(seen, cells.email(row).toLowerCase() || name);
      return entry({
        file: file.name,
        line: row.line,
        ref,
        name,
        title: cells.title(row) || 'Post',
        holder: ref === '' ? null : holderNamed(ref, name, cells.email(row), cells.phone(row)),
        unit: cells.unit(row),
        grade: cells.grade(row),
        profession: cells.profession(row),
        fte: fte(row),
        aliases: aliasesOf(
          aliases.map((one) => one(row)),
          cells.preferred(row),
          cells.last(row) || name.split(', ')[0],
        ),
        managers,
        ...more(row, file, managers),
      });
    });
    return made.filter((one) => one !== null);
  });
  return { entries, findings, byName, left: gone };
}

/** Parts of a name as it is spoken, without those that are empty. */
export function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function aliasesOf(said: readonly string[], preferred: string, last = ''): readonly string[] {
  const names = [...said, preferred, preferred === '' ? '' : spaced(preferred, last)].filter((one) => one !== '');
  return names.length === 0 ? NO_ALIASES : names;
}

const NO_ALIASES: readonly string[] = [];

const UNNUMBERED =
  'No column numbers people, so each row is somebody, known by their address or else their name: who changes that is somebody else in a later file.';

/** What somebody is known by: the second of a name is the second. */
function another(seen: Map<string, number>, name: string): string {
  if (name === '') return '';
  const many = (seen.get(name) ?? 0) + 1;
  seen.set(name, many);
  return many === 1 ? name : `${name}/${many}`;
}

/** Understands people. Whoever is named as a manager and is no reference is looked up by name or address, to the letter. */
export function understandPeople({ entries, findings: found, byName, left }: People, how: Reading, kind: EdgeKind): Understood {
  const refs = new Set(entries.map(({ ref }) => ref));
  const named = byName || entries.some(({ managers, others }) => [...managers, ...others].some((one) => one !== '' && !refs.has(one)));
  if (!named) return told(understandEntries(entries, how, kind, left), found);
  const known = byName ? new Set<string>() : refs;
  const { resolved, findings } = resolveNames(entries, known, namesOfPerson, spellingsOfPerson);
  return told(understandEntries(resolved, how, kind, left), [...found, ...findings]);
}

function told(understood: Understood, findings: readonly Finding[]): Understood {
  return { ...understood, findings: [...findings, ...understood.findings] };
}
