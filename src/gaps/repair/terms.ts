import { daysAfter } from '../words.js';
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

/** Days between sessions of a new agreement: as often as the post has agreed today, or else as often as the standard says. */
export function everyDaysFor(ground: Ground, post: string): number {
  const agreed = ground.agreements(post).flatMap(({ everyDays }) => (everyDays === null || everyDays < 1 ? [] : [everyDays]));
  return Math.min(MOST_DAYS, ...agreed, ...(agreed.length > 0 && !isNewlyQualified(ground, post) ? [] : [dueEveryDays(ground, post)]));
}

/** An agreement names no longer cadence. */
const MOST_DAYS = 366;

function isNewlyQualified(ground: Ground, post: string): boolean {
  return qualifiedOn(ground, post) > daysAfter(ground.on, -ground.measure.everyDays.earlyDays);
}

function dueEveryDays(ground: Ground, post: string): number {
  const { first, firstDays, early, socialWork, other } = ground.measure.everyDays;
  if (qualifiedOn(ground, post) > daysAfter(ground.on, -firstDays)) return Math.max(1, first);
  if (isNewlyQualified(ground, post)) return Math.max(1, early);
  return Math.max(1, ground.posts.get(post)?.profession === 'SOCIAL_WORK' ? socialWork : other);
}

function qualifiedOn(ground: Ground, post: string): string {
  return ground
    .holdings(post)
    .reduce((last, { newlyQualifiedOn }) => (newlyQualifiedOn !== null && newlyQualifiedOn > last ? newlyQualifiedOn : last), '');
}

/** The portfolios for which the two have agreed, each once: what they agree anew, when they do. */
export function agreedPortfolios(ground: Ground, post: string, supervisor: string): (string | null)[] {
  return [...new Set(ground.agreedWith(post, supervisor).map(({ portfolio }) => portfolio))];
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
