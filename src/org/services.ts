import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { toLocality, toService, toTeam } from './nouns.js';
import { nounsAround, nounsByIds, postsAround } from './nounsAround.js';

// (s:Service)
const SERVICES_BY_ID = cypher`
UNWIND $ids AS id
MATCH (s:Service {id: id})
RETURN id AS of, properties(s) AS node`;

// (p:Post)-[:LEADS]->(s:Service)
const LEADERS_OF_SERVICES = cypher`
UNWIND $ids AS id
MATCH (s:Service {id: id})<-[e:LEADS]-(p:Post) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(p) AS post, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

// (p:Post)-[:RESPONSIBLE_FOR]->(s:Service)
const RESPONSIBLE = cypher`
UNWIND $ids AS id
MATCH (s:Service {id: id})<-[e:RESPONSIBLE_FOR]-(p:Post) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(p) AS post, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

// (t:Team)-[:DELIVERS]->(s:Service)
const DELIVERING = cypher`
UNWIND $ids AS id
MATCH (s:Service {id: id})<-[e:DELIVERS]-(t:Team) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(t) AS node`;

// (s:Service)-[:DEPLOYED_IN]->(l:Locality)
const DEPLOYED_IN = cypher`
UNWIND $ids AS id
MATCH (s:Service {id: id})-[e:DEPLOYED_IN]->(l:Locality) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(l) AS node`;

type Ids = readonly string[];

/** Services by their ids, in the order asked; null for an id that none has. */
export const servicesByIds = (tx: Tx, ids: Ids, on: string) => nounsByIds(tx, SERVICES_BY_ID, ids, on, toService);

/** The posts that lead each service, by title. */
export const leadersOfServices = (tx: Tx, ids: Ids, on: string) => postsAround(tx, LEADERS_OF_SERVICES, ids, on);

/** The posts that are responsible for each service, by title. */
export const responsibleFor = (tx: Tx, ids: Ids, on: string) => postsAround(tx, RESPONSIBLE, ids, on);

/** The teams that deliver each service, by name. */
export const teamsDelivering = (tx: Tx, ids: Ids, on: string) => nounsAround(tx, DELIVERING, ids, on, toTeam);

/** The localities that each service is deployed in, by name. */
export const localitiesOfServices = (tx: Tx, ids: Ids, on: string) => nounsAround(tx, DEPLOYED_IN, ids, on, toLocality);
