import { cypher, type Cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { compare, type Facts } from './facts.js';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly portfolio: string | null;
  readonly source: string | null;
}

interface Place {
  readonly of: string;
  readonly to: string;
}

/** What a chart is drawn from, as rows. */
export interface ChartRows {
  readonly posts: readonly { readonly id: string; readonly post: Facts }[];
  readonly holders: readonly { readonly of: string; readonly name: string; readonly capacity: string }[];
  readonly lines: readonly Edge[];
  readonly supervision: readonly Edge[];
  readonly localities: readonly Place[];
  readonly portfolios: readonly Place[];
  readonly teams: readonly Place[];
  /** Direct open reports of each post; null where `lines` holds them all. */
  readonly reports: readonly { readonly of: string; readonly many: number }[] | null;
}

const ALL_POSTS = cypher`
MATCH (p:Post) WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN p.id AS id, p.title AS title, p.role AS role, p.profession AS profession, p.statutory AS statutory, p.needsSupervision AS needsSupervision, p.source AS source`;

// (x:Person)-[:HOLDS]->(p:Post)
const ALL_HOLDERS = cypher`MATCH (x:Person)-[h:HOLDS]->(p:Post) WHERE h.from <= date($on) < h.to RETURN p.id AS of, coalesce(x.name, x.id) AS name, coalesce(h.capacity, '') AS capacity`;

// (p:Post)-[:REPORTS_TO]->(m:Post), a row a manager: Neo4j sends a long list sooner than many rows
const ALL_LINES = cypher`
MATCH (p:Post)-[r:REPORTS_TO]->(m:Post)
WHERE r.from <= date($on) < r.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
WITH m, r.source AS source, collect(p.id) AS of
RETURN of, m.id AS to, source`;

// (p:Post)-[:SUPERVISED_BY]->(s:Post)
const ALL_SUPERVISION = cypher`MATCH (p:Post)-[r:SUPERVISED_BY]->(s:Post) WHERE r.from <= date($on) < r.to RETURN p.id AS from, s.id AS to, r.portfolio AS portfolio, r.source AS source`;

// (p:Post)-[:BASED_IN]->(l:Locality)
const ALL_LOCALITIES = cypher`MATCH (p:Post)-[b:BASED_IN]->(l:Locality) WHERE b.from <= date($on) < b.to WITH l, collect(p.id) AS of RETURN of, l.id AS to`;

// (p:Post)-[:SERVES]->(f:Portfolio)
const ALL_PORTFOLIOS = cypher`MATCH (p:Post)-[v:SERVES]->(f:Portfolio) WHERE v.from <= date($on) < v.to WITH f, collect(p.id) AS of RETURN of, f.id AS to`;

// (p:Post)-[:MEMBER_OF]->(t:Team)
const ALL_TEAMS = cypher`MATCH (p:Post)-[g:MEMBER_OF]->(t:Team) WHERE g.from <= date($on) < g.to WITH t, collect(p.id) AS of RETURN of, t.id AS to`;

// (c:Post)-[:REPORTS_TO]->(m:Post)
const ONE_LEVEL_DOWN = cypher`
UNWIND $ids AS id
MATCH (m:Post {id: id})<-[r:REPORTS_TO]-(c:Post)
WHERE r.from <= date($on) < r.to AND (c.opensOn IS NULL OR c.opensOn <= date($on)) AND (c.closesOn IS NULL OR c.closesOn > date($on))
RETURN c.id AS from, id AS to, null AS portfolio, r.source AS source`;

const POSTS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id}) WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN p.id AS id, p.title AS title, p.role AS role, p.profession AS profession, p.statutory AS statutory, p.needsSupervision AS needsSupervision, p.source AS source`;

// (x:Person)-[:HOLDS]->(p:Post)
const HOLDERS = cypher`UNWIND $ids AS id MATCH (p:Post {id: id})<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to RETURN id AS of, coalesce(x.name, x.id) AS name, coalesce(h.capacity, '') AS capacity`;

// (p:Post)-[:SUPERVISED_BY]->(s:Post)
const SUPERVISION = cypher`UNWIND $ids AS id MATCH (p:Post {id: id})-[r:SUPERVISED_BY]->(s:Post) WHERE r.from <= date($on) < r.to RETURN id AS from, s.id AS to, r.portfolio AS portfolio, r.source AS source`;

// (p:Post)-[:BASED_IN]->(l:Locality)
const LOCALITIES = cypher`UNWIND $ids AS id MATCH (p:Post {id: id})-[b:BASED_IN]->(l:Locality) WHERE b.from <= date($on) < b.to RETURN id AS of, l.id AS to`;

// (p:Post)-[:SERVES]->(f:Portfolio)
const PORTFOLIOS = cypher`UNWIND $ids AS id MATCH (p:Post {id: id})-[v:SERVES]->(f:Portfolio) WHERE v.from <= date($on) < v.to RETURN id AS of, f.id AS to`;

// (p:Post)-[:MEMBER_OF]->(t:Team)
const TEAMS = cypher`UNWIND $ids AS id MATCH (p:Post {id: id})-[g:MEMBER_OF]->(t:Team) WHERE g.from <= date($on) < g.to RETURN id AS of, t.id AS to`;

// (c:Post)-[:REPORTS_TO]->(p:Post)
const REPORTS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})
RETURN id AS of, COUNT { MATCH (p)<-[r:REPORTS_TO]-(c:Post) WHERE r.from <= date($on) < r.to AND (c.opensOn IS NULL OR c.opensOn <= date($on)) AND (c.closesOn IS NULL OR c.closesOn > date($on)) } AS many`;

/** Several posts that stand in one place. */
interface Many {
  readonly of: readonly string[];
  readonly to: string;
}

interface PostRow extends Facts {
  readonly id: string;
}

/** Every open post and every edge that stands on the date: whole scans, the quickest way to all. */
export async function allOfChart(tx: Tx, on: string): Promise<ChartRows> {
  return {
    posts: (await tx.run<PostRow>(ALL_POSTS, { on })).map((post) => ({ id: post.id, post })),
    holders: await tx.run(ALL_HOLDERS, { on }),
    lines: (await tx.run<Many & { source: string | null }>(ALL_LINES, { on })).flatMap(({ of, to, source }) =>
      of.map((from) => ({ from, to, portfolio: null, source })),
    ),
    supervision: await tx.run<Edge>(ALL_SUPERVISION, { on }),
    localities: eachOf(await tx.run<Many>(ALL_LOCALITIES, { on })),
    portfolios: eachOf(await tx.run<Many>(ALL_PORTFOLIOS, { on })),
    teams: eachOf(await tx.run<Many>(ALL_TEAMS, { on })),
    reports: null,
  };
}

function eachOf(rows: readonly Many[]): Place[] {
  return rows.flatMap(({ of, to }) => of.map((post) => ({ of: post, to })));
}

/** The root and what is below it, a level a question, so that a small branch of a large organisation stays a small question. */
export async function belowOnChart(tx: Tx, root: string, depth: number | null, on: string): Promise<ChartRows> {
  const { ids, lines } = await descend(tx, ONE_LEVEL_DOWN, root, depth ?? Infinity, on);
  return {
    posts: (await tx.run<PostRow>(POSTS, { ids, on })).map((post) => ({ id: post.id, post })),
    holders: await tx.run(HOLDERS, { ids, on }),
    lines,
    supervision: await tx.run<Edge>(SUPERVISION, { ids, on }),
    localities: await tx.run<Place>(LOCALITIES, { ids, on }),
    portfolios: await tx.run<Place>(PORTFOLIOS, { ids, on }),
    teams: await tx.run<Place>(TEAMS, { ids, on }),
    reports: await tx.run(REPORTS, { ids, on }),
  };
}

async function descend(tx: Tx, query: Cypher, root: string, depth: number, on: string): Promise<{ ids: string[]; lines: Edge[] }> {
  const ids = new Set([root]);
  const lines: Edge[] = [];
  for (let level = 1, at = [root]; at.length > 0 && level <= depth; level++) {
    const edges = await tx.run<Edge>(query, { ids: at, on });
    lines.push(...edges);
    at = [...new Set(edges.map(({ from }) => from))].filter((id) => !ids.has(id)).sort(compare);
    for (const id of at) ids.add(id);
  }
  return { ids: [...ids], lines };
}
