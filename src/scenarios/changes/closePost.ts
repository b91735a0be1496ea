import { cypher } from '../../graph/cypher.js';
import { defineChange, field } from '../Change.js';

// (p:Post)-[r]-(), whatever stands on the day or begins later; sessions that took place stay.
const CLOSE = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})
WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
SET p.closesOn = date(row.on)
WITH row, p
CALL { WITH row, p MATCH (p)-[r:HOLDS|REPORTS_TO|SUPERVISED_BY|LEADS|SERVES|BASED_IN|MEMBER_OF|RESPONSIBLE_FOR|ATTENDS|CHAIRS]-() WHERE r.to > date(row.on) RETURN collect(DISTINCT r) AS rs }
FOREACH (r IN rs | SET r.to = CASE WHEN r.from > date(row.on) THEN r.from ELSE date(row.on) END)
RETURN row.i AS done`;

const KEEP_POST = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post}) RETURN row.i AS i, p.id AS id, properties(p) AS p`;

// (p:Post)-[r]->(o)
const KEEP_OUT = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[r:REPORTS_TO|SUPERVISED_BY|LEADS|SERVES|BASED_IN|MEMBER_OF|RESPONSIBLE_FOR|ATTENDS|CHAIRS]->(o)
RETURN row.i AS i, type(r) AS type, p.id AS from, o.id AS to, properties(r) AS p`;

// (o)-[r]->(p:Post)
const KEEP_IN = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})<-[r:HOLDS|REPORTS_TO|SUPERVISED_BY]-(o)
RETURN row.i AS i, type(r) AS type, o.id AS from, p.id AS to, properties(r) AS p`;

/** Whoever reported to it, or was supervised by it, has nobody then, unless other changes say who. */
export const closePost = defineChange(
  'closePost',
  { post: field.post('The post that closes.') },
  {
    law: 'A post closes on a day: its holders leave it, and every line to and from it ends.',
    play: CLOSE,
    keep: [KEEP_POST, KEEP_OUT, KEEP_IN],
    alone: true,
    writes: ({ post }) => [post],
    tells: ({ post, on }, say) => `${say.name(post)} closes on ${say.day(on)}.`,
  },
);
