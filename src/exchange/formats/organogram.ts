import { BadInput } from '../../errors.js';
import type { Finding, Format, SourceFile } from '../Format.js';
import { juniorFigures, seniorFigures } from '../reading/organogramFigures.js';
import { juniorPosts, seniorPosts } from '../reading/organogramPosts.js';
import { juniorRows, kindOf, kindOfColumns, seniorRows } from '../reading/organogramRows.js';
import { tableOf } from '../reading/tablesOf.js';
import { checkReferences } from '../reading/references.js';

const ROLES = { SENIOR: 'senior posts', JUNIOR: 'junior posts', NONE: 'nothing' } as const;

/** What departments and public bodies publish twice a year: senior posts row by holder, junior posts as counts under them. */
export const organogram: Format = {
  id: 'organogram',
  about: 'Organogram of a public body as published on data.gov.uk: senior and junior posts.',
  files: 'One CSV file of senior posts, and one of junior posts where there is one.',
  edge: 'LINE',
  several: true,
  heads: (columns) => kindOfColumns(columns) !== null,
  read: (files, { edge, repairs }) => {
    const roles = new Map(files.map((file) => [file.name, ROLES[kindOf(file) ?? 'NONE']]));
    const senior = files.filter((file) => kindOf(file) === 'SENIOR');
    const junior = files.filter((file) => kindOf(file) === 'JUNIOR');
    const [first] = senior;
    const other = files.find((file) => kindOf(file) === null && tableOf(file).header.length > 0);
    if (other !== undefined) {
      throw new BadInput(
        'file',
        `${other.name} has neither the columns of senior posts nor those of junior posts: its first row is ${firstRow(other)}.`,
      );
    }
    if (senior.length > 1) {
      throw new BadInput(
        'file',
        `There are ${senior.length} files of senior posts: ${senior.map(({ name }) => name).join(', ')}. Import each return alone.`,
      );
    }
    if (first === undefined) {
      if (files.every(({ table }) => table?.header.length === 0)) {
        return { posts: [], edges: [], findings: [], figures: { rows: 0, posts: 0 } };
      }
      const names = junior.map(({ name }) => name).join(', ');
      throw new BadInput(
        'file',
        `${names} has the columns of junior posts, which report to senior posts: give the file of senior posts with it, in any order.`,
      );
    }
    const kind = edge ?? 'LINE';
    const rows = seniorRows(first);
    const juniors = junior.flatMap(juniorRows);
    const [seniors, groups] = [seniorPosts(rows, kind), juniorPosts(juniors, kind)];
    const posts = [...seniors.posts, ...groups.posts];
    const checked = checkReferences(
      [...seniors.edges, ...groups.edges],
      new Set(posts.map(({ ref }) => ref)),
      repairs,
      new Set(rows.map(({ ref }) => ref)),
    );
    const figures = seniorFigures(first, rows);
    return {
      posts,
      roles,
      edges: checked.edges,
      findings: [...aboutAll(first.name, figures, seniors.findings), ...seniors.findings, ...groups.findings, ...checked.findings],
      figures: junior.length === 0 ? figures : { ...figures, junior: juniorFigures(juniors, new Set(rows.map(({ ref }) => ref))) },
    };
  },
};

/** What stands where the names of columns should, so that a title above them is seen. */
function firstRow({ table }: SourceFile): string {
  const cells = (table?.header ?? []).filter((cell) => cell.trim() !== '');
  return `“${cells.slice(0, 12).join(', ').slice(0, 200)}”`;
}

function aboutAll(file: string, { posts, roots: counted }: Readonly<Record<string, unknown>>, found: readonly Finding[]): Finding[] {
  // By the definition of the figures a line under the table is a post that reports to nobody.
  const roots = Number(counted) - found.filter(({ code }) => code === 'NO_POST').length;
  const tell = (code: string, sentence: string): Finding => ({ code, sentence, file, line: null });
  return [
    ...(roots > 1 ? [tell('SEVERAL_TOPS', `${roots} posts report to nobody or to XX; an organisation has one top.`)] : []),
    ...(posts !== 0 && roots === 0 ? [tell('NO_TOP', 'No post reports to XX or to nobody, so nobody is at the top.')] : []),
  ];
}
