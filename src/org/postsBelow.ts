import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';

// (c:Post)-[:REPORTS_TO|SUPERVISED_BY]->(m:Post)
const NEXT_BELOW = cypher`
UNWIND $ids AS id
MATCH (m:Post {id: id})<-[e:REPORTS_TO|SUPERVISED_BY]-(c:Post) WHERE e.from <= date($on) < e.to
RETURN DISTINCT c.id AS id`;

/** Levels of a line, as src/org/lines.ts cuts it. */
const LEVELS = 12;

/** The ids of the posts below some posts on either line on the date, 12 levels deep: all that can have one of them on their professional line, and others. */
export async function postsBelow(tx: Tx, posts: readonly string[], on: string): Promise<string[]> {
  const seen = new Set(posts);
  const below = new Set<string>();
  for (let level = 0, at = [...posts]; level < LEVELS && at.length > 0; level++) {
    const rows = await tx.run<{ id: string }>(NEXT_BELOW, { ids: at, on });
    for (const { id } of rows) below.add(id);
    at = rows.map(({ id }) => id).filter((id) => !seen.has(id) && seen.add(id));
  }
  return [...below];
}
