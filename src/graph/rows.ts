import type { Value } from './Graph.js';

/** How long the event loop may be held before others get their turn, in milliseconds. */
const SLICE_MS = 4;

/**
 * Turns `count` engine rows into plain rows without holding the event loop: after every few milliseconds others get a turn.
 * `at` answers one row of the engine as plain JSON.
 */
export async function inSlices<R>(count: number, at: (index: number) => R): Promise<R[]> {
  const rows = new Array<R>(count);
  let since = performance.now();
  for (let i = 0; i < count; i++) {
    rows[i] = at(i);
    if (i % 16 === 15 && performance.now() - since > SLICE_MS) {
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    }
  }
  return rows;
}

/**
 * A value of either engine as plain JSON: days as ISO text, integers as numbers. Maps are made plain where they are, as an engine makes each of its rows anew.
 * Throws for nodes, edges and paths: queries name their columns.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- this is where the engines' own types end
export function plain(value: any): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain);
  // The driver marks its classes so; imported types would tie this file to it.
  if ('__isDate__' in value) return value.toString();
  if ('_labels' in value || '_source' in value || '__isNode__' in value || '__isRelationship__' in value || '__isPath__' in value) {
    throw new Error('A query answered a node, an edge or a path; name the columns it should answer.');
  }
  for (const key in value) {
    const item = value[key];
    if (typeof item === 'object' || typeof item === 'bigint' || item === undefined) value[key] = plain(item);
  }
  return value;
}
