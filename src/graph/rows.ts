import type { Value } from './Graph.js';

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
