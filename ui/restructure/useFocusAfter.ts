import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Moves the focus to what a selector finds within an element, once the next version of it is drawn: what was pressed may stand elsewhere then, or nowhere. */
export function useFocusAfter(within: RefObject<HTMLElement | null>, version: number): (selector: string) => void {
  const goal = useRef<string | null>(null);
  useEffect(() => {
    if (goal.current !== null) within.current?.querySelector<HTMLElement>(goal.current)?.focus();
    goal.current = null;
  }, [within, version]);
  return useCallback((selector) => void (goal.current = selector), []);
}
