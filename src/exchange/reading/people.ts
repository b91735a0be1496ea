import type { EdgeKind, Reading, SourceFile, Understood } from '../Format.js';
import { amountIn, entry, holderNamed, understandEntries, type Entry } from './entries.js';
import { resolveNames } from './resolveNames.js';
import { madeOf, type TableRow } from './Table.js';
import { tablesOf, type NamedTable } from './tablesOf.js';

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
  /** Somebody who has left is not imported: a column, and what stands in it then. */
  readonly left?: { readonly column: readonly string[]; readonly word: RegExp };
}

/** What else a row says: whom the person answers to besides, and other managers. */
export type More = (row: TableRow, file: NamedTable) => Partial<Pick<Entry, 'managers' | 'others'>>;

/** Reads people as entries. `skip` leaves out rows that are no people, such as a second header. */
export function peopleIn(files: readonly SourceFile[], columns: PeopleColumns, more: More = () => ({}), skip = 0): Entry[] {
  return tablesOf(files, [columns.ref, [...columns.manager, ...(columns.managerName ?? [])]]).flatMap((file) => {
    const read = (names: readonly string[] = []) => file.columns.reader(...names);
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
      fte: read(columns.fte),
      left: read(columns.left?.column),
    };
    const entries = madeOf(file.table, (row, i): Entry | null => {
      if (i < skip || columns.left?.word.test(cells.left(row)) === true) return null;
      const ref = cells.ref(row);
      const name =
        cells.name(row) || [cells.first(row), cells.last(row)].filter((part) => part !== '').join(' ') || cells.email(row) || ref;
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
        fte: amountIn(cells.fte(row)),
        managers: [cells.manager(row) || cells.managerName(row)],
        ...more(row, file),
      });
    });
    return entries.filter((one) => one !== null);
  });
}

/** Understands people. Whoever is named as a manager and is no reference is looked up by name, to the letter. */
export function understandPeople(entries: readonly Entry[], how: Reading, kind: EdgeKind): Understood {
  const refs = new Set(entries.map(({ ref }) => ref));
  const named = entries.some(({ managers, others }) => [...managers, ...others].some((one) => one !== '' && !refs.has(one)));
  if (!named) return understandEntries(entries, how, kind);
  const { resolved, findings } = resolveNames(entries, refs);
  const understood = understandEntries(resolved, how, kind);
  return { ...understood, findings: [...findings, ...understood.findings] };
}
