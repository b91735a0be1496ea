import { fitOf, type Fit } from './fit.js';
import type { Ground } from './Ground.js';

/** Days of an average month: 365.25 / 12, rounded as timetables do. */
const MONTH_DAYS = 30.44;

/** A post by its title and whoever holds it: “Team Manager, West” (Ann Lee). */
export function named(ground: Ground, id: string): string {
  const names = ground.holdings(id).map(({ person, name }) => name ?? person);
  return `“${ground.titleOf(id)}” (${names.length === 0 ? 'vacant' : names.join(' and ')})`;
}

/** 1 March 2027 */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(day));
}

/** What speaks for a supervisor, and what against, a few words each, as the fit ranks them. */
export function reasonsFor(
  ground: Ground,
  post: string,
  supervisor: string,
  fit = fitOf(ground.facts(post), ground.facts(supervisor)),
  does: 'supervises' | 'manages' = 'supervises',
): string[] {
  return [
    portfolioReason(ground, post, supervisor, fit),
    localityReason(ground, post, fit),
    lineReason(fit, does),
    fit.practice === 0 ? `${does} this role already` : fit.practice === 1 ? 'of the same profession' : null,
    fit.lasting === 0 ? null : 'held for a time only, or until soon',
  ]
    .concat(registrationOf(ground, supervisor))
    .filter((reason): reason is string => reason !== null);
}

/** Supervisees that a post would have, and hours a month in session, when these came to it. Agreements without a cadence count no hours. */
export function loadAfter(
  ground: Ground,
  supervisor: string,
  coming: readonly { readonly post: string; readonly everyDays: number | null }[],
) {
  const today = ground.supervisees(supervisor).flatMap((post) => ground.agreedWith(post, supervisor));
  const hours =
    [...today, ...coming].reduce((total, { everyDays }) => total + sessionsAMonth(everyDays), 0) * (ground.measure.sessionMinutes / 60);
  const supervisees = new Set([...ground.supervisees(supervisor), ...coming.map(({ post }) => post)]).size;
  return { supervisees, hoursAMonth: Math.round(hours * 100) / 100 };
}

function sessionsAMonth(everyDays: number | null): number {
  return everyDays === null || everyDays <= 0 ? 0 : MONTH_DAYS / everyDays;
}

function portfolioReason(ground: Ground, post: string, supervisor: string, { portfolio }: Fit): string | null {
  const served = ground.serves(post);
  const shared = (theirs: readonly string[]) =>
    served
      .filter((id) => theirs.includes(id))
      .map(ground.nameOf)
      .join(' and ');
  if (portfolio > 0) return portfolio === 1 ? null : 'of another portfolio';
  const led = shared(ground.leads(supervisor));
  return led === '' ? `serves ${shared(ground.serves(supervisor))} too` : `leads ${led}, which the post serves`;
}

function localityReason(ground: Ground, post: string, { locality }: Fit): string | null {
  if (ground.basedIn(post).length === 0) return null;
  return (
    ['in the same locality', 'in a neighbouring locality, under the same head', 'county-wide', 'in another locality'][locality] ?? null
  );
}

function lineReason({ line }: Fit, does: string): string | null {
  if (line === 0) return 'manages the post';
  return line === 1 ? `${does} colleagues of the post` : null;
}

function registrationOf(ground: Ground, id: string): string[] {
  const registers = new Set(ground.holdings(id).flatMap(({ registeredWith }) => registeredWith ?? []));
  return registers.size === 0 ? [] : [`registered with ${[...registers].sort().join(' and ')}`];
}
