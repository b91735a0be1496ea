import { useCallback, useSyncExternalStore } from 'react';

type Open = ReadonlySet<string>;

// Kept outside the components, so that picture, list and the next page show the same posts open.
const kept = new Map<string, Open>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The posts whose reports are shown in the chart called `chart`; `first` until somebody opens or closes one. Picture and list share it. */
export function useOpenPosts(chart: string, first: Open): readonly [Open, (open: Open) => void] {
  const open = useSyncExternalStore(subscribe, () => kept.get(chart) ?? first);
  const setOpen = useCallback(
    (next: Open) => {
      kept.set(chart, next);
      for (const listener of listeners) listener();
    },
    [chart],
  );
  return [open, setOpen];
}
