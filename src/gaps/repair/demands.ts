import type { Ground } from './Ground.js';
import type { Agreement } from './GroundRows.js';

/** What a repair is asked to close: the gap `rule/subject`. */
export interface Target {
  readonly rule: string;
  readonly subject: string;
}

/** A post whose own supervision the repair may change. */
export interface Demand {
  readonly post: string;
  /** False where only the agreement itself is missing something: then nobody else comes in. */
  readonly mayAssign: boolean;
}

/** The rules whose gaps a change of supervision can close, and whose supervision it would change. */
export const SUPERVISION_RULES = [
  'noSupervisor',
  'supervisorVacant',
  'supervisorOutsidePortfolio',
  'supervisorOutsideProfession',
  'supervisorUnregistered',
  'supervisorUnsupervised',
  'newStarterWithoutAgreement',
  'endsWithoutSuccessor',
  'sameAsLine',
  'superviseesTooMany',
  'supervisionLoop',
] as const;

export type SupervisionRule = (typeof SUPERVISION_RULES)[number];

/** Whether a repair can close the gaps of a rule. */
export function isSupervisionRule(rule: string): rule is SupervisionRule {
  return SUPERVISION_RULES.some((one) => one === rule);
}

/** The posts that the gaps are about, in the order of ids: whoever has a gap, is supervised by somebody who has one, or stands in a loop. */
export function demandsOf(ground: Ground, targets: readonly Target[]): Demand[] {
  const mayAssign = new Map<string, boolean>();
  for (const { rule, subject } of targets) {
    if (!isSupervisionRule(rule)) continue;
    for (const post of POSTS_OF[rule](ground, subject)) {
      const only = rule === 'newStarterWithoutAgreement' && ground.supervisors(post).length > 0;
      mayAssign.set(post, (mayAssign.get(post) ?? false) || !only);
    }
  }
  return [...mayAssign].map(([post, may]) => ({ post, mayAssign: may })).sort((a, b) => (a.post < b.post ? -1 : 1));
}

type PostsOf = (ground: Ground, subject: string) => readonly string[];
const itself: PostsOf = (_, subject) => [subject];

const POSTS_OF: Readonly<Record<SupervisionRule, PostsOf>> = {
  noSupervisor: itself,
  supervisorVacant: itself,
  supervisorOutsidePortfolio: itself,
  supervisorOutsideProfession: itself,
  supervisorUnregistered: (ground, subject) => ground.supervisees(subject),
  supervisorUnsupervised: (ground, subject) => [subject, ...ground.supervisees(subject)],
  newStarterWithoutAgreement: itself,
  endsWithoutSuccessor: itself,
  sameAsLine: itself,
  superviseesTooMany: (ground, subject) => ground.supervisees(subject),
  supervisionLoop: (ground, subject) => [...ground.above(subject)].filter((id) => ground.above(id).has(subject)),
};

/** Agreements of a post that end soon while the post goes on, and that nothing which begins later follows; each with the supervisors who follow it today. */
export function endings(ground: Ground, post: string): { agreement: Agreement; followers: string[] }[] {
  const all = [...ground.agreements(post), ...ground.later(post)];
  const closesOn = ground.posts.get(post)?.closesOn ?? null;
  return ground.agreements(post).flatMap((agreement) => {
    if (agreement.to > ground.soon || (closesOn !== null && closesOn <= agreement.to)) return [];
    const followers = all.filter(
      ({ from, to, portfolio }) => from <= agreement.to && to > agreement.to && (portfolio ?? '') === (agreement.portfolio ?? ''),
    );
    // What begins later stays whatever is changed today; what the same supervisor goes on with ends with it.
    if (followers.some(({ from, supervisor }) => from > ground.on || supervisor === agreement.supervisor)) return [];
    return [{ agreement, followers: followers.map(({ supervisor }) => supervisor) }];
  });
}

/** True when a line of management of the post ends soon and nothing follows: no change of supervision helps. */
export function lineEndsAlone(ground: Ground, post: string): boolean {
  const lines = ground.lines(post);
  const closesOn = ground.posts.get(post)?.closesOn ?? null;
  return lines.some(
    ({ from, to }) =>
      from <= ground.on &&
      to <= ground.soon &&
      (closesOn === null || closesOn > to) &&
      !lines.some((next) => next.from <= to && next.to > to),
  );
}

/** Whoever holds the post has not held it for long, and it may need supervision. */
export function isNew(ground: Ground, post: string, since: string): boolean {
  return ground.isOpen(post) && ground.posts.get(post)?.needsSupervision !== 'NO' && ground.holdings(post).some(({ from }) => from > since);
}
