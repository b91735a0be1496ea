import { cypher } from '../../graph/cypher.js';
import { defineChange, field } from '../Change.js';

// (p:Post)-[:SERVES]->(f:Portfolio)
const MOVE = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post}) MATCH (f:Portfolio {id: row.portfolio})
WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
CALL { WITH row, p MATCH (p)-[old:SERVES]->(:Portfolio) WHERE old.from <= date(row.on) AND old.to > date(row.on) RETURN collect(old) AS olds }
CALL { WITH row, p MATCH (p)-[later:SERVES]->(:Portfolio) WHERE later.from > date(row.on) AND later.to > later.from RETURN min(later.from) AS next }
WITH row, p, f, olds, coalesce(next, date('9999-12-31')) AS until
FOREACH (o IN olds | SET o.to = date(row.on))
CREATE (p)-[:SERVES {from: date(row.on), to: CASE WHEN p.closesOn < until THEN p.closesOn ELSE until END, source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(f)
RETURN row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[r:SERVES]->(f:Portfolio)
RETURN row.i AS i, type(r) AS type, p.id AS from, f.id AS to, properties(r) AS p`;

/** What was agreed for a later day stands. */
export const movePortfolio = defineChange(
  'movePortfolio',
  {
    post: field.post('The post that moves.'),
    portfolio: field.portfolio('The portfolio that it serves from then on.'),
  },
  {
    law: 'A post serves another portfolio from a day on, in place of those it served.',
    play: MOVE,
    keep: [KEEP],
    writes: ({ post }) => [`${post} portfolio`],
    claims: ({ post, on }) => ({
      key: `${post} portfolio ${on}`,
      sentence: (say) => `already moves ${say.name(post)} to a portfolio on ${say.day(on)}`,
    }),
    tells: ({ post, portfolio, on }, say) => `${say.name(post)} serves ${say.name(portfolio)} from ${say.day(on)}.`,
  },
);
