import { toForest, type Forest } from '../../picture/forest';
import { above, type ChartModel, type Tree } from './model';

/**
 * The part of a tree that shows the given posts and nothing else but those above them, so that they hang together. Null when the tree holds none of
 * them. Order and places are those of the whole tree.
 */
export function focusForest(model: ChartModel, tree: Tree, posts: readonly string[]): Forest | null {
  const whole = tree === 'LINE' ? model.line : model.professional;
  const kept = new Set(posts.filter((id) => whole.level.has(id)).flatMap((id) => [id, ...above(whole, id)]));
  if (kept.size === 0) return null;
  const ids = [...whole.level.keys()].filter((id) => kept.has(id));
  return toForest(
    ids,
    ids.flatMap((from) => {
      const to = whole.parent.get(from);
      return to === undefined ? [] : [{ from, to }];
    }),
  );
}
