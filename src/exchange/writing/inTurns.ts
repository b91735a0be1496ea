/** Others get a turn after so many milliseconds. */
const SLICE_MS = 10;

/** Makes something of each of many, and lets others have their turn in between. */
export async function inTurns<T, R>(items: readonly T[], make: (item: T, i: number) => R): Promise<R[]> {
  const made: R[] = [];
  let until = performance.now() + SLICE_MS;
  for (const [i, item] of items.entries()) {
    made.push(make(item, i));
    if (i % 16 !== 15 || performance.now() < until) continue;
    await turn();
    until = performance.now() + SLICE_MS;
  }
  return made;
}

/** One turn for all others. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
