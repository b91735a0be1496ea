import type { Candidates } from '../repair/candidates.js';
import type { Ground } from '../repair/Ground.js';
import { loadAfter } from '../repair/words.js';
import type { ProposedChange } from '../ProposedChange.js';

/** A way to put one gap right. */
export interface Suggestion {
  /** The post that would come in; null where nobody does. */
  readonly candidate: string | null;
  /** What to do, in a sentence. */
  readonly sentence: string;
  /** What speaks for it, and what against, a few words each. */
  readonly reasons: readonly string[];
  /** The changes that do it, in order; empty where no change of structure helps. */
  readonly changes: readonly ProposedChange[];
  /** Supervisees that the candidate would have, and hours a month in session; null where it supervises nobody by it. */
  readonly supervisees: number | null;
  readonly hoursAMonth: number | null;
}

/** A suggestion for a day. */
export type DatedSuggestion = Suggestion & { readonly on: string };

/** What the ways of putting a gap right know. */
export interface Circumstances {
  readonly ground: Ground;
  readonly candidates: Candidates;
  readonly timeoutMs: number;
}

/** All ways of putting one gap right, the best first. */
export type Ways = (circumstances: Circumstances, subject: string) => Suggestion[] | Promise<Suggestion[]>;

/** Words without a change: what helps is not a matter of structure. */
export function advice(sentence: string, reasons: readonly string[] = []): Suggestion {
  return { candidate: null, sentence, reasons, changes: [], supervisees: null, hoursAMonth: null };
}

/** A suggestion with what the candidate would have to supervise. */
export function supervising(ground: Ground, candidate: string, said: Pick<Suggestion, 'sentence' | 'reasons' | 'changes'>): Suggestion {
  const coming = said.changes.flatMap((change) => ('assignSupervisor' in change ? [change.assignSupervisor] : []));
  const { supervisees, hoursAMonth } = loadAfter(ground, candidate, coming);
  return { ...said, candidate, supervisees, hoursAMonth };
}
