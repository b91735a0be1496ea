import { cypher, type Cypher } from '../graph/cypher.js';

/** How what a change wrote is taken away, and what it ended is put back, by what it is: `$rows` holds {from, to} or {from, to, p: properties}. */
export interface Restoring {
  readonly remove: Cypher;
  readonly put: Cypher;
}

/** The edges that changes write, by "FromLabel TYPE ToLabel". */
export const EDGES: Readonly<Record<string, Restoring>> = {
  'Person HOLDS Post': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Person {id: row.from})-[r:HOLDS]->(b:Post) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Person {id: row.from}) MATCH (b:Post {id: row.to}) CREATE (a)-[r:HOLDS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Post REPORTS_TO Post': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from})-[r:REPORTS_TO]->(b:Post) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Post {id: row.to}) CREATE (a)-[r:REPORTS_TO]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Post SUPERVISED_BY Post': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from})-[r:SUPERVISED_BY]->(b:Post) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Post {id: row.to}) CREATE (a)-[r:SUPERVISED_BY]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Post LEADS Organisation': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from})-[r:LEADS]->(b:Organisation) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Organisation {id: row.to}) CREATE (a)-[r:LEADS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Post LEADS Portfolio': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from})-[r:LEADS]->(b:Portfolio) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Portfolio {id: row.to}) CREATE (a)-[r:LEADS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Post LEADS Locality': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from})-[r:LEADS]->(b:Locality) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Locality {id: row.to}) CREATE (a)-[r:LEADS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Post LEADS Team': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from})-[r:LEADS]->(b:Team) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Team {id: row.to}) CREATE (a)-[r:LEADS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Post LEADS Service': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from})-[r:LEADS]->(b:Service) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Service {id: row.to}) CREATE (a)-[r:LEADS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Post SERVES Portfolio': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from})-[r:SERVES]->(b:Portfolio) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Portfolio {id: row.to}) CREATE (a)-[r:SERVES]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Team SERVES Portfolio': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Team {id: row.from})-[r:SERVES]->(b:Portfolio) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Team {id: row.from}) MATCH (b:Portfolio {id: row.to}) CREATE (a)-[r:SERVES]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Post BASED_IN Locality': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from})-[r:BASED_IN]->(b:Locality) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Locality {id: row.to}) CREATE (a)-[r:BASED_IN]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Post MEMBER_OF Team': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from})-[r:MEMBER_OF]->(b:Team) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Team {id: row.to}) CREATE (a)-[r:MEMBER_OF]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Post RESPONSIBLE_FOR Service': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from})-[r:RESPONSIBLE_FOR]->(b:Service) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Service {id: row.to}) CREATE (a)-[r:RESPONSIBLE_FOR]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Team DELIVERS Service': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Team {id: row.from})-[r:DELIVERS]->(b:Service) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Team {id: row.from}) MATCH (b:Service {id: row.to}) CREATE (a)-[r:DELIVERS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Team PLACED_IN Locality': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Team {id: row.from})-[r:PLACED_IN]->(b:Locality) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Team {id: row.from}) MATCH (b:Locality {id: row.to}) CREATE (a)-[r:PLACED_IN]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Team PART_OF Team': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Team {id: row.from})-[r:PART_OF]->(b:Team) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Team {id: row.from}) MATCH (b:Team {id: row.to}) CREATE (a)-[r:PART_OF]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Post ATTENDS Forum': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from})-[r:ATTENDS]->(b:Forum) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Forum {id: row.to}) CREATE (a)-[r:ATTENDS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Post CHAIRS Forum': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from})-[r:CHAIRS]->(b:Forum) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Post {id: row.from}) MATCH (b:Forum {id: row.to}) CREATE (a)-[r:CHAIRS]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
  'Forum ESCALATES_TO Forum': {
    remove: cypher`UNWIND $rows AS row MATCH (a:Forum {id: row.from})-[r:ESCALATES_TO]->(b:Forum) WHERE b.id = row.to DELETE r`,
    put: cypher`UNWIND $rows AS row MATCH (a:Forum {id: row.from}) MATCH (b:Forum {id: row.to}) CREATE (a)-[r:ESCALATES_TO]->(b) SET r = row.p SET r.from = date(row.p.from), r.to = date(row.p.to), r.sourceOn = date(row.p.sourceOn)`,
  },
};

/** The nodes that changes write, by label: how one is made, how one that is there gets the properties it had, and how one is taken away. `$rows` holds {id} or {id, p: properties}. */
export const NODES: Readonly<Record<string, Restoring & { readonly make: Cypher }>> = {
  Post: {
    make: cypher`UNWIND $rows AS row CREATE (n:Post) SET n = row.p SET n.opensOn = date(row.p.opensOn), n.closesOn = date(row.p.closesOn), n.sourceOn = date(row.p.sourceOn)`,
    put: cypher`UNWIND $rows AS row MATCH (n:Post {id: row.id}) SET n = row.p SET n.opensOn = date(row.p.opensOn), n.closesOn = date(row.p.closesOn), n.sourceOn = date(row.p.sourceOn)`,
    remove: cypher`UNWIND $rows AS row MATCH (n:Post {id: row.id}) DETACH DELETE n`,
  },
  Person: {
    make: cypher`UNWIND $rows AS row CREATE (n:Person) SET n = row.p SET n.registrationExpiresOn = date(row.p.registrationExpiresOn), n.newlyQualifiedOn = date(row.p.newlyQualifiedOn), n.sourceOn = date(row.p.sourceOn)`,
    put: cypher`UNWIND $rows AS row MATCH (n:Person {id: row.id}) SET n = row.p SET n.registrationExpiresOn = date(row.p.registrationExpiresOn), n.newlyQualifiedOn = date(row.p.newlyQualifiedOn), n.sourceOn = date(row.p.sourceOn)`,
    remove: cypher`UNWIND $rows AS row MATCH (n:Person {id: row.id}) DETACH DELETE n`,
  },
  Team: {
    make: cypher`UNWIND $rows AS row CREATE (n:Team) SET n = row.p SET n.sourceOn = date(row.p.sourceOn)`,
    put: cypher`UNWIND $rows AS row MATCH (n:Team {id: row.id}) SET n = row.p SET n.sourceOn = date(row.p.sourceOn)`,
    remove: cypher`UNWIND $rows AS row MATCH (n:Team {id: row.id}) DETACH DELETE n`,
  },
  Service: {
    make: cypher`UNWIND $rows AS row CREATE (n:Service) SET n = row.p SET n.sourceOn = date(row.p.sourceOn)`,
    put: cypher`UNWIND $rows AS row MATCH (n:Service {id: row.id}) SET n = row.p SET n.sourceOn = date(row.p.sourceOn)`,
    remove: cypher`UNWIND $rows AS row MATCH (n:Service {id: row.id}) DETACH DELETE n`,
  },
  Forum: {
    make: cypher`UNWIND $rows AS row CREATE (n:Forum) SET n = row.p SET n.sourceOn = date(row.p.sourceOn)`,
    put: cypher`UNWIND $rows AS row MATCH (n:Forum {id: row.id}) SET n = row.p SET n.sourceOn = date(row.p.sourceOn)`,
    remove: cypher`UNWIND $rows AS row MATCH (n:Forum {id: row.id}) DETACH DELETE n`,
  },
  Setting: {
    make: cypher`UNWIND $rows AS row CREATE (n:Setting) SET n = row.p SET n.startsOn = date(row.p.startsOn), n.endsOn = date(row.p.endsOn), n.sourceOn = date(row.p.sourceOn)`,
    put: cypher`UNWIND $rows AS row MATCH (n:Setting {id: row.id}) SET n = row.p SET n.startsOn = date(row.p.startsOn), n.endsOn = date(row.p.endsOn), n.sourceOn = date(row.p.sourceOn)`,
    remove: cypher`UNWIND $rows AS row MATCH (n:Setting {id: row.id}) DETACH DELETE n`,
  },
  Acceptance: {
    make: cypher`UNWIND $rows AS row CREATE (n:Acceptance) SET n = row.p SET n.startsOn = date(row.p.startsOn), n.endsOn = date(row.p.endsOn), n.sourceOn = date(row.p.sourceOn)`,
    put: cypher`UNWIND $rows AS row MATCH (n:Acceptance {id: row.id}) SET n = row.p SET n.startsOn = date(row.p.startsOn), n.endsOn = date(row.p.endsOn), n.sourceOn = date(row.p.sourceOn)`,
    remove: cypher`UNWIND $rows AS row MATCH (n:Acceptance {id: row.id}) DETACH DELETE n`,
  },
};
