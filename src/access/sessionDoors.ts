import type { Asker } from './Asker.js';
import type { SessionSight } from './SessionSight.js';

type Arguments = Readonly<Record<string, unknown>>;
type Door = (sight: SessionSight, args: Arguments, asker: Asker) => boolean | Promise<boolean>;

/** Of a longer list the resolver says what is wrong with it; nobody is made to look it up. */
const MOST = 50;

/** Who but HR may ask each question about sessions, judged by its arguments alone: alike for what there is and what there is not. */
const DOORS: Readonly<Record<string, Door>> = {
  'Query.session': (sight, { id }) => sight.seesSession(String(id)),
  'Query.sessions': async (sight, { post, supervisor }) => {
    if (post == null && supervisor == null) return false;
    if (post != null && (await sight.ofPost(String(post))) === 'NONE') return false;
    return supervisor == null || sight.supervises(String(supervisor));
  },
  'Query.sessionsDue': async (sight, { supervisor }, asker) =>
    supervisor == null ? (await asker.personId()) !== null : sight.supervises(String(supervisor)),
  // Of a session that they see; the resolver leaves out the records that they do not.
  'Session.history': () => true,
  'Mutation.recordSession': (sight, { session }) => mayRecord(sight, session),
  'Mutation.correctSession': async (sight, { id, session }) => (await sight.gaveSession(String(id))) && mayRecord(sight, session),
  'Mutation.withdrawSession': (sight, { id }) => sight.gaveSession(String(id)),
  'Mutation.calendarFeed': (sight, { supervisor }) => sight.holds(String(supervisor)),
  'Mutation.revokeCalendarFeed': (sight, { supervisor }) => sight.holds(String(supervisor)),
};

/** Whether somebody with a role may ask a question about sessions: `field` is Query.sessions and so on. False for a field that has no door. */
export async function opensSessions(asker: Asker, field: string, args: Arguments): Promise<boolean> {
  const door = Object.hasOwn(DOORS, field) ? DOORS[field] : undefined;
  if (door === undefined || !asker.signedIn || asker.roles.length === 0) return false;
  return door(asker.sessions, args, asker);
}

function mayRecord(sight: SessionSight, session: unknown): Promise<boolean> | boolean {
  const { supervisor, on, supervisees } = session as { supervisor: string; on: string; supervisees: readonly string[] };
  return sight.gave(supervisor, on, supervisees.slice(0, MOST));
}
