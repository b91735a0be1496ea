import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  /** From the post and back to it, once round. */
  readonly round: readonly string[];
}

// (p:Post)-[:REPORTS_TO*1..12]->(p). Whoever comes before a post in a loop has somebody below too: few posts of a tree are left to look at.
const LINE_LOOP = cypher`
MATCH (q:Post) WHERE EXISTS { MATCH (q)<-[:REPORTS_TO]-(:Post) }
MATCH (q)-[:REPORTS_TO]->(p:Post) WHERE p.id > $after
WITH DISTINCT p
MATCH path = (p)-[rs:REPORTS_TO*1..12]->(p) WHERE all(r IN rs WHERE r.from <= date($on) < r.to)
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, [x IN nodes(path) | x.id] AS evidence, [x IN nodes(path) | coalesce(x.title, x.id)] AS round, [r IN rs | r.from] AS since`;

/** No post manages itself, directly or through others. */
export const lineLoop = defineRule<Row>({
  id: 'lineLoop',
  law: 'No post manages itself, directly or through others.',
  standard: 'DESIGN',
  source: 'Orgmatrix, the design of the matrix',
  clause: 'lines lead upwards',
  severity: 'HIGH',
  advice: 'Move the line of one of the posts in the loop to somebody outside it.',
  settings: [],
  query: LINE_LOOP,
  sentence: (rows, { posts }) => {
    const [, ...others] = rows.toSorted((a, b) => a.round.length - b.round.length)[0]?.round.slice(0, -1) ?? [];
    return others.length === 0
      ? 'It is recorded as its own line manager.'
      : `Its line of management returns to itself by way of ${posts(others)}, so it never reaches the head of the organisation.`;
  },
});
