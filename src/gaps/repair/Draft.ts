import type { Candidates } from './candidates.js';
import { lineEndsAlone, type Demand, type Target } from './demands.js';
import type { Ground } from './Ground.js';
import type { Agreement } from './GroundRows.js';
import { agreedPortfolios, mayRenew } from './terms.js';
import { kept } from './kept.js';
import { Programme, sum, times, unless, type Sum } from './Programme.js';

/** One thing that a repair may do. `ANYBODY` stands for all candidates of a post that were left out, at what the best of them would cost. */
export type Move =
  | { readonly kind: 'END' | 'ASSIGN' | 'RENEW'; readonly post: string; readonly supervisor: string }
  | { readonly kind: 'PROLONG'; readonly post: string; readonly agreement: Agreement }
  | { readonly kind: 'ANYBODY'; readonly post: string };

const NOTHING: Sum = { constant: 0, terms: [] };

/** A repair on its way to becoming a programme: what may be done, as sums for the laws. A sum counts supervisors: one that stays, or is new, counts 1. */
export class Draft {
  readonly programme = new Programme();
  /** What each variable does. */
  readonly moves = new Map<number, Move>();
  /** The variable that is taken when a gap stays open, by `rule/subject`. */
  readonly open = new Map<string, number>();
  readonly ground: Ground;
  readonly #ends = new Map<string, number>();
  readonly #renewals = new Map<string, number>();
  readonly #assigns = new Map<string, Map<string, number>>();
  readonly #anybody = new Map<string, number>();
  readonly #coming = new Map<string, { post: string; variable: number }[]>();
  readonly #prolonged = new Map<string, { agreement: Agreement; variable: number }[]>();
  readonly #wanted: ReadonlySet<string>;
  readonly #demanded: ReadonlySet<string>;
  readonly #dear: number;

  /** `listed` says how many candidates of a post are looked at one by one. */
  constructor(
    candidates: Candidates,
    readonly demands: readonly Demand[],
    targets: readonly Target[],
    listed: (post: string) => number,
  ) {
    this.ground = candidates.ground;
    this.#wanted = new Set(targets.map(({ rule, subject }) => `${rule}/${subject}`));
    this.#demanded = new Set(demands.map(({ post }) => post));
    this.#dear = priceOfAGap(this.ground, demands);
    for (const { post, mayAssign } of demands) {
      for (const supervisor of this.ground.supervisors(post)) this.#addPair(post, supervisor);
      const ranked = mayAssign && this.ground.isOpen(post) ? candidates.ranked(post).filter(this.#mayServe) : [];
      const list = ranked.slice(0, listed(post));
      this.#assigns.set(post, new Map(list.map((supervisor, i) => [supervisor, this.#addAssign(post, supervisor, i + 1)])));
      if (list.length < ranked.length) this.#anybody.set(post, this.move({ kind: 'ANYBODY', post }, 1, list.length + 1));
    }
  }

  /** A move as a variable: what it costs in changes, and how far down the list of candidates it reaches. */
  move(move: Move, changes: number, place: number): number {
    const variable = this.programme.binary(changes, place);
    this.moves.set(variable, move);
    if (move.kind === 'PROLONG') add(this.#prolonged, move.agreement.supervisor, { agreement: move.agreement, variable });
    return variable;
  }

  /** 1 while the supervisor stays. */
  kept(post: string, supervisor: string): Sum {
    const end = this.#ends.get(pair(post, supervisor));
    return end === undefined ? { constant: 1, terms: [] } : unless(end);
  }

  /** 1 when the supervision ends, which it can only where it is the repair's business. */
  ended(post: string, supervisor: string): Sum {
    return asSum(this.#ends.get(pair(post, supervisor)));
  }

  /** 1 when the same supervisor agrees anew, with a cadence and for good. */
  renewed(post: string, supervisor: string): Sum {
    return asSum(this.#renewals.get(pair(post, supervisor)));
  }

  keptOf(post: string, which: (supervisor: string) => boolean = () => true): Sum {
    return sum(
      ...this.ground
        .supervisors(post)
        .filter(which)
        .map((supervisor) => this.kept(post, supervisor)),
    );
  }

  /** New supervisors of the post; whoever was left out is right in every way. */
  newOf(post: string, which: (supervisor: string) => boolean = () => true): Sum {
    const chosen = this.newSupervisors(post).filter(([supervisor]) => which(supervisor));
    return sum(...chosen.map(([, variable]) => times(1, variable)), asSum(this.#anybody.get(post)));
  }

  newSupervisors(post: string): [supervisor: string, variable: number][] {
    return [...(this.#assigns.get(post) ?? [])];
  }

  /** All posts that may come to this supervisor. */
  comingTo(supervisor: string): readonly { readonly post: string; readonly variable: number }[] {
    return this.#coming.get(supervisor) ?? [];
  }

  /** The agreements that this supervisor may go on with from the day they end. */
  prolongedBy(supervisor: string): readonly { readonly agreement: Agreement; readonly variable: number }[] {
    return this.#prolonged.get(supervisor) ?? [];
  }

  /** 1 when the pair does not stand in the end, whether it stands today or not. */
  broken(post: string, supervisor: string): Sum {
    const assign = this.#assigns.get(post)?.get(supervisor);
    return assign === undefined ? this.ended(post, supervisor) : unless(assign);
  }

  /** A rule that a sum of at least 1 keeps. One that is kept today must be kept; one that is not may stay broken, at the price of its gap. */
  law(rule: string, subject: string, ...parts: readonly Sum[]): void {
    const all = sum(...parts);
    this.programme.atLeast(1, all.constant >= 1 ? all : sum(all, times(1, this.staysOpen(rule, subject))));
  }

  /** The variable of a gap that stays open: dearer than all changes together where the gap is a target, free of charge where it is not. */
  staysOpen(rule: string, subject: string): number {
    const gap = `${rule}/${subject}`;
    const known = this.open.get(gap);
    if (known !== undefined) return known;
    const closable = this.#wanted.has(gap) && !(rule === 'endsWithoutSuccessor' && lineEndsAlone(this.ground, subject));
    const variable = this.programme.binary(closable ? this.#dear : 0);
    this.open.set(gap, variable);
    return variable;
  }

  #addAssign(post: string, supervisor: string, place: number): number {
    const variable = this.move({ kind: 'ASSIGN', post, supervisor }, 1, place);
    add(this.#coming, supervisor, { post, variable });
    return variable;
  }

  #addPair(post: string, supervisor: string): void {
    const end = this.move({ kind: 'END', post, supervisor }, 1, 0);
    this.#ends.set(pair(post, supervisor), end);
    const agreements = this.ground.agreedWith(post, supervisor);
    if (agreements.some(({ everyDays }) => everyDays !== null) || !mayRenew(this.ground, post, supervisor)) return;
    const renewal = this.move({ kind: 'RENEW', post, supervisor }, 1 + agreedPortfolios(this.ground, post, supervisor).length, 0);
    this.#renewals.set(pair(post, supervisor), renewal);
    this.programme.atLeast(0, sum(unless(end), times(-1, renewal)));
  }

  /** Whoever is supervised, need not be, or may come to be; and has room, or may come to have it. */
  readonly #mayServe = kept((id) => {
    const { ground } = this;
    const supervisees = ground.supervisees(id);
    const staying = supervisees.filter((post) => !this.#demanded.has(post)).length;
    const most = ground.measure.mostSupervisees;
    const room = supervisees.length <= most && staying < most;
    return room && (ground.isHead(id) || ground.supervisors(id).length > 0 || this.#demanded.has(id));
  });
}

function add<T>(lists: Map<string, T[]>, key: string, thing: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [thing]);
  else list.push(thing);
}

const pair = (post: string, supervisor: string): string => `${post} ${supervisor}`;

const asSum = (variable: number | undefined): Sum => (variable === undefined ? NOTHING : times(1, variable));

/** More than all the changes that a repair can be made of. */
function priceOfAGap(ground: Ground, demands: readonly Demand[]): number {
  const most = ({ post }: Demand) =>
    2 * ground.supervisors(post).length + 2 * ground.agreements(post).length + Math.max(1, ground.serves(post).length);
  return 1 + demands.reduce((total, demand) => total + most(demand), 0);
}
