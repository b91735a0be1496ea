import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  readonly managers: readonly string[];
  /** Who holds both posts, where these are two; empty where they are one. */
  readonly people: readonly string[];
}

// (p:Post)-[:REPORTS_TO]->(m:Post), (p)-[:SUPERVISED_BY]->(q:Post), (m)<-[:HOLDS]-(x:Person)-[:HOLDS]->(q)
const SAME_AS_LINE = cypher`
MATCH (p:Post) WHERE p.role IN $roles AND p.id > $after AND p.id <= $through
MATCH (p)-[r:REPORTS_TO]->(m:Post) WHERE r.from <= date($on) < r.to
MATCH (p)-[s:SUPERVISED_BY]->(q:Post) WHERE s.from <= date($on) < s.to AND q.id = m.id
WITH p, collect(DISTINCT m.id) AS evidence, collect(DISTINCT coalesce(m.title, m.id)) AS managers, min(CASE WHEN r.from > s.from THEN r.from ELSE s.from END) AS began ORDER BY p.id LIMIT $first
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, evidence, managers, [] AS people, [toString(began)] AS since
UNION ALL
MATCH (p:Post) WHERE p.role IN $roles AND p.id > $after AND p.id <= $through
MATCH (p)-[r:REPORTS_TO]->(m:Post)<-[h:HOLDS]-(x:Person)-[i:HOLDS]->(q:Post)
WHERE q.id <> m.id AND r.from <= date($on) < r.to AND h.from <= date($on) < h.to AND i.from <= date($on) < i.to
WITH p, m, q, x, CASE WHEN r.from > h.from AND r.from > i.from THEN r.from WHEN h.from > i.from THEN h.from ELSE i.from END AS one
MATCH (p)-[s:SUPERVISED_BY]->(w:Post) WHERE s.from <= date($on) < s.to AND w.id = q.id
WITH p, collect(DISTINCT m.id) AS those, collect(DISTINCT q.id) AS others, collect(DISTINCT x.id) AS them, collect(DISTINCT coalesce(m.title, m.id)) AS managers,
  collect(DISTINCT coalesce(x.name, x.id)) AS people, min(CASE WHEN one > s.from THEN one ELSE s.from END) AS began ORDER BY p.id LIMIT $first
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, those + others + them AS evidence, managers, people, [toString(began)] AS since`;

/** Where independence is required, somebody other than the line manager supervises. */
export const sameAsLine = defineRule<Row>({
  id: 'sameAsLine',
  law: 'Where independence is required, professional supervision is given by somebody other than the line manager.',
  standard: 'LOCAL',
  source: 'The delivery model of the organisation',
  clause: 'professional supervision apart from line management',
  severity: 'MEDIUM',
  advice: 'Name a professional supervisor who is not the line manager.',
  settings: [
    {
      name: 'roles',
      default: ['EDUCATIONAL_PSYCHOLOGIST', 'SENIOR_EDUCATIONAL_PSYCHOLOGIST', 'SPECIALIST_TEACHER'],
      unit: 'roles',
      about: 'which roles need supervision apart from their line of management',
    },
  ],
  query: SAME_AS_LINE,
  parameters: ({ list }) => ({ roles: list('roles') }),
  sentence: (rows, { day, names, posts }, since) => {
    const when = since === null ? '' : ` since ${day(since)}`;
    const people = rows.flatMap((row) => row.people);
    const managers = posts(rows.flatMap((row) => row.managers));
    if (people.length === 0) return `${managers} manages it and also supervises it${when}.`;
    return `${names(people)}, who manages it as ${managers}, also supervises it${when}.`;
  },
});
