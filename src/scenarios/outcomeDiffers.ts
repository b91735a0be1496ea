import { packed, unpacked } from './Kept.js';
import type { Outcome } from './playAndCompare.js';

/** What of an outcome is kept with its approval: enough to say later what differs. */
interface SeenOutcome {
  readonly refusals: number;
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  readonly moves: readonly string[];
}

/** An outcome as text that may be kept. */
export function seenText(outcome: Outcome): string {
  return packed(seenOf(outcome));
}

/** How an outcome differs from one that was kept as text, in a sentence; null when nothing of what is kept differs. */
export function outcomeDiffers(seen: string, now: Outcome): string | null {
  // It was kept by `seenText` and by nobody else.
  const was = unpacked(seen) as SeenOutcome;
  const is = seenOf(now);
  const parts = [
    ...told('opens a gap that it did not open', is.opened, was.opened),
    ...told('no longer opens', was.opened, is.opened),
    ...told('no longer closes', was.closed, is.closed),
    ...told('closes as well', is.closed, was.closed),
    ...told('moves otherwise', is.moves, was.moves),
    ...told('no longer moves', was.moves, is.moves),
  ];
  return parts.length === 0 ? null : `Now it ${parts.join('; ')}.`;
}

const TOLD = 3;

function told(verb: string, list: readonly string[], without: readonly string[]): string[] {
  const other = new Set(without);
  const found = list.filter((one) => !other.has(one));
  if (found.length === 0) return [];
  const more = found.length > TOLD ? ` and ${found.length - TOLD} more` : '';
  return [`${verb}: ${found.slice(0, TOLD).join(', ')}${more}`];
}

function seenOf({ refusals, opened, closed, moves }: Outcome): SeenOutcome {
  return {
    refusals: refusals.length,
    opened: opened.map((gap) => gap.id),
    closed: closed.map((gap) => gap.id),
    moves: moves.map(({ aspect, title, before, after }) => {
      const ends = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(' and ') || 'nobody';
      return `${title} (${aspect.toLowerCase()}: from ${ends(before)} to ${ends(after)})`;
    }),
  };
}
