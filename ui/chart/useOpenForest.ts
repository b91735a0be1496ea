import { useEffect, useMemo } from 'react';
import { chainOf, treeOf } from '../canvas/extraEdges';
import { focusForest } from './focusForest';
import type { Forest } from '../../picture/forest';
import { forestOf, type ChartModel } from './model';
import { useOpenPosts } from './openPosts';
import type { ChartView } from './useChartView';
import type { Trail } from './toTrail';
import { allOpen, openByDefault, revealed, visiblePosts } from './visiblePosts';

export interface OpenForest {
  model: ChartModel;
  /** The whole tree of the lens, and the part of it that is on screen. */
  forest: Forest;
  visible: Forest;
  open: ReadonlySet<string>;
  setOpen: (open: ReadonlySet<string>) => void;
  /** Whether everything but two lines or a path is left out. */
  focused: boolean;
}

/** The tree a view shows and which of its posts are open. A newly selected post and its two ways to the top, and a path, are opened to; afterwards anything can be closed. */
export function useOpenForest(model: ChartModel, view: ChartView, trail: Trail | null): OpenForest {
  const { lens, root, depth, on, post, focus } = view;
  const tree = treeOf(lens);
  const chosen = useMemo(() => [...chainOf(model, 'LINE', lens, post), ...chainOf(model, 'PROFESSIONAL', lens, post)], [model, lens, post]);
  const wanted = useMemo(() => [...chosen, ...(trail?.posts ?? [])], [chosen, trail]);
  // A path in focus is shown without the rest, else the two lines of the selected post.
  const only = useMemo(() => (focus ? focusForest(model, tree, trail?.posts ?? chosen) : null), [focus, model, tree, trail, chosen]);
  const forest = only ?? forestOf(model, tree);
  const first = useMemo(() => (only === null ? openByDefault(forest) : allOpen(forest)), [only, forest]);
  const [open, setOpen] = useOpenPosts(JSON.stringify([tree, root, depth, on, only === null ? null : (trail?.posts ?? post)]), first);
  useEffect(() => {
    const wider = revealed(forest, open, wanted);
    if (wider !== open) setOpen(wider);
    // Not when `open` changes: closing a manager of the selected post must stay possible.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [forest, wanted]);
  const focused = only !== null;
  const visible = useMemo(() => visiblePosts(forest, open), [forest, open]);
  return useMemo(() => ({ model, forest, visible, open, setOpen, focused }), [model, forest, visible, open, setOpen, focused]);
}

/** `open` with one post opened or closed. */
export function toggled(open: ReadonlySet<string>, post: string): Set<string> {
  const next = new Set(open);
  if (!next.delete(post)) next.add(post);
  return next;
}
