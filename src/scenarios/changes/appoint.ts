import { cypher } from '../../graph/cypher.js';
import { defineChange, field, optional } from '../Change.js';

/** Who stands in the way: one substantive holder at a time or several who share, and besides them one who covers for a time. */
const FILLED_BY = {
  SUBSTANTIVE: ['SUBSTANTIVE', 'JOB_SHARE'],
  JOB_SHARE: ['SUBSTANTIVE'],
  INTERIM: ['INTERIM', 'ACTING', 'SECONDED'],
  ACTING: ['INTERIM', 'ACTING', 'SECONDED'],
  SECONDED: ['INTERIM', 'ACTING', 'SECONDED'],
} as const;

// (x:Person)-[:HOLDS]->(p:Post)
const APPOINT = cypher`
UNWIND $rows AS row
MATCH (x:Person {id: row.person}) MATCH (p:Post {id: row.post})
WHERE date(row.last) > date(row.on)
  AND (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
  AND NOT EXISTS { MATCH (p)<-[h:HOLDS]-(y:Person) WHERE h.from < date(row.last) AND h.to > date(row.on) AND h.from < h.to AND (y.id = row.person OR coalesce(h.capacity, 'SUBSTANTIVE') IN row.filledBy) }
CREATE (x)-[:HOLDS {capacity: row.capacity, from: date(row.on), to: CASE WHEN p.closesOn < date(row.last) THEN p.closesOn ELSE date(row.last) END, source: 'RECORDED', sourceOn: date(row.recordedOn)}]->(p)
RETURN row.i AS done`;

const WHY = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})<-[h:HOLDS]-(y:Person)
WHERE h.from < date(row.last) AND h.to > date(row.on) AND h.from < h.to AND (y.id = row.person OR coalesce(h.capacity, 'SUBSTANTIVE') IN row.filledBy)
WITH row, min(y.id) AS holder
MATCH (p:Post {id: row.post})<-[h:HOLDS]-(y:Person {id: holder}) WHERE h.from < date(row.last) AND h.to > date(row.on) AND h.from < h.to
RETURN row.i AS i, holder, y.name AS name, min(h.from) AS since, max(h.to) AS until`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})<-[r:HOLDS]-(x:Person)
RETURN row.i AS i, type(r) AS type, x.id AS from, p.id AS to, properties(r) AS p`;

/** Whether two capacities go together is decided here and nowhere else. */
export const appoint = defineChange(
  'appoint',
  {
    post: field.post('The post that is filled.'),
    person: field.person('Who takes it.'),
    capacity: field.word('Capacity', 'In what capacity.'),
    until: optional(field.day('The first day on which it is over again; none when no end is agreed.')),
  },
  {
    law: 'A person takes a post from a day on.',
    play: APPOINT,
    why: WHY,
    keep: [KEEP],
    writes: ({ post }) => [`${post} holders`],
    also: ({ capacity, until }) => ({ filledBy: FILLED_BY[capacity], last: until ?? '9999-12-31' }),
    refused: ({ post, person, until, on }, { holder, name, since, until: end }, say) => {
      if (until !== null && until <= on) {
        return `The appointment ends on ${say.day(until)}, which is not after it begins on ${say.day(on)}.`;
      }
      if (holder === undefined) return null;
      const days = `from ${say.day(since)}${end === '9999-12-31' ? '' : ` until ${say.day(end)}`}`;
      if (holder === person) return `${say.name(person)} holds ${say.name(post)} ${days} already.`;
      return `${say.name(post)} is full: ${String(name ?? holder)} holds it ${days}. End that first, or agree a job share or cover for a time.`;
    },
    tells: ({ post, person, capacity, until, on }, say) =>
      `${say.name(person)} takes ${say.name(post)} (${capacity.toLowerCase().replace('_', ' ')}) from ${say.day(on)}${until === null ? '' : `, until ${say.day(until)}`}.`,
  },
);
