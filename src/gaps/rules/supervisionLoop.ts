import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  /** From the post and back to it, once round. */
  readonly round: readonly string[];
}

// (p:Post)-[:SUPERVISED_BY*1..12]->(p). Whoever comes before a post in a loop has somebody below too: few posts of a tree are left to look at.
const SUPERVISION_LOOP = cypher`
MATCH (q:Post) WHERE EXISTS { MATCH (q)<-[:SUPERVISED_BY]-(:Post) }
MATCH (q)-[:SUPERVISED_BY]->(p:Post) WHERE p.id > $after
WITH DISTINCT p
MATCH path = (p)-[rs:SUPERVISED_BY*1..12]->(p) WHERE all(r IN rs WHERE r.from <= date($on) < r.to)
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, [x IN nodes(path) | x.id] AS evidence, [x IN nodes(path) | coalesce(x.title, x.id)] AS round, [r IN rs | r.from] AS since`;

/** No post supervises itself, directly or through others. */
export const supervisionLoop = defineRule<Row>({
  id: 'supervisionLoop',
  law: 'No post supervises itself, directly or through others.',
  standard: 'DESIGN',
  source: 'Orgmatrix, the design of the matrix',
  clause: 'lines lead upwards',
  severity: 'HIGH',
  advice: 'End one line of supervision in the loop, and name a supervisor outside it.',
  settings: [],
  query: SUPERVISION_LOOP,
  sentence: (rows, { posts }) => {
    const [, ...others] = rows.toSorted((a, b) => a.round.length - b.round.length)[0]?.round.slice(0, -1) ?? [];
    return others.length === 0
      ? 'It is recorded as its own professional supervisor.'
      : `Its line of professional supervision returns to itself by way of ${posts(others)}, so nobody outside oversees the practice.`;
  },
});
