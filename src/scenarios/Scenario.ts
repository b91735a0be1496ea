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

/** The step by which an actor had a hand in writing a scenario; null when they had none. Everything that may tell them apart is looked at: one thing in common is enough. */
export function ownStep(steps: readonly ScenarioStepFound[], { by, byName, login }: Actor): ScenarioStepFound | null {
  const same = (one: string | null, other: string | null) => one !== null && one === other;
  return (
    steps.find((step) => WRITING.includes(step.action) && (same(step.by, by) || same(step.login, login) || same(step.byName, byName))) ??
    null
  );
}
