import type { Draft } from './Draft.js';
import type { Agreement } from './GroundRows.js';
import { sum, times, type Sum } from './Programme.js';

/**
 * Room on days to come: whenever something begins, agreed already or prolonged by the repair, the supervisor has no more supervisees than there may be,
 * or than there would be without the repair.
 */
export function laterRoom(draft: Draft, id: string): void {
  const { ground, programme } = draft;
  const agreed = ground.supervisions(id);
  const prolonged = draft.prolongedBy(id);
  const begins = [...agreed.map(({ from }) => from), ...prolonged.map(({ agreement }) => agreement.to)];
  for (const day of new Set(begins.filter((begin) => begin > ground.on))) {
    const standing = agreed.filter(({ from, to }) => from <= day && to > day);
    const posts = new Set(standing.map(({ post }) => post));
    const most = Math.max(ground.measure.mostSupervisees, posts.size);
    const stay = [...posts].map((post) => stayOf(draft, post, standing));
    const others = new Set(agreed.map(({ post }) => post).filter((post) => !posts.has(post)));
    const goOn = [...others].map((post) => goesOn(draft, id, post, day));
    const coming = draft.comingTo(id).filter(({ post }) => until(draft, post, id) > day);
    const all = sum(...stay, ...goOn, ...coming.map(({ variable }) => times(1, variable)));
    if (all.terms.length > 0) programme.atLeast(-most, negative(all));
  }
}

/** 1 when the post has a supervisor on a day on which some of its agreements stand: what begins later stands whatever is changed today. */
function stayOf(draft: Draft, post: string, standing: readonly Agreement[]): Sum {
  const own = standing.filter((agreement) => agreement.post === post);
  const [first] = own;
  if (first === undefined || own.some(({ from }) => from > draft.ground.on)) return { constant: 1, terms: [] };
  return draft.kept(post, first.supervisor);
}

/** 1 when an agreement that has ended by a day is renewed or prolonged. */
function goesOn(draft: Draft, id: string, post: string, day: string): Sum {
  const prolongations = draft.prolongedBy(id).filter(({ agreement }) => agreement.post === post && agreement.to <= day);
  const renewed = until(draft, post, id) > day ? draft.renewed(post, id) : sum();
  const [one, ...more] = prolongations;
  if (one === undefined) return renewed;
  if (more.length === 0) return sum(renewed, times(1, one.variable));
  // Several portfolios are one supervisee.
  const any = draft.programme.binary(0);
  for (const { variable } of prolongations) draft.programme.atLeast(0, sum(times(1, any), times(-1, variable)));
  return sum(renewed, times(1, any));
}

/** The day on which a new agreement of the two would end: that of the first of them to close. */
function until({ ground }: Draft, ...posts: readonly string[]): string {
  return posts.reduce((day, post) => {
    const closesOn = ground.posts.get(post)?.closesOn ?? null;
    return closesOn !== null && closesOn < day ? closesOn : day;
  }, '9999-12-31');
}

function negative({ constant, terms }: Sum): Sum {
  return { constant: -constant, terms: terms.map(([coefficient, variable]) => [-coefficient, variable]) };
}
