import type { Tx } from '../graph/Graph.js';
import { postsHeldBy } from './around.js';
import { climbs } from './lines.js';

/** The ids of the posts above each person on the professional line of a post that the person holds on the date; empty for who holds none. */
export async function postsAbovePeople(tx: Tx, people: readonly string[], on: string): Promise<ReadonlySet<string>[]> {
  const held = await postsHeldBy(tx, people, on);
  const posts = [...new Set(held.flat().map(({ post }) => post.id))];
  const lines = await climbs(tx, posts, on);
  const above = new Map(posts.map((post, i) => [post, lines[i]?.professional.map(({ to }) => to) ?? []]));
  return held.map((list) => new Set(list.flatMap(({ post }) => above.get(post.id) ?? [])));
}
