import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  readonly profession: string | null;
}

// (p:Post)-[:SUPERVISED_BY]->(:Post), (p)-[:REPORTS_TO]->(m:Post)
const NO_SUPERVISOR = cypher`
MATCH (p:Post)
WHERE p.needsSupervision = 'YES' AND p.id > $after AND p.id <= $through AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
WITH p, COUNT { MATCH (p)-[s:SUPERVISED_BY]->(:Post) WHERE s.from <= date($on) < s.to } AS supervisors WHERE supervisors = 0
WITH p ORDER BY p.id LIMIT $first
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, p.profession AS profession,
  [(p)-[r:REPORTS_TO]->(m:Post) WHERE r.from <= date($on) < r.to | m.id] AS evidence,
  [toString(p.opensOn)] + [(p)-[e:SUPERVISED_BY]->(:Post) WHERE e.from < e.to AND e.to <= date($on) | coalesce(toString(e.to), '')] AS since`;

/** A post that needs supervision has a professional supervisor. */
export const noSupervisor = defineRule<Row>({
  id: 'noSupervisor',
  law: 'A post that needs professional supervision has a professional supervisor.',
  standard: 'NATIONAL',
  source: 'LGA Standards for employers of social workers in England',
  clause: 'standard 5 (supervision)',
  stricter: {
    standard: 'STATUTORY',
    source: "Children's Homes (England) Regulations 2015 (SI 2015/541)",
    clause: 'regulation 33(4)(b)',
    applies: ({ profession }) => profession === 'RESIDENTIAL_CARE',
  },
  severity: 'HIGH',
  advice: 'Name a professional supervisor of the right portfolio and profession who has room for one more.',
  settings: [],
  query: NO_SUPERVISOR,
  sentence: (_, { day }, since) =>
    since === null
      ? 'It needs professional supervision, and no supervisor has ever been recorded.'
      : `It needs professional supervision, and has had no supervisor since ${day(since)}.`,
});
