import type { EntityKind } from '../api/generated/graphql';
import type { Hit } from '../api/useSearch';
import { text } from '../texts/text';

/** Search hits in groups by kind. Hits keep the order they came in, best first, and the group with the best hit is first. */
export function byKind(hits: readonly Hit[]): { kind: EntityKind; heading: string; hits: Hit[] }[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, heading: text(`kinds.${kind}`), hits: hits.filter((hit) => hit.kind === kind) }));
}
