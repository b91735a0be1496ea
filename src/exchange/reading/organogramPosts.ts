import type { EdgeKind, Finding, HolderFound, PostFound } from '../Format.js';
import { amountIn, NOT_DISCLOSED } from './entries.js';
import { grouped } from './grouped.js';
import type { JuniorRow, SeniorRow } from './organogramRows.js';
import type { StatedEdge } from './references.js';
import { isPlaceholder, isTop, nameStatus } from './status.js';

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
  for (const row of rows.filter(({ ref }) => ref === '')) tell('NO_REFERENCE', row, `“${row.title}” has no reference, so it is left out.`);
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
    if (all.every(saysNothing) && !managers.has(ref)) {
      for (const row of all) tell('NO_POST', row, `“${ref}” stands where references do and nothing else is said, so it is no post.`);
      continue;
    }
    if (titles.size > 1) {
      for (const row of all.slice(1)) {
        tell('REUSED_REFERENCE', row, `${ref} is “${first.title}” on line ${first.line} and “${row.title}” here; the first is kept.`);
      }
    }
    const same = all.filter(({ title }) => title === first.title);
    const statuses = new Set(same.map(({ name }) => nameStatus(name)));
    if (statuses.has('eliminated')) {
      tell('ELIMINATED', first, `${ref} (“${first.title}”) is eliminated, so it is not opened.`);
      continue;
    }
    if (same.length > 1) tell('JOB_SHARE', first, `${ref} (“${first.title}”) is held by ${same.length} people, as a job share.`);
    posts.push(
      postOf(
        ref,
        first,
        same.flatMap((row, i) => holderOf(row, i)),
      ),
    );
    edges.push(...linesOf(ref, same, kind, findings));
    const former = /\b(?:formerly|previously|was)\s+(?:known as\s+)?([\w./-]*\d[\w./-]*)/i.exec(first.notes)?.[1];
    if (former !== undefined) {
      tell('RENAMED', first, `A note says that ${ref} was ${former} before; if it is the same post, edit that one instead.`);
    }
    if (/�|Ã.|â€/.test(Object.values(first).join(' '))) tell('DAMAGED', first, `A text of ${ref} holds damaged letters.`);
  }
  return { posts, edges, findings };
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

function postOf(ref: string, row: SeniorRow, holders: readonly HolderFound[]): PostFound {
  return {
    ref,
    title: row.title === '' ? ref : row.title,
    profession: blank(row.profession),
    grade: blank(row.grade),
    fte: amountOf(row.fte),
    holders,
    unit: blank(row.unit),
    notes: row.notes === '' ? [] : [row.notes],
    line: row.line,
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
  const posts = rows.map((row): PostFound => {
    const { file, line, senior, title, grade, unit } = row;
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
    return {
      ref,
      title: title === '' ? 'Junior posts' : title,
      profession: blank(row.profession),
      grade: blank(grade),
      fte,
      holders,
      unit: blank(unit),
      notes: [],
      line,
    };
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
