import type { Ground } from './Ground.js';
import type { Agreement } from './GroundRows.js';

/** The portfolio that a new agreement of the post covers: that of its agreements today, where they say one thing, or the only one it serves; else null, the whole practice. */
export function portfolioFor(ground: Ground, post: string): string | null {
  const [first, ...others] = ground.agreements(post).map(({ portfolio }) => portfolio);
  const known = first === null || (first !== undefined && ground.isPlace(first));
  if (known && others.every((portfolio) => portfolio === first)) return first;
  const [served, ...more] = ground.serves(post);
  return served === undefined || more.length > 0 ? null : served;
}

/** Days between sessions of a new agreement: as often as the post has agreed today, or else as often as its profession is due. */
export function everyDaysFor(ground: Ground, post: string): number {
  const agreed = ground.agreements(post).flatMap(({ everyDays }) => (everyDays === null || everyDays <= 0 ? [] : [everyDays]));
  if (agreed.length > 0) return Math.min(366, ...agreed);
  const { measure } = ground;
  return ground.posts.get(post)?.profession === measure.registerProfession ? measure.everyDays : measure.everyDaysElsewhere;
}

/** True when the two may agree anew today what they have agreed: both posts go on, and nothing that begins later stands in the way. */
export function mayRenew(ground: Ground, post: string, supervisor: string): boolean {
  const open = ground.isOpen(post) && ground.isOpen(supervisor) && !ground.closesSoon(supervisor) && ground.holdings(supervisor).length > 0;
  const later = ground.later(post).some((agreement) => agreement.supervisor === supervisor);
  return open && !later && ground.agreedWith(post, supervisor).every(({ portfolio }) => portfolio === null || ground.isPlace(portfolio));
}

/** True when the supervisor of an agreement may go on from the day it ends. */
export function mayProlong(ground: Ground, { post, supervisor, portfolio, to }: Agreement): boolean {
  const closesOn = ground.posts.get(supervisor)?.closesOn ?? null;
  const open =
    ground.isOpen(post) && ground.isOpen(supervisor) && (closesOn === null || closesOn > to) && ground.holdings(supervisor).length > 0;
  const later = ground.later(post).some((agreement) => agreement.supervisor === supervisor);
  return open && !later && (portfolio === null || ground.isPlace(portfolio));
}
