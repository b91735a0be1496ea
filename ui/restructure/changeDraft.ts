import type { ChangeInput } from '../api/generated/graphql';
import type { Kind, KindField } from '../api/useScenarios';

/** What stands in a field: as the reader typed or chose it; null to take away what there is. */
export type Value = string | readonly string[] | null;

/** The fields of a form, by name; `on` is the first day of the change itself. */
export type Draft = Readonly<Record<string, Value>>;

/** A change as it is kept: one kind, and what it says. */
export interface Kept {
  kind: string;
  said: Readonly<Record<string, unknown>>;
}

/** A change from the text of its JSON. */
export function keptOf(json: string): Kept {
  const [[kind, said] = ['', {}]] = Object.entries(JSON.parse(json) as Record<string, Record<string, unknown>>);
  return { kind, said };
}

/** A kept change as the fields of its form. */
export function draftOf({ said }: Kept): Draft {
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, typed(value)]));
}

function typed(value: unknown): Value {
  if (value === null) return null;
  return Array.isArray(value) ? value.map(String) : String(value);
}

/** The fields of a form that may not stay empty and do. */
export function missingIn({ fields }: Kind, draft: Draft): KindField[] {
  return fields.filter(({ name, required }) => required && isEmpty(draft[name]));
}

/** The change that a form says: what is empty is left out, and what another kind of change had in its fields stays behind. */
export function changeOf({ kind, fields }: Kind, draft: Draft): ChangeInput {
  const said: Record<string, unknown> = {};
  for (const { name, type } of [...fields, { name: 'on', type: 'DAY' } as const]) {
    const value = draft[name];
    if (value === null) said[name] = null;
    else if (value !== undefined && !isEmpty(value)) said[name] = meant(type, value);
  }
  // The service checks it against the same fields that the form was made of.
  return { [kind]: said } as ChangeInput;
}

function isEmpty(value: Value | undefined): boolean {
  return value == null || (typeof value === 'string' ? value.trim() === '' : value.length === 0);
}

function meant(type: KindField['type'], value: string | readonly string[]): unknown {
  if (typeof value !== 'string') return [...value];
  if (type === 'INT' || type === 'FLOAT') return Number(value);
  if (type === 'BOOLEAN') return value === 'true';
  return value.trim();
}
