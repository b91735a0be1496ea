/** How long the event loop may be held before others get their turn, in milliseconds. */
const SLICE_MS = 4;

/** Makes `count` things, each by `at`, without holding the event loop: after every few milliseconds others get a turn. */
export async function inSlices<R>(count: number, at: (index: number) => R): Promise<R[]> {
  const made = new Array<R>(count);
  let since = performance.now();
  for (let i = 0; i < count; i++) {
    made[i] = at(i);
    if (i % 16 === 15 && performance.now() - since > SLICE_MS) {
      await turn();
      since = performance.now();
    }
  }
  return made;
}

/** One turn for all others. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
