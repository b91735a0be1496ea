import { BadInput } from '../errors.js';
import { LineKind } from '../../schema/enums.js';

/** How many entries a page of a list holds at the most. */
export const MOST_FIRST = 500;
const LONGEST_ID = 200;
const LONGEST_TEXT = 200;

/** An id as it may stand in an argument: something without white space or control characters. Throws BadInput that names the argument. */
export function idArgument(argument: string, id: string): string {
  if (id === '' || id.length > LONGEST_ID || /[\s\p{C}]/u.test(id)) {
    throw new BadInput(argument, `${argument} must be an id such as post:principal-teacher: 1 to ${LONGEST_ID} characters without spaces.`);
  }
  return id;
}

/** A page size from 0 to the limit. Throws BadInput that names the limit. */
export function firstArgument(first: number, most = MOST_FIRST): number {
  if (first < 0 || first > most) throw new BadInput('first', `first must be from 0 to ${most}, not ${first}.`);
  return first;
}

/** A number of levels, 0 or more; null for all. Throws BadInput. */
export function depthArgument(depth: number | null): number | null {
  if (depth !== null && depth < 0) throw new BadInput('depth', `depth must be 0 or more, not ${depth}.`);
  return depth;
}

/** A text to look for. Throws BadInput when it is longer than anybody types. */
export function textArgument(argument: string, text: string): string {
  if (text.length > LONGEST_TEXT) {
    throw new BadInput(argument, `${argument} may have up to ${LONGEST_TEXT} characters; this one has ${text.length}.`);
  }
  return text;
}

/** Kinds of lines, each once and both when left out. Throws BadInput for a list of none. */
export function kindsArgument(argument: string, kinds: readonly LineKind[] | null | undefined): LineKind[] {
  if (kinds?.length === 0) throw new BadInput(argument, `${argument} must name at least one line; leave it out for both.`);
  return Object.values(LineKind).filter((kind) => kinds?.includes(kind) ?? true);
}
