import type { Value } from '../graph/Graph.js';
import type { SourceKind } from '../../schema/enums.js';
import type { Source } from '../../schema/Source.js';

/** Something as it is on a date. The date travels with it, so that every question asked of it later is about the same day. */
export type Dated<T> = T & { readonly on: string };

/** A thing with the date on which it is asked about. */
export function dated<T>(thing: T, on: string): Dated<T> {
  return { ...thing, on };
}

/** The properties of a node or an edge, as `properties(x)` answers them: a property that is missing may be absent or null. */
export type Facts = Readonly<Record<string, Value | undefined>>;

/** One row of a question asked of many at once: which one it is about (`of`), and what was found. */
export interface Found {
  readonly of: string;
}

const FOR_EVER = '9999-12-31';

/** A text property; null when missing. */
export function text(facts: Facts, name: string): string | null {
  const value = facts[name];
  return typeof value === 'string' ? value : null;
}

/** A number property; null when missing. */
export function number(facts: Facts, name: string): number | null {
  const value = facts[name];
  return typeof value === 'number' ? value : null;
}

/** A word of a closed list; `otherwise` when it is missing or not in the list, as an import may bring words that we do not know. */
export function word<W extends string, O extends W | null>(words: Readonly<Record<W, W>>, value: Value | undefined, otherwise: O): W | O {
  return typeof value === 'string' && value in words ? (value as W) : otherwise;
}

/** Where a node or an edge is known from. What carries no word about it was recorded by somebody. */
export function sourceOf(facts: Facts): Source {
  const kinds = { PUBLISHED: 'PUBLISHED', ILLUSTRATIVE: 'ILLUSTRATIVE', RECORDED: 'RECORDED' } as const satisfies Record<
    SourceKind,
    SourceKind
  >;
  return { kind: word(kinds, facts.source, 'RECORDED'), document: text(facts, 'sourceDocument'), on: text(facts, 'sourceOn') };
}

/** The days of an edge; `to` is null while it stands. */
export function daysOf(edge: Facts): { from: string; to: string | null } {
  const to = text(edge, 'to');
  return { from: text(edge, 'from') ?? '0001-01-01', to: to === FOR_EVER ? null : to };
}

/** Groups the rows of a question asked of many by what they are about; every id has its list, an empty one where nothing was found. */
export function byAsked<R extends { readonly of: string }, T>(ids: readonly string[], rows: readonly R[], toFact: (row: R) => T): T[][] {
  const lists = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) lists.get(row.of)?.push(toFact(row));
  return ids.map((id) => lists.get(id) ?? []);
}

/** Compares by code units, alike on every machine and in every locale. For ids and other total orders, not for people. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
