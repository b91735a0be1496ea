import type { EdgeFound, Finding } from '../Format.js';

/** An edge as a row of a file states it, by references that may be wrong. */
export interface StatedEdge extends EdgeFound {
  readonly file: string;
}

/** What is wrong with the references of edges, counted and told. */
export interface Checked {
  /** The edges whose ends are both there. */
  readonly edges: readonly EdgeFound[];
  readonly findings: readonly Finding[];
  readonly orphans: readonly StatedEdge[];
  readonly selfReports: number;
  /** How many orphans letter case alone keeps from a post, and how many zeros at the beginning. */
  readonly byLetterCase: number;
  readonly byZeros: number;
}

/** The repairs that a report may suggest, and somebody may ask for. */
export const REPAIRS = [
  { name: 'LETTER_CASE', key: (ref: string) => ref.toLowerCase(), says: 'letter case' },
  { name: 'LEADING_ZEROS', key: (ref: string) => ref.replace(/^0+(?=.)/, ''), says: 'zeros at the beginning' },
  { name: 'NUMBER_FORM', key: plainNumber, says: 'how the number is written' },
] as const;

/**
 * Looks both ends of each edge up among the posts. An end that is nowhere is reported, with the repair that would find it; a repair is made only when it was
 * asked for, and only where exactly one post fits. `out` are references of the file that are no posts, such as those that are eliminated.
 */
export function checkReferences(
  stated: readonly StatedEdge[],
  refs: ReadonlySet<string>,
  repairs: readonly string[],
  out: ReadonlySet<string> = new Set(),
): Checked {
  // Made only where something is missing: each is as large as all references together.
  let fits: readonly ((typeof REPAIRS)[number] & { readonly posts: ReadonlyMap<string, string | null> })[] | null = null;
  const found = {
    edges: [] as EdgeFound[],
    findings: [] as Finding[],
    orphans: [] as StatedEdge[],
    selfReports: 0,
    byLetterCase: 0,
    byZeros: 0,
  };
  for (const edge of stated) {
    const { from, to, line, file, kind } = edge;
    const tell = (code: string, sentence: string) => void found.findings.push({ code, sentence, file, line });
    if (from === to) {
      found.selfReports++;
      tell('SELF_REPORT', `${from} is said to report to itself; the edge is left out.`);
      continue;
    }
    if (refs.has(to)) {
      found.edges.push(edge);
      continue;
    }
    found.orphans.push(edge);
    fits ??= REPAIRS.map((repair) => ({ ...repair, posts: only(refs, repair.key) }));
    const fit = fits
      .map((repair) => ({ ...repair, post: repair.posts.get(repair.key(to)) ?? null }))
      .find(({ post }) => post !== null && post !== from);
    if (fit?.name === 'LETTER_CASE') found.byLetterCase++;
    if (fit?.name === 'LEADING_ZEROS') found.byZeros++;
    if (out.has(to)) tell('MANAGER_NOT_FOUND', `${from} reports to ${to}, which the file has and which is left out; so is the edge.`);
    else if (fit?.post == null) tell('MANAGER_NOT_FOUND', `${from} reports to ${to}, which is no post of the file; the edge is left out.`);
    else if (repairs.includes(fit.name)) {
      found.edges.push({ from, to: fit.post, kind, line });
      tell('REPAIRED', `${from} reports to ${to}, which was taken for ${fit.post}, as was asked: ${fit.says}.`);
    } else {
      tell(
        'REPAIR_SUGGESTED',
        `${from} reports to ${to}, which is no post of the file, but ${fit.post} is but for ${fit.says}. The edge is left out; the repair ${fit.name} would keep it.`,
      );
    }
  }
  return found;
}

/** 1,234 and 1234.0 as 1234. */
function plainNumber(ref: string): string {
  return /^(\d+|\d{1,3}(,\d{3})+)(\.0+)?$/.test(ref) ? ref.replaceAll(',', '').replace(/\.0+$/, '') : ref;
}

/** The references by a key that belongs to exactly one of them. */
function only(refs: Iterable<string>, key: (ref: string) => string): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const ref of refs) found.set(key(ref), found.has(key(ref)) ? null : ref);
  return found;
}
