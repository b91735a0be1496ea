import { comparablePlace, cursorOf, isAfter, readCursor } from './cursor.js';

/** A page of a list: each entry with its cursor, and whether more follow. */
export interface Page<T> {
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
}

/** Which part of a list is asked for. */
export interface PageAsked {
  /** How many, 0 or more. */
  readonly first: number;
  /** The cursor after which to go on; null from the start. */
  readonly after: string | null;
  readonly on: string;
}

/** A list that comes in pages: its rows, in the total order of their places. */
export interface Paged<R extends { readonly id: string }, T> {
  /** What is listed in which order: a cursor of another list is refused. */
  readonly list: string;
  /** What a row stands by, as the query orders: the id last. */
  readonly placeOf: (row: R) => readonly string[];
  readonly parts: number;
  /** The first rows of the list after a place; after null from the start. */
  readonly rowsAfter: (place: readonly string[] | null, first: number) => Promise<R[]>;
  readonly nodesByIds: (ids: readonly string[]) => Promise<readonly (T | null)[]>;
}

const ALL = 2_147_483_647;

/** One page. Throws BadInput for a cursor that is not one of this list. */
export async function pageOf<R extends { readonly id: string }, T>(paged: Paged<R, T>, { first, after }: PageAsked): Promise<Page<T>> {
  const rows = await rowsOf(paged, after, first + 1);
  const shown = rows.slice(0, first);
  const nodes = shown.length === 0 ? [] : await paged.nodesByIds(shown.map(({ id }) => id));
  const edges = shown.flatMap((row, i) => {
    const node = nodes[i];
    return node === null || node === undefined ? [] : [{ cursor: cursorOf(paged.list, paged.placeOf(row)), node }];
  });
  return { edges, hasNextPage: rows.length > first };
}

async function rowsOf<R extends { readonly id: string }, T>(paged: Paged<R, T>, after: string | null, first: number): Promise<R[]> {
  if (after === null) return paged.rowsAfter(null, first);
  const place = readCursor(paged.list, paged.parts, after);
  const start = comparablePlace(place);
  if (start.every((part, i) => part === place[i])) return paged.rowsAfter(start, first);
  return (await paged.rowsAfter(start, ALL)).filter((row) => isAfter(paged.placeOf(row), place));
}
