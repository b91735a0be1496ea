import type { Ground } from './Ground.js';

/** How well a post would do as the supervisor of another, each from 0, the best. Compared in this order; ids decide between equals. */
export interface Fit {
  /** It leads or serves a portfolio that the post serves, neither of them serves one, or they serve others. */
  readonly portfolio: 0 | 1 | 2;
  /** In the same locality, in one under the same head, in none, or elsewhere. */
  readonly locality: 0 | 1 | 2 | 3;
  /** It manages the post, supervises somebody who reports to the same manager, or neither. */
  readonly line: 0 | 1 | 2;
  /** It supervises that role already, is of the profession, or neither. */
  readonly practice: 0 | 1 | 2;
  /** 1 where everybody who holds it does so for a time, or leaves soon. */
  readonly lasting: 0 | 1;
  /** Steps of management between the two, up to 15. */
  readonly steps: number;
  /** Supervisees that it has today. */
  readonly load: number;
}

/** How a post fits as the supervisor of another; or as the manager, where `theirs` are the reports. */
export function fitOf(ground: Ground, post: string, supervisor: string, theirs: readonly string[] = ground.supervisees(supervisor)): Fit {
  const row = ground.posts.get(post);
  const fellows = ground.managers(post).flatMap(ground.reports);
  return {
    portfolio: portfolioFit(ground, post, supervisor),
    locality: localityFit(ground, post, supervisor),
    line: ground.managers(post).includes(supervisor) ? 0 : theirs.some((id) => fellows.includes(id)) ? 1 : 2,
    practice: theirs.some((id) => ground.posts.get(id)?.role === row?.role)
      ? 0
      : ground.posts.get(supervisor)?.profession === row?.profession
        ? 1
        : 2,
    lasting: isLasting(ground, supervisor) ? 0 : 1,
    steps: Math.min(15, Math.abs((ground.level(post) ?? 15) - (ground.level(supervisor) ?? 0))),
    load: theirs.length,
  };
}

/** Orders two supervisors for the same post, the better first. */
export function compareFit(a: Fit, b: Fit): number {
  return placeOf(a) - placeOf(b);
}

// Digits of one number, so that long lists sort quickly.
function placeOf({ portfolio, locality, line, practice, lasting, steps, load }: Fit): number {
  return (((((portfolio * 4 + locality) * 3 + line) * 3 + practice) * 2 + lasting) * 16 + steps) * 10_000 + Math.min(load, 9_999);
}

function portfolioFit(ground: Ground, post: string, supervisor: string): Fit['portfolio'] {
  const served = ground.serves(post);
  if (meet(served, ground.leads(supervisor)) || meet(served, ground.serves(supervisor))) return 0;
  return served.length === 0 && ground.serves(supervisor).length === 0 ? 1 : 2;
}

function localityFit(ground: Ground, post: string, supervisor: string): Fit['locality'] {
  const [here, there] = [ground.basedIn(post), ground.basedIn(supervisor)];
  if (meet(here, there) || (here.length === 0 && there.length === 0)) return 0;
  if (meet(here.flatMap(ground.localityHeads), there.flatMap(ground.localityHeads))) return 1;
  return there.length === 0 ? 2 : 3;
}

function isLasting(ground: Ground, id: string): boolean {
  return ground.holdings(id).some(({ capacity, to }) => !FOR_A_TIME.has(capacity ?? '') && to > ground.soon);
}

const FOR_A_TIME: ReadonlySet<string> = new Set(['INTERIM', 'ACTING', 'SECONDED']);

/** True when two lists share something. */
export function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some((id) => other.includes(id));
}
