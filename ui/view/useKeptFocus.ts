import { useEffect } from 'react';

/** So many places are remembered where the focus has been. */
const TRAIL = 20;

/**
 * When what has the focus leaves the page, as a banner that is closed or a page that is left: gives the focus to what took its place, to where it was
 * before, or on another page to its title, so that a keyboard and a screen reader go on from there and not from nowhere.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const trail: HTMLElement[] = [];
    let last: { main: Element | null; panel: boolean; byKeyboard: boolean } | null = null;
    let frame = 0;

    const arrive = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      trail.push(target);
      if (trail.length > TRAIL) trail.shift();
      last = { main: main(), panel: target.closest('#panel') !== null, byKeyboard: target.matches(':focus-visible') };
    };
    // A press on nothing gives the focus away, and it stays away.
    const leave = (): void => queueMicrotask(() => void (trail.at(-1)?.isConnected && unfocused() && (trail.length = 0)));
    const keep = (): void => {
      frame = 0;
      if (last === null || !unfocused() || trail.length === 0 || trail.at(-1)?.isConnected) return;
      const samePage = last.main === main();
      const instead = last.panel ? document.getElementById('panel') : null;
      const before = samePage ? trail.findLast((place) => place.isConnected && place.checkVisibility()) : undefined;
      const goal = instead ?? before ?? title();
      // Whoever presses with the mouse must not see the same page jump.
      goal?.focus({ preventScroll: samePage && !last.byKeyboard });
    };
    // A part that gives the focus back by itself, as the menu to its button, comes first.
    const observer = new MutationObserver(() => {
      if (unfocused() && frame === 0) frame = requestAnimationFrame(keep);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', arrive);
    document.addEventListener('focusout', leave);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener('focusin', arrive);
      document.removeEventListener('focusout', leave);
    };
  }, []);
}

const unfocused = (): boolean => document.activeElement === null || document.activeElement === document.body;
const main = (): HTMLElement | null => document.getElementById('main');

function title(): HTMLElement | null {
  const heading = main()?.querySelector('h1') ?? null;
  if (heading !== null) heading.tabIndex = -1;
  return heading;
}
