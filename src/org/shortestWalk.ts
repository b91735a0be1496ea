import type { Walk } from './neighbours.js';

/** Answers every walk along one edge from these posts. Walks must go both ways: where there is one, there is its reverse. */
export type Neighbours = (ids: readonly string[]) => Promise<readonly Walk[]>;

/** One of the two searches that come towards each other: how far each post is from its start, and the walks outwards between one level and the next. */
class Search {
  readonly level: Map<string, number>;
  readonly walks: Walk[] = [];
  frontier: string[];
  depth = 0;

  constructor(start: string) {
    this.level = new Map([[start, 0]]);
    this.frontier = [start];
  }

  async advance(neighbours: Neighbours): Promise<void> {
    const found = await neighbours(this.frontier);
    this.depth++;
    const next: string[] = [];
    for (const walk of found) {
      if (!this.level.has(walk.to)) {
        this.level.set(walk.to, this.depth);
        next.push(walk.to);
      }
      if (this.level.get(walk.to) === this.depth) this.walks.push(walk);
    }
    this.frontier = next;
  }
}

/**
 * The shortest walk between two different posts, at most `most` steps long; null when there is none. It searches from both ends, always where fewer posts wait.
 * Among walks of the same length the one whose first step is preferred is answered, then its second, and so on: the same every time, wherever the searches met.
 */
export async function shortestWalk(
  from: string,
  to: string,
  most: number,
  neighbours: Neighbours,
  preferred: (a: Walk, b: Walk) => number,
): Promise<Walk[] | null> {
  const [forward, backward] = [new Search(from), new Search(to)];
  while (forward.depth + backward.depth < most) {
    const next = forward.frontier.length <= backward.frontier.length ? forward : backward;
    await next.advance(neighbours);
    if (next.frontier.length === 0) return null;
    const other = next === forward ? backward : forward;
    const met = new Set(next.frontier.filter((id) => other.level.get(id) === other.depth));
    if (met.size > 0) return walked(from, to, steps(forward, backward, met), preferred);
  }
  return null;
}

/** Every step on any of the shortest walks: up to the meeting posts, and on from them, now in the direction of the walk. */
function steps(forward: Search, backward: Search, met: ReadonlySet<string>): Walk[] {
  return [...within(forward, met), ...within(backward, met).map(reversed)];
}

function within({ level, walks, depth }: Search, met: ReadonlySet<string>): Walk[] {
  const found: Walk[] = [];
  const good = new Set(met);
  for (let at = depth; at > 0; at--) {
    for (const walk of walks) {
      if (level.get(walk.to) !== at || !good.has(walk.to)) continue;
      found.push(walk);
      good.add(walk.from);
    }
  }
  return found;
}

function reversed(walk: Walk): Walk {
  return { ...walk, from: walk.to, to: walk.from, way: walk.way === 'UP' ? 'DOWN' : 'UP' };
}

function walked(from: string, to: string, all: readonly Walk[], preferred: (a: Walk, b: Walk) => number): Walk[] {
  const onwards = new Map<string, Walk[]>();
  for (const walk of all) onwards.set(walk.from, [...(onwards.get(walk.from) ?? []), walk]);
  const walk: Walk[] = [];
  for (let at = from; at !== to;) {
    const [first] = (onwards.get(at) ?? []).sort(preferred);
    if (first === undefined) throw new Error(`The walk from ${from} to ${to} breaks off at ${at}.`);
    walk.push(first);
    at = first.to;
  }
  return walk;
}
