import { compare } from './facts.js';

/** The level of every post: 0 for the root, or for each post without an open manager, then one more a step down; a loop begins at its first id. */
export function levelsOf(
  posts: readonly string[],
  lines: readonly { readonly from: string; readonly to: string }[],
  root: string | null,
): Map<string, number> {
  const ids = [...posts].sort(compare);
  const open = new Set(ids);
  const below = new Map<string, string[]>();
  const managed = new Set<string>();
  for (const { from, to } of lines) {
    if (!open.has(from) || !open.has(to)) continue;
    managed.add(from);
    const list = below.get(to);
    if (list === undefined) below.set(to, [from]);
    else list.push(from);
  }
  const levels = new Map<string, number>();
  const walk = (tops: readonly string[]) => {
    for (const top of tops) levels.set(top, 0);
    for (let at = tops; at.length > 0;) {
      at = at.flatMap((id) => {
        const level = (levels.get(id) ?? 0) + 1;
        return (below.get(id) ?? []).filter((report) => !levels.has(report) && levels.set(report, level));
      });
    }
  };
  walk(root === null ? ids.filter((id) => !managed.has(id)) : [root]);
  for (const id of ids) if (!levels.has(id)) walk([id]);
  return levels;
}
