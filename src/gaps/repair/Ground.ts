import { daysAfter } from '../words.js';
import type { Agreement, GroundRows, Holding, Line, Place, PostRow } from './GroundRows.js';
import { lists, sorted, type Lists } from './lists.js';
import type { Measure } from './Measure.js';
import { kept } from './kept.js';
import { postFacts } from './PostFacts.js';
import { reach } from './reach.js';

/** The organisation on one day, as far as supervision goes, in memory. Every list is in the order of ids, whatever order the engine answered in. */
export class Ground {
  readonly posts: ReadonlyMap<string, PostRow>;
  /** The first day that is not soon. */
  readonly soon: string;
  readonly #holdings: Lists<Holding>;
  readonly #lines: Lists<Line>;
  readonly #managers: Lists<string>;
  readonly #reports: Lists<string>;
  readonly #agreements: Lists<Agreement>;
  readonly #later: Lists<Agreement>;
  readonly #supervisions: Lists<Agreement>;
  readonly #supervisors: Lists<string>;
  readonly #supervisees: Lists<string>;
  readonly #serves: Lists<string>;
  readonly #leads: Lists<string>;
  readonly #basedIn: Lists<string>;
  readonly #localityHeads: Lists<string>;
  readonly #heads: ReadonlySet<string>;
  readonly #levels: ReadonlyMap<string, number>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(
    rows: GroundRows,
    readonly on: string,
    readonly measure: Measure,
  ) {
    this.soon = daysAfter(on, measure.soonDays);
    this.posts = new Map(sorted(rows.posts, ({ id }) => id).map((post) => [post.id, post]));
    const standing = rows.agreements.filter(({ from }) => from <= on);
    const key = ({ supervisor, portfolio, from, to }: Agreement) => `${supervisor} ${portfolio ?? ''} ${from} ${to}`;
    this.#holdings = lists(
      rows.holdings,
      ({ post }) => post,
      (row) => row,
      ({ person, from }) => `${person} ${from}`,
    );
    const linesNow = rows.lines.filter(({ from }) => from <= on);
    this.#lines = lists(
      rows.lines,
      ({ post }) => post,
      (row) => row,
      ({ at, from, to }) => `${at} ${from} ${to}`,
    );
    this.#managers = ends(linesNow);
    this.#reports = lists(
      linesNow,
      ({ at }) => at,
      ({ post }) => post,
    );
    this.#agreements = lists(
      standing,
      ({ post }) => post,
      (row) => row,
      key,
    );
    this.#later = lists(
      rows.agreements.filter(({ from }) => from > on),
      ({ post }) => post,
      (row) => row,
      key,
    );
    this.#supervisions = lists(
      rows.agreements,
      ({ supervisor }) => supervisor,
      (row) => row,
      (row) => `${row.post} ${key(row)}`,
    );
    this.#supervisors = lists(
      standing,
      ({ post }) => post,
      ({ supervisor }) => supervisor,
    );
    this.#supervisees = lists(
      standing,
      ({ supervisor }) => supervisor,
      ({ post }) => post,
    );
    this.#serves = ends(rows.served);
    this.#leads = ends(rows.led);
    this.#basedIn = ends(rows.bases);
    this.#localityHeads = lists(
      rows.localityHeads,
      ({ at }) => at,
      ({ post }) => post,
    );
    this.#heads = new Set([...rows.heads.map(({ post }) => post), ...measure.heads]);
    this.#names = new Map([...rows.portfolios, ...rows.localities].map(({ id, name }) => [id, name ?? id]));
    this.#levels = levelsBelow(
      rows.heads.map(({ post }) => post),
      (id) => this.reports(id),
    );
  }

  isOpen(id: string): boolean {
    const post = this.posts.get(id);
    return post !== undefined && (post.opensOn === null || post.opensOn <= this.on) && (post.closesOn === null || post.closesOn > this.on);
  }

  /** The post closes soon, so that whatever is agreed with it ends soon. */
  closesSoon(id: string): boolean {
    const closesOn = this.posts.get(id)?.closesOn ?? null;
    return closesOn !== null && closesOn <= this.soon;
  }

  holdings = (id: string): readonly Holding[] => this.#holdings.get(id) ?? [];
  /** Lines of management that stand or begin later. */
  lines = (id: string): readonly Line[] => this.#lines.get(id) ?? [];
  managers = (id: string): readonly string[] => this.#managers.get(id) ?? [];
  reports = (id: string): readonly string[] => this.#reports.get(id) ?? [];
  /** Agreements that stand; a supervisor may have several, each for its portfolio. */
  agreements = (id: string): readonly Agreement[] => this.#agreements.get(id) ?? [];
  /** Agreements that begin after the day. */
  later = (id: string): readonly Agreement[] => this.#later.get(id) ?? [];
  /** What a supervisor has agreed, also what begins after the day. */
  supervisions = (id: string): readonly Agreement[] => this.#supervisions.get(id) ?? [];
  supervisors = (id: string): readonly string[] => this.#supervisors.get(id) ?? [];
  supervisees = (id: string): readonly string[] => this.#supervisees.get(id) ?? [];
  serves = (id: string): readonly string[] => this.#serves.get(id) ?? [];
  leads = (id: string): readonly string[] => this.#leads.get(id) ?? [];
  basedIn = (id: string): readonly string[] => this.#basedIn.get(id) ?? [];
  localityHeads = (locality: string): readonly string[] => this.#localityHeads.get(locality) ?? [];
  /** Nobody need supervise the head of the organisation, nor the heads of professions that a setting names. */
  isHead = (id: string): boolean => this.#heads.has(id);
  /** Steps of management below the head of the organisation; null for a post that no line joins to it. */
  level = (id: string): number | null => this.#levels.get(id) ?? null;
  /** What the post has agreed with one supervisor. */
  agreedWith = (id: string, supervisor: string): readonly Agreement[] => this.agreements(id).filter((one) => one.supervisor === supervisor);
  /** True when a portfolio or a locality of this id is there. */
  isPlace = (id: string): boolean => this.#names.has(id);
  /** The name of a portfolio or a locality. */
  nameOf = (id: string): string => this.#names.get(id) ?? id;
  titleOf = (id: string): string => this.posts.get(id)?.title ?? id;

  /** All that decides who may supervise it and whom it may supervise. */
  facts = kept((id) => postFacts(this, id));
  /** Every post that supervises this one, directly or through others; itself only where supervision goes round in a loop. */
  above = kept((id) => reach(id, this.supervisors));
}

function levelsBelow(tops: readonly string[], below: (id: string) => readonly string[]): Map<string, number> {
  const levels = new Map(tops.map((top) => [top, 0]));
  const todo = [...levels.keys()];
  for (const id of todo) {
    for (const report of below(id)) {
      if (levels.has(report)) continue;
      levels.set(report, (levels.get(id) ?? 0) + 1);
      todo.push(report);
    }
  }
  return levels;
}

const ends = (places: readonly Place[]): Lists<string> =>
  lists(
    places,
    ({ post }) => post,
    ({ at }) => at,
  );
