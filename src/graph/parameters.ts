import { BadInput } from '../errors.js';
import type { Params, Value } from './Graph.js';

/** Where a day stands: `$on` is {parameter: 'on', path: []}; `date(row.from)` after UNWIND $rows AS row is {parameter: 'rows', path: ['from']}. */
export interface DayParameter {
  readonly parameter: string;
  readonly path: readonly string[];
}

/** Finds every `date($x)` and `date(row.x)` of a query, the second by way of its UNWIND. */
export function dayParameters(text: string): DayParameter[] {
  const listOf = new Map([...text.matchAll(/\bUNWIND\s+\$(\w+)\s+AS\s+(\w+)/g)].map((m) => [m[2] ?? '', m[1] ?? '']));
  const days = [...text.matchAll(/\bdate\(\$(\w+)\)/g)].map((m) => ({ parameter: m[1] ?? '', path: [] as string[] }));
  for (const [, row = '', path = ''] of text.matchAll(/\bdate\((\w+)\.([\w.]+)\)/g)) {
    const parameter = listOf.get(row);
    if (parameter !== undefined) days.push({ parameter, path: path.split('.') });
  }
  return [...new Map(days.map((day) => [`${day.parameter}.${day.path.join('.')}`, day])).values()];
}

/** True for a day that exists in the calendar, written in full: 2024-02-29. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Refuses what an engine would silently take for something else (DIALECT.md): half days, undefined, NaN, mixed lists, maps as properties.
 * Throws BadInput that names the parameter.
 */
export function checkParameters(params: Params, days: readonly DayParameter[]): void {
  for (const [name, value] of Object.entries(params)) checkValue(name, value, isMap(value) ? PROPERTIES : PARAMETER);
  for (const { parameter, path } of days) {
    const value = params[parameter];
    if (path.length === 0) checkDay(parameter, value, false);
    else if (Array.isArray(value)) for (const row of value as readonly Value[]) checkDay(parameter, dig(row, path), true);
  }
}

function dig(value: Value | undefined, path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>((at, key) => (isMap(at) ? at[key] : undefined), value);
}

function checkDay(name: string, value: Value | undefined, mayBeNull: boolean): void {
  if ((value === null || value === undefined) && mayBeNull) return;
  if (!isDay(value)) throw new BadInput(name, `${name} must be a day such as 2026-11-22, not ${JSON.stringify(value ?? null)}.`);
}

function isMap(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// A parameter may be a list of rows; a row may hold properties; properties are scalars and lists of one type.
const [PARAMETER, PROPERTIES] = [0, 2];
function checkValue(name: string, value: Value | undefined, level: number): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return;
  } else if (Array.isArray(value)) {
    const kinds = new Set((value as readonly Value[]).map((item) => (isMap(item) ? 'map' : typeof item)));
    const [kind] = kinds;
    if (level <= PROPERTIES + 1 && kinds.size <= 1 && !value.includes(null) && (kind !== 'map' || level === PARAMETER)) {
      for (const item of value as readonly Value[]) checkValue(name, item, level + 1);
      return;
    }
  } else if (isMap(value) && level <= PROPERTIES && Object.getPrototypeOf(value) === Object.prototype) {
    for (const item of Object.values(value)) checkValue(name, item, level + 1);
    return;
  }
  throw new BadInput(name, `${name} holds a value that cannot be kept as a property: ${describe(value)}.`);
}

function describe(value: Value | undefined): string {
  if (value === undefined) return 'nothing at all (undefined)';
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? 'a list of mixed kinds' : `a ${typeof value}`;
}
