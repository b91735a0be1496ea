import { meet, type PostFacts } from './PostFacts.js';

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

/** How a post fits as the supervisor of another. As its manager, where `theirs` are the reports of the other and `roles` theirs. */
export function fitOf(post: PostFacts, other: PostFacts, theirs = other.supervisees, roles = other.roles): Fit {
  return {
    portfolio: portfolioFit(post, other),
    locality: localityFit(post, other),
    line: post.managers.includes(other.id) ? 0 : theirs.some((id) => post.fellows.has(id)) ? 1 : 2,
    practice: roles.has(post.role) ? 0 : other.profession === post.profession ? 1 : 2,
    lasting: other.lasting ? 0 : 1,
    steps: Math.min(15, Math.abs(Math.min(15, post.level) - Math.min(15, other.level))),
    load: theirs.length,
  };
}

/** A fit as one number, the less the better: digits in the order of the fields, so that long lists sort quickly. */
export function rankOf({ portfolio, locality, line, practice, lasting, steps, load }: Fit): number {
  return (((((portfolio * 4 + locality) * 3 + line) * 3 + practice) * 2 + lasting) * 16 + steps) * 10_000 + Math.min(load, 9_999);
}

function portfolioFit({ serves }: PostFacts, other: PostFacts): Fit['portfolio'] {
  if (meet(serves, other.leads) || meet(serves, other.serves)) return 0;
  return serves.length === 0 && other.serves.length === 0 ? 1 : 2;
}

function localityFit(post: PostFacts, other: PostFacts): Fit['locality'] {
  if (meet(post.basedIn, other.basedIn) || (post.basedIn.length === 0 && other.basedIn.length === 0)) return 0;
  if (meet(post.headsAround, other.headsAround)) return 1;
  return other.basedIn.length === 0 ? 2 : 3;
}
