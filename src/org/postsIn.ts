import { cypher, type Cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';

/** Places of the matrix in which posts stand, each by its id; null or left out where the place does not matter. */
export interface PlaceFilter {
  readonly locality?: string | null;
  readonly portfolio?: string | null;
  readonly team?: string | null;
}

// (p:Post)-[:BASED_IN]->(w:Locality)
const BASED_IN = cypher`MATCH (w:Locality {id: $id})<-[b:BASED_IN]-(p:Post) WHERE b.from <= date($on) < b.to RETURN p.id AS post`;

// (p:Post)-[:SERVES]->(w:Portfolio)
const SERVING = cypher`MATCH (w:Portfolio {id: $id})<-[v:SERVES]-(p:Post) WHERE v.from <= date($on) < v.to RETURN p.id AS post`;

// (p:Post)-[:MEMBER_OF]->(w:Team)
const MEMBERS_OF = cypher`MATCH (w:Team {id: $id})<-[g:MEMBER_OF]-(p:Post) WHERE g.from <= date($on) < g.to RETURN p.id AS post`;

/**
 * The posts that stand in all the places of a filter on a date, each once and in no order to rely on; null where the filter names no place.
 * Asked from the places, of which a post is one of few; a list that asked each of its posts for its places would ask them all.
 */
export async function postsIn(
  tx: Tx,
  { locality = null, portfolio = null, team = null }: PlaceFilter,
  on: string,
): Promise<string[] | null> {
  let within: string[] | null = null;
  for (const [query, id] of [
    [MEMBERS_OF, team],
    [BASED_IN, locality],
    [SERVING, portfolio],
  ] as readonly [Cypher, string | null][]) {
    if (id === null) continue;
    const here = new Set((await tx.run<{ post: string }>(query, { id, on })).map(({ post }) => post));
    within = within === null ? [...here] : within.filter((post) => here.has(post));
  }
  return within;
}
