import type { Ground } from './Ground.js';
import { meet, type PostFacts } from './PostFacts.js';

/** What keeps a post from supervising another: the word, and what is said of so many posts (`8 ...`). */
export const OBSTACLES = {
  JUNIOR: 'stand beside or below it',
  PORTFOLIO: 'do not lead the portfolio that it serves',
  REGISTRATION: 'have a holder without a current registration',
  REGISTER: 'are not on the register that its profession needs',
  INDEPENDENCE: 'are not independent of its line manager',
  PERSON: 'are held by the same person',
  CLOSING: 'close soon',
  LOOP: 'are supervised by it',
  UNSUPERVISED: 'are not supervised themselves',
  FULL: 'have as many supervisees as they may',
} as const;

export type Obstacle = keyof typeof OBSTACLES;

/**
 * The first thing that keeps a held post from supervising another; null when nothing does. What other changes of a repair may put right, room and
 * supervision of its own, is left to them.
 */
export function lastingObstacle(ground: Ground, post: PostFacts, other: PostFacts): Obstacle | null {
  // First what rules out most.
  if (isJunior(post, other)) return 'JUNIOR';
  if (post.needsLeaderOf.length > 0 && !meet(post.needsLeaderOf, other.leads)) return 'PORTFOLIO';
  if (!other.registered) return 'REGISTRATION';
  if (post.needsRegister && !other.onRegister) return 'REGISTER';
  if (post.needsIndependence && isSameAsLine(post, other)) return 'INDEPENDENCE';
  if (meet(post.people, other.people)) return 'PERSON';
  if (other.closesSoon) return 'CLOSING';
  return ground.above(other.id).has(post.id) ? 'LOOP' : null;
}

/** The same with what holds today: supervision of its own, and room for one more. */
export function obstacleToday(ground: Ground, post: PostFacts, other: PostFacts): Obstacle | null {
  const lasting = lastingObstacle(ground, post, other);
  if (lasting !== null) return lasting;
  if (!other.supervised) return 'UNSUPERVISED';
  return other.supervisees.length < ground.measure.mostSupervisees ? null : 'FULL';
}

/** The other is the post's line manager, or held by somebody who is. */
export function isSameAsLine(post: PostFacts, other: PostFacts): boolean {
  return post.managers.includes(other.id) || meet(other.people, post.managersPeople);
}

/** A supervisor stands above; beside the post only where it supervises that role already. */
function isJunior(post: PostFacts, other: PostFacts): boolean {
  if (other.level < post.level) return false;
  return other.level > post.level || post.role === null || !other.roles.has(post.role);
}
