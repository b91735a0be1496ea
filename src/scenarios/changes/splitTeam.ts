import { cypher } from '../../graph/cypher.js';
import { defineChange, field, optional } from '../Change.js';

// (t:Team)<-[:MEMBER_OF]-(p:Post)
const SPLIT = cypher`
UNWIND $rows AS row
MATCH (t:Team {id: row.team})
WHERE NOT EXISTS { MATCH (old:Team {id: row.id}) }
  AND COUNT { MATCH (t)<-[r:MEMBER_OF]-(p:Post) WHERE p.id IN row.posts AND r.from <= date(row.on) AND r.to > date(row.on) AND (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on)) } >= row.many
CREATE (n:Team {id: row.id, name: row.name, kind: t.kind, source: 'RECORDED'})
SET n.sourceOn = date(row.recordedOn)
RETURN row.i AS done`;

const MEMBERS = cypher`
UNWIND $rows AS row
MATCH (n:Team {id: row.id})
MATCH (t:Team {id: row.team})<-[r:MEMBER_OF]-(p:Post) WHERE p.id IN row.posts AND r.from <= date(row.on) AND r.to > date(row.on)
WITH row, n, p, r, r.to AS last
SET r.to = date(row.on)
CREATE (p)-[:MEMBER_OF {from: date(row.on), to: last, source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(n)
RETURN count(p) AS moved`;

// (t:Team)-[:PLACED_IN]->(l:Locality)
const PLACE = cypher`
UNWIND $rows AS row
MATCH (n:Team {id: row.id})
MATCH (t:Team {id: row.team})-[r:PLACED_IN]->(l:Locality) WHERE r.from <= date(row.on) AND r.to > date(row.on)
CREATE (n)-[:PLACED_IN {from: date(row.on), to: r.to, source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(l)
RETURN count(l) AS placed`;

// (t:Team)-[:PART_OF]->(o:Team)
const PART = cypher`
UNWIND $rows AS row
MATCH (n:Team {id: row.id})
MATCH (t:Team {id: row.team})-[r:PART_OF]->(o:Team) WHERE r.from <= date(row.on) AND r.to > date(row.on)
CREATE (n)-[:PART_OF {from: date(row.on), to: r.to, source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(o)
RETURN count(o) AS placed`;

const WHY = cypher`
UNWIND $rows AS row
MATCH (old:Team {id: row.id}) RETURN row.i AS i, old.id AS taken`;

const KEEP_TEAM = cypher`
UNWIND $rows AS row
MATCH (n:Team {id: row.id}) RETURN row.i AS i, n.id AS id, properties(n) AS p`;

const KEEP_MEMBERS = cypher`
UNWIND $rows AS row
UNWIND [row.team, row.id] AS id
MATCH (t:Team {id: id})<-[r:MEMBER_OF]-(p:Post)
RETURN row.i AS i, type(r) AS type, p.id AS from, t.id AS to, properties(r) AS p`;

const KEEP_PLACES = cypher`
UNWIND $rows AS row
MATCH (n:Team {id: row.id})-[r:PLACED_IN|PART_OF]->(o)
RETURN row.i AS i, type(r) AS type, n.id AS from, o.id AS to, properties(r) AS p`;

/** The new team stands where the old one does; nobody leads it until another change says who. */
export const splitTeam = defineChange(
  'splitTeam',
  {
    team: field.team('The team that is split.'),
    id: optional(field.id('The id of the new team, team:...; made from its name when none is given.')),
    name: field.text('What the new team is called.'),
    posts: field.posts('The members that go to the new team.'),
  },
  {
    law: 'Some members of a team become a team of their own on a day.',
    makes: 'Team',
    play: SPLIT,
    then: [MEMBERS, PLACE, PART],
    why: WHY,
    keep: [KEEP_TEAM, KEEP_MEMBERS, KEEP_PLACES],
    alone: true,
    writes: ({ team, id }) => [team, id ?? ''],
    also: ({ posts }) => ({ many: new Set(posts).size }),
    refused: ({ team, id, on }, { taken }, say) =>
      taken === undefined ? `Not all of these posts are members of ${say.name(team)} on ${say.day(on)}.` : `There is a team ${id} already.`,
    tells: ({ team, name, posts, on }, say) => `${posts.length} members of ${say.name(team)} become the team ${name} on ${say.day(on)}.`,
  },
);
