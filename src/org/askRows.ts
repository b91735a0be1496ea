import { cypher, type Cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { Forum } from '../../schema/Forum.js';
import type { Locality } from '../../schema/Locality.js';
import type { Service } from '../../schema/Service.js';
import type { Team } from '../../schema/Team.js';
import { byAsked, compare, type Facts, type Found } from './facts.js';
import { byName, toForum, toLocality, toService, toTeam } from './nouns.js';

/** How a post stands to a service, a team or a forum. */
export type Standing = 'RESPONSIBLE' | 'LEADS' | 'CHAIRS';

interface WhoRow extends Found {
  readonly post: string;
  readonly standing: Standing;
}

/** What is recorded around services, teams and forums that may be asked about; each map is by id. */
export interface AskRows {
  readonly services: ReadonlyMap<string, Service>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly forums: ReadonlyMap<string, Forum>;
  /** The teams that deliver each service, by name. */
  readonly deliveredBy: ReadonlyMap<string, readonly Team[]>;
  readonly who: ReadonlyMap<string, readonly WhoRow[]>;
  /** Where each service is deployed, each team placed, each forum held, by name. */
  readonly places: ReadonlyMap<string, readonly Locality[]>;
}

interface NodeRow extends Found {
  readonly node: Facts;
}

const SERVICES = cypher`UNWIND $ids AS id MATCH (s:Service {id: id}) RETURN id AS of, properties(s) AS node`;

const TEAMS = cypher`UNWIND $ids AS id MATCH (t:Team {id: id}) RETURN id AS of, properties(t) AS node`;

const FORUMS = cypher`UNWIND $ids AS id MATCH (f:Forum {id: id}) RETURN id AS of, properties(f) AS node`;

// (s:Service)<-[:DELIVERS]-(t:Team)
const DELIVERED_BY = cypher`UNWIND $ids AS id MATCH (s:Service {id: id})<-[e:DELIVERS]-(t:Team) WHERE e.from <= date($on) < e.to RETURN id AS of, properties(t) AS node`;

// (s)<-[:RESPONSIBLE_FOR, LEADS or CHAIRS]-(p:Post), a branch for each kind
const WHO = cypher`
UNWIND $ids AS id
MATCH (s:Service {id: id})<-[e:RESPONSIBLE_FOR]-(p:Post)
WHERE e.from <= date($on) < e.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN id AS of, p.id AS post, 'RESPONSIBLE' AS standing
UNION ALL
UNWIND $ids AS id
MATCH (s:Service {id: id})<-[e:LEADS]-(p:Post)
WHERE e.from <= date($on) < e.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN id AS of, p.id AS post, 'LEADS' AS standing
UNION ALL
UNWIND $ids AS id
MATCH (t:Team {id: id})<-[e:LEADS]-(p:Post)
WHERE e.from <= date($on) < e.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN id AS of, p.id AS post, 'LEADS' AS standing
UNION ALL
UNWIND $ids AS id
MATCH (f:Forum {id: id})<-[e:CHAIRS]-(p:Post)
WHERE e.from <= date($on) < e.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN id AS of, p.id AS post, 'CHAIRS' AS standing`;

// (s:Service)-[:DEPLOYED_IN]->(l:Locality), (t:Team)-[:PLACED_IN]->(l), (f:Forum)-[:HELD_IN]->(l)
const PLACES = cypher`
UNWIND $ids AS id
MATCH (s:Service {id: id})-[e:DEPLOYED_IN]->(l:Locality) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(l) AS node
UNION ALL
UNWIND $ids AS id
MATCH (t:Team {id: id})-[e:PLACED_IN]->(l:Locality) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(l) AS node
UNION ALL
UNWIND $ids AS id
MATCH (f:Forum {id: id})-[e:HELD_IN]->(l:Locality) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(l) AS node`;

/** Everything around these services, teams and forums on the date, in six questions however many they are. */
export async function askRows(tx: Tx, ids: readonly string[], on: string): Promise<AskRows> {
  const deliveredBy = await many(tx, DELIVERED_BY, ids, on, toTeam);
  const around = [...new Set([...ids, ...[...deliveredBy.values()].flatMap((teams) => teams.map(({ id }) => id))])];
  const who = await tx.run<WhoRow>(WHO, { ids: around, on });
  const lists = byAsked(around, who, (row) => row);
  return {
    services: await nodes(tx, SERVICES, ids, toService),
    teams: await nodes(tx, TEAMS, ids, toTeam),
    forums: await nodes(tx, FORUMS, ids, toForum),
    deliveredBy,
    who: new Map(around.map((id, i) => [id, (lists[i] ?? []).sort((a, b) => compare(a.post, b.post))])),
    places: await many(tx, PLACES, around, on, (node) => toLocality(node, on)),
  };
}

async function nodes<T>(tx: Tx, query: Cypher, ids: readonly string[], toNoun: (node: Facts) => T): Promise<Map<string, T>> {
  return new Map((await tx.run<NodeRow>(query, { ids })).map(({ of, node }) => [of, toNoun(node)]));
}

async function many<T extends { id: string; name: string }>(
  tx: Tx,
  query: Cypher,
  ids: readonly string[],
  on: string,
  toNoun: (node: Facts) => T,
): Promise<Map<string, T[]>> {
  const lists = byAsked(ids, await tx.run<NodeRow>(query, { ids, on }), ({ node }) => toNoun(node));
  return new Map(ids.map((id, i) => [id, [...new Map((lists[i] ?? []).map((one) => [one.id, one])).values()].sort(byName)]));
}
