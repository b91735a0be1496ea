import type { PostState, SourceKind } from '../api/generated/graphql';
import { text } from '../texts/text';

/** The state of a post as a word with a border of its own. Nothing for the ordinary case, a post held by one person. */
export function StateChip({ state }: { state: PostState }) {
  return state === 'HELD' ? null : <span className={`chip chip-${state.toLowerCase()}`}>{text(`state.${state}`)}</span>;
}

/** How many gaps stand here, with a border of its own. */
export function GapChip({ count }: { count: number }) {
  return <span className="chip chip-gap">{text('count.gaps', { count })}</span>;
}

/** Where a fact comes from; what is illustrative always says so. */
export function SourceChip({ kind }: { kind: SourceKind }) {
  return <span className={`chip chip-${kind.toLowerCase()}`}>{text(`source.${kind}`)}</span>;
}
