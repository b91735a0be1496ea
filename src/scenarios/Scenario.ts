import type { ScenarioAction, ScenarioState } from '../../schema/enums.js';
import type { Author } from './recordSet.js';

/** Who acts on a scenario, and when. */
export interface Actor extends Omit<Author, 'reason'> {
  /** What the sign-in provider knows them by; null when nobody signs in. */
  readonly login: string | null;
}

/** A restructure on paper. */
export interface ScenarioFound {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** The first day of every change that names none. */
  readonly startsOn: string;
  readonly state: ScenarioState;
  /** Goes up by 1 with everything that is done with it, from 1. */
  readonly version: number;
  /** The version that wrote its changes. */
  readonly edition: number;
  /** How many changes it has. */
  readonly size: number;
  /** The revision at which it was drafted. */
  readonly drafted: number;
  /** The fingerprint of the outcome that was approved, and the revision at which it was; null unless it is approved or applied. */
  readonly approved: string | null;
  readonly approvedAt: number | null;
  /** The revision up to which what others have agreed for its future is taken as given; 0 at first. */
  readonly rebasedAt: number;
  /** The set that it became; null unless it is applied. */
  readonly changeSet: string | null;
}

/** Something that was done with a scenario. */
export interface ScenarioStepFound {
  readonly id: string;
  readonly scenario: string;
  /** The version that it made. */
  readonly number: number;
  readonly action: ScenarioAction;
  /** The moment, as ISO text. */
  readonly at: string;
  readonly by: string | null;
  readonly byName: string | null;
  readonly login: string | null;
  /** The revision that it made. */
  readonly revision: number;
  /** Of an outcome that was looked at; null where none was. */
  readonly fingerprint: string | null;
  /** A reason, or what was found. */
  readonly note: string | null;
  /** What of an approved outcome is kept, as text; null for every other step. */
  readonly seen: string | null;
}

const WRITING: readonly ScenarioAction[] = ['DRAFTED', 'EDITED', 'REBASED'];

/** The step by which an actor had a hand in writing a scenario, or may have had; null when they had none. */
export function ownStep(steps: readonly ScenarioStepFound[], actor: Actor): ScenarioStepFound | null {
  return steps.find((step) => WRITING.includes(step.action) && mayBeSame(step, actor)) ?? null;
}

type Known = Pick<Actor, 'by' | 'byName' | 'login'>;

// Names may be alike and may be changed: they count only where nothing better is known of both. Where nothing is, nobody can say that it was somebody else.
function mayBeSame(one: Known, other: Known): boolean {
  const pairs = [[one.by, other.by] as const, [one.login, other.login] as const].filter(([a, b]) => a !== null && b !== null);
  if (pairs.length > 0) return pairs.some(([a, b]) => a === b);
  return one.byName === null || other.byName === null || one.byName === other.byName;
}
