import type { EdgeFound } from '../Format.js';

/** The shape of the edges of a file, counted before anything of it is in the graph. */
export interface TreeFigures {
  /** Posts by level, 1 for those without an edge upwards. */
  readonly level_hist: Readonly<Record<string, number>>;
  readonly levels: number;
  readonly max_span: number;
  /** The three posts with the most direct reports. */
  readonly top_span: readonly (readonly [many: number, post: string])[];
  /** Posts that no way down from a root reaches. */
  readonly unreachable: number;
  readonly cycles_gt1: number;
  readonly cycle_members: readonly string[];
}

/**
 * Counts levels, spans and loops. `roots` are the posts that the walk begins with, on level 1; a post that several walks reach stands on the level of the shortest.
 */
export function treeFigures(posts: readonly string[], edges: readonly EdgeFound[], roots: readonly string[]): TreeFigures {
  const below = new Map<string, Set<string>>();
  for (const { from, to } of edges) set(below, to).add(from);
  const levels = new Map(roots.map((root) => [root, 1]));
  for (const [post, level] of levels) for (const one of below.get(post) ?? []) if (!levels.has(one)) levels.set(one, level + 1);
  const level_hist: Record<string, number> = {};
  for (const level of levels.values()) level_hist[level] = (level_hist[level] ?? 0) + 1;
  const spans = [...below].map(([post, reports]) => [reports.size, post] as const).sort(([a, x], [b, y]) => b - a || (x < y ? 1 : -1));
  const cycles = loopsIn(posts, edges);
  return {
    level_hist,
    // The walk comes to the lowest last; as arguments of Math.max they would be too many.
    levels: [...levels.values()].at(-1) ?? 0,
    max_span: spans[0]?.[0] ?? 0,
    top_span: spans.slice(0, 3),
    unreachable: posts.length - levels.size,
    cycles_gt1: cycles.length,
    cycle_members: cycles.flat().sort(),
  };
}

function set(sets: Map<string, Set<string>>, key: string): Set<string> {
  const known = sets.get(key) ?? new Set();
  sets.set(key, known);
  return known;
}

/** The groups of posts of which each stands above itself, by way of the others. */
export function loopsIn(posts: readonly string[], edges: readonly EdgeFound[]): string[][] {
  const [above, below] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const { from, to } of edges) {
    set(above, from).add(to);
    set(below, to).add(from);
  }
  const order: string[] = [];
  walk(posts, (post) => above.get(post) ?? [], new Set(), order);
  const grouped = new Set<string>();
  return order.reverse().flatMap((post) => {
    const group: string[] = [];
    walk([post], (one) => below.get(one) ?? [], grouped, group);
    return group.length > 1 ? [group] : [];
  });
}

// Without recursion: a line may be as long as there are posts.
function walk(starts: readonly string[], next: (post: string) => Iterable<string>, seen: Set<string>, done: string[]): void {
  for (const start of starts) {
    if (seen.has(start)) continue;
    seen.add(start);
    const stack = [{ post: start, left: next(start)[Symbol.iterator]() }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const one = top.left.next();
      if (one.done === true) {
        done.push(top.post);
        stack.pop();
      } else if (!seen.has(one.value)) {
        seen.add(one.value);
        stack.push({ post: one.value, left: next(one.value)[Symbol.iterator]() });
      }
    }
  }
}
