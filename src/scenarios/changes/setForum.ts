import { cypher } from '../../graph/cypher.js';
import { clearable, defineChange, field, optional, whenever } from '../Change.js';

// (f:Forum), and what is to stand around it
const FOUND = cypher`
UNWIND $rows AS row
MATCH (f:Forum {id: row.forum})
WHERE size(row.given) > 1 AND f.id <> coalesce(row.escalatesTo, '')
  AND (row.escalatesTo IS NULL OR EXISTS { MATCH (g:Forum {id: row.escalatesTo}) })
  AND (row.chair IS NULL OR EXISTS { MATCH (p:Post {id: row.chair}) WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on)) })
  AND (row.attends IS NULL OR EXISTS { MATCH (p:Post {id: row.attends}) WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on)) })
  AND (row.attends IS NULL OR NOT EXISTS { MATCH (f)<-[a:ATTENDS]-(p:Post) WHERE p.id = row.attends AND a.to > date(row.on) AND a.to > a.from })
  AND (row.leaves IS NULL OR EXISTS { MATCH (f)<-[a:ATTENDS]-(p:Post) WHERE p.id = row.leaves AND a.from <= date(row.on) AND a.to > date(row.on) })
RETURN row.i AS done`;

// (f:Forum)<-[:CHAIRS]-(p:Post)
const END_CHAIR = cypher`
UNWIND $rows AS row
MATCH (f:Forum {id: row.forum})<-[c:CHAIRS]-(:Post) WHERE 'chair' IN row.given AND c.to > date(row.on)
SET c.to = CASE WHEN c.from > date(row.on) THEN c.from ELSE date(row.on) END
RETURN count(c) AS ended`;

const CHAIR = cypher`
UNWIND $rows AS row
MATCH (f:Forum {id: row.forum}) MATCH (p:Post {id: row.chair})
CREATE (p)-[:CHAIRS {from: date(row.on), to: coalesce(p.closesOn, date('9999-12-31')), source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(f)
RETURN row.i AS done`;

// (f:Forum)<-[:ATTENDS]-(p:Post)
const ATTEND = cypher`
UNWIND $rows AS row
MATCH (f:Forum {id: row.forum}) MATCH (p:Post {id: row.attends})
CREATE (p)-[:ATTENDS {from: date(row.on), to: coalesce(p.closesOn, date('9999-12-31')), source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(f)
RETURN row.i AS done`;

const LEAVE = cypher`
UNWIND $rows AS row
MATCH (f:Forum {id: row.forum})<-[a:ATTENDS]-(p:Post) WHERE p.id = row.leaves AND a.from <= date(row.on) AND a.to > date(row.on)
SET a.to = date(row.on)
RETURN count(a) AS ended`;

// (f:Forum)-[:ESCALATES_TO]->(g:Forum)
const END_ESCALATION = cypher`
UNWIND $rows AS row
MATCH (f:Forum {id: row.forum})-[e:ESCALATES_TO]->(:Forum) WHERE 'escalatesTo' IN row.given AND e.to > date(row.on)
SET e.to = CASE WHEN e.from > date(row.on) THEN e.from ELSE date(row.on) END
RETURN count(e) AS ended`;

const ESCALATE = cypher`
UNWIND $rows AS row
MATCH (f:Forum {id: row.forum}) MATCH (g:Forum {id: row.escalatesTo})
CREATE (f)-[:ESCALATES_TO {from: date(row.on), to: date('9999-12-31'), source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(g)
RETURN row.i AS done`;

const WHY = cypher`
UNWIND $rows AS row
MATCH (f:Forum {id: row.forum})
RETURN row.i AS i,
  COUNT { MATCH (f)<-[a:ATTENDS]-(p:Post) WHERE p.id = row.attends AND a.to > date(row.on) AND a.to > a.from } AS attends,
  COUNT { MATCH (f)<-[a:ATTENDS]-(p:Post) WHERE p.id = row.leaves AND a.from <= date(row.on) AND a.to > date(row.on) } AS leaves`;

const KEEP_POSTS = cypher`
UNWIND $rows AS row
MATCH (f:Forum {id: row.forum})<-[r:ATTENDS|CHAIRS]-(p:Post)
RETURN row.i AS i, type(r) AS type, p.id AS from, f.id AS to, properties(r) AS p`;

const KEEP_ESCALATION = cypher`
UNWIND $rows AS row
MATCH (f:Forum {id: row.forum})-[r:ESCALATES_TO]->(g:Forum)
RETURN row.i AS i, type(r) AS type, f.id AS from, g.id AS to, properties(r) AS p`;

/** A chair or an escalation that is given as null ends without a successor. */
export const setForum = defineChange(
  'setForum',
  {
    forum: field.forum('The forum.'),
    chair: clearable(field.post('The post that chairs it from then on, alone.'), 'for nobody'),
    attends: optional(field.post('A post that attends it from then on, besides the others.')),
    leaves: optional(whenever(field.post('A post that attends it no longer.'))),
    escalatesTo: clearable(field.forum('The forum that it escalates to from then on, alone.'), 'for none'),
  },
  {
    law: 'Who chairs and who attends a forum, and where it escalates to, is set from a day on.',
    play: FOUND,
    then: [END_CHAIR, CHAIR, ATTEND, LEAVE, END_ESCALATION, ESCALATE],
    why: WHY,
    keep: [KEEP_POSTS, KEEP_ESCALATION],
    writes: ({ forum }) => [forum],
    refused: ({ forum, attends, leaves, escalatesTo, given }, found, say) => {
      if (given.length < 2) return `Nothing is said that ${say.name(forum)} should be changed to.`;
      if (forum === escalatesTo) return `${say.name(forum)} cannot escalate to itself.`;
      if (attends !== null && found['attends'] !== 0) return `${say.name(attends)} attends ${say.name(forum)} already.`;
      return leaves === null ? null : `${say.name(leaves)} does not attend ${say.name(forum)}.`;
    },
    tells: ({ forum, chair, attends, leaves, escalatesTo, given, on }, say) => {
      const parts = [
        given.includes('chair') ? `${say.name(chair)} chairs it` : null,
        attends === null ? null : `${say.name(attends)} attends it`,
        leaves === null ? null : `${say.name(leaves)} attends it no longer`,
        given.includes('escalatesTo') ? `it escalates to ${say.name(escalatesTo)}` : null,
      ];
      return `${say.name(forum)}, from ${say.day(on)}: ${parts.filter((part) => part !== null).join('; ')}.`;
    },
  },
);
