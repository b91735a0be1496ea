import type { Places } from '../api/usePlaces';
import type { Colouring } from '../settings/settings';
import { text } from '../texts/text';
import type { ChartModel, ChartNode } from './model';

/** One colour of the picture with the words for it. `number` is that of its token, from 1 to 8. */
export interface Category {
  number: number;
  name: string;
  posts: number;
}

/** Which posts have which colour. A post without a place, portfolio or profession has none. */
export interface Painting {
  categories: readonly Category[];
  of: ReadonlyMap<string, Category>;
}

/** The eye tells so many colours apart. */
export const COLOURS = 8;

/**
 * Colours the posts of a chart by what they have in common; null when nothing is asked for, or the names are not there yet. Each value has its own colour, in the
 * order of the names, so that a place keeps its colour; where there are more than eight, the rarest share the last.
 */
export function toPainting(model: ChartModel, by: Colouring, places: Pick<Places, 'localities' | 'portfolios'> | null): Painting | null {
  if (by === 'NONE' || (places === null && by !== 'PROFESSION')) return null;
  const name = namesOf(by, places);
  const posts = new Map<string, string[]>();
  for (const post of model.posts.values()) {
    const known = name(post);
    if (known === null) continue;
    const same = posts.get(known);
    if (same === undefined) posts.set(known, [post.id]);
    else same.push(post.id);
  }
  const frequent = [...posts].sort(([a, as], [b, bs]) => bs.length - as.length || a.localeCompare(b));
  const own = new Set(frequent.slice(0, frequent.length > COLOURS ? COLOURS - 1 : COLOURS).map(([known]) => known));
  const categories: Category[] = [];
  const of = new Map<string, Category>();
  const rest: Category = { number: COLOURS, name: text('colour.others'), posts: 0 };
  for (const [known, ids] of [...posts].sort(([a], [b]) => a.localeCompare(b))) {
    const category = own.has(known) ? { number: categories.length + 1, name: known, posts: 0 } : rest;
    if (category !== rest) categories.push(category);
    category.posts += ids.length;
    for (const id of ids) of.set(id, category);
  }
  return { categories: rest.posts === 0 ? categories : [...categories, rest], of };
}

function namesOf(
  by: Exclude<Colouring, 'NONE'>,
  places: Pick<Places, 'localities' | 'portfolios'> | null,
): (post: ChartNode) => string | null {
  if (by === 'PROFESSION') return ({ profession }) => (profession === null ? null : text(`profession.${profession}`));
  const list = by === 'LOCALITY' ? places?.localities : places?.portfolios;
  const names = new Map(list?.map(({ id, name }) => [id, name]));
  return ({ locality, portfolio }) => names.get((by === 'LOCALITY' ? locality : portfolio) ?? '') ?? null;
}
