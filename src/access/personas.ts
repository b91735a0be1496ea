import { BadInput } from '../errors.js';
import type { Persona } from '../../schema/Persona.js';
import { NOBODY, ROLES, type Caller, type Hint } from './Caller.js';

/** The request header that chooses a persona. */
export const PERSONA_HEADER = 'x-orgmatrix-persona';

/** Whom one can be in demonstration mode, and whom of the reference organisation each stands for. */
export const PERSONAS: readonly (Readonly<Persona> & { readonly stands: Hint | null })[] = [
  {
    id: 'new-starter',
    name: 'A new starter',
    about: 'Service manager for social care in North, since three weeks ago.',
    roles: ['STAFF'],
    stands: { by: 'POST', value: 'post:north-social-care-service-manager' },
  },
  {
    id: 'hr',
    name: 'Somebody in HR',
    about: 'Manages workforce development, and looks after posts, registrations and supervision.',
    roles: ['HR'],
    stands: { by: 'POST', value: 'post:workforce-development-manager' },
  },
  {
    id: 'leader',
    name: 'Claire Shiels',
    about: 'Corporate director: tries changes of the structure.',
    roles: ['LEADERSHIP'],
    stands: { by: 'PERSON', value: 'person:claire-shiels' },
  },
  {
    id: 'second-leader',
    name: 'Sarah-Jane Smedmor',
    about: 'Corporate director: approves what another leader has tried.',
    roles: ['LEADERSHIP'],
    stands: { by: 'PERSON', value: 'person:sarah-jane-smedmor' },
  },
  { id: 'administrator', name: 'An administrator', about: 'Imports data, and holds no post.', roles: ['ADMIN'], stands: null },
  { id: 'visitor', name: 'A visitor', about: 'Nobody who is known here: sees what is published.', roles: [], stands: null },
];

/** Who asks without choosing a persona: GraphiQL and whoever tries the API. Has every role and is nobody in particular. */
const DEMONSTRATOR: Caller = Object.freeze({ ...NOBODY, signedIn: true, roles: ROLES, name: 'Demonstrator' });

/** Who calls in demonstration mode, by the header that chooses a persona. Throws BadInput for one that there is not. */
export function personaCaller(header: string | null): Caller {
  if (header === null) return DEMONSTRATOR;
  const persona = PERSONAS.find(({ id }) => id === header);
  if (persona === undefined) {
    throw new BadInput(PERSONA_HEADER, `${PERSONA_HEADER} must be one of ${PERSONAS.map(({ id }) => id).join(', ')}.`);
  }
  const { id, name, roles, stands } = persona;
  return { signedIn: roles.length > 0, roles, name, persona: id, login: null, hints: stands === null ? [] : [stands] };
}
