import type { SessionSight } from '../access/SessionSight.js';
import { postsHeldBy } from '../org/around.js';
import { postsAbove } from '../org/postsAbove.js';
import { heldPosts } from '../sessions/heldPosts.js';
import { sessionsByIds, type SessionFound } from '../sessions/sessionsByIds.js';
import type { Loaders } from './Loaders.js';

/** Of whom it is: the person, null when the graph does not know them, and whether they are HR. */
export interface Seer {
  readonly personId: () => Promise<string | null>;
  readonly isHr: boolean;
}

/** How somebody stands to the sessions of others, asked of the graph once a request and only if it matters. */
export function sessionSightOf({ personId, isHr }: Seer, loaders: Loaders, today: string): SessionSight {
  const ofOwn = async <T>(question: (person: string) => Promise<readonly T[]>): Promise<readonly T[]> => {
    const own = await personId();
    return own === null ? [] : question(own);
  };
  const heldToday = async () => (await ofOwn((person) => loaders.load(postsHeldBy, person, today))).map(({ post }) => post.id);
  const everHeld = (post: string) =>
    ofOwn(async (person) => (await loaders.load(heldPosts, person, today)).filter((held) => held.post === post));
  const holds = async (post: string) => (await heldToday()).includes(post);
  const heldOn = async (post: string, on: string) => (await everHeld(post)).some(({ from, to }) => from <= on && on < to);
  const isAbove = async (post: string) => {
    const above = await loaders.load(postsAbove, post, today);
    return above.size > 0 && (await heldToday()).some((held) => above.has(held));
  };
  const found = (id: string): Promise<SessionFound | null> => loaders.load(sessionsByIds, id, today);
  const sees = async (post: string, on: string) => isHr || (await heldOn(post, on)) || (await isAbove(post));
  const gave = async (supervisor: string, on: string, supervisees: readonly string[]) =>
    (await holds(supervisor)) && (await heldOn(supervisor, on)) && (await all(supervisees, isAbove));
  return {
    sees,
    ofPost: async (post) => {
      if (isHr || (await isAbove(post))) return 'ALL';
      return (await everHeld(post)).some(({ from }) => from <= today) ? 'OWN' : 'NONE';
    },
    supervises: async (supervisor) => isHr || (await holds(supervisor)) || (await isAbove(supervisor)),
    gave,
    holds,
    seesSession: async (id) => {
      const session = await found(id);
      return session !== null && (await any(session.supervisees, (post) => sees(post, session.on)));
    },
    gaveSession: async (id) => {
      const session = await found(id);
      return session !== null && session.supervisor !== null && gave(session.supervisor, session.on, session.supervisees);
    },
  };
}

async function any<T>(list: readonly T[], test: (one: T) => Promise<boolean>): Promise<boolean> {
  return (await Promise.all(list.map(test))).includes(true);
}

async function all<T>(list: readonly T[], test: (one: T) => Promise<boolean>): Promise<boolean> {
  return !(await Promise.all(list.map(test))).includes(false);
}
