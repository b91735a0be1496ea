import type { Candidate } from './candidates.js';
import type { Fit } from './fit.js';
import type { Ground } from './Ground.js';

/** A session lasts at least 90 minutes: employer standard 5 of the Local Government Association. */
const SESSION_HOURS = 1.5;
/** Days of an average month: 365.25 / 12, rounded as timetables do. */
const MONTH_DAYS = 30.44;

/** A post by its title and whoever holds it: `Team Manager, West (Ann Lee)`. */
export function named(ground: Ground, id: string): string {
  const names = ground.holdings(id).map(({ person, name }) => name ?? person);
  return `${ground.titleOf(id)} (${names.length === 0 ? 'vacant' : names.join(' and ')})`;
}

/** 1 March 2027 */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(day));
}

/** What speaks for a supervisor, and what against, a few words each, as the fit ranks them. */
export function reasonsFor(ground: Ground, post: string, { supervisor, fit }: Candidate): string[] {
  return [
    portfolioReason(ground, post, supervisor, fit),
    localityReason(ground, post, fit),
    LINE[fit.line],
    PRACTICE[fit.practice],
    LASTING[fit.lasting],
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
  const hours = [...today, ...coming].reduce((total, { everyDays }) => total + hoursOf(everyDays), 0);
  const supervisees = new Set([...ground.supervisees(supervisor), ...coming.map(({ post }) => post)]).size;
  return { supervisees, hoursAMonth: Math.round(hours * 100) / 100 };
}

function hoursOf(everyDays: number | null): number {
  return everyDays === null || everyDays <= 0 ? 0 : (MONTH_DAYS / everyDays) * SESSION_HOURS;
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

const LINE = ['manages the post', 'supervises colleagues of the post', null] as const;
const PRACTICE = ['supervises this role already', 'of the same profession', null] as const;
const LASTING = [null, 'held for a time only, or until soon'] as const;

function registrationOf(ground: Ground, id: string): string[] {
  const registers = new Set(ground.holdings(id).flatMap(({ registeredWith }) => registeredWith ?? []));
  return registers.size === 0 ? [] : [`registered with ${[...registers].sort().join(' and ')}`];
}
