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

/** A place in a list, 0 or more. Throws BadInput that names the argument. */
export function placeArgument(argument: string, place: number): number {
  if (place < 0) throw new BadInput(argument, `${argument} must be 0 or more, not ${place}.`);
  return place;
}

/** What somebody says in their own words, without white space around it. Throws BadInput when that is nothing, or too much. */
export function saidArgument(argument: string, text: string, most: number): string {
  const said = text.trim();
  if (said === '' || said.length > most || said.includes('\0')) {
    throw new BadInput(argument, `${argument} must have 1 to ${most} characters; this has ${said.length}.`);
  }
  return said;
}

/** How many scenarios are compared at once. */
const MOST_COMPARED = 3;

/** Scenarios that are to be compared. Throws BadInput for none, too many, or one that is named twice. */
export function scenariosArgument(ids: readonly string[]): string[] {
  if (ids.length === 0 || ids.length > MOST_COMPARED || new Set(ids).size < ids.length) {
    throw new BadInput('scenarios', `scenarios must name 1 to ${MOST_COMPARED} scenarios, each once.`);
  }
  return ids.map((id) => idArgument('scenarios', id));
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
