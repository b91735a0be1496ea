import type { EdgeFound } from '../Format.js';
import { Links, type Lists } from './Links.js';

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
  const links = new Links(posts, edges);
  const levels = new Int32Array(links.names.length);
  // Whoever is reached, in order: those on one level after those above them.
  const reached: number[] = [];
  const reach = (post: number, level: number) => {
    if (levels[post] !== 0) return;
    levels[post] = level;
    reached.push(post);
  };
  for (const root of roots) reach(links.number(root), 1);
  for (let i = 0; i < reached.length; i++) {
    const post = reached[i] ?? 0;
    for (let k = 0; k < links.below.length(post); k++) reach(links.below.at(post, k), (levels[post] ?? 0) + 1);
  }
  const level_hist: Record<string, number> = {};
  for (const post of reached) level_hist[levels[post] ?? 0] = (level_hist[levels[post] ?? 0] ?? 0) + 1;
  const spans = links.names.flatMap((name, i) => {
    const many = links.below.length(i);
    return many === 0 ? [] : [[many === 1 ? 1 : new Set(links.below.of(i)).size, name] as const];
  });
  spans.sort(([a, x], [b, y]) => b - a || (x < y ? 1 : -1));
  const cycles = loopsAmong(links);
  return {
    level_hist,
    levels: levels[reached.at(-1) ?? -1] ?? 0,
    max_span: spans[0]?.[0] ?? 0,
    top_span: spans.slice(0, 3),
    unreachable: posts.length - reached.length,
    cycles_gt1: cycles.length,
    cycle_members: cycles.flat().sort(),
  };
}

/** The groups of posts of which each stands above itself, by way of the others. */
export function loopsIn(posts: readonly string[], edges: readonly EdgeFound[]): string[][] {
  return loopsAmong(new Links(posts, edges));
}

function loopsAmong({ names, above, below }: Links): string[][] {
  const order: number[] = [];
  const upwards = walker(names.length, above);
  for (let i = 0; i < names.length; i++) upwards(i, order);
  const downwards = walker(names.length, below);
  const loops: string[][] = [];
  for (const post of order.reverse()) {
    const group: number[] = [];
    downwards(post, group);
    if (group.length > 1) loops.push(group.map((one) => names[one] ?? ''));
  }
  return loops;
}

/** Walks to whatever was not seen before, and notes it when all that it leads to is done. Without recursion: a line may be as long as there are posts. */
function walker(many: number, lists: Lists): (start: number, done: number[]) => void {
  const seen = new Uint8Array(many);
  const stack: number[] = [];
  const places: number[] = [];
  const see = (post: number) => {
    if (seen[post] === 1) return;
    seen[post] = 1;
    stack.push(post);
    places.push(0);
  };
  return (start, done) => {
    see(start);
    while (stack.length > 0) {
      const top = stack.length - 1;
      const [post, place] = [stack[top] ?? 0, places[top] ?? 0];
      if (place === lists.length(post)) {
        done.push(post);
        stack.pop();
        places.pop();
      } else {
        places[top] = place + 1;
        see(lists.at(post, place));
      }
    }
  };
}
