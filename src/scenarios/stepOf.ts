import { dayOf } from '../dayOf.js';
import type { Step } from './batches.js';
import type { Change } from './changes/index.js';
import { type AnyRow, kindOf, saidBy } from './kinds.js';

/** Who plays a set, and when. */
export interface PlayedBy {
  /** Who makes the changes: the id of a person, else a name; null when nobody said. */
  readonly by?: string | null;
  /** The day on which they are recorded; today where the service runs when left out. */
  readonly recordedOn?: string;
}

/** A change as its queries see it. `i` is its place in the set, `on` the first day of the set. */
export function stepOf(change: Change, i: number, on: string, { by = null, recordedOn = dayOf(new Date()) }: PlayedBy = {}): Step {
  const kind = kindOf(change);
  const said = saidBy(change);
  const given: string[] = [];
  const fields: Record<string, unknown> = {};
  for (const name in kind.fields) {
    const value = said[name];
    if (value !== undefined) given.push(name);
    fields[name] = value ?? null;
  }
  const row = Object.assign(fields, { i, on: typeof said['on'] === 'string' ? said['on'] : on, recordedOn, by, given }) as AnyRow;
  return { kind, row: Object.assign(row, kind.also(row)) };
}
