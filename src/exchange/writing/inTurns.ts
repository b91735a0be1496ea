import { inSlices } from '../../inSlices.js';

/** Makes something of each of many, and lets others have their turn in between. */
export function inTurns<T, R>(items: readonly T[], make: (item: T, i: number) => R): Promise<R[]> {
  return inSlices(items.length, (i) => make(items[i] as T, i));
}
