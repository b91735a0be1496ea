/** So long it is waited for, in milliseconds: a focus that comes later would surprise. */
const PATIENCE = 8_000;

let stop = (): void => undefined;

/**
 * Calls `then` once with what `find` finds, from the next frame on and after each change of the page, until it is there or the reader does something else.
 * The last call counts: an earlier one that still waits is given up.
 */
export function whenThere(find: () => HTMLElement | null, then: (found: HTMLElement) => void): void {
  stop();
  const ending = new AbortController();
  const look = (): void => {
    const found = ending.signal.aborted ? null : find();
    if (found === null) return;
    ending.abort();
    then(found);
  };
  // Not at once: the page is still as it was before the step that is waited for.
  const frame = requestAnimationFrame(() => {
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['hidden', 'aria-current', 'aria-selected'],
    });
    look();
  });
  const observer = new MutationObserver(look);
  const patience = setTimeout(() => ending.abort(), PATIENCE);
  ending.signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(patience);
  });
  for (const act of ['keydown', 'pointerdown', 'wheel'] as const) {
    document.addEventListener(act, () => ending.abort(), { capture: true, passive: true, signal: ending.signal });
  }
  stop = () => ending.abort();
}
