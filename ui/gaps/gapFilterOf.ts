import type { GapFilter } from '../api/generated/graphql';
import type { View } from '../view/viewUrl';

/** What of a view says which gaps are meant. */
export type GapView = Pick<View, 'rule' | 'standard' | 'severity' | 'accepted' | 'since' | 'locality' | 'portfolio' | 'profession'>;

/** The filter that a view stands for. */
export function gapFilterOf(view: GapView): GapFilter {
  const { rule, standard, severity, since, locality, portfolio, profession } = view;
  const rules = rule === null ? null : [rule];
  return { rules, standard, severity, accepted: acceptedOf(view), since, locality, portfolio, profession };
}

/** Whether accepted gaps alone are meant (true), the others alone (false), or both (null). */
export function acceptedOf({ accepted }: Pick<View, 'accepted'>): boolean | null {
  return accepted === null ? null : accepted === 'ONLY';
}
