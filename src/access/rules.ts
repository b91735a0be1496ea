import type { Role } from '../../schema/enums.js';
import type { Asker } from './Asker.js';
import { ROLES } from './Caller.js';
import { isPublished } from './isPublished.js';
import { opensSessions } from './sessionDoors.js';

/** What is asked for: Query.sessions and so on, with its arguments. */
export interface Asked {
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Who may see something. */
export interface Rule {
  /** Completes "For ..." in the documentation. */
  readonly who: string;
  /** Whoever has one of these roles may, whatever it is about; null: everybody may. */
  readonly roles: readonly Role[] | null;
  /** What others may see of it as well, judged by what the field belongs to alone, whoever asks. */
  readonly open?: (owner: unknown) => boolean;
  /** Which others may, judged by who asks, by what the field belongs to and by what is asked for. */
  readonly others?: (asker: Asker, owner: unknown, asked: Asked) => boolean | Promise<boolean>;
  /** What others see of the answer: of a list the entries for which this is true. */
  readonly shows?: (entry: unknown) => boolean;
}

/** A key of JSON in which changes keep what the rule REGISTRATION hides of people. */
const REGISTRATION_FIELD = /"(registeredWith|registrationExpiresOn|newlyQualifiedOn)":/;

/**
 * Every rule, by the word with which a field or a type states it: `@Extensions({ rule: 'SIGNED_IN' })`.
 * Rules about people and lines are about today, whatever date is asked about: who was a supervisor once may not look.
 */
export const RULES = {
  EVERYBODY: { who: 'everybody', roles: null },
  SIGNED_IN: { who: 'people who are signed in', roles: ROLES },
  PUBLISHED: { who: 'everybody as far as it is published, and in full for people who are signed in', roles: ROLES, shows: isPublished },
  CONTACT: {
    who: 'everybody when the person is published, else for people who are signed in',
    roles: ROLES,
    open: isPublished,
  },
  REGISTRATION: {
    who: 'HR, the person, and whoever holds a post above on the professional line of the person',
    roles: ['HR'],
    others: (asker, person) => isSelfOrAbove(asker, person),
  },
  PLANNING: { who: 'HR, leaders and administrators', roles: ['HR', 'LEADERSHIP', 'ADMIN'] },
  CORRECTIONS: { who: 'HR and administrators', roles: ['HR', 'ADMIN'] },
  SESSIONS: {
    who: 'HR, supervisors about those below them on the professional line, and supervisees about themselves',
    roles: ['HR'],
    others: (asker, _, { field, args }) => opensSessions(asker, field, args),
  },
  CHANGES: {
    who: 'HR, and leaders unless it says who is registered or newly qualified',
    roles: ['HR'],
    others: (asker, change) => asker.roles.includes('LEADERSHIP') && !tellsRegistration(change),
  },
  HR: { who: 'HR', roles: ['HR'] },
  GAPS: { who: 'HR and leaders', roles: ['HR', 'LEADERSHIP'] },
  LEADERSHIP: { who: 'leaders', roles: ['LEADERSHIP'] },
  ADMIN: { who: 'administrators', roles: ['ADMIN'] },
} as const satisfies Record<string, Rule>;

/** A word for a rule. */
export type RuleWord = keyof typeof RULES;

/** True when whoever may see under the first rule may see under the second. */
export function covers(first: RuleWord, second: RuleWord): boolean {
  const [one, other]: [Rule, Rule] = [RULES[first], RULES[second]];
  if (first === second || other.roles === null) return true;
  if (one.roles === null || one.open !== undefined || one.others !== undefined || one.shows !== undefined) return false;
  return one.roles.every((role) => other.roles?.includes(role));
}

/** True of a change with a word of a registration in its JSON, and of whatever has no JSON: then nobody else is told. */
function tellsRegistration(change: unknown): boolean {
  const json = typeof change === 'object' && change !== null && 'json' in change ? change.json : null;
  return typeof json !== 'string' || REGISTRATION_FIELD.test(json);
}

async function isSelfOrAbove(asker: Asker, person: unknown): Promise<boolean> {
  const id = typeof person === 'object' && person !== null && 'id' in person ? person.id : null;
  if (!asker.signedIn || asker.roles.length === 0 || typeof id !== 'string') return false;
  return (await asker.personId()) === id || asker.isProfessionallyAbove(id);
}
