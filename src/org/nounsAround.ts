import type { Cypher } from '../graph/cypher.js';
import type { Params, Tx } from '../graph/Graph.js';
import { byAsked, compare, dated, type Dated, type Facts, type Found } from './facts.js';
import { byName } from './nouns.js';
import { toPost, type DatedPost } from './posts.js';

/** A noun, and the one it was found for. */
export interface NodeRow extends Found {
  readonly node: Facts;
}

/** A post, the capacities of those who hold it, and what it was found for. */
export interface PostRow extends Found {
  readonly post: Facts;
  readonly capacities: string[];
}

/** The nouns around each of many on a date, each once, by name. The query answers rows of `of` and `node`. */
export async function nounsAround<T extends { id: string; name: string }>(
  tx: Tx,
  query: Cypher,
  ids: readonly string[],
  on: string,
  toNoun: (node: Facts, on: string) => T,
): Promise<Dated<T>[][]> {
  const rows = await tx.run<NodeRow>(query, { ids, on });
  return byAsked(ids, rows, ({ node }) => dated(toNoun(node, on), on)).map((list) => once(list).sort(byName));
}

/** The posts around each of many on a date, each once, by title. The query answers rows of `of`, `post` and `capacities`. */
export async function postsAround(tx: Tx, query: Cypher, ids: readonly string[], on: string, more: Params = {}): Promise<DatedPost[][]> {
  const rows = await tx.run<PostRow>(query, { ...more, ids, on });
  const lists = byAsked(ids, rows, ({ post, capacities }) => toPost(post, capacities, on));
  return lists.map((list) => once(list).sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id)));
}

/** How many there are around each of many on a date. The query answers rows of `of` and `many`. */
export async function countsAround(tx: Tx, query: Cypher, ids: readonly string[], on: string): Promise<number[]> {
  const rows = await tx.run<Found & { many: number }>(query, { ids, on });
  return byAsked(ids, rows, ({ many }) => many).map(([many]) => many ?? 0);
}

/** Nouns by their ids, in the order asked; null for an id that none has. The query answers rows of `of` and `node`. */
export async function nounsByIds<T>(
  tx: Tx,
  query: Cypher,
  ids: readonly string[],
  on: string,
  toNoun: (node: Facts, on: string) => T,
): Promise<(Dated<T> | null)[]> {
  const rows = await tx.run<NodeRow>(query, { ids });
  return byAsked(ids, rows, ({ node }) => dated(toNoun(node, on), on)).map(([one]) => one ?? null);
}

// Two edges may join the same two ends on one day, where the structure is at fault.
function once<T extends { id: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}
