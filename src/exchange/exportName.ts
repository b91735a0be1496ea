import { wordsOf } from '../org/fold.js';

/** The words of a file name are cut at a word before they are longer, so that no file system and no mail program cuts them. */
const LONGEST = 72;

/**
 * The name of a file that is given out: who made it, what it holds and of what, and its ISO day, in small letters that every file system keeps.
 * "orgmatrix-chart-elective-home-education-2026-11-29.csv". Words in other scripts are left out.
 */
export function exportName(holds: string, of: readonly string[], on: string, extension: string): string {
  const words = ['orgmatrix', ...[holds, ...of].flatMap(wordsOf).filter((word) => /^[a-z0-9]+$/.test(word))];
  while (words.length > 1 && words.join('-').length > LONGEST) words.pop();
  return `${words.join('-')}-${on}.${extension}`;
}
