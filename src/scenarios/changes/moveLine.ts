import { cypher } from '../../graph/cypher.js';
import { defineChange, field } from '../Change.js';

// (p:Post)-[:REPORTS_TO]->(m:Post)
const MOVE = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post}) MATCH (m:Post {id: row.manager})
WHERE p.id <> m.id
  AND (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
  AND (m.opensOn IS NULL OR m.opensOn <= date(row.on)) AND (m.closesOn IS NULL OR m.closesOn > date(row.on))
CALL { WITH row, p MATCH (p)-[old:REPORTS_TO]->(:Post) WHERE old.from <= date(row.on) AND old.to > date(row.on) RETURN collect(old) AS olds }
CALL { WITH row, p MATCH (p)-[later:REPORTS_TO]->(:Post) WHERE later.from > date(row.on) AND later.to > later.from RETURN min(later.from) AS next }
WITH row, p, m, olds, CASE WHEN p.closesOn < coalesce(next, date('9999-12-31')) THEN p.closesOn ELSE coalesce(next, date('9999-12-31')) END AS until
FOREACH (o IN olds | SET o.to = date(row.on))
CREATE (p)-[:REPORTS_TO {from: date(row.on), to: CASE WHEN m.closesOn < until THEN m.closesOn ELSE until END, source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(m)
RETURN row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[r:REPORTS_TO]->(m:Post)
RETURN row.i AS i, type(r) AS type, p.id AS from, m.id AS to, properties(r) AS p`;

/** A later line that was agreed before stands: the new one ends where it begins. */
export const moveLine = defineChange(
  'moveLine',
  {
    post: field.post('The post that is managed.'),
    manager: field.post('Its new line manager.'),
  },
  {
    law: 'A post reports to another line manager from a day on; the line that stands then ends, and everybody below moves with it.',
    play: MOVE,
    keep: [KEEP],
    writes: ({ post }) => [`${post} line`],
    claims: ({ post, on }) => ({
      key: `${post} line ${on}`,
      sentence: (say) => `already gives ${say.name(post)} a line manager from ${say.day(on)}; a post has one at a time`,
    }),
    lines: ({ post, manager }) => [{ post, manager }],
    refused: ({ post, manager }, _, say) => (post === manager ? `${say.name(post)} cannot report to itself.` : null),
    tells: ({ post, manager, on }, say) => `${say.name(post)} reports to ${say.name(manager)} from ${say.day(on)}.`,
  },
);
