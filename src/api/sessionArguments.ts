import { BadInput } from '../errors.js';
import { checkDraft, type SessionDraft } from '../sessions/checkSession.js';
import type { SessionInput } from '../../schema/SessionInput.js';
import { idArgument } from './arguments.js';

const LONGEST_WHY = 500;

/** A session as somebody reports it. Throws BadInput that names the field: session.minutes. */
export function sessionArgument({ supervisees, supervisor, on, minutes, reflective }: SessionInput): SessionDraft {
  const draft = { supervisees, supervisor: idArgument('session.supervisor', supervisor), on, minutes, reflective: reflective ?? null };
  checkDraft(draft);
  for (const id of supervisees) idArgument('session.supervisees', id);
  return draft;
}

/** A reason in words. Throws BadInput for none, and for one that is longer than a reason. */
export function whyArgument(why: string): string {
  const said = why.trim();
  if (said === '' || said.length > LONGEST_WHY) {
    throw new BadInput('why', `why must say the reason in 1 to ${LONGEST_WHY} characters; this has ${said.length}.`);
  }
  return said;
}

/** Either of two ids, and not both. Throws BadInput. */
export function eitherArgument(
  post: string | null | undefined,
  supervisor: string | null | undefined,
): { post: string } | { supervisor: string } {
  if ((post == null) === (supervisor == null)) throw new BadInput('post', 'Say either post or supervisor: whose sessions are asked for.');
  return post != null ? { post: idArgument('post', post) } : { supervisor: idArgument('supervisor', supervisor ?? '') };
}
