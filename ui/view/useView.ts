import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { noteLeaving, returnTo, stepOf } from './leavings';
import { formatView, parseView, type View } from './viewUrl';

const MOVED = 'orgmatrix:moved';

/** Goes to another view: as a new entry of the history, or in the place of the present one. */
export type Go = (patch: Partial<View>, how?: 'PUSH' | 'REPLACE') => void;

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(MOVED, listener);
  };
}

const address = (): string => window.location.pathname + window.location.search;

/** The scenario that everything is asked as if applied; null for what is recorded. */
export function useScenario(): string | null {
  return useSyncExternalStore(subscribe, () => parseView(address()).scenario);
}

// Where the reader is, as the address has already changed when Back and Forward are told of.
let at = { step: stepOf(window.history.state), address: address() };

/** Back and Forward lead to where the reader was on the page, and not only to the page. */
export function useReturn(): void {
  useEffect(() => {
    const move = (): void => {
      noteLeaving(at.step, at.address);
      at = { step: stepOf(window.history.state), address: address() };
      returnTo(at.step, at.address);
    };
    // Before anybody else is told, who would draw the other page.
    window.addEventListener('popstate', move, { capture: true });
    return () => window.removeEventListener('popstate', move, { capture: true });
  }, []);
}

/** The address bar as the only view state: reading it gives the view, `go` writes a new entry in the history, Back works. */
export function useView(): { view: View; go: Go } {
  const url = useSyncExternalStore(subscribe, address);
  const view = useMemo(() => parseView(url), [url]);
  const go = useCallback<Go>((patch, how = 'PUSH') => {
    const next = formatView({ ...parseView(address()), ...patch });
    if (next === address()) return;
    const step = stepOf(window.history.state);
    if (how === 'PUSH') {
      noteLeaving(step, address());
      window.history.pushState({ step: step + 1 }, '', next);
    } else window.history.replaceState({ step }, '', next);
    at = { step: stepOf(window.history.state), address: next };
    window.dispatchEvent(new Event(MOVED));
  }, []);
  return { view, go };
}
