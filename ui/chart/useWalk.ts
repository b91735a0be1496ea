import { useState, type KeyboardEvent } from 'react';
import { nextPost, stepOf } from './nextPost';
import type { OpenForest } from './useOpenForest';
import { revealed } from './visiblePosts';

/** The post the keyboard is at, and the keys that lead from it to the next. It is not yet the selected one: Enter selects it. */
export function useWalk(
  { model, forest, visible, open, setOpen }: OpenForest,
  selected: string | null,
): { current: string | null; walk: (event: KeyboardEvent) => void } {
  const [at, setAt] = useState<{ post: string | null; selected: string | null }>({ post: selected, selected });
  // Whoever lets go of a post stays at it.
  if (at.selected !== selected) setAt({ post: selected ?? at.post, selected });
  const isShown = (post: string | null): post is string => post !== null && visible.level.has(post);
  const current = [at.post, selected, visible.roots[0] ?? null].find(isShown) ?? null;
  const walk = (event: KeyboardEvent): void => {
    const step = stepOf(event.key);
    if (step === null || current === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = nextPost(model, forest, current, step);
    if (next === null) return;
    const wider = revealed(forest, open, [next]);
    if (wider !== open) setOpen(wider);
    setAt({ post: next, selected });
  };
  return { current, walk };
}
