import { above, type ChartModel, type Tree } from '../chart/model';
import type { Trail } from '../chart/toTrail';
import type { Lens } from '../view/viewUrl';

/** An edge from a post up to its manager or supervisor. */
export interface UpEdge {
  from: string;
  to: string;
  kind: Tree;
  /** Whether it is one of the selected post's two ways to the top. */
  chain: boolean;
}

/** The name of an edge, the same wherever it comes from. */
export function keyOf({ kind, from, to }: Pick<UpEdge, 'kind' | 'from' | 'to'>): string {
  return `${kind} ${from} ${to}`;
}

/** The tree that a lens lays out. */
export function treeOf(lens: Lens): Tree {
  return lens === 'PROFESSIONAL' ? 'PROFESSIONAL' : 'LINE';
}

/** The posts of the selected post's way up, itself first; empty when the lens does not show that line or nothing is selected. */
export function chainOf(model: ChartModel, kind: Tree, lens: Lens, selected: string | null): string[] {
  if (selected === null || !model.posts.has(selected)) return [];
  if (lens !== 'BOTH' && lens !== kind) return [];
  return [selected, ...above(kind === 'LINE' ? model.line : model.professional, selected)];
}

/**
 * The edges that are drawn although they are not part of the tree: second line managers of any post of `mounted`; professional supervision of the selected
 * post (up to the top, and of those it supervises), or of every post of `mounted` when `every` is asked for; the edges of a path. Each edge once.
 */
export function extraEdges(
  model: ChartModel,
  lens: Lens,
  selected: string | null,
  mounted: Iterable<string>,
  every: boolean,
  trail: Trail | null,
): UpEdge[] {
  const tree = treeOf(lens);
  const drawn = tree === 'LINE' ? model.line : model.professional;
  const edges = new Map<string, UpEdge>();
  const add = (from: string, to: string, kind: Tree, chain: boolean): void => {
    if (kind === tree && drawn.parent.get(from) === to) return;
    const key = keyOf({ kind, from, to });
    if (!edges.has(key)) edges.set(key, { from, to, kind, chain });
  };
  const up = tree === 'LINE' ? model.managers : model.supervisors;
  if (lens === 'BOTH' && selected !== null) {
    const chain = chainOf(model, 'PROFESSIONAL', lens, selected);
    chain.forEach((id, i) => {
      const next = chain[i + 1];
      if (next !== undefined) add(id, next, 'PROFESSIONAL', true);
    });
    for (const supervisor of model.supervisors.get(selected) ?? []) add(selected, supervisor, 'PROFESSIONAL', true);
    for (const supervisee of model.supervisees.get(selected) ?? []) add(supervisee, selected, 'PROFESSIONAL', false);
  }
  for (const { from, to, kind } of trail?.edges ?? []) add(from, to, kind, false);
  for (const id of mounted) {
    for (const to of up.get(id) ?? []) add(id, to, tree, false);
    if (every && lens === 'BOTH') for (const to of model.supervisors.get(id) ?? []) add(id, to, 'PROFESSIONAL', false);
  }
  return [...edges.values()];
}
