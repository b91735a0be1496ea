import { cypher } from '../../graph/cypher.js';
import { defineChange, field } from '../Change.js';

// (p:Post)-[:MEMBER_OF]->(t:Team)
const JOIN = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post}) MATCH (t:Team {id: row.team})
WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
CALL { WITH row, p MATCH (p)-[old:MEMBER_OF]->(:Team) WHERE old.from <= date(row.on) AND old.to > date(row.on) RETURN collect(old) AS olds }
CALL { WITH row, p MATCH (p)-[later:MEMBER_OF]->(:Team) WHERE later.from > date(row.on) AND later.to > later.from RETURN min(later.from) AS next }
WITH row, p, t, olds, coalesce(next, date('9999-12-31')) AS until
FOREACH (o IN olds | SET o.to = date(row.on))
CREATE (p)-[:MEMBER_OF {from: date(row.on), to: CASE WHEN p.closesOn < until THEN p.closesOn ELSE until END, source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(t)
RETURN row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[r:MEMBER_OF]->(t:Team)
RETURN row.i AS i, type(r) AS type, p.id AS from, t.id AS to, properties(r) AS p`;

/** What was agreed for a later day stands. */
export const joinTeam = defineChange(
  'joinTeam',
  {
    post: field.post('The post that joins.'),
    team: field.team('The team that it is in from then on.'),
  },
  {
    law: 'A post is in another team from a day on, in place of those it was in.',
    play: JOIN,
    keep: [KEEP],
    writes: ({ post }) => [`${post} team`],
    claims: ({ post, on }) => ({
      key: `${post} team ${on}`,
      sentence: (say) => `already moves ${say.name(post)} to a team on ${say.day(on)}`,
    }),
    tells: ({ post, team, on }, say) => `${say.name(post)} joins ${say.name(team)} on ${say.day(on)}.`,
  },
);
