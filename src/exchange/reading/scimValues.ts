import { squeezed } from './Table.js';

/** A field of a SCIM object, whatever the letter case of its name: names of attributes and schemas have none (RFC 7643, 2.1). Undefined for what is no object, or has none. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (Object.hasOwn(value, name)) return (value as Readonly<Record<string, unknown>>)[name];
  const lower = name.toLowerCase();
  return Object.entries(value).find(([key]) => key.toLowerCase() === lower)?.[1];
}

/** A list; empty for what is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text or number as a squeezed text; empty for what is neither. */
export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? squeezed(String(value)) : '';
}
