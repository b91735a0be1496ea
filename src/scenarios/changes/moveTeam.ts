import { cypher } from '../../graph/cypher.js';
import { defineChange, field, optional } from '../Change.js';

// (p:Post)-[:REPORTS_TO]->(m:Post)
const MOVE = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post}) MATCH (m:Post {id: row.manager})
WHERE p.id <> m.id
  AND (row.locality IS NULL OR EXISTS { MATCH (f:Locality {id: row.locality}) })
  AND (row.portfolio IS NULL OR EXISTS { MATCH (f:Portfolio {id: row.portfolio}) })
  AND (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
  AND (m.opensOn IS NULL OR m.opensOn <= date(row.on)) AND (m.closesOn IS NULL OR m.closesOn > date(row.on))
CALL { WITH row, p MATCH (p)-[old:REPORTS_TO]->(:Post) WHERE old.from <= date(row.on) AND old.to > date(row.on) RETURN collect(old) AS olds }
CALL { WITH row, p MATCH (p)-[later:REPORTS_TO]->(:Post) WHERE later.from > date(row.on) AND later.to > later.from RETURN min(later.from) AS next }
WITH row, p, m, olds, CASE WHEN p.closesOn < coalesce(next, date('9999-12-31')) THEN p.closesOn ELSE coalesce(next, date('9999-12-31')) END AS until
FOREACH (o IN olds | SET o.to = date(row.on))
CREATE (p)-[:REPORTS_TO {from: date(row.on), to: CASE WHEN m.closesOn < until THEN m.closesOn ELSE until END, source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(m)
RETURN row.i AS done`;

// (f:Locality)<-[:BASED_IN]-(q:Post)-[:REPORTS_TO*]->(p:Post)
const REBASE = cypher`
UNWIND $rows AS row
MATCH (f:Locality {id: row.locality})
MATCH (p:Post {id: row.post})<-[rs:REPORTS_TO*0..30]-(q:Post) WHERE all(r IN rs WHERE r.from <= date(row.on) AND r.to > date(row.on))
  AND (q.opensOn IS NULL OR q.opensOn <= date(row.on)) AND (q.closesOn IS NULL OR q.closesOn > date(row.on))
WITH DISTINCT row, f, q
CALL { WITH row, q MATCH (q)-[old:BASED_IN]->(:Locality) WHERE old.to > date(row.on) RETURN collect(old) AS olds }
FOREACH (o IN olds | SET o.to = CASE WHEN o.from > date(row.on) THEN o.from ELSE date(row.on) END)
CREATE (q)-[:BASED_IN {from: date(row.on), to: coalesce(q.closesOn, date('9999-12-31')), source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(f)
RETURN count(q) AS moved`;

// (f:Portfolio)<-[:SERVES]-(q:Post)-[:REPORTS_TO*]->(p:Post)
const REASSIGN = cypher`
UNWIND $rows AS row
MATCH (f:Portfolio {id: row.portfolio})
MATCH (p:Post {id: row.post})<-[rs:REPORTS_TO*0..30]-(q:Post) WHERE all(r IN rs WHERE r.from <= date(row.on) AND r.to > date(row.on))
  AND (q.opensOn IS NULL OR q.opensOn <= date(row.on)) AND (q.closesOn IS NULL OR q.closesOn > date(row.on))
WITH DISTINCT row, f, q
CALL { WITH row, q MATCH (q)-[old:SERVES]->(:Portfolio) WHERE old.to > date(row.on) RETURN collect(old) AS olds }
FOREACH (o IN olds | SET o.to = CASE WHEN o.from > date(row.on) THEN o.from ELSE date(row.on) END)
CREATE (q)-[:SERVES {from: date(row.on), to: coalesce(q.closesOn, date('9999-12-31')), source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(f)
RETURN count(q) AS moved`;

const KEEP_LINE = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[r:REPORTS_TO]->(m:Post)
RETURN row.i AS i, type(r) AS type, p.id AS from, m.id AS to, properties(r) AS p`;

const KEEP_LOCALITIES = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})<-[rs:REPORTS_TO*0..30]-(q:Post) WHERE all(r IN rs WHERE r.from <= date(row.on) AND r.to > date(row.on))
WITH DISTINCT row, q
MATCH (q)-[r:BASED_IN]->(f:Locality)
RETURN row.i AS i, type(r) AS type, q.id AS from, f.id AS to, properties(r) AS p`;

const KEEP_PORTFOLIOS = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})<-[rs:REPORTS_TO*0..30]-(q:Post) WHERE all(r IN rs WHERE r.from <= date(row.on) AND r.to > date(row.on))
WITH DISTINCT row, q
MATCH (q)-[r:SERVES]->(f:Portfolio)
RETURN row.i AS i, type(r) AS type, q.id AS from, f.id AS to, properties(r) AS p`;

/** Everybody below keeps their own line, and so comes along. */
export const moveTeam = defineChange(
  'moveTeam',
  {
    post: field.post('The post at the top of those who move.'),
    manager: field.post('Its new line manager.'),
    locality: optional(field.locality('Where all of them are based from then on; where they are when none is given.')),
    portfolio: optional(field.portfolio('What all of them serve from then on; what they do when none is given.')),
  },
  {
    law: 'A post moves to another line manager with everybody below it, and with them to another locality or portfolio.',
    play: MOVE,
    then: [REBASE, REASSIGN],
    keep: [KEEP_LINE, KEEP_LOCALITIES, KEEP_PORTFOLIOS],
    alone: true,
    writes: ({ post }) => [`${post} line`],
    claims: ({ post, on }) => ({
      key: `${post} line ${on}`,
      sentence: (say) => `already gives ${say.name(post)} a line manager from ${say.day(on)}; a post has one at a time`,
    }),
    lines: ({ post, manager }) => [{ post, manager }],
    refused: ({ post, manager }, _, say) => (post === manager ? `${say.name(post)} cannot report to itself.` : null),
    tells: ({ post, manager, locality, portfolio, on }, say) =>
      `${say.name(post)} and everybody below it move to ${say.name(manager)}${locality === null ? '' : `, based in ${say.name(locality)}`}${portfolio === null ? '' : `, serving ${say.name(portfolio)}`}, from ${say.day(on)}.`,
  },
);
