import type { GapOrder, Profession } from '../../schema/enums.js';
import type { GapFilter } from '../../schema/GapFilter.js';
import type { Gap } from './findGaps.js';
import { RULES } from './rules/index.js';
import type { Settings } from './settings.js';

/** Where a post stands in the matrix, as ids, each sorted; and its profession, null when not recorded. */
export interface Places {
  readonly localities: readonly string[];
  readonly portfolios: readonly string[];
  readonly profession: Profession | null;
}

/** How many gaps there are of something, and how many of them are accepted for a time. */
export interface GapCount<K> {
  readonly key: K;
  readonly count: number;
  readonly accepted: number;
}

const NOWHERE: Places = { localities: [], portfolios: [], profession: null };
const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'];
const RANK: ReadonlyMap<string, string> = new Map(RULES.map(({ id }, i) => [id, String(i).padStart(3, '0')]));

/** Every gap of a day, found at one revision with the settings of that day. Never changed: it may be kept and shared. */
export class GapReport {
  readonly #bySubject = new Map<string, Gap[]>();

  constructor(
    readonly revision: number,
    readonly on: string,
    readonly settings: Settings,
    readonly gaps: readonly Gap[],
    private readonly places: ReadonlyMap<string, Places>,
  ) {
    for (const gap of gaps) {
      const list = this.#bySubject.get(gap.subject);
      if (list === undefined) this.#bySubject.set(gap.subject, [gap]);
      else list.push(gap);
    }
  }

  /** The gaps of one post. */
  of(subject: string): readonly Gap[] {
    return this.#bySubject.get(subject) ?? [];
  }

  /** Where the post of a gap stands, and its profession. */
  placesOf({ subject }: Gap): Places {
    return this.places.get(subject) ?? NOWHERE;
  }

  /** What a filter leaves, in the order of the rules. */
  filtered({ rules, standard, severity, locality, portfolio, profession, subject, accepted, since, text }: GapFilter): readonly Gap[] {
    const words = text?.toLowerCase() ?? null;
    return this.gaps.filter(
      (gap) =>
        (rules == null || rules.includes(gap.rule)) &&
        (standard == null || gap.standard === standard) &&
        (severity == null || gap.severity === severity) &&
        (subject == null || gap.subject === subject) &&
        (accepted == null || (gap.accepted !== null) === accepted) &&
        (since == null || (gap.since !== null && gap.since >= since)) &&
        (locality == null || this.placesOf(gap).localities.includes(locality)) &&
        (portfolio == null || this.placesOf(gap).portfolios.includes(portfolio)) &&
        (profession == null || this.placesOf(gap).profession === profession) &&
        (words === null || gap.title.toLowerCase().includes(words) || gap.reason.toLowerCase().includes(words)),
    );
  }
}

/** What a list in an order is ordered by, most important part first; the rule and the subject make it one of a kind. */
export function placeOf({ rule, subject, severity, since, title }: Gap, order: GapOrder): readonly string[] {
  const id = [rankOf(rule), subject];
  if (order === 'SEVERITY') return [String(SEVERITIES.indexOf(severity)), ...id];
  if (order === 'SINCE') return [since ?? '', ...id];
  return order === 'TITLE' ? [title, ...id] : ['', ...id];
}

/** Where a rule stands in the list, as text that sorts. */
export function rankOf(rule: string): string {
  return RANK.get(rule) ?? '';
}

/** Compares two places of the same order, by code units. */
export function comparePlaces(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

/** Gaps by what each belongs to: one may belong to several, or to nothing (null). The largest count first, then by key; `all` names keys that are to be there at 0. */
export function countBy<K extends string | null>(
  gaps: readonly Gap[],
  keysOf: (gap: Gap) => readonly K[],
  all: readonly K[] = [],
): GapCount<K>[] {
  const counts = new Map<K, { count: number; accepted: number }>(all.map((key) => [key, { count: 0, accepted: 0 }]));
  for (const gap of gaps) {
    for (const key of keysOf(gap)) {
      let count = counts.get(key);
      if (count === undefined) counts.set(key, (count = { count: 0, accepted: 0 }));
      count.count++;
      if (gap.accepted !== null) count.accepted++;
    }
  }
  return [...counts].map(([key, count]) => ({ key, ...count }));
}
