import { NotFound } from '../errors.js';
import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { compare } from './facts.js';

interface Line {
  readonly from: string;
  readonly to: string;
}

/** What a shape is counted from, as rows. */
export interface ShapeRows {
  readonly posts: readonly { readonly id: string; readonly fte: number | null }[];
  readonly holders: readonly { readonly of: string; readonly person: string }[];
  readonly lines: readonly Line[];
  /** From the supervised post to the supervisor. */
  readonly supervision: readonly (Line & { readonly everyDays: number | null })[];
}

const ALL_POSTS = cypher`
MATCH (p:Post) WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN p.id AS id, p.fte AS fte`;

// (x:Person)-[:HOLDS]->(p:Post)
const ALL_HOLDERS = cypher`
MATCH (x:Person)-[h:HOLDS]->(p:Post)
WHERE h.from <= date($on) < h.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN p.id AS of, x.id AS person`;

// (p:Post)-[:REPORTS_TO]->(m:Post)
const ALL_LINES = cypher`
MATCH (p:Post)-[r:REPORTS_TO]->(m:Post)
WHERE r.from <= date($on) < r.to
  AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
  AND (m.opensOn IS NULL OR m.opensOn <= date($on)) AND (m.closesOn IS NULL OR m.closesOn > date($on))
RETURN p.id AS from, m.id AS to`;

// (p:Post)-[:SUPERVISED_BY]->(s:Post)
const ALL_SUPERVISION = cypher`
MATCH (p:Post)-[r:SUPERVISED_BY]->(s:Post)
WHERE r.from <= date($on) < r.to
  AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
  AND (s.opensOn IS NULL OR s.opensOn <= date($on)) AND (s.closesOn IS NULL OR s.closesOn > date($on))
RETURN p.id AS from, s.id AS to, r.everyDays AS everyDays`;

const POSTS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id}) WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN p.id AS id, p.fte AS fte`;

// (p:Post)<-[:HOLDS]-(x:Person)
const HOLDERS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to
RETURN id AS of, x.id AS person`;

// (m:Post)<-[:REPORTS_TO]-(c:Post)
const LINES_BELOW = cypher`
UNWIND $ids AS id
MATCH (m:Post {id: id})<-[r:REPORTS_TO]-(c:Post)
WHERE r.from <= date($on) < r.to AND (c.opensOn IS NULL OR c.opensOn <= date($on)) AND (c.closesOn IS NULL OR c.closesOn > date($on))
RETURN c.id AS from, id AS to`;

// (s:Post)<-[:SUPERVISED_BY]-(c:Post)
const SUPERVISION_BELOW = cypher`
UNWIND $ids AS id
MATCH (s:Post {id: id})<-[r:SUPERVISED_BY]-(c:Post)
WHERE r.from <= date($on) < r.to AND (c.opensOn IS NULL OR c.opensOn <= date($on)) AND (c.closesOn IS NULL OR c.closesOn > date($on))
RETURN c.id AS from, id AS to, r.everyDays AS everyDays`;

/** Every open post and every edge between open posts on the date: whole scans, the quickest way to all. */
export async function allOfShape(tx: Tx, on: string): Promise<ShapeRows> {
  return {
    posts: await tx.run(ALL_POSTS, { on }),
    holders: await tx.run(ALL_HOLDERS, { on }),
    lines: await tx.run(ALL_LINES, { on }),
    supervision: await tx.run(ALL_SUPERVISION, { on }),
  };
}

/** The root and everybody below it, a level a question, with the supervision that they give. Throws NotFound for a root that no open post is. */
export async function belowInShape(tx: Tx, root: string, on: string): Promise<ShapeRows> {
  if ((await tx.run(POSTS, { ids: [root], on })).length === 0) {
    throw new NotFound('root', `There is no post ${root} that is open on ${on}.`);
  }
  const known = new Set([root]);
  const lines: Line[] = [];
  for (let at = [root]; at.length > 0;) {
    const found = await tx.run<Line>(LINES_BELOW, { ids: at, on });
    lines.push(...found);
    at = [...new Set(found.map(({ from }) => from))].filter((id) => !known.has(id)).sort(compare);
    for (const id of at) known.add(id);
  }
  const ids = [...known];
  return {
    posts: await tx.run(POSTS, { ids, on }),
    holders: await tx.run(HOLDERS, { ids, on }),
    lines,
    supervision: await tx.run(SUPERVISION_BELOW, { ids, on }),
  };
}
