import { text } from '../texts/text';

/** So many letters are asked about at the least. */
export const SHORTEST = 2;

/** What a search box says while it has nothing to offer. */
export function emptyText(search: { error: Error | null; isFetching: boolean }, asked: string): string {
  if (asked.length < SHORTEST) return text('search.tooShort');
  if (search.error !== null) return search.error.message;
  return search.isFetching ? text('search.searching') : text('search.nothing', { asked });
}
