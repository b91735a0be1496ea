import type { Drawing } from '../support/draw.js';

/** A session in one line: who was supervised, by whom, on which day, and for how many minutes. */
export type DrawnSession = readonly [of: string | readonly string[], by: string, on: string, minutes?: number];

/** Sessions, session:1 and on, to be drawn with the posts that they are of and by. */
export function drawSessions(...sessions: readonly DrawnSession[]): Required<Pick<Drawing, 'edges' | 'nodes'>> {
  const edges = sessions.flatMap(([of, by, on], i) => [
    ...[of].flat().map((post) => `session:${i + 1} OF post:${post} from ${on}`),
    `session:${i + 1} BY post:${by} from ${on}`,
  ]);
  return { edges, nodes: Object.fromEntries(sessions.map(([, , on, minutes = 90], i) => [`session:${i + 1}`, { on, minutes }])) };
}
