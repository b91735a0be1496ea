import type { Asker } from '../../src/access/Asker.js';
import type { Role } from '../../schema/enums.js';

/** Somebody who asks, whom the graph does not know unless said. */
export function asker(
  roles: readonly Role[],
  { person = null, above = false, signedIn = roles.length > 0 }: { person?: string | null; above?: boolean; signedIn?: boolean } = {},
): Asker {
  return {
    signedIn,
    roles,
    persona: null,
    name: null,
    login: null,
    personId: async () => person,
    isProfessionallyAbove: async () => above,
    sessions: {
      sees: async () => above || person !== null,
      ofPost: async () => (above ? 'ALL' : person === null ? 'NONE' : 'OWN'),
      supervises: async () => above,
      gave: async () => above,
      holds: async () => person !== null,
      seesSession: async () => above || person !== null,
      gaveSession: async () => above,
    },
  };
}
