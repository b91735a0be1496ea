import { addDays } from './addDays.js';
import type { Cadences } from './Cadences.js';
import type { Stage } from './dueOn.js';

/** What decides how often somebody is to be supervised. */
export interface Supervised {
  /** Days agreed with this supervisor; null when nothing is agreed. */
  readonly everyDays: number | null;
  readonly profession: string | null;
  /** YES, NO or UNRECORDED. */
  readonly needsSupervision: string;
  /** The latest day on which a holder of the post qualified; null when nobody is known to have. */
  readonly qualifiedOn: string | null;
}

/** How often sessions are due, stage by stage, and whether that was agreed. */
export interface Cadence {
  readonly basis: 'AGREED' | 'STANDARD';
  readonly stages: readonly Stage[];
}

/** The cadence that was agreed, or else that of the standard; null when neither asks for sessions. An agreement of no days, which an import may bring, is none. */
export function cadenceOf({ everyDays, profession, needsSupervision, qualifiedOn }: Supervised, cadences: Cadences): Cadence | null {
  if (everyDays !== null && everyDays > 0) return { basis: 'AGREED', stages: [{ everyDays, before: null }] };
  if (needsSupervision !== 'YES') return null;
  const first = qualifiedOn === null ? [] : cadences.newlyQualified;
  const stages = first.map((stage) => ({ everyDays: stage.everyDays, before: addDays(qualifiedOn ?? '', stage.underDays) }));
  const always = profession === 'SOCIAL_WORK' ? cadences.socialWork : cadences.others;
  return { basis: 'STANDARD', stages: [...stages, { everyDays: always, before: null }] };
}
