import { cypher } from '../../graph/cypher.js';
import { defineChange, field } from '../Change.js';

const FOUND = cypher`
UNWIND $rows AS row
MATCH (t:Team {id: row.team}) MATCH (u:Team {id: row.into}) WHERE t.id <> u.id
RETURN row.i AS done`;

// (o:Post)-[:MEMBER_OF]->(t:Team)
const MEMBERS = cypher`
UNWIND $rows AS row
MATCH (u:Team {id: row.into})
MATCH (t:Team {id: row.team})<-[r:MEMBER_OF]-(o:Post) WHERE r.to > date(row.on) AND r.to > r.from AND o.id <> row.into
WITH row, u, o, min(CASE WHEN r.from > date(row.on) THEN r.from ELSE date(row.on) END) AS begun, max(r.to) AS last
WHERE NOT EXISTS { MATCH (o)-[e:MEMBER_OF]->(x:Team) WHERE x.id = row.into AND e.from < last AND e.to > begun }
CREATE (o)-[:MEMBER_OF {from: begun, to: last, source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(u)
RETURN count(o) AS moved`;

// (o:Team)-[:PART_OF]->(t:Team)
const PARTS = cypher`
UNWIND $rows AS row
MATCH (u:Team {id: row.into})
MATCH (t:Team {id: row.team})<-[r:PART_OF]-(o:Team) WHERE r.to > date(row.on) AND r.to > r.from AND o.id <> row.into
WITH row, u, o, min(CASE WHEN r.from > date(row.on) THEN r.from ELSE date(row.on) END) AS begun, max(r.to) AS last
WHERE NOT EXISTS { MATCH (o)-[e:PART_OF]->(x:Team) WHERE x.id = row.into AND e.from < last AND e.to > begun }
CREATE (o)-[:PART_OF {from: begun, to: last, source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(u)
RETURN count(o) AS moved`;

// (t:Team)-[:DELIVERS]->(o:Service)
const SERVICES = cypher`
UNWIND $rows AS row
MATCH (u:Team {id: row.into})
MATCH (t:Team {id: row.team})-[r:DELIVERS]->(o:Service) WHERE r.to > date(row.on) AND r.to > r.from AND o.id <> row.into
WITH row, u, o, min(CASE WHEN r.from > date(row.on) THEN r.from ELSE date(row.on) END) AS begun, max(r.to) AS last
WHERE NOT EXISTS { MATCH (x:Team {id: row.into})-[e:DELIVERS]->(y:Service) WHERE y.id = o.id AND e.from < last AND e.to > begun }
CREATE (u)-[:DELIVERS {from: begun, to: last, source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(o)
RETURN count(o) AS moved`;

// (t:Team)-[r]-(), whatever stands on the day or begins later
const END = cypher`
UNWIND $rows AS row
MATCH (t:Team {id: row.team})-[r:MEMBER_OF|PART_OF|DELIVERS|LEADS|PLACED_IN|SERVES]-() WHERE r.to > date(row.on)
WITH row, collect(DISTINCT r) AS rs
FOREACH (r IN rs | SET r.to = CASE WHEN r.from > date(row.on) THEN r.from ELSE date(row.on) END)
RETURN row.i AS done`;

const KEEP_IN = cypher`
UNWIND $rows AS row
UNWIND [row.team, row.into] AS id
MATCH (t:Team {id: id})<-[r:MEMBER_OF|PART_OF|LEADS]-(o)
RETURN row.i AS i, type(r) AS type, o.id AS from, t.id AS to, properties(r) AS p`;

const KEEP_OUT = cypher`
UNWIND $rows AS row
UNWIND [row.team, row.into] AS id
MATCH (t:Team {id: id})-[r:PART_OF|DELIVERS|PLACED_IN|SERVES]->(o)
RETURN row.i AS i, type(r) AS type, t.id AS from, o.id AS to, properties(r) AS p`;

/** Nothing is deleted: the team that is merged is left without members from that day on. */
export const mergeTeams = defineChange(
  'mergeTeams',
  {
    team: field.team('The team that is merged.'),
    into: field.team('The team that takes it over.'),
  },
  {
    law: 'The members, the teams and the services of one team go over to another on a day, and the first team ends.',
    play: FOUND,
    then: [MEMBERS, PARTS, SERVICES, END],
    keep: [KEEP_IN, KEEP_OUT],
    alone: true,
    writes: ({ team, into }) => [team, into],
    refused: ({ team, into }, _, say) => (team === into ? `${say.name(team)} cannot be merged into itself.` : null),
    tells: ({ team, into, on }, say) => `${say.name(team)} is merged into ${say.name(into)} on ${say.day(on)}.`,
  },
);
