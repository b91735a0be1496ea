import { Role } from '../../schema/enums.js';

/** One way to find the person who calls: by e-mail address, by the id of the person, or as the one who holds a post. */
export interface Hint {
  readonly by: 'EMAIL' | 'PERSON' | 'POST';
  readonly value: string;
}

/** Who sent a request, as far as the request itself shows it. */
export interface Caller {
  readonly signedIn: boolean;
  readonly roles: readonly Role[];
  /** What to call them; null when the request does not say. */
  readonly name: string | null;
  /** The persona of demonstration mode; null when none was chosen. */
  readonly persona: string | null;
  /** What the sign-in provider knows them by, whatever they are called; null where nobody signs in. */
  readonly login: string | null;
  /** How to find the person in the graph, the best way first. */
  readonly hints: readonly Hint[];
}

/** Every role. */
export const ROLES: readonly Role[] = Object.values(Role);

/** Somebody who has not signed in. */
export const NOBODY: Caller = Object.freeze({ signedIn: false, roles: [], name: null, persona: null, login: null, hints: [] });
