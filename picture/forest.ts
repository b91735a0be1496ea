/** One kind of line as a forest: every post once, whatever loops or second managers the edges contain. */
export interface Forest {
  /** The post one step up in the drawing. Roots are absent. */
  readonly parent: ReadonlyMap<string, string>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly roots: readonly string[];
  /** Steps below the root: 0 for a root. */
  readonly level: ReadonlyMap<string, number>;
}

export interface Upward {
  from: string;
  to: string;
}

const NONE: readonly string[] = [];

/** The posts one step down, in the order of the chart; empty for a leaf or an unknown post. */
export function childrenOf(forest: Forest, id: string): readonly string[] {
  return forest.children.get(id) ?? NONE;
}

/**
 * Makes a forest of `ids` from edges that point upwards. The first edge of a post decides where it stands; a loop is opened at the post of
 * the loop that comes first in `ids`. Edges to or from unknown posts are left out. Linear in posts and edges.
 */
export function toForest(ids: readonly string[], edges: readonly Upward[]): Forest {
  const known = new Set(ids);
  const parent = new Map<string, string>();
  for (const { from, to } of edges) if (from !== to && known.has(from) && known.has(to) && !parent.has(from)) parent.set(from, to);
  openLoops(ids, parent);

  const children = new Map<string, string[]>();
  const roots: string[] = [];
  for (const id of ids) {
    const above = parent.get(id);
    if (above === undefined) roots.push(id);
    else if (children.has(above)) children.get(above)?.push(id);
    else children.set(above, [id]);
  }
  const level = new Map<string, number>(roots.map((id) => [id, 0]));
  // A Map is walked in the order of insertion, also what is added on the way: this is a breadth-first walk.
  for (const [id, depth] of level) for (const child of children.get(id) ?? NONE) level.set(child, depth + 1);
  return { parent, children, roots, level };
}

function openLoops(ids: readonly string[], parent: Map<string, string>): void {
  // The walk that came by first. Whoever meets their own steps walks in a loop.
  const walks = new Map<string, number>();
  ids.forEach((start, walk) => {
    let at: string | undefined = start;
    while (at !== undefined && !walks.has(at)) {
      walks.set(at, walk);
      at = parent.get(at);
    }
    if (at !== undefined && walks.get(at) === walk) parent.delete(firstOf(ids, loopAt(at, parent)));
  });
}

function loopAt(start: string, parent: ReadonlyMap<string, string>): Set<string> {
  const loop = new Set<string>();
  for (let at: string | undefined = start; at !== undefined && !loop.has(at); at = parent.get(at)) loop.add(at);
  return loop;
}

function firstOf(ids: readonly string[], among: ReadonlySet<string>): string {
  return ids.find((id) => among.has(id)) ?? '';
}
