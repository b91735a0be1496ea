import type { Value } from './Graph.js';

/** How long the event loop may be held before others get their turn, in milliseconds. */
const SLICE_MS = 8;

/**
 * Turns `count` engine rows into plain rows without holding the event loop: after every few milliseconds others get a turn.
 * `at` answers one row of the engine as plain JSON.
 */
export async function inSlices<R>(count: number, at: (index: number) => R): Promise<R[]> {
  const rows = new Array<R>(count);
  let since = performance.now();
  for (let i = 0; i < count; i++) {
    rows[i] = at(i);
    if (i % 64 === 63 && performance.now() - since > SLICE_MS) {
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    }
  }
  return rows;
}

/** A value of either engine as plain JSON: days as ISO text, integers as numbers. Throws for nodes, edges and paths: queries name their columns. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- this is where the engines' own types end
export function plain(value: any): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (isDriverDate(value)) return value.toString();
  if ('_labels' in value || '_type' in value || 'labels' in value || 'elementId' in value || 'segments' in value) {
    throw new Error('A query answered a node, an edge or a path; name the columns it should answer.');
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

// neo4j-driver marks its Date class so; imported types would tie this file to the driver.
function isDriverDate(value: object): boolean {
  return '__isDate__' in value;
}
