import type { PostPublished, Published } from '../Publication.js';
import { inWords } from './categories.js';

/** One entry of a legend: how something looks, and what it means. */
export type Sample =
  | { readonly kind: 'LINE' | 'PROFESSIONAL' | 'VACANT' | 'ILLUSTRATIVE' | 'STATUTORY'; readonly words: string }
  | { readonly kind: 'COLOUR'; readonly words: string; readonly colour: string };

/** The words in the box of a post, and the sentence that stands for the box. `titles` are those of all posts by id. */
export function postWords(post: PostPublished, category: string | null, titles: ReadonlyMap<string, string>) {
  const vacant = post.holders.length + post.unnamed === 0;
  const illustrative = post.source === 'ILLUSTRATIVE';
  const holders = vacant ? 'Vacant' : holderWords(post);
  const marks = [category, post.statutory ? 'Statutory' : null, illustrative ? 'Illustrative' : null].filter((mark) => mark !== null);
  const named = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id).join(' and ');
  const managed = post.managers.length === 0 ? [] : [`Managed by ${named(post.managers)}.`];
  const supervised =
    post.supervisors.length === 0 ? [] : [`Professionally supervised by ${named(post.supervisors.map((one) => one.post))}.`];
  const state = [holders, ...marks].join(', ');
  return {
    vacant,
    illustrative,
    holders,
    marks: marks.join(' · '),
    sentence: [`${post.title}: ${state}.`, ...managed, ...supervised].join(' '),
  };
}

function holderWords({ holders, unnamed }: PostPublished): string {
  const named = holders.map(({ name, capacity }) => (capacity === 'SUBSTANTIVE' ? name : `${name} (${inWords(capacity).toLowerCase()})`));
  return [...named, ...(unnamed === 0 ? [] : [unnamed === 1 ? 'Name left out' : `${unnamed} names left out`])].join(', ');
}

/** What a legend has to explain of these posts, and nothing else. */
export function legendOf(posts: readonly PostPublished[], lens: Published['lens']): Sample[] {
  const some = (is: (post: PostPublished) => boolean) => posts.some(is);
  return [
    ...(lens === 'PROFESSIONAL' ? [] : [{ kind: 'LINE', words: 'Line management' } as const]),
    ...(lens === 'LINE' ? [] : [{ kind: 'PROFESSIONAL', words: 'Professional supervision' } as const]),
    ...(some(({ holders, unnamed }) => holders.length + unnamed === 0) ? [{ kind: 'VACANT', words: 'Vacant' } as const] : []),
    ...(some(({ source }) => source === 'ILLUSTRATIVE') ? [{ kind: 'ILLUSTRATIVE', words: 'Illustrative' } as const] : []),
    ...(some(({ statutory }) => statutory) ? [{ kind: 'STATUTORY', words: 'Statutory' } as const] : []),
  ];
}

/** An ISO day as 29 November 2026. */
export function dateWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
