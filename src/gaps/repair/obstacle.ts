import { meet } from './fit.js';
import type { Ground } from './Ground.js';

/** What keeps a post from supervising another: the word, and what is said of so many posts (`8 ...`). */
export const OBSTACLES = {
  PORTFOLIO: 'do not lead the portfolio that it serves',
  REGISTRATION: 'have a holder without a current registration',
  REGISTER: 'are not on the register that its profession needs',
  INDEPENDENCE: 'are not independent of its line manager',
  PERSON: 'are held by the same person',
  JUNIOR: 'stand beside or below it',
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
export function lastingObstacle(ground: Ground, post: string, supervisor: string): Obstacle | null {
  const row = ground.posts.get(post);
  const served = ground.serves(post);
  const { measure } = ground;
  if (measure.portfolioRoles.includes(row?.role ?? '') && served.length > 0 && !meet(served, ground.leads(supervisor))) return 'PORTFOLIO';
  if (!isRegistered(ground, supervisor)) return 'REGISTRATION';
  if (needsRegister(ground, post) && !isOnRegister(ground, supervisor)) return 'REGISTER';
  if (needsIndependence(ground, post) && isSameAsLine(ground, post, supervisor)) return 'INDEPENDENCE';
  if (meet(peopleIn(ground, post), peopleIn(ground, supervisor))) return 'PERSON';
  if (isJunior(ground, post, supervisor)) return 'JUNIOR';
  if (ground.closesSoon(supervisor)) return 'CLOSING';
  return ground.above(supervisor).has(post) ? 'LOOP' : null;
}

/** The same with what holds today: room for one more, and supervision of its own. */
export function obstacleToday(ground: Ground, post: string, supervisor: string): Obstacle | null {
  const lasting = lastingObstacle(ground, post, supervisor);
  if (lasting !== null) return lasting;
  if (!ground.isHead(supervisor) && ground.supervisors(supervisor).length === 0) return 'UNSUPERVISED';
  return ground.supervisees(supervisor).length < ground.measure.mostSupervisees ? null : 'FULL';
}

/** Everybody who holds the post is registered, and still is on the day after; or its profession knows no register. */
export function isRegistered(ground: Ground, id: string): boolean {
  if (ground.measure.unregisteredProfessions.includes(ground.posts.get(id)?.profession ?? '')) return true;
  return ground
    .holdings(id)
    .every(({ registeredWith, registrationExpiresOn }) => registeredWith !== null && (registrationExpiresOn ?? '') > ground.on);
}

/** Somebody who holds the post is on the register of the profession that needs one. */
export function isOnRegister(ground: Ground, id: string): boolean {
  return ground.holdings(id).some(({ registeredWith }) => registeredWith === ground.measure.register);
}

/** The post's profession needs a register, and no line manager is on it: then the supervisor must be. */
export function needsRegister(ground: Ground, id: string): boolean {
  const managed = ground.managers(id).some((manager) => isOnRegister(ground, manager));
  return ground.measure.registerProfessions.includes(ground.posts.get(id)?.profession ?? '') && !managed;
}

export function needsIndependence(ground: Ground, id: string): boolean {
  return ground.measure.independentRoles.includes(ground.posts.get(id)?.role ?? '');
}

/** The supervisor is the post's line manager, or held by somebody who is. */
export function isSameAsLine(ground: Ground, post: string, supervisor: string): boolean {
  const managers = ground.managers(post);
  return (
    managers.includes(supervisor) ||
    meet(
      peopleIn(ground, supervisor),
      managers.flatMap((id) => peopleIn(ground, id)),
    )
  );
}

function peopleIn(ground: Ground, id: string): string[] {
  return ground.holdings(id).map(({ person }) => person);
}

/** A supervisor stands above; beside the post only where it supervises that role already. */
function isJunior(ground: Ground, post: string, supervisor: string): boolean {
  const [here, there] = [ground.level(post) ?? Infinity, ground.level(supervisor) ?? Infinity];
  if (there < here) return false;
  const role = ground.posts.get(post)?.role ?? null;
  return there > here || role === null || !ground.supervisees(supervisor).some((id) => ground.posts.get(id)?.role === role);
}
