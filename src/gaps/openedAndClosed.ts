import type { Gap } from './findGaps.js';

/** Which gaps there are after and not before, and which before and not after, each in its own order: a gap is the same as long as its id is. */
export function openedAndClosed(before: readonly Gap[], after: readonly Gap[]): { readonly opened: Gap[]; readonly closed: Gap[] } {
  const [was, is] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return { opened: after.filter(({ id }) => !was.has(id)), closed: before.filter(({ id }) => !is.has(id)) };
}
