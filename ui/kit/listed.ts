import { LOCALE } from '../texts/locale';

const LIST = new Intl.ListFormat(LOCALE, { style: 'long', type: 'conjunction' });

/** "North, East and Purbeck": names as people list them; empty for none. */
export function listed(names: readonly string[]): string {
  return LIST.format(names);
}
