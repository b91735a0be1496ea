import type { Finding, HolderFound } from '../Format.js';
import { amountIn, entry, NOT_DISCLOSED, type Entry } from './entries.js';
import type { Table } from './Table.js';
import type { NamedTable } from './tablesOf.js';

const COLUMNS = ['id', 'title', 'state', 'holders', 'emails', 'phones', 'unnamed', 'profession', 'grade', 'fte', 'managers'] as const;
const MORE = ['supervisors', 'teams', 'needsSupervision', 'on', 'revision', 'note'] as const;
const SEPARATOR = '; ';

/** Whether a table is what src/exchange/publications/csv.ts writes: all of its columns that are read, by their exact names. */
export function isOwn({ header }: Table): boolean {
  return [...COLUMNS, ...MORE].every((name) => header.includes(name));
}

/** The posts of our own table. Texts are taken as they stand, with the white space that they have, since they are what the graph holds. */
export function ownEntries({ name: file, table: { header, rows } }: NamedTable): {
  readonly entries: Entry[];
  readonly findings: Finding[];
} {
  const findings: Finding[] = [];
  const places = new Map(header.map((name, place) => [name, place]));
  const entries = rows.flatMap(({ line, cells }): Entry[] => {
    const cell = (name: (typeof COLUMNS)[number] | (typeof MORE)[number]) => cells[places.get(name) ?? -1] ?? '';
    const list = (name: (typeof COLUMNS)[number] | (typeof MORE)[number]) => (cell(name) === '' ? [] : cell(name).split(SEPARATOR));
    const ref = cell('id').trim();
    const names = list('holders');
    // Only a list of as many can be told apart by place: who has no address leaves no gap in it.
    const each = (values: readonly string[], i: number) => (values.length === names.length ? (values[i] ?? null) : null);
    const holders: HolderFound[] = names.map((name, i) => ({
      ...{ ref: name === NOT_DISCLOSED ? `${ref} not disclosed ${i}` : `${ref} ${name}`, name },
      ...{ email: each(list('emails'), i), phone: each(list('phones'), i) },
    }));
    for (let i = 0; i < (amountIn(cell('unnamed')) ?? 0); i++) {
      holders.push({ ref: `${ref} not disclosed ${names.length + i}`, name: NOT_DISCLOSED, email: null, phone: null });
    }
    if (names.length > 1) {
      findings.push({
        code: 'JOB_SHARE',
        sentence: `“${cell('holders')}” is read as ${names.length} people who share ${ref}.`,
        file,
        line,
      });
    }
    const post = entry({
      ...{ file, line, ref, title: some(cell('title')), grade: some(cell('grade')), profession: cell('profession') },
      ...{ fte: amountIn(cell('fte')), unit: some(list('teams')[0] ?? ''), managers: list('managers'), others: list('supervisors') },
    });
    // A post is one row for each who holds it, as in other lists.
    return holders.length === 0 ? [post] : holders.map((holder) => ({ ...post, holder }));
  });
  return { entries, findings };
}

// White space alone is no text that the graph would hold.
function some(text: string): string {
  return text.trim() === '' ? '' : text;
}
