import { useEffect, useMemo } from 'react';
import { chainOf, treeOf } from '../canvas/extraEdges';
import type { Forest } from './forest';
import { forestOf, type ChartModel } from './model';
import { useOpenPosts } from './openPosts';
import type { ChartView } from './useChartView';
import { openByDefault, revealed, visiblePosts } from './visiblePosts';

export interface OpenForest {
  model: ChartModel;
  /** The whole tree of the lens, and the part of it that is on screen. */
  forest: Forest;
  visible: Forest;
  open: ReadonlySet<string>;
  setOpen: (open: ReadonlySet<string>) => void;
}

/** The tree a view shows and which of its posts are open. A newly selected post and its two ways to the top are opened to; afterwards anything can be closed. */
export function useOpenForest(model: ChartModel, view: ChartView): OpenForest {
  const { lens, root, depth, on, post } = view;
  const tree = treeOf(lens);
  const forest = forestOf(model, tree);
  const first = useMemo(() => openByDefault(forest), [forest]);
  const [open, setOpen] = useOpenPosts(JSON.stringify([tree, root, depth, on]), first);
  useEffect(() => {
    const wanted = revealed(forest, open, [...chainOf(model, 'LINE', lens, post), ...chainOf(model, 'PROFESSIONAL', lens, post)]);
    if (wanted !== open) setOpen(wanted);
    // Not when `open` changes: closing a manager of the selected post must stay possible.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [forest, model, lens, post]);
  const visible = useMemo(() => visiblePosts(forest, open), [forest, open]);
  return useMemo(() => ({ model, forest, visible, open, setOpen }), [model, forest, visible, open, setOpen]);
}

/** `open` with one post opened or closed. */
export function toggled(open: ReadonlySet<string>, post: string): Set<string> {
  const next = new Set(open);
  if (!next.delete(post)) next.add(post);
  return next;
}
