import type { Publication } from './Publication.js';
import { PUBLICATIONS } from './publications/index.js';

/** Other names of publications. An organogram is two files; by its name alone it is the one that tells every post but the unnamed ends of lines. */
const OTHER_NAMES: Readonly<Record<string, string>> = { organogram: 'organogram-senior' };

/** The publication of a name; null when there is none. */
export function publicationOf(name: string): Publication | null {
  const id = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : name;
  return PUBLICATIONS.find((publication) => publication.id === id) ?? null;
}
