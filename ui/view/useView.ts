import { useCallback, useMemo, useSyncExternalStore } from 'react';
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

/** The address bar as the only view state: reading it gives the view, `go` writes a new entry in the history, Back works. */
export function useView(): { view: View; go: Go } {
  const url = useSyncExternalStore(subscribe, address);
  const view = useMemo(() => parseView(url), [url]);
  const go = useCallback<Go>((patch, how = 'PUSH') => {
    const next = formatView({ ...parseView(address()), ...patch });
    if (next === address()) return;
    if (how === 'PUSH') window.history.pushState(null, '', next);
    else window.history.replaceState(null, '', next);
    window.dispatchEvent(new Event(MOVED));
  }, []);
  return { view, go };
}
