import type { ChangeKind, Facts, Fields, RowOf } from './Change.js';
import { CHANGES, type Change } from './changes/index.js';

/** A row of whatever kind: what its kind understands, nobody else needs to. */
export type AnyRow = RowOf<Fields> & Facts;

/** Every kind, by its name. */
export const KINDS: ReadonlyMap<string, ChangeKind> = new Map(CHANGES.map((kind) => [kind.kind, kind as unknown as ChangeKind]));

/** The kind of a change. Throws for a change that no kind understands: what comes from outside is checked by `readChanges`. */
export function kindOf(change: Change): ChangeKind {
  const [name = ''] = Object.keys(change);
  const kind = KINDS.get(name);
  if (kind === undefined) throw new Error(`There is no kind of change ${name}.`);
  return kind;
}

/** What a change says: its fields without the name of its kind. */
export function saidBy(change: Change): Facts {
  return Object.values(change)[0] as Facts;
}

/** The ids that a row names, by field. */
export function idsIn(kind: ChangeKind, row: Facts): { readonly field: string; readonly id: string }[] {
  return Object.entries(kind.fields).flatMap(([field, { names }]) => {
    const value = names.length === 0 ? null : row[field];
    if (Array.isArray(value)) return value.map((id) => ({ field, id: String(id) }));
    return typeof value === 'string' ? [{ field, id: value }] : [];
  });
}
