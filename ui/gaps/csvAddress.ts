import type { View } from '../view/viewUrl';

/** The address of the file with the gaps of a view. */
export function csvAddress({
  rule,
  standard,
  locality,
  portfolio,
  on,
}: Pick<View, 'rule' | 'standard' | 'locality' | 'portfolio' | 'on'>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ rule, standard, locality, portfolio, on })) if (value !== null) query.set(name, value);
  const asked = query.toString();
  return asked === '' ? '/exports/gaps.csv' : `/exports/gaps.csv?${asked}`;
}
