import { cypher } from '../../graph/cypher.js';
import { defineChange, field } from '../Change.js';

// (p:Post)-[:LEADS]->(t)
const LEAD_ORGANISATION = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post}) MATCH (t:Organisation {id: row.target})
WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
  AND NOT EXISTS { MATCH (t)<-[d:LEADS]-(:Post) WHERE d.to > date(row.on) AND d.to > d.from }
CREATE (p)-[:LEADS {from: date(row.on), to: coalesce(p.closesOn, date('9999-12-31')), source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(t)
RETURN row.i AS done`;
const LEAD_PORTFOLIO = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post}) MATCH (t:Portfolio {id: row.target})
WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
  AND NOT EXISTS { MATCH (t)<-[d:LEADS]-(:Post) WHERE d.to > date(row.on) AND d.to > d.from }
CREATE (p)-[:LEADS {from: date(row.on), to: coalesce(p.closesOn, date('9999-12-31')), source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(t)
RETURN row.i AS done`;
const LEAD_LOCALITY = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post}) MATCH (t:Locality {id: row.target})
WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
  AND NOT EXISTS { MATCH (t)<-[d:LEADS]-(:Post) WHERE d.to > date(row.on) AND d.to > d.from }
CREATE (p)-[:LEADS {from: date(row.on), to: coalesce(p.closesOn, date('9999-12-31')), source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(t)
RETURN row.i AS done`;
const LEAD_TEAM = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post}) MATCH (t:Team {id: row.target})
WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
  AND NOT EXISTS { MATCH (t)<-[d:LEADS]-(:Post) WHERE d.to > date(row.on) AND d.to > d.from }
CREATE (p)-[:LEADS {from: date(row.on), to: coalesce(p.closesOn, date('9999-12-31')), source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(t)
RETURN row.i AS done`;
const LEAD_SERVICE = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post}) MATCH (t:Service {id: row.target})
WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
  AND NOT EXISTS { MATCH (t)<-[d:LEADS]-(:Post) WHERE d.to > date(row.on) AND d.to > d.from }
CREATE (p)-[:LEADS {from: date(row.on), to: coalesce(p.closesOn, date('9999-12-31')), source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(t)
RETURN row.i AS done`;

const WHY = cypher`
UNWIND $rows AS row MATCH (t:Organisation {id: row.target})<-[r:LEADS]-(p:Post) WHERE r.to > date(row.on) AND r.to > r.from RETURN row.i AS i, p.id AS head, coalesce(p.title, p.id) AS title, r.from AS since
UNION ALL
UNWIND $rows AS row MATCH (t:Portfolio {id: row.target})<-[r:LEADS]-(p:Post) WHERE r.to > date(row.on) AND r.to > r.from RETURN row.i AS i, p.id AS head, coalesce(p.title, p.id) AS title, r.from AS since
UNION ALL
UNWIND $rows AS row MATCH (t:Locality {id: row.target})<-[r:LEADS]-(p:Post) WHERE r.to > date(row.on) AND r.to > r.from RETURN row.i AS i, p.id AS head, coalesce(p.title, p.id) AS title, r.from AS since
UNION ALL
UNWIND $rows AS row MATCH (t:Team {id: row.target})<-[r:LEADS]-(p:Post) WHERE r.to > date(row.on) AND r.to > r.from RETURN row.i AS i, p.id AS head, coalesce(p.title, p.id) AS title, r.from AS since
UNION ALL
UNWIND $rows AS row MATCH (t:Service {id: row.target})<-[r:LEADS]-(p:Post) WHERE r.to > date(row.on) AND r.to > r.from RETURN row.i AS i, p.id AS head, coalesce(p.title, p.id) AS title, r.from AS since`;

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

/** One head at a time: the former one has to be ended first. */
export const lead = defineChange(
  'lead',
  {
    post: field.post('The post that leads.'),
    target: field.oneOf(['Organisation', 'Portfolio', 'Locality', 'Team', 'Service'], 'What it leads.'),
  },
  {
    law: 'A post leads the organisation, a portfolio, a locality, a team or a service from a day on.',
    play: {
      by: 'target',
      of: {
        Organisation: LEAD_ORGANISATION,
        Portfolio: LEAD_PORTFOLIO,
        Locality: LEAD_LOCALITY,
        Team: LEAD_TEAM,
        Service: LEAD_SERVICE,
      },
    },
    why: WHY,
    keep: [KEEP],
    writes: ({ target }) => [`${target} head`],
    refused: ({ post, target }, { head, title, since }, say) => {
      if (head === undefined) return null;
      const day = say.day(since);
      if (head === post) return `${say.name(post)} leads ${say.name(target)} from ${day} already.`;
      return `${say.name(target)} would have a second head: ${String(title)} leads it from ${day}. End that first.`;
    },
    tells: ({ post, target, on }, say) => `${say.name(post)} leads ${say.name(target)} from ${say.day(on)}.`,
  },
);
