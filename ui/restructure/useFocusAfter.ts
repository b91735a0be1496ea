import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Moves the focus to what a selector finds within an element, as soon as it is there or once the next version is drawn: what was pressed may stand elsewhere then, or nowhere. */
export function useFocusAfter(within: RefObject<HTMLElement | null>, version: number): (selector: string, when: 'NOW' | 'NEXT') => void {
  const goal = useRef<{ selector: string; of: number } | null>(null);
  // After every drawing: a form may close a moment after the version is there.
  useEffect(() => {
    if (goal.current === null || goal.current.of >= version) return;
    const found = within.current?.querySelector<HTMLElement>(goal.current.selector) ?? null;
    found?.focus();
    if (found !== null) goal.current = null;
  });
  return useCallback((selector, when) => void (goal.current = { selector, of: when === 'NEXT' ? version : version - 1 }), [version]);
}
