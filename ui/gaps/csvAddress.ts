import type { View } from '../view/viewUrl';
import { acceptedOf, type GapView } from './gapFilterOf';

/** The address of the file with the gaps of a view. */
export function csvAddress(view: GapView & Pick<View, 'on'>): string {
  const { rule, standard, severity, since, locality, portfolio, profession, on } = view;
  const query = new URLSearchParams();
  const named = { rule, standard, severity, accepted: acceptedOf(view), since, locality, portfolio, profession, on };
  for (const [name, value] of Object.entries(named)) if (value !== null) query.set(name, String(value));
  const asked = query.toString();
  return asked === '' ? '/exports/gaps.csv' : `/exports/gaps.csv?${asked}`;
}
