import { cypher } from '../../graph/cypher.js';
import { defineChange, field, optional } from '../Change.js';

// (p:Post)-[:SUPERVISED_BY]->(v:Post)
const ASSIGN = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post}) MATCH (v:Post {id: row.supervisor})
WHERE p.id <> v.id AND (row.portfolio IS NULL OR EXISTS { MATCH (f:Portfolio {id: row.portfolio}) })
  AND (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
  AND (v.opensOn IS NULL OR v.opensOn <= date(row.on)) AND (v.closesOn IS NULL OR v.closesOn > date(row.on))
  AND NOT EXISTS { MATCH (p)-[s:SUPERVISED_BY]->(q:Post) WHERE q.id = row.supervisor AND coalesce(s.portfolio, '') = coalesce(row.portfolio, '') AND s.to > date(row.on) AND s.to > s.from }
WITH row, p, v, CASE WHEN p.closesOn < date('9999-12-31') THEN p.closesOn ELSE date('9999-12-31') END AS until
CREATE (p)-[:SUPERVISED_BY {portfolio: row.portfolio, everyDays: row.everyDays, from: date(row.on), to: CASE WHEN v.closesOn < until THEN v.closesOn ELSE until END, source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(v)
RETURN row.i AS done`;

const WHY = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[s:SUPERVISED_BY]->(q:Post)
WHERE q.id = row.supervisor AND coalesce(s.portfolio, '') = coalesce(row.portfolio, '') AND s.to > date(row.on) AND s.to > s.from
RETURN row.i AS i, min(s.from) AS since`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[r:SUPERVISED_BY]->(v:Post)
RETURN row.i AS i, type(r) AS type, p.id AS from, v.id AS to, properties(r) AS p`;

/** A post may have any number of supervisors, and the same one for several portfolios. */
export const assignSupervisor = defineChange(
  'assignSupervisor',
  {
    post: field.post('The post that is supervised.'),
    supervisor: field.post('The post that supervises it professionally.'),
    portfolio: optional(field.portfolio('The portfolio that it is supervised for; none for the whole of its practice.')),
    everyDays: optional(field.int('Days between two sessions, as agreed; none when nothing is agreed.', 1, 366)),
  },
  {
    law: 'A post gets a professional supervisor from a day on, besides those it has.',
    play: ASSIGN,
    why: WHY,
    keep: [KEEP],
    writes: ({ post }) => [`${post} supervision`],
    refused: ({ post, supervisor }, { since }, say) => {
      if (post === supervisor) return `${say.name(post)} cannot supervise itself.`;
      return since === undefined
        ? null
        : `${say.name(supervisor)} supervises ${say.name(post)} from ${say.day(since)} already; end that first to agree something else.`;
    },
    tells: ({ post, supervisor, portfolio, everyDays, on }, say) =>
      `${say.name(supervisor)} supervises ${say.name(post)} professionally${portfolio === null ? '' : ` for ${say.name(portfolio)}`}${everyDays === null ? '' : `, every ${everyDays} days,`} from ${say.day(on)}.`,
  },
);
