import { childrenOf, type Forest } from '../../picture/forest';

export const OPEN_LEVELS = 2;

/** The posts whose reports are shown when nobody has opened or closed anything: levels 0, 1 and 2 are then on screen. */
export function openByDefault(forest: Forest): Set<string> {
  const open = new Set<string>();
  for (const [id, level] of forest.level) if (level < OPEN_LEVELS && childrenOf(forest, id).length > 0) open.add(id);
  return open;
}

/** Every post that has reports: what "Expand all" opens. */
export function allOpen(forest: Forest): Set<string> {
  return new Set(forest.children.keys());
}

/** The part of a forest that is on screen: a forest again, whose leaves may have closed reports. Same order, linear. */
export function visiblePosts(forest: Forest, open: ReadonlySet<string>): Forest {
  const children = new Map<string, readonly string[]>();
  const parent = new Map<string, string>();
  const level = new Map<string, number>(forest.roots.map((id) => [id, 0]));
  for (const [id, depth] of level) {
    const below = open.has(id) ? childrenOf(forest, id) : [];
    if (below.length > 0) children.set(id, below);
    for (const child of below) {
      parent.set(child, id);
      level.set(child, depth + 1);
    }
  }
  return { parent, children, roots: forest.roots, level };
}

/** `open` with every post above `ids` opened, so that each of them is on screen; the same set if they were already. */
export function revealed(forest: Forest, open: ReadonlySet<string>, ids: Iterable<string>): ReadonlySet<string> {
  const more = new Set<string>();
  for (const id of ids) {
    for (let at = forest.parent.get(id); at !== undefined && !more.has(at); at = forest.parent.get(at)) if (!open.has(at)) more.add(at);
  }
  return more.size === 0 ? open : new Set([...open, ...more]);
}
