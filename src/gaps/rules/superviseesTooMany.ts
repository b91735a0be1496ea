import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  /** For each of them, the day on which it began. */
  readonly began: readonly string[];
}

// (p:Post)-[:SUPERVISED_BY]->(m:Post)
const SUPERVISEES_TOO_MANY = cypher`
MATCH (m:Post)<-[r:SUPERVISED_BY]-(:Post)
WITH m, count(r) AS lines WHERE lines > $max AND m.id > $after
MATCH (m)<-[r:SUPERVISED_BY]-(p:Post) WHERE r.from <= date($on) < r.to
WITH m, p, min(r.from) AS day
WITH m, collect(p.id) AS evidence, collect(toString(day)) AS began WHERE size(evidence) > $max
WITH m, evidence, began ORDER BY m.id LIMIT $first
RETURN m.id AS subject, coalesce(m.title, m.id) AS title, evidence, began`;

/** A post supervises at most so many others. */
export const superviseesTooMany = defineRule<Row>({
  id: 'superviseesTooMany',
  law: 'Nobody supervises more posts than there is time for.',
  standard: 'DESIGN',
  source: 'Orgmatrix, the design of the matrix',
  clause: 'load of supervision',
  severity: 'MEDIUM',
  advice: 'Move some of the supervision to another supervisor of the same portfolio.',
  settings: [{ name: 'most', default: 8, unit: 'posts', about: 'how many posts one supervises at the most' }],
  query: SUPERVISEES_TOO_MANY,
  parameters: ({ number }) => ({ max: number('most') }),
  // The one that was one too many made it so.
  since: ({ began }, { number }) => began.toSorted()[number('most')] ?? null,
  sentence: ([row], { count, number }) =>
    `It supervises ${count(row?.evidence.length ?? 0, 'post', 'posts')}; ${count(number('most'), 'is', 'are')} the most.`,
});
