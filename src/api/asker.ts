import type { Asker } from '../access/Asker.js';
import type { Caller, Hint } from '../access/Caller.js';
import { holdersOf, postsHeldBy } from '../org/around.js';
import { peopleByEmail } from '../org/peopleByEmail.js';
import { peopleByIds } from '../org/people.js';
import { postsAbovePeople } from '../org/postsAbovePeople.js';
import type { Loaders } from './Loaders.js';
import { sessionSightOf } from './sessionSight.js';

/** Who asks: what the request says of the caller, and what the graph knows of them today, asked once a request and only if it matters. */
export function askerOf({ signedIn, roles, persona, name, login, hints }: Caller, loaders: Loaders, today: string): Asker {
  let found: Promise<string | null> | null = null;
  const personId = () => (found ??= firstFound(hints, loaders, today));
  return {
    signedIn,
    roles,
    persona,
    name,
    login,
    personId,
    sessions: sessionSightOf({ personId, isHr: roles.includes('HR') }, loaders, today),
    isProfessionallyAbove: async (person) => {
      const own = await personId();
      if (own === null) return false;
      const above = await loaders.load(postsAbovePeople, person, today);
      return above.size > 0 && (await loaders.load(postsHeldBy, own, today)).some(({ post }) => above.has(post.id));
    },
  };
}

async function firstFound(hints: readonly Hint[], loaders: Loaders, today: string): Promise<string | null> {
  for (const { by, value } of hints) {
    const id = await FIND[by](value, loaders, today);
    if (id !== null) return id;
  }
  return null;
}

const FIND: Readonly<Record<Hint['by'], (value: string, loaders: Loaders, today: string) => Promise<string | null>>> = {
  EMAIL: (email, loaders, today) => loaders.load(peopleByEmail, email, today),
  PERSON: async (id, loaders, today) => (await loaders.load(peopleByIds, id, today))?.id ?? null,
  POST: async (id, loaders, today) => (await loaders.load(holdersOf, id, today))[0]?.person.id ?? null,
};
