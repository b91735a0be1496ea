import type { ProposedChange as Proposed } from '../gaps/ProposedChange.js';
import type { Repair as RepairFound } from '../gaps/repair/repair.js';
import type { DatedSuggestion } from '../gaps/suggestions/Suggestion.js';
import type { ProposedChange } from '../../schema/ProposedChange.js';
import type { Repair } from '../../schema/Repair.js';
import type { Suggestion } from '../../schema/Suggestion.js';

/** Proposed changes as clients see them. */
export function toProposed(changes: readonly Proposed[]): ProposedChange[] {
  return changes.map((change) => ({ kind: Object.keys(change)[0] ?? '', json: JSON.stringify(change) }));
}

/** A suggestion as clients see it; the candidate stays with it, so that the post can be asked for. */
export function toSuggestion(found: DatedSuggestion): Suggestion & Pick<DatedSuggestion, 'candidate' | 'on'> {
  return { ...found, changes: toProposed(found.changes) };
}

/** A repair as clients see it. */
export function toRepair({ on, steps, changes, closes, leaves }: RepairFound): Repair {
  return {
    ...{ on, closes, leaves: [...leaves], changes: toProposed(changes) },
    steps: steps.map((step) => ({ sentence: step.sentence, changes: toProposed(step.changes) })),
  };
}
