import { BadInput } from '../errors.js';

/**
 * A place in a list as text that a client hands back: the list it is of, and what the list is ordered by. It names no position, so that it stays true
 * when others come or go before it, and when what stood there is gone.
 */
export function cursorOf(list: string, place: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString('base64url');
}

/** The place that a cursor of this list names, in so many parts. Throws BadInput for whatever is no cursor of this list. */
export function readCursor(list: string, parts: number, cursor: string): string[] {
  const [of, ...place] = read(cursor);
  if (of === list && place.length === parts) return place;
  throw new BadInput('after', 'after must be an endCursor or a cursor of an earlier page of this list, in the same order.');
}

/**
 * The last place, not after the given one, from which both engines read the list alike. Neo4j orders its texts by code points but compares them with a parameter by UTF-16
 * units, and the two differ from U+D800 on: so a part is cut before its first such character and the parts behind it are emptied. Equal to the place almost always.
 */
export function comparablePlace(place: readonly string[]): string[] {
  const cut = place.findIndex((part) => FAR.test(part));
  return place.map((part, i) => (cut === -1 || i < cut ? part : i === cut ? part.slice(0, part.search(FAR)) : ''));
}

/** Whether one place stands after another: by code points, as both engines order. */
export function isAfter(one: readonly string[], other: readonly string[]): boolean {
  const differs = one.findIndex((part, i) => part !== other[i]);
  return differs !== -1 && Buffer.compare(Buffer.from(one[differs] ?? ''), Buffer.from(other[differs] ?? '')) > 0;
}

const FAR = /[\ud800-\uffff]/;

function read(cursor: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
  } catch {
    // Text that is no JSON is as wrong as JSON of another shape, and refused with it.
    return [];
  }
}
