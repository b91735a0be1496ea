import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  readonly line: 'line of management' | 'professional supervision';
  readonly ends: string;
  readonly others: readonly string[];
}

// (p:Post)-[:REPORTS_TO]->(m:Post), (p)-[:SUPERVISED_BY]->(m)
const ENDS_WITHOUT_SUCCESSOR = cypher`
MATCH (p:Post)-[r:REPORTS_TO]->(m:Post)
WHERE r.to <= date($until) AND r.to > date($on) AND r.from <= date($on) AND p.id > $after AND p.id <= $through AND (p.closesOn IS NULL OR p.closesOn > r.to)
  AND NOT EXISTS { MATCH (p)-[n:REPORTS_TO]->(:Post) WHERE n.from <= r.to AND n.to > r.to }
WITH p, min(r.to) AS ends, max(r.from) AS began, collect(DISTINCT m.id) AS evidence, collect(DISTINCT coalesce(m.title, m.id)) AS others ORDER BY p.id LIMIT $first
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, evidence, 'line of management' AS line, toString(ends) AS ends, others, [day IN [began, ends - duration({days: $days})] | toString(day)] AS since
UNION ALL
MATCH (p:Post)-[r:SUPERVISED_BY]->(m:Post)
WHERE r.to <= date($until) AND r.to > date($on) AND r.from <= date($on) AND p.id > $after AND p.id <= $through AND (p.closesOn IS NULL OR p.closesOn > r.to)
  AND NOT EXISTS { MATCH (p)-[n:SUPERVISED_BY]->(:Post) WHERE n.from <= r.to AND n.to > r.to AND coalesce(n.portfolio, '') = coalesce(r.portfolio, '') }
WITH p, min(r.to) AS ends, max(r.from) AS began, collect(DISTINCT m.id) AS evidence, collect(DISTINCT coalesce(m.title, m.id)) AS others ORDER BY p.id LIMIT $first
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, evidence, 'professional supervision' AS line, toString(ends) AS ends, others, [day IN [began, ends - duration({days: $days})] | toString(day)] AS since`;

/** A line or supervision that ends soon has a successor. */
export const endsWithoutSuccessor = defineRule<Row>({
  id: 'endsWithoutSuccessor',
  law: 'A line of management or of supervision that ends soon has a successor from the same day.',
  standard: 'DESIGN',
  source: 'Orgmatrix, the design of the matrix',
  clause: 'no line ends into nothing',
  severity: 'LOW',
  advice: 'Name who follows from that day, or let the line go on.',
  looksAhead: true,
  settings: [{ name: 'days', default: 60, unit: 'days', about: 'how many days ahead is soon' }],
  query: ENDS_WITHOUT_SUCCESSOR,
  parameters: ({ number, daysAfter }) => ({ until: daysAfter(number('days')), days: number('days') }),
  sentence: (rows, { day, posts, sentences }) =>
    sentences(rows.map(({ line, ends, others }) => `Its ${line} by ${posts(others)} ends on ${day(ends)}, and nothing follows.`)),
});
