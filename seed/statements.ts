import { cypher, type Cypher } from '../src/graph/cypher.js';

/** How the nodes of each label are loaded: `$rows` holds {p: properties}. Days are text in the rows and become days here. */
export const LOAD_NODES: Readonly<Record<string, Cypher>> = {
  Organisation: cypher`UNWIND $rows AS row CREATE (n:Organisation) SET n = row.p SET n.startedOn = date(row.p.startedOn), n.sourceOn = date(row.p.sourceOn)`,
  Person: cypher`UNWIND $rows AS row CREATE (n:Person) SET n = row.p SET n.registrationExpiresOn = date(row.p.registrationExpiresOn), n.newlyQualifiedOn = date(row.p.newlyQualifiedOn), n.sourceOn = date(row.p.sourceOn)`,
  Post: cypher`UNWIND $rows AS row CREATE (n:Post) SET n = row.p SET n.opensOn = date(row.p.opensOn), n.closesOn = date(row.p.closesOn), n.sourceOn = date(row.p.sourceOn)`,
  Portfolio: cypher`UNWIND $rows AS row CREATE (n:Portfolio) SET n = row.p SET n.sourceOn = date(row.p.sourceOn)`,
  Locality: cypher`UNWIND $rows AS row CREATE (n:Locality) SET n = row.p SET n.sourceOn = date(row.p.sourceOn)`,
  Team: cypher`UNWIND $rows AS row CREATE (n:Team) SET n = row.p SET n.sourceOn = date(row.p.sourceOn)`,
  Service: cypher`UNWIND $rows AS row CREATE (n:Service) SET n = row.p SET n.sourceOn = date(row.p.sourceOn)`,
  Forum: cypher`UNWIND $rows AS row CREATE (n:Forum) SET n = row.p SET n.sourceOn = date(row.p.sourceOn)`,
  Plan: cypher`UNWIND $rows AS row CREATE (n:Plan) SET n = row.p SET n.startsOn = date(row.p.startsOn), n.endsOn = date(row.p.endsOn), n.launchedOn = date(row.p.launchedOn), n.sourceOn = date(row.p.sourceOn)`,
  Priority: cypher`UNWIND $rows AS row CREATE (n:Priority) SET n = row.p SET n.sourceOn = date(row.p.sourceOn)`,
  Session: cypher`UNWIND $rows AS row CREATE (n:Session) SET n = row.p SET n.on = date(row.p.on), n.sourceOn = date(row.p.sourceOn)`,
  Topic: cypher`UNWIND $rows AS row CREATE (n:Topic) SET n = row.p SET n.sourceOn = date(row.p.sourceOn)`,
  Setting: cypher`UNWIND $rows AS row CREATE (n:Setting) SET n = row.p SET n.startsOn = date(row.p.startsOn), n.endsOn = date(row.p.endsOn), n.sourceOn = date(row.p.sourceOn)`,
  Acceptance: cypher`UNWIND $rows AS row CREATE (n:Acceptance) SET n = row.p SET n.startsOn = date(row.p.startsOn), n.endsOn = date(row.p.endsOn), n.sourceOn = date(row.p.sourceOn)`,
};

/** How the edges of each kind are loaded, by "FromLabel TYPE ToLabel": `$rows` holds {from: id, to: id, p: properties}. Answers how many were made. */
export const LOAD_EDGES: Readonly<Record<string, Cypher>> = {
  'Person HOLDS Post': cypher`UNWIND $rows AS row MATCH (a:Person {id: row.from}) MATCH (b:Post {id: row.to}) CREATE (a)-[r:HOLDS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Post REPORTS_TO Post': cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Post {id: row.to}) CREATE (a)-[r:REPORTS_TO]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Post SUPERVISED_BY Post': cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Post {id: row.to}) CREATE (a)-[r:SUPERVISED_BY]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Post LEADS Organisation': cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Organisation {id: row.to}) CREATE (a)-[r:LEADS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Post LEADS Portfolio': cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Portfolio {id: row.to}) CREATE (a)-[r:LEADS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Post LEADS Locality': cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Locality {id: row.to}) CREATE (a)-[r:LEADS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Post LEADS Team': cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Team {id: row.to}) CREATE (a)-[r:LEADS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Post LEADS Service': cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Service {id: row.to}) CREATE (a)-[r:LEADS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Post SERVES Portfolio': cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Portfolio {id: row.to}) CREATE (a)-[r:SERVES]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Team SERVES Portfolio': cypher`UNWIND $rows AS row MATCH (a:Team {id: row.from}) MATCH (b:Portfolio {id: row.to}) CREATE (a)-[r:SERVES]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Post BASED_IN Locality': cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Locality {id: row.to}) CREATE (a)-[r:BASED_IN]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Post MEMBER_OF Team': cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Team {id: row.to}) CREATE (a)-[r:MEMBER_OF]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Post RESPONSIBLE_FOR Service': cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Service {id: row.to}) CREATE (a)-[r:RESPONSIBLE_FOR]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Team DELIVERS Service': cypher`UNWIND $rows AS row MATCH (a:Team {id: row.from}) MATCH (b:Service {id: row.to}) CREATE (a)-[r:DELIVERS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Service DEPLOYED_IN Locality': cypher`UNWIND $rows AS row MATCH (a:Service {id: row.from}) MATCH (b:Locality {id: row.to}) CREATE (a)-[r:DEPLOYED_IN]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Team PLACED_IN Locality': cypher`UNWIND $rows AS row MATCH (a:Team {id: row.from}) MATCH (b:Locality {id: row.to}) CREATE (a)-[r:PLACED_IN]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Team PART_OF Team': cypher`UNWIND $rows AS row MATCH (a:Team {id: row.from}) MATCH (b:Team {id: row.to}) CREATE (a)-[r:PART_OF]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Post ATTENDS Forum': cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Forum {id: row.to}) CREATE (a)-[r:ATTENDS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Post CHAIRS Forum': cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Forum {id: row.to}) CREATE (a)-[r:CHAIRS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Forum ESCALATES_TO Forum': cypher`UNWIND $rows AS row MATCH (a:Forum {id: row.from}) MATCH (b:Forum {id: row.to}) CREATE (a)-[r:ESCALATES_TO]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Forum HELD_IN Locality': cypher`UNWIND $rows AS row MATCH (a:Forum {id: row.from}) MATCH (b:Locality {id: row.to}) CREATE (a)-[r:HELD_IN]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Forum OVERSEES Plan': cypher`UNWIND $rows AS row MATCH (a:Forum {id: row.from}) MATCH (b:Plan {id: row.to}) CREATE (a)-[r:OVERSEES]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Plan SETS Priority': cypher`UNWIND $rows AS row MATCH (a:Plan {id: row.from}) MATCH (b:Priority {id: row.to}) CREATE (a)-[r:SETS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Topic ANSWERED_BY Service': cypher`UNWIND $rows AS row MATCH (a:Topic {id: row.from}) MATCH (b:Service {id: row.to}) CREATE (a)-[r:ANSWERED_BY]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Session OF Post': cypher`UNWIND $rows AS row MATCH (a:Session {id: row.from}) MATCH (b:Post {id: row.to}) CREATE (a)-[r:OF]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
  'Session BY Post': cypher`UNWIND $rows AS row MATCH (a:Session {id: row.from}) MATCH (b:Post {id: row.to}) CREATE (a)-[r:BY]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn) RETURN count(r) AS made`,
};
