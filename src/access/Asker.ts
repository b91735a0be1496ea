import type { Caller } from './Caller.js';
import type { SessionSight } from './SessionSight.js';

/** Who asks: the caller, and what the graph knows of them. The graph is asked only when a rule or a field needs it. */
export interface Asker extends Pick<Caller, 'signedIn' | 'roles' | 'persona' | 'name' | 'login'> {
  /** The id of the person who asks; null when the graph does not know them. */
  personId(): Promise<string | null>;
  /** Whether the person who asks holds, today, a post that stands above the given person today on that person's professional line. */
  isProfessionallyAbove(person: string): Promise<boolean>;
  /** How they stand to the sessions of others. */
  readonly sessions: SessionSight;
}
