import type { EdgeKind, Finding, HolderFound, PostFound } from '../Format.js';
import { differingFacts } from './differingFacts.js';
import { amountIn, NOT_DISCLOSED } from './entries.js';
import { grouped } from './grouped.js';
import type { JuniorRow, SeniorRow } from './organogramRows.js';
import type { StatedEdge } from './references.js';
import { isPlaceholder, isTop, isTotal, nameStatus } from './status.js';
import { squeezed } from './Table.js';

/** Posts and edges as the rows state them, and what somebody should know of the rows. */
export interface Stated {
  readonly posts: readonly PostFound[];
  readonly edges: readonly StatedEdge[];
  readonly findings: readonly Finding[];
}

/** The senior posts of a return: one of all rows that share a reference and differ in nothing but who holds it. */
export function seniorPosts(rows: readonly SeniorRow[], kind: EdgeKind): Stated {
  const findings: Finding[] = [];
  const tell = (code: string, { file, line }: SeniorRow, sentence: string) => void findings.push({ code, sentence, file, line });
  const posts: PostFound[] = [];
  const edges: StatedEdge[] = [];
  const managers = new Set(rows.map(({ manager }) => manager));
  for (const row of rows.filter(({ ref }) => ref === '')) {
    if (isTotal(row.title)) tell('TOTAL', row, `“${row.title}” is a sum and no post, so it is left out.`);
    else tell('NO_REFERENCE', row, `“${row.title}” has no reference, so it is left out.`);
  }
  for (const [ref, all] of grouped(
    rows.filter((row) => row.ref !== ''),
    (row) => row.ref,
  )) {
    const [first] = all;
    if (first === undefined) continue;
    const titles = new Set(all.map(({ title }) => title));
    if (isPlaceholder(ref)) {
      for (const row of all) {
        const why = /^0+$/.test(ref) ? 'somebody who is paid and not in post' : 'no post that can be told from others';
        tell('PLACEHOLDER', row, `The reference ${ref} stands for ${why} (“${row.title}”); the row is left out.`);
      }
      continue;
    }
    if (isTotal(ref) && all.every(({ manager, title }) => manager === '' && title === '')) {
      for (const row of all) tell('TOTAL', row, `“${ref}” is a sum and no post, so it is left out.`);
      continue;
    }
    if (all.every(saysNothing) && !managers.has(ref)) {
      for (const row of all) tell('NO_POST', row, `“${ref}” stands where references do and nothing else is said, so it is no post.`);
      continue;
    }
    if (titles.size > 1) {
      for (const row of all.slice(1)) {
        tell('REUSED_REFERENCE', row, `${ref} is “${first.title}” on line ${first.line} and “${row.title}” here; the first is kept.`);
      }
    }
    const titled = all.filter(({ title }) => title === first.title);
    const again = new Set(repeated(titled));
    const same = titled.filter((row) => !again.has(row));
    for (const row of again) {
      tell('REPEATED_ROW', row, `${row.name} holds ${ref} by an earlier row already, so this one says nothing new.`);
    }
    for (const row of same.slice(1)) {
      for (const fact of differingFacts(first, row)) tell('DIFFERENT_FACTS', row, `Of ${ref} ${fact}; the first is kept.`);
    }
    const [gone, there] = [same.filter(isEliminated), same.filter((row) => !isEliminated(row))];
    if (there.length === 0) {
      tell('ELIMINATED', first, `${ref} (“${first.title}”) is eliminated, so it is not opened.`);
      continue;
    }
    for (const row of gone) {
      tell(
        'ELIMINATED',
        row,
        `${ref} is said to be eliminated here, and not on line ${there[0]?.line ?? 0}: it is kept, with whoever holds it there.`,
      );
    }
    if (there.length > 1) tell('JOB_SHARE', first, `${ref} (“${first.title}”) is held by ${there.length} people, as a job share.`);
    posts.push(
      postOf(
        ref,
        [...there, ...gone],
        there.flatMap((row, i) => holderOf(row, i)),
      ),
    );
    edges.push(...linesOf(ref, titled, kind, findings));
    const former = titled.map(({ notes }) => formerOf(notes)).find((one) => one !== null) ?? undefined;
    if (former !== undefined) {
      tell('RENAMED', first, `A note says that ${ref} was ${former} before; if it is the same post, edit that one instead.`);
    }
    if (/�|[ÃÂ][^\p{L}\s]|â€/u.test(Object.values(first).join(' '))) tell('DAMAGED', first, `A text of ${ref} holds damaged letters.`);
  }
  return { posts, edges, findings };
}

function isEliminated({ name }: SeniorRow): boolean {
  return nameStatus(name) === 'eliminated';
}

/** A line under the table, such as its source or licence, stands in the first column alone. */
function saysNothing({ name, grade, title, unit, manager, fte, profession, notes, organisation }: SeniorRow): boolean {
  return [name, grade, title, unit, manager, fte, profession, notes, organisation].every((cell) => cell === '');
}

function linesOf(ref: string, rows: readonly SeniorRow[], kind: EdgeKind, findings: Finding[]): StatedEdge[] {
  const managers = [...new Set(rows.map(({ manager }) => manager).filter((manager) => manager !== '' && !isTop(manager)))];
  const [first] = rows;
  if (first === undefined) return [];
  const { file, line } = first;
  if (managers.length === 0 && !rows.some(({ manager }) => isTop(manager))) {
    findings.push({ code: 'NO_MANAGER', sentence: `${ref} names nobody it reports to, and is not marked as the top (XX).`, file, line });
  }
  return managers.map((to) => ({ from: ref, to, kind, line, file }));
}

/** The rows that name somebody whom one above them, of the same post and manager, has named. */
function repeated(rows: readonly SeniorRow[]): readonly SeniorRow[] {
  const said = new Set<string>();
  return rows.filter(({ name, manager }) => nameStatus(name) === 'named' && said.size === said.add(`${name}\n${manager}`).size);
}

/** The reference that a note says a post had: words with digits that are no day, year or ordinal. Null where it says none. */
function formerOf(note: string): string | null {
  const words = note.matchAll(
    /\b(?:formerly|previously|was)\s+(?:(?:known as|numbered|post|ref(?:erence)?|pur|id|no\.?|number)\s+)*([\w./-]*\d[\w./-]*)/gi,
  );
  const found = [...words].map(([, ref = '']) => ref.replace(/[./-]+$/, ''));
  return found.find((ref) => !/^(\d+(st|nd|rd|th)|(19|20)\d\d|\d{4}-\d\d(-\d\d)?|\d\d?[./]\d\d?[./]\d{2,4})$/i.test(ref)) ?? null;
}

function postOf(ref: string, rows: readonly SeniorRow[], holders: readonly HolderFound[]): PostFound {
  const said = (of: (row: SeniorRow) => string) => rows.map(of).find((cell) => cell !== '') ?? '';
  return {
    ref,
    title: said(({ title }) => title) || ref,
    profession: blank(said(({ profession }) => profession)),
    grade: blank(said(({ grade }) => grade)),
    fte: amountOf(said(({ fte }) => fte)),
    holders,
    unit: blank(said(({ unit }) => unit)),
    notes: [...new Set(rows.map(({ notes }) => notes).filter((note) => note !== ''))],
    line: rows[0]?.line ?? 0,
  };
}

function holderOf({ ref, name, email, phone }: SeniorRow, i: number): HolderFound[] {
  const status = nameStatus(name);
  if (status === 'vacant' || status === 'blank') return [];
  if (status === 'notDisclosed') return [{ ref: `${ref} not disclosed ${i}`, name: NOT_DISCLOSED, email: null, phone: null }];
  return [{ ref: `${ref} ${name}`, name, email: contact(email, /@/), phone: contact(phone, /\d{3}/) }];
}

/** The rows of junior posts, each a group of posts alike that is kept as one post with the full-time equivalent of them all. */
export function juniorPosts(rows: readonly JuniorRow[], kind: EdgeKind): Stated {
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  const edges: StatedEdge[] = [];
  const posts = rows.flatMap((row): PostFound[] => {
    const { file, line, senior, title, grade, unit } = row;
    const cells = row.all
      .split('\u0001')
      .map(squeezed)
      .filter((cell) => cell !== '');
    const sum = cells.find(isTotal);
    if ((senior === '' || isTotal(senior)) && (sum !== undefined || cells.length === 1)) {
      const why = sum === undefined ? 'stands alone in its row, so it is no post.' : 'is a sum and no post, so it is left out.';
      findings.push({
        code: sum === undefined ? 'NO_POST' : 'TOTAL',
        sentence: `“${(sum ?? cells[0] ?? '').slice(0, 200)}” ${why}`,
        file,
        line,
      });
      return [];
    }
    const key = [senior, grade, title, unit].join('/');
    const many = (seen.get(key) ?? 0) + 1;
    seen.set(key, many);
    const ref = `${key}/${many}`;
    const fte = amountOf(row.fte);
    if (fte === null) {
      findings.push({ code: 'NO_FTE', sentence: `“${row.fte}” is no full-time equivalent; the posts are kept without.`, file, line });
    }
    if (senior === '') {
      findings.push({ code: 'NO_MANAGER', sentence: `“${title}” names no senior post that it reports to.`, file, line });
    } else edges.push({ from: ref, to: senior, kind, line, file });
    const holders = [{ ref: `${ref} not disclosed`, name: NOT_DISCLOSED, email: null, phone: null }];
    return [
      {
        ...{ ref, title: title === '' ? 'Junior posts' : title, profession: blank(row.profession), grade: blank(grade) },
        ...{ fte, holders, unit: blank(unit), notes: [], line },
      },
    ];
  });
  return { posts, edges, findings };
}

/** A number as it is written in Britain: 1,250.5 has a comma between thousands. */
function amountOf(cell: string): number | null {
  return amountIn(/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(cell) ? cell.replaceAll(',', '') : cell);
}

function blank(cell: string): string | null {
  return cell === '' ? null : cell;
}

function contact(cell: string, looks: RegExp): string | null {
  return looks.test(cell) ? cell : null;
}
