import { cypher } from '../../graph/cypher.js';
import { defineChange, field } from '../Change.js';

// (p:Post)-[:BASED_IN]->(f:Locality)
const MOVE = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post}) MATCH (f:Locality {id: row.locality})
WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
CALL { WITH row, p MATCH (p)-[old:BASED_IN]->(:Locality) WHERE old.from <= date(row.on) AND old.to > date(row.on) RETURN collect(old) AS olds }
CALL { WITH row, p MATCH (p)-[later:BASED_IN]->(:Locality) WHERE later.from > date(row.on) AND later.to > later.from RETURN min(later.from) AS next }
WITH row, p, f, olds, coalesce(next, date('9999-12-31')) AS until
FOREACH (o IN olds | SET o.to = date(row.on))
CREATE (p)-[:BASED_IN {from: date(row.on), to: CASE WHEN p.closesOn < until THEN p.closesOn ELSE until END, source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(f)
RETURN row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[r:BASED_IN]->(f:Locality)
RETURN row.i AS i, type(r) AS type, p.id AS from, f.id AS to, properties(r) AS p`;

/** What was agreed for a later day stands. */
export const moveLocality = defineChange(
  'moveLocality',
  {
    post: field.post('The post that moves.'),
    locality: field.locality('The locality that it is based in from then on.'),
  },
  {
    law: 'A post is based in another locality from a day on, in place of those it was based in.',
    play: MOVE,
    keep: [KEEP],
    writes: ({ post }) => [`${post} locality`],
    claims: ({ post, on }) => ({
      key: `${post} locality ${on}`,
      sentence: (say) => `already moves ${say.name(post)} to a locality on ${say.day(on)}`,
    }),
    tells: ({ post, locality, on }, say) => `${say.name(post)} is based in ${say.name(locality)} from ${say.day(on)}.`,
  },
);
