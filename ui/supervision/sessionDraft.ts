import type { SessionInput } from '../api/generated/graphql';
import type { Given } from '../api/useSessions';

export type Said = 'YES' | 'NO' | 'UNSAID';

/** A session as it is being written down. */
export interface SessionDraft {
  supervisees: readonly string[];
  on: string;
  minutes: string;
  reflective: Said;
}

/** A session lasts at least 90 minutes by the national standard. */
const USUAL = '90';

/** What the form begins with. */
export function newDraft(on: string): SessionDraft {
  return { supervisees: [], on, minutes: USUAL, reflective: 'UNSAID' };
}

/** What the form begins with when a record is put right. */
export function draftOf({ supervisees, on, minutes, reflective }: Given): SessionDraft {
  const said = reflective === null ? 'UNSAID' : reflective ? 'YES' : 'NO';
  return { supervisees: supervisees.map(({ id }) => id), on, minutes: String(minutes), reflective: said };
}

/** A draft as the service takes it. */
export function toSession({ supervisees, on, minutes, reflective }: SessionDraft, supervisor: string): SessionInput {
  return {
    supervisor,
    supervisees: [...supervisees],
    on,
    minutes: Number(minutes),
    reflective: reflective === 'UNSAID' ? null : reflective === 'YES',
  };
}

/** The draft with one supervisee more, or one fewer. */
export function toggled(draft: SessionDraft, post: string): SessionDraft {
  const without = draft.supervisees.filter((id) => id !== post);
  return { ...draft, supervisees: without.length === draft.supervisees.length ? [...without, post] : without };
}
