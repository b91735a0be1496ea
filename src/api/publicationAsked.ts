import { BadInput } from '../errors.js';
import type { Published } from '../exchange/Publication.js';
import { isDay } from '../graph/parameters.js';
import type { Profile, PublicationAsked } from '../org/publish.js';

const PROFILES: Readonly<Record<string, Profile>> = { internal: 'INTERNAL', publication: 'PUBLICATION' };
const LENSES: Readonly<Record<string, Published['lens']>> = { line: 'LINE', professional: 'PROFESSIONAL', both: 'BOTH' };
const COLOURS: Readonly<Record<string, Published['colour']>> = {
  none: 'NONE',
  locality: 'LOCALITY',
  portfolio: 'PORTFOLIO',
  profession: 'PROFESSION',
};
const NAMES = ['root', 'on', 'scenario', 'profile', 'lens', 'colour', 'posts'];
/** A chart holds no more. */
const MOST_POSTS = 20_000;

/** What a request for a file asks for. Throws BadInput for what it does not understand: a slip of the pen must not give out more than was meant. */
export function publicationAsked(
  query: Readonly<Record<string, unknown>>,
  today: string,
): PublicationAsked & Pick<Published, 'lens' | 'colour'> & { readonly scenario: string | null } {
  const unknown = Object.keys(query).find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new BadInput(unknown, `${unknown} is not asked for; there are ${NAMES.join(', ')}.`);
  const one = (name: string): string | null => {
    const value = query[name] ?? '';
    if (typeof value !== 'string') throw new BadInput(name, `${name} may stand there once.`);
    return value === '' ? null : value;
  };
  const oneOf = <T>(name: string, words: Readonly<Record<string, T>>, usual: T): T => {
    const word = one(name);
    if (word === null) return usual;
    const found = Object.hasOwn(words, word) ? words[word] : undefined;
    if (found === undefined) throw new BadInput(name, `${name} must be one of ${Object.keys(words).join(', ')}.`);
    return found;
  };
  const on = one('on') ?? today;
  if (!isDay(on)) throw new BadInput('on', `on must be a day such as 2026-11-22, not ${on}.`);
  return {
    root: one('root'),
    on,
    scenario: one('scenario'),
    profile: oneOf('profile', PROFILES, 'INTERNAL'),
    lens: oneOf('lens', LENSES, 'LINE'),
    colour: oneOf('colour', COLOURS, 'NONE'),
    posts: postsOf(query['posts']),
  };
}

function postsOf(given: unknown): ReadonlySet<string> | null {
  if (given === undefined || given === null) return null;
  if (!Array.isArray(given) || given.length > MOST_POSTS || !given.every((id) => typeof id === 'string')) {
    throw new BadInput('posts', `posts must be a list of up to ${MOST_POSTS} ids.`);
  }
  return new Set(given);
}
