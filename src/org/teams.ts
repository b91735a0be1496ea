import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { toLocality, toPortfolio, toService, toTeam } from './nouns.js';
import { countsAround, nounsAround, nounsByIds, postsAround } from './nounsAround.js';

// (t:Team)
const TEAMS_BY_ID = cypher`
UNWIND $ids AS id
MATCH (t:Team {id: id})
RETURN id AS of, properties(t) AS node`;

// (p:Post)-[:LEADS]->(t:Team)
const LEADERS_OF_TEAMS = cypher`
UNWIND $ids AS id
MATCH (t:Team {id: id})<-[e:LEADS]-(p:Post) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(p) AS post, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

// (p:Post)-[:MEMBER_OF]->(t:Team)
const MEMBERS = cypher`
UNWIND $ids AS id
MATCH (t:Team {id: id})
CALL {
  WITH t
  MATCH (t)<-[e:MEMBER_OF]-(p:Post)
  WHERE e.from <= date($on) < e.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
  RETURN DISTINCT p.id AS post, coalesce(p.title, p.id) AS title ORDER BY title, post LIMIT $first
}
MATCH (p:Post {id: post})
RETURN id AS of, properties(p) AS post, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

// (p:Post)-[:MEMBER_OF]->(t:Team)
const MEMBER_COUNTS = cypher`
UNWIND $ids AS id
MATCH (t:Team {id: id})<-[e:MEMBER_OF]-(p:Post)
WHERE e.from <= date($on) < e.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN id AS of, count(DISTINCT p.id) AS many`;

// (t:Team)-[:PART_OF]->(w:Team)
const WHOLES = cypher`
UNWIND $ids AS id
MATCH (t:Team {id: id})-[e:PART_OF]->(w:Team) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(w) AS node`;

// (s:Team)-[:PART_OF]->(t:Team)
const PARTS = cypher`
UNWIND $ids AS id
MATCH (t:Team {id: id})<-[e:PART_OF]-(s:Team) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(s) AS node`;

// (t:Team)-[:PLACED_IN]->(l:Locality)
const LOCALITIES_OF_TEAMS = cypher`
UNWIND $ids AS id
MATCH (t:Team {id: id})-[e:PLACED_IN]->(l:Locality) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(l) AS node`;

// (t:Team)-[:SERVES]->(f:Portfolio)
const PORTFOLIOS_OF_TEAMS = cypher`
UNWIND $ids AS id
MATCH (t:Team {id: id})-[e:SERVES]->(f:Portfolio) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(f) AS node`;

// (t:Team)-[:DELIVERS]->(s:Service)
const SERVICES_OF_TEAMS = cypher`
UNWIND $ids AS id
MATCH (t:Team {id: id})-[e:DELIVERS]->(s:Service) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(s) AS node`;

type Ids = readonly string[];

/** Teams by their ids, in the order asked; null for an id that none has. */
export const teamsByIds = (tx: Tx, ids: Ids, on: string) => nounsByIds(tx, TEAMS_BY_ID, ids, on, toTeam);

/** The posts that lead each team, by title. */
export const leadersOfTeams = (tx: Tx, ids: Ids, on: string) => postsAround(tx, LEADERS_OF_TEAMS, ids, on);

/** The open posts that are members of each team, by title: `first` of each at the most. */
export const membersOf = (tx: Tx, ids: Ids, on: string, first: number) => postsAround(tx, MEMBERS, ids, on, { first });

/** How many open posts are members of each team. */
export const memberCountsOf = (tx: Tx, ids: Ids, on: string) => countsAround(tx, MEMBER_COUNTS, ids, on);

/** The teams that each team is part of, by name: one at most, unless the structure is at fault. */
export const wholesOf = (tx: Tx, ids: Ids, on: string) => nounsAround(tx, WHOLES, ids, on, toTeam);

/** The teams that are part of each team, by name. */
export const partsOf = (tx: Tx, ids: Ids, on: string) => nounsAround(tx, PARTS, ids, on, toTeam);

/** The localities that each team is placed in, by name: one at most, unless the structure is at fault. */
export const localitiesOfTeams = (tx: Tx, ids: Ids, on: string) => nounsAround(tx, LOCALITIES_OF_TEAMS, ids, on, toLocality);

/** The portfolios that each team serves, by name. */
export const portfoliosOfTeams = (tx: Tx, ids: Ids, on: string) => nounsAround(tx, PORTFOLIOS_OF_TEAMS, ids, on, toPortfolio);

/** The services that each team delivers, by name. */
export const servicesOfTeams = (tx: Tx, ids: Ids, on: string) => nounsAround(tx, SERVICES_OF_TEAMS, ids, on, toService);
