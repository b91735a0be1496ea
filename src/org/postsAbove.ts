import type { Tx } from '../graph/Graph.js';
import { climbs } from './lines.js';

/** The ids of the posts above each post on its professional line on the date. */
export async function postsAbove(tx: Tx, posts: readonly string[], on: string): Promise<ReadonlySet<string>[]> {
  const lines = await climbs(tx, posts, on);
  return lines.map(({ professional }) => new Set(professional.map(({ to }) => to)));
}
