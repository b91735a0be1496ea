import type { Matrix } from './toMatrix';

/** How many gaps stand at each place of the grid: the sum of its posts. Who stands at two places is counted at both. */
export function toGapsAt({ placesOf }: Pick<Matrix, 'placesOf'>, gaps: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const at = new Map<string, number>();
  for (const [post, count] of gaps) for (const place of placesOf.get(post) ?? []) at.set(place, (at.get(place) ?? 0) + count);
  return at;
}
