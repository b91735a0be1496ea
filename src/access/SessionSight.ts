/** How somebody stands to the sessions of others. All of it is about today, but for the days on which they held a post themselves. */
export interface SessionSight {
  /** Whether they may see that a post was supervised on a day: for HR, who stands above the post on its professional line, and who held it then. */
  sees(post: string, on: string): Promise<boolean>;
  /** Which sessions of a post they may see: all, those on days on which they held it, or none. */
  ofPost(post: string): Promise<'ALL' | 'OWN' | 'NONE'>;
  /** Whether they hold a supervising post, or stand above it on its professional line. */
  supervises(supervisor: string): Promise<boolean>;
  /** Whether they hold a supervising post, held it on the day, and stand above all of these posts. */
  gave(supervisor: string, on: string, supervisees: readonly string[]): Promise<boolean>;
  /** Whether they hold a post. */
  holds(post: string): Promise<boolean>;
  /** Whether they may see a session. False for an id that none has. */
  seesSession(id: string): Promise<boolean>;
  /** Whether they gave a session, hold the post still, and stand above all who attended. False for an id that none has. */
  gaveSession(id: string): Promise<boolean>;
}
