import type { Act, Foreseen, Scenario } from '../api/useScenarios';
import { text } from '../texts/text';

/** Who reads, as the service knows them. */
export interface Reading {
  person: string | null;
  name: string | null;
}

const WRITING: readonly string[] = ['DRAFTED', 'EDITED', 'REBASED'];

/**
 * What a leader can do with a scenario as it stands, and in a sentence what is in the way or to be known first. Nothing can be done about an outcome that is not known yet.
 * Whether they wrote it the service judges for itself; this only saves them the refusal.
 */
export function standing(
  { state, size, history, approved }: Pick<Scenario, 'state' | 'size' | 'history' | 'approved'>,
  foreseen: Pick<Foreseen, 'conflicts' | 'outcome'> | null,
  reader: Reading,
): { act: Act | null; why: string | null } {
  const nothing = { act: null, why: null };
  if (state === 'APPLIED' || state === 'WITHDRAWN') return nothing;
  if (size === 0) return { act: null, why: text('decide.empty') };
  if (foreseen?.outcome == null) return nothing;
  const { fingerprint, refusals } = foreseen.outcome;
  const stopped = refusals.length + foreseen.conflicts.length > 0;
  const stands = (what: string) => ({ act: null, why: text('decide.stands', { what }) });
  if (state === 'DRAFT') return stopped ? stands(text('decide.proposed')) : { act: { what: 'PROPOSE' }, why: null };
  if (state === 'PROPOSED') {
    if (history.some((step) => WRITING.includes(step.action) && isReader(step, reader))) return { act: null, why: text('decide.own') };
    return stopped ? stands(text('decide.approved')) : { act: { what: 'APPROVE', outcome: fingerprint }, why: null };
  }
  // It is applied with the outcome that was approved: where that is another by now, the service says what has changed, and by whom.
  return { act: { what: 'APPLY', outcome: approved ?? fingerprint }, why: approved === fingerprint ? null : text('decide.changed') };
}

function isReader({ by, byName }: { by: string | null; byName: string | null }, { person, name }: Reading): boolean {
  return by !== null && person !== null ? by === person : byName !== null && byName === name;
}
