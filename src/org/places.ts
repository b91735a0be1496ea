import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { Attendance, LedKind } from '../../schema/enums.js';
import type { ForumAttendance } from '../../schema/ForumAttendance.js';
import type { Led } from '../../schema/Led.js';
import type { Locality } from '../../schema/Locality.js';
import type { Portfolio } from '../../schema/Portfolio.js';
import { byAsked, compare, dated, daysOf, sourceOf, text, word, type Dated, type Facts } from './facts.js';
import { byName, named, toForum, toLocality, toPortfolio, toService, toTeam } from './nouns.js';
import { nounsAround, nounsByIds, postsAround, type NodeRow } from './nounsAround.js';

// (p:Post)-[:BASED_IN]->(l:Locality)
const LOCALITIES_OF = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:BASED_IN]->(l:Locality) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(l) AS node`;

// (p:Post)-[:SERVES]->(f:Portfolio)
const PORTFOLIOS_OF = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:SERVES]->(f:Portfolio) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(f) AS node`;

// (p:Post)-[:MEMBER_OF]->(t:Team)
const TEAMS_OF = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:MEMBER_OF]->(t:Team) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(t) AS node`;

// (p:Post)-[:RESPONSIBLE_FOR]->(s:Service)
const SERVICES_OF = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:RESPONSIBLE_FOR]->(s:Service) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(s) AS node`;

// (p:Post)-[:ATTENDS]->(f:Forum), (p)-[:CHAIRS]->(f)
const FORUMS_OF = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:ATTENDS]->(f:Forum) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(f) AS node, properties(e) AS edge, 'ATTENDS' AS attendance
UNION ALL
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:CHAIRS]->(f:Forum) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(f) AS node, properties(e) AS edge, 'CHAIRS' AS attendance`;

// (p:Post)-[:LEADS]->(w), a branch for each kind
const LED_BY = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:LEADS]->(w:Organisation) WHERE e.from <= date($on) < e.to
RETURN id AS of, 'ORGANISATION' AS kind, properties(w) AS node, properties(e) AS edge
UNION ALL
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:LEADS]->(w:Locality) WHERE e.from <= date($on) < e.to
RETURN id AS of, 'LOCALITY' AS kind, properties(w) AS node, properties(e) AS edge
UNION ALL
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:LEADS]->(w:Portfolio) WHERE e.from <= date($on) < e.to
RETURN id AS of, 'PORTFOLIO' AS kind, properties(w) AS node, properties(e) AS edge
UNION ALL
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:LEADS]->(w:Team) WHERE e.from <= date($on) < e.to
RETURN id AS of, 'TEAM' AS kind, properties(w) AS node, properties(e) AS edge
UNION ALL
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:LEADS]->(w:Service) WHERE e.from <= date($on) < e.to
RETURN id AS of, 'SERVICE' AS kind, properties(w) AS node, properties(e) AS edge`;

// (l:Locality)<-[:LEADS]-(p:Post)
const LEADERS_OF_LOCALITIES = cypher`
UNWIND $ids AS id
MATCH (w:Locality {id: id})<-[e:LEADS]-(p:Post) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(p) AS post, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

// (f:Portfolio)<-[:LEADS]-(p:Post)
const LEADERS_OF_PORTFOLIOS = cypher`
UNWIND $ids AS id
MATCH (w:Portfolio {id: id})<-[e:LEADS]-(p:Post) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(p) AS post, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

const LOCALITIES = cypher`MATCH (l:Locality) RETURN l.id AS of, properties(l) AS node`;

const PORTFOLIOS = cypher`MATCH (f:Portfolio) RETURN f.id AS of, properties(f) AS node`;

// (f:Portfolio)
const PORTFOLIOS_BY_ID = cypher`
UNWIND $ids AS id
MATCH (f:Portfolio {id: id})
RETURN id AS of, properties(f) AS node`;

/** Every locality, by name. */
export async function localities(tx: Tx, on: string): Promise<Dated<Locality>[]> {
  return (await tx.run<NodeRow>(LOCALITIES)).map(({ node }) => toLocality(node, on)).sort(byName);
}

/** Every portfolio: those deployed in every locality first, then by name. */
export async function portfolios(tx: Tx, on: string): Promise<Dated<Portfolio>[]> {
  return (await tx.run<NodeRow>(PORTFOLIOS))
    .map(({ node }) => toPortfolio(node, on))
    .sort((a, b) => compare(a.kind, b.kind) || byName(a, b));
}

/** Portfolios by their ids, in the order asked; null for an id that none has. */
export const portfoliosByIds = (tx: Tx, ids: readonly string[], on: string) => nounsByIds(tx, PORTFOLIOS_BY_ID, ids, on, toPortfolio);

/** The localities that each post is based in, by name: one at most, unless the structure is at fault. */
export const localitiesOf = (tx: Tx, ids: readonly string[], on: string) => nounsAround(tx, LOCALITIES_OF, ids, on, toLocality);

/** The portfolios that each post serves, by name. */
export const portfoliosOf = (tx: Tx, ids: readonly string[], on: string) => nounsAround(tx, PORTFOLIOS_OF, ids, on, toPortfolio);

/** The teams that each post is a member of, by name. */
export const teamsOf = (tx: Tx, ids: readonly string[], on: string) => nounsAround(tx, TEAMS_OF, ids, on, toTeam);

/** The services that each post is responsible for, by name. */
export const servicesOf = (tx: Tx, ids: readonly string[], on: string) => nounsAround(tx, SERVICES_OF, ids, on, toService);

/** The posts that lead each locality, by title. */
export const leadersOfLocalities = (tx: Tx, ids: readonly string[], on: string) => postsAround(tx, LEADERS_OF_LOCALITIES, ids, on);

/** The posts that lead each portfolio, by title. */
export const leadersOfPortfolios = (tx: Tx, ids: readonly string[], on: string) => postsAround(tx, LEADERS_OF_PORTFOLIOS, ids, on);

/** The forums that each post attends or chairs, by theme and name. */
export async function forumsOf(tx: Tx, ids: readonly string[], on: string): Promise<ForumAttendance[][]> {
  const rows = await tx.run<NodeRow & { edge: Facts; attendance: string }>(FORUMS_OF, { ids, on });
  const lists = byAsked(ids, rows, ({ node, edge, attendance }): ForumAttendance => ({
    forum: dated(toForum(node), on),
    attendance: word(Attendance, attendance, 'ATTENDS'),
    why: text(edge, 'why'),
    source: sourceOf(edge),
  }));
  return lists.map((list) => list.sort((a, b) => compare(a.forum.theme, b.forum.theme) || byName(a.forum, b.forum)));
}

/** What each post leads, by kind and name. */
export async function ledBy(tx: Tx, ids: readonly string[], on: string): Promise<Led[][]> {
  const rows = await tx.run<NodeRow & { edge: Facts; kind: string }>(LED_BY, { ids, on });
  const lists = byAsked(ids, rows, ({ node, edge, kind }): Led => ({
    ...named(node),
    kind: word(LedKind, kind, 'SERVICE'),
    ...daysOf(edge),
    source: sourceOf(edge),
  }));
  return lists.map((list) => list.sort((a, b) => compare(a.kind, b.kind) || byName(a, b)));
}
