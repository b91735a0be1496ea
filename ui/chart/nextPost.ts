import { childrenOf, type Forest } from '../../picture/forest';
import type { ChartModel } from './model';

export type Step = 'MANAGER' | 'FIRST_REPORT' | 'PREVIOUS' | 'NEXT' | 'SUPERVISOR' | 'TOP';

const KEYS: ReadonlyMap<string, Step> = new Map([
  ['ArrowUp', 'MANAGER'],
  ['ArrowDown', 'FIRST_REPORT'],
  ['ArrowLeft', 'PREVIOUS'],
  ['ArrowRight', 'NEXT'],
  ['m', 'SUPERVISOR'],
  ['M', 'SUPERVISOR'],
  ['Home', 'TOP'],
]);

/** The step a key asks for on the picture; null for every other key. */
export function stepOf(key: string): Step | null {
  return KEYS.get(key) ?? null;
}

/** The post one step from `id` in the tree that is drawn; null where there is none. Colleagues share a manager, or are all without one. */
export function nextPost(model: ChartModel, forest: Forest, id: string, step: Step): string | null {
  switch (step) {
    case 'MANAGER':
      return forest.parent.get(id) ?? null;
    case 'FIRST_REPORT':
      return childrenOf(forest, id)[0] ?? null;
    case 'PREVIOUS':
      return colleague(forest, id, -1);
    case 'NEXT':
      return colleague(forest, id, 1);
    case 'SUPERVISOR':
      return model.supervisors.get(id)?.find((supervisor) => forest.level.has(supervisor)) ?? null;
    case 'TOP':
      return topOf(forest, id);
  }
}

function colleague(forest: Forest, id: string, by: number): string | null {
  const manager = forest.parent.get(id);
  const row = manager === undefined ? forest.roots : childrenOf(forest, manager);
  const at = row.indexOf(id);
  return at < 0 ? null : (row[at + by] ?? null);
}

function topOf(forest: Forest, id: string): string | null {
  let at = id;
  for (let up = forest.parent.get(at); up !== undefined; up = forest.parent.get(at)) at = up;
  return forest.level.has(at) ? at : (forest.roots[0] ?? null);
}
