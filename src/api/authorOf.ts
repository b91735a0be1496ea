import { BadInput } from '../errors.js';
import type { Author } from '../scenarios/recordSet.js';
import type { Actor } from '../scenarios/Scenario.js';
import type { Context } from './context.js';

const LONGEST_REASON = 1_000;

/** Who makes a set of changes in this request, and why. Throws BadInput for a reason that says nothing, or more than a reason. */
export async function authorOf({ asker, today }: Context, reason: string): Promise<Author> {
  const said = reason.trim();
  if (said === '' || said.length > LONGEST_REASON) {
    throw new BadInput('reason', `reason must say why in 1 to ${LONGEST_REASON} characters; this has ${said.length}.`);
  }
  return { by: await idOf(asker), byName: asker.name, reason: said, at: new Date().toISOString(), today };
}

/** Who acts on a scenario in this request. */
export async function actorOf({ asker, today }: Context): Promise<Actor> {
  return { by: await idOf(asker), byName: asker.name, login: asker.login, at: new Date().toISOString(), today };
}

/** Who asks, as far as changes record it: the id of the person, else the persona; null for somebody unknown. */
export async function idOf(asker: Context['asker']): Promise<string | null> {
  return (await asker.personId()) ?? (asker.persona === null ? null : `persona:${asker.persona}`);
}
