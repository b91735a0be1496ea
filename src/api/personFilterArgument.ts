import type { Asker } from '../access/Asker.js';
import { Forbidden } from '../errors.js';
import type { PersonFilter } from '../../schema/PersonFilter.js';
import { filterArgument } from './filterArgument.js';

/**
 * A filter of people as this asker may use it: to be told who is on a register is to be told the registration. Throws BadInput; Forbidden when
 * somebody other than HR filters by registration.
 */
export function personFilterArgument(given: PersonFilter | null | undefined, asker: Pick<Asker, 'roles'>): PersonFilter {
  const filter = filterArgument(given);
  if (filter.registeredWith != null && !asker.roles.includes('HR')) throw new Forbidden('Only HR may filter people by their registration.');
  return filter;
}
