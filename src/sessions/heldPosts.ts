import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { byAsked, type Found } from '../org/facts.js';

/** A time in which somebody held a post; `to` is the first day on which they no longer did. */
export interface Held {
  readonly post: string;
  readonly from: string;
  readonly to: string;
}

// (x:Person)-[:HOLDS]->(p:Post), whenever
const HELD_POSTS = cypher`
UNWIND $ids AS id
MATCH (x:Person {id: id})-[h:HOLDS]->(p:Post) WHERE h.from < h.to
RETURN id AS of, p.id AS post, h.from AS from, h.to AS to`;

/** The posts that each person held, holds and will hold. */
export async function heldPosts(tx: Tx, people: readonly string[]): Promise<Held[][]> {
  return byAsked(people, await tx.run<Held & Found>(HELD_POSTS, { ids: people }), ({ post, from, to }) => ({ post, from, to }));
}
