import { canonical } from '../graph/canonical.js';
import type { EdgeRow } from './Contents.js';

/** The line of an edge in a file: equal edges are equal texts. A node's line is `canonical` of its properties. */
export function edgeText({ from, to, props }: EdgeRow): string {
  return `{"from":${JSON.stringify(from)},"props":${canonical(props)},"to":${JSON.stringify(to)}}`;
}
