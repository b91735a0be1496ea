import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  /** For each of them, the day on which it began. */
  readonly began: readonly string[];
}

// (p:Post)-[:REPORTS_TO]->(m:Post)
const SPAN_TOO_WIDE = cypher`
MATCH (m:Post)<-[r:REPORTS_TO]-(:Post)
WITH m, count(r) AS lines WHERE lines > $max AND m.id > $after
MATCH (m)<-[r:REPORTS_TO]-(p:Post) WHERE r.from <= date($on) < r.to
WITH m, p, min(r.from) AS day
WITH m, collect(p.id) AS evidence, collect(toString(day)) AS began WHERE size(evidence) > $max
WITH m, evidence, began ORDER BY m.id LIMIT $first
RETURN m.id AS subject, coalesce(m.title, m.id) AS title, evidence, began`;

/** A post has at most so many direct reports. */
export const spanTooWide = defineRule<Row>({
  id: 'spanTooWide',
  law: 'No more posts report to one directly than it can manage.',
  standard: 'DESIGN',
  source: 'Orgmatrix, the design of the matrix',
  clause: 'span of control',
  severity: 'MEDIUM',
  advice: 'Let some of the posts report to a team manager or a deputy.',
  settings: [{ name: 'most', default: 8, unit: 'posts', about: 'how many posts report to one directly at the most' }],
  query: SPAN_TOO_WIDE,
  parameters: ({ number }) => ({ max: number('most') }),
  // The one that was one too many made it so.
  since: ({ began }, { number }) => began.toSorted()[number('most')] ?? null,
  sentence: ([row], { count, number, sentences }) =>
    sentences([
      `${count(row?.evidence.length ?? 0, 'post reports', 'posts report')} to it directly; ${count(number('most'), 'is', 'are')} the most.`,
    ]),
});
