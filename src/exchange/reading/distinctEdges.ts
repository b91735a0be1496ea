import type { EdgeFound } from '../Format.js';

/** Edges without those that say what another one says: of several the last is kept, in the place of the first. */
export function distinctEdges<E extends EdgeFound>(edges: readonly E[]): E[] {
  // Most posts have one edge, and need no list of theirs.
  const places = new Map<string, number | Map<string, number>>();
  const kept: E[] = [];
  const key = ({ kind, to }: EdgeFound) => `${kind} ${to}`;
  for (const edge of edges) {
    const known = places.get(edge.from);
    if (known === undefined) {
      places.set(edge.from, kept.push(edge) - 1);
      continue;
    }
    const before = typeof known === 'number' ? new Map(kept.slice(known, known + 1).map((one) => [key(one), known])) : known;
    places.set(edge.from, before);
    const same = before.get(key(edge));
    if (same === undefined) before.set(key(edge), kept.push(edge) - 1);
    else kept[same] = edge;
  }
  return kept;
}
