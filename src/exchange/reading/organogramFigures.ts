import type { SourceFile } from '../Format.js';
import { counted } from './counted.js';
import { distinctEdges } from './distinctEdges.js';
import { grouped } from './grouped.js';
import type { JuniorRow, SeniorRow } from './organogramRows.js';
import { checkReferences } from './references.js';
import { isTop, nameStatus } from './status.js';
import { tableOf } from './tablesOf.js';
import { treeFigures } from './treeFigures.js';

/**
 * What is counted of a return, by the definitions that its readers have agreed on: a post is a distinct reference that is not blank, whatever else is wrong with it; a
 * root reports to XX or to nobody; levels count a root as 1; a span is distinct direct reports.
 */
export function seniorFigures(file: SourceFile, rows: readonly SeniorRow[]): Record<string, unknown> {
  const { bytes, encoding, mark, crlf } = tableOf(file);
  const posts = grouped(
    rows.filter(({ ref }) => ref !== ''),
    ({ ref }) => ref,
  );
  const first = new Map([...posts].map(([ref, [row]]) => [ref, row as SeniorRow]));
  const stated = rows.flatMap(({ ref, manager, line }) =>
    ref === '' || manager === '' || isTop(manager) ? [] : [{ from: ref, to: manager, kind: 'LINE' as const, line, file: file.name }],
  );
  const { edges, orphans, selfReports, byLetterCase } = checkReferences(stated, new Set(posts.keys()), []);
  const distinct = distinctEdges(edges);
  const roots = [...first].filter(([, { manager }]) => manager === '' || isTop(manager)).map(([ref]) => ref);
  const several = [...posts.values()].filter((list) => list.length > 1);
  const differing = (of: (row: SeniorRow) => string) => several.filter((list) => new Set(list.map(of)).size > 1).length;
  const managerOf = new Map([...first].map(([ref, { manager }]) => [ref, manager]));
  const professionOf = (ref: string) => first.get(ref)?.profession ?? '';
  const alone = [...first.keys()].filter((ref) => professionOf(ref) !== '').map((ref) => ({ ref, above: lineOf(ref, managerOf) }));
  const checked = alone.filter(({ above }) => above.length > 0);
  const tops = rows.filter(({ manager }) => isTop(manager));
  const folded = new Set([...posts.keys()].map((ref) => ref.toLowerCase()));
  return {
    bytes,
    bom: mark,
    crlf,
    encoding: encoding === 'UTF-8' ? 'utf8' : encoding,
    rows: rows.length,
    posts: posts.size,
    dup_ids: several.length,
    dup_extra_rows: several.reduce((extra, list) => extra + list.length - 1, 0),
    dup_diff_names: differing(({ name }) => name),
    dup_conflicting_manager: differing(({ manager }) => manager),
    casefold_collisions: posts.size - folded.size,
    status_rows: counted(rows.map(({ name }) => nameStatus(name)).filter((status) => status !== 'blank')),
    xx_rows: tops.length,
    xx_variants: counted(tops.map(({ manager }) => manager)),
    blank_reports_to: rows.filter(({ manager }) => manager === '').length,
    roots: roots.length,
    self_report: selfReports,
    orphan_posts: new Set(orphans.map(({ from }) => from)).size,
    orphan_rows: orphans.length,
    orphan_codes: counted(orphans.map(({ to }) => to)),
    orphan_fixed_by_casefold: byLetterCase,
    edges_distinct: distinct.length,
    professions: new Set([...first.keys()].map(professionOf).filter((one) => one !== '')).size,
    posts_without_profession: [...first.keys()].filter((ref) => professionOf(ref) === '').length,
    cross_profession_line_edges: distinct.filter(({ from, to }) => crosses(professionOf(from), professionOf(to))).length,
    posts_checked_for_that: checked.length,
    posts_with_no_same_profession_ancestor: checked.filter(
      ({ ref, above }) => !above.some((one) => professionOf(one) === professionOf(ref)),
    ).length,
    ...treeFigures([...posts.keys()], distinct, roots),
  };
}

/** What is counted of the junior rows of a return. */
export function juniorFigures(rows: readonly JuniorRow[], seniors: ReadonlySet<string>): Record<string, unknown> {
  const amounts = rows.map(({ fte }) => Number(fte));
  const good = rows.flatMap(({ fte }, i) => (fte !== '' && Number.isFinite(amounts[i]) ? [amounts[i] ?? 0] : []));
  const orphans = rows.filter(({ senior }) => !seniors.has(senior));
  const many = Object.entries(counted(rows.map(({ senior }) => senior))).sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1));
  return {
    rows: rows.length,
    fte: Math.round(good.reduce((sum, one) => sum + one, 0) * 100) / 100,
    fte_bad: rows.length - good.length,
    exact_dup_rows: rows.length - new Set(rows.map(({ all }) => all)).size,
    max_junior_rows_one_post: many[0] ?? null,
    orphan_rows: orphans.length,
    orphan_codes: counted(orphans.map(({ senior }) => senior)),
  };
}

function crosses(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other;
}

/** Every post above one, up to where a line leaves the file or comes round. */
function lineOf(ref: string, managerOf: ReadonlyMap<string, string>): string[] {
  const above = new Set<string>([ref]);
  for (let at = managerOf.get(ref); at !== undefined && managerOf.has(at) && !above.has(at); at = managerOf.get(at)) above.add(at);
  return [...above].slice(1);
}
