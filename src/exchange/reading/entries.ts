import type { EdgeKind, Finding, HolderFound, PostFound, Reading, Understood } from '../Format.js';
import { counted } from './counted.js';
import { differingFacts } from './differingFacts.js';
import { distinctEdges } from './distinctEdges.js';
import { grouped } from './grouped.js';
import { checkReferences, type StatedEdge } from './references.js';
import { isPlaceholder, isTop, isTotal, nameStatus } from './status.js';
import { treeFigures } from './treeFigures.js';

/** One list for all that have nothing in it. */
const NONE: readonly never[] = [];

/** One row of a list that says who or what reports to whom: a post, or somebody by whom a post is known. Cells are squeezed, and empty where nothing is said. */
export interface Entry {
  readonly file: string;
  readonly line: number;
  readonly ref: string;
  /** What others call it by, where a list names managers by name; else empty. */
  readonly name: string;
  readonly title: string;
  /** What else others may call it by: a preferred name, another number of the same person. */
  readonly aliases: readonly string[];
  /** Who holds it; null for a list of posts that says nothing of people. */
  readonly holder: HolderFound | null;
  readonly grade: string;
  readonly profession: string;
  readonly unit: string;
  readonly fte: number | null;
  readonly notes: readonly string[];
  /** What it reports to, by reference. */
  readonly managers: readonly string[];
  /** Whom else it answers to, by reference: matrix managers, dotted lines. */
  readonly others: readonly string[];
}

/** An entry about which nothing is said but what is given. */
export function entry(said: Partial<Entry> & Pick<Entry, 'file' | 'line' | 'ref'>): Entry {
  // Field by field: an object that is spread together of many fields takes ten times the memory.
  return {
    file: said.file,
    line: said.line,
    ref: said.ref,
    name: said.name ?? '',
    aliases: said.aliases ?? NONE,
    title: said.title ?? '',
    holder: said.holder ?? null,
    grade: said.grade ?? '',
    profession: said.profession ?? '',
    unit: said.unit ?? '',
    fte: said.fte ?? null,
    notes: said.notes ?? NONE,
    managers: said.managers ?? NONE,
    others: said.others ?? NONE,
  };
}

const NOBODY = /^(no[_ ]?(manager|matrix|hr|supervisor)(_manager)?|none|[<([]?null[>)\]]?|nil|nan|\\n|n\/?a|not applicable|-+|top)$/i;

/** Whether a cell names a manager at all. */
function namesSomebody(ref: string): boolean {
  return ref !== '' && !isTop(ref) && !NOBODY.test(ref);
}

/**
 * Understands entries: one post for each reference, held by all whose rows share it; the line to whom it reports, and professional supervision by whomever else it answers
 * to. Who is nowhere in the list is reported, and so is everything else that is doubtful.
 */
export function understandEntries(
  entries: readonly Entry[],
  { repairs }: Pick<Reading, 'repairs'>,
  kind: EdgeKind,
  out: ReadonlySet<string> = new Set(),
): Understood {
  const findings: Finding[] = [];
  const posts: PostFound[] = [];
  const stated: StatedEdge[] = [];
  const tell = ({ file, line }: Entry, code: string, sentence: string) => void findings.push({ code, sentence, file, line });
  for (const one of entries.filter(({ ref }) => ref === '')) {
    const said = [...new Set([one.name, one.title])].filter((text) => text !== '').join(', ');
    tell(one, 'NO_REFERENCE', `“${said}” has no reference, so it is left out.`);
  }
  for (const [ref, rows] of grouped(
    entries.filter((one) => one.ref !== ''),
    (one) => one.ref,
  )) {
    const [first] = rows;
    if (first === undefined) continue;
    if (rows.every(isSum)) {
      for (const row of rows) tell(row, 'TOTAL', `“${ref}” is a sum and no post, so it is left out.`);
      continue;
    }
    if (rows.length > 1 && isPlaceholder(ref)) {
      for (const row of rows) tell(row, 'PLACEHOLDER', `${ref} stands for no post that can be told from others; the row is left out.`);
      continue;
    }
    const same = rows.length === 1 ? rows : rows.filter(({ title }) => title === first.title);
    for (const row of rows) {
      if (row.title === first.title) continue;
      tell(row, 'REUSED_REFERENCE', `${ref} is “${first.title}” on line ${first.line} and “${row.title}” here; the first is kept.`);
    }
    const said = new Set(repeated(same));
    for (const row of same) {
      const facts = differingFacts(first, row);
      for (const fact of facts) tell(row, 'DIFFERENT_FACTS', `Of ${ref} ${fact}; the first is kept.`);
      if (facts.length > 0 || !said.has(row)) continue;
      tell(row, 'REPEATED_ROW', `This row says of ${ref} nothing that line ${first.line} and others have not said.`);
    }
    posts.push(postOf(same.length === 1 ? first : joined(first, same), holdersOf(same)));
    for (const row of same) {
      const edge = (to: string, as: EdgeKind): StatedEdge => ({ from: ref, to, kind: as, line: row.line, file: row.file });
      stated.push(...row.managers.filter(namesSomebody).map((to) => edge(to, kind)));
      stated.push(...row.others.filter(namesSomebody).map((to) => edge(to, 'PROFESSIONAL')));
    }
  }
  const checked = checkReferences(stated, new Set(posts.map(({ ref }) => ref)), repairs, out);
  return { posts, edges: checked.edges, findings: [...findings, ...checked.findings], figures: figuresOf(entries, posts, checked) };
}

/** Whether a row begins with the word for a sum and names neither a title nor a manager. */
function isSum({ ref, name, title, managers, others }: Entry): boolean {
  const worded = [name, title].every((text) => text === '' || text === ref || isTotal(text));
  return isTotal(ref) && worded && ![...managers, ...others].some(namesSomebody);
}

/** What the rows of a post say together: each fact as the first of them that says it has it, and every note. */
function joined(first: Entry, rows: readonly Entry[]): Entry {
  const said = (of: (row: Entry) => string) => rows.map(of).find((text) => text !== '') ?? '';
  return {
    ...first,
    ...{ grade: said(({ grade }) => grade), unit: said(({ unit }) => unit), profession: said(({ profession }) => profession) },
    ...{ fte: rows.map(({ fte }) => fte).find((fte) => fte !== null) ?? null, notes: [...new Set(rows.flatMap(({ notes }) => notes))] },
  };
}

/** The rows that say nothing which those above them have not said. */
function repeated(rows: readonly Entry[]): readonly Entry[] {
  if (rows.length === 1) return NONE;
  const said = new Set<string>();
  return rows.filter(({ holder, managers, others }) => {
    const before = said.size;
    for (const one of [`holder ${holder?.ref ?? ''}`, ...managers.map((to) => `line ${to}`), ...others.map((to) => `other ${to}`)]) {
      said.add(one);
    }
    return said.size === before;
  });
}

function holdersOf(rows: readonly Entry[]): readonly HolderFound[] {
  const [first] = rows;
  if (rows.length === 1) return first?.holder == null ? NONE : [first.holder];
  return [...new Map(rows.flatMap(({ holder }) => (holder === null ? [] : [[holder.ref, holder]]))).values()];
}

function postOf({ ref, title, profession, grade, unit, fte, notes, line }: Entry, holders: readonly HolderFound[]): PostFound {
  const some = (cell: string) => (cell === '' ? null : cell);
  return {
    ref,
    title: title === '' ? ref : title,
    profession: some(profession),
    grade: some(grade),
    fte,
    holders,
    unit: some(unit),
    notes,
    line,
  };
}

function figuresOf(
  entries: readonly Entry[],
  posts: readonly PostFound[],
  { edges, orphans, selfReports }: ReturnType<typeof checkReferences>,
) {
  const distinct = distinctEdges(edges);
  const main = distinct.filter(({ kind }) => kind === 'LINE');
  const upwards = new Set<string>();
  const several = main.filter(({ from }) => upwards.size === upwards.add(from).size);
  const roots = posts.map(({ ref }) => ref).filter((ref) => !upwards.has(ref));
  return {
    rows: entries.length,
    posts: posts.length,
    holders: posts.reduce((many, { holders }) => many + holders.length, 0),
    vacant: posts.filter(({ holders }) => holders.length === 0).length,
    several_parents: new Set(several.map(({ from }) => from)).size,
    self_report: selfReports,
    orphan_posts: new Set(orphans.map(({ from }) => from)).size,
    orphan_rows: orphans.length,
    orphan_codes: counted(orphans.map(({ to }) => to)),
    edges_distinct: main.length,
    second_lines: distinct.length - main.length,
    roots: roots.length,
    ...treeFigures(
      posts.map(({ ref }) => ref),
      main,
      roots,
    ),
  };
}

/** A holder by name; null for a cell that names nobody because the post is vacant. */
export function holderNamed(ref: string, name: string, email = '', phone = ''): HolderFound | null {
  const status = nameStatus(name);
  if (status === 'vacant' || status === 'eliminated' || status === 'blank') return null;
  if (status === 'notDisclosed') return { ref: `${ref} not disclosed`, name: NOT_DISCLOSED, email: null, phone: null };
  return { ref, name, email: email.includes('@') ? email : null, phone: /\d{3}/.test(phone) ? phone : null };
}

/** What somebody is called whose name is not published. The post is held all the same. */
export const NOT_DISCLOSED = 'Name not disclosed';

/** A number in a cell, or a share of a hundred; null for anything else. */
export function amountIn(cell: string): number | null {
  const share = /^([\d.,]+) ?%$/.exec(cell)?.[1];
  const number = Number((share ?? cell).replace(',', '.')) / (share === undefined ? 1 : 100);
  return cell === '' || !Number.isFinite(number) || number < 0 ? null : number;
}

/** The parts of a squeezed cell that lists several. */
export function listIn(cell: string, separator: RegExp): readonly string[] {
  if (cell === '') return NONE;
  return cell.search(separator) < 0
    ? [cell]
    : cell
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
