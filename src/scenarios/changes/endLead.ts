import { cypher } from '../../graph/cypher.js';
import { defineChange, field, whenever } from '../Change.js';

// (p:Post)-[:LEADS]->(t)
const END_ORGANISATION = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[r:LEADS]->(t:Organisation) WHERE t.id = row.target AND r.from <= date(row.on) AND r.to > date(row.on)
SET r.to = date(row.on)
RETURN DISTINCT row.i AS done`;
const END_PORTFOLIO = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[r:LEADS]->(t:Portfolio) WHERE t.id = row.target AND r.from <= date(row.on) AND r.to > date(row.on)
SET r.to = date(row.on)
RETURN DISTINCT row.i AS done`;
const END_LOCALITY = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[r:LEADS]->(t:Locality) WHERE t.id = row.target AND r.from <= date(row.on) AND r.to > date(row.on)
SET r.to = date(row.on)
RETURN DISTINCT row.i AS done`;
const END_TEAM = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[r:LEADS]->(t:Team) WHERE t.id = row.target AND r.from <= date(row.on) AND r.to > date(row.on)
SET r.to = date(row.on)
RETURN DISTINCT row.i AS done`;
const END_SERVICE = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[r:LEADS]->(t:Service) WHERE t.id = row.target AND r.from <= date(row.on) AND r.to > date(row.on)
SET r.to = date(row.on)
RETURN DISTINCT row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row MATCH (t:Organisation {id: row.target})<-[r:LEADS]-(p:Post) RETURN row.i AS i, type(r) AS type, p.id AS from, t.id AS to, properties(r) AS p
UNION ALL
UNWIND $rows AS row MATCH (t:Portfolio {id: row.target})<-[r:LEADS]-(p:Post) RETURN row.i AS i, type(r) AS type, p.id AS from, t.id AS to, properties(r) AS p
UNION ALL
UNWIND $rows AS row MATCH (t:Locality {id: row.target})<-[r:LEADS]-(p:Post) RETURN row.i AS i, type(r) AS type, p.id AS from, t.id AS to, properties(r) AS p
UNION ALL
UNWIND $rows AS row MATCH (t:Team {id: row.target})<-[r:LEADS]-(p:Post) RETURN row.i AS i, type(r) AS type, p.id AS from, t.id AS to, properties(r) AS p
UNION ALL
UNWIND $rows AS row MATCH (t:Service {id: row.target})<-[r:LEADS]-(p:Post) RETURN row.i AS i, type(r) AS type, p.id AS from, t.id AS to, properties(r) AS p`;

/** What it led has no head then, until another change gives it one. */
export const endLead = defineChange(
  'endLead',
  {
    post: whenever(field.post('The post that leads.')),
    target: field.oneOf(['Organisation', 'Portfolio', 'Locality', 'Team', 'Service'], 'What it leads.'),
  },
  {
    law: 'A post no longer leads something from a day on.',
    play: {
      by: 'target',
      of: { Organisation: END_ORGANISATION, Portfolio: END_PORTFOLIO, Locality: END_LOCALITY, Team: END_TEAM, Service: END_SERVICE },
    },
    keep: [KEEP],
    writes: ({ target }) => [`${target} head`],
    refused: ({ post, target, on }, _, say) => `${say.name(post)} does not lead ${say.name(target)} on ${say.day(on)}.`,
    tells: ({ post, target, on }, say) => `${say.name(post)} no longer leads ${say.name(target)} from ${say.day(on)}.`,
  },
);
