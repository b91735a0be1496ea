import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  readonly other: string;
  /** MANAGES: the other post holds cases and is below the reviewer. MANAGED: it manages the reviewer and those who hold cases. */
  readonly way: 'MANAGES' | 'MANAGED';
}

// (c:Post)-[:REPORTS_TO*1..12]->(i:Post); (i)-[:REPORTS_TO*1..12]->(m:Post)<-[:REPORTS_TO*1..12]-(c)
const REVIEWER_NOT_INDEPENDENT = cypher`
MATCH (i:Post) WHERE i.role IN $reviewers AND i.id > $after
MATCH (i)<-[rs:REPORTS_TO*1..12]-(c:Post) WHERE c.role IN $caseRoles AND all(r IN rs WHERE r.from <= date($on) < r.to)
RETURN i.id AS subject, coalesce(i.title, i.id) AS title, [c.id] AS evidence, coalesce(c.title, c.id) AS other, 'MANAGES' AS way, [r IN rs | r.from] AS since, null AS either
UNION ALL
MATCH (h:Post)-[l:LEADS]->(:Organisation) WHERE l.from <= date($on) < l.to
WITH h, COUNT { MATCH (h)-[:REPORTS_TO]->(:Post) } AS lines
WITH collect(DISTINCT h.id) AS heads, max(lines) AS above
MATCH (i:Post) WHERE i.role IN $reviewers AND i.id > $after
MATCH (i)-[rs:REPORTS_TO*1..12]->(m:Post) WHERE NOT m.id IN heads AND all(r IN rs WHERE r.from <= date($on) < r.to) AND (above = 0 OR none(r IN rs WHERE startNode(r).id IN heads))
WITH DISTINCT m, i
WITH m, collect(i.id) AS reviewers
WITH m, reviewers, COUNT { MATCH (m)<-[q:REPORTS_TO]-(c:Post) WHERE c.role IN $caseRoles AND q.from <= date($on) < q.to } AS one
CALL { WITH m, one UNWIND CASE WHEN one = 0 THEN [m.id] ELSE [] END AS high MATCH (n:Post {id: high}) MATCH (n)<-[qs:REPORTS_TO*2..2]-(c:Post) WHERE c.role IN $caseRoles AND all(q IN qs WHERE q.from <= date($on) < q.to) WITH c LIMIT 1 RETURN count(c) AS more }
WITH m, reviewers, one + more AS two
CALL { WITH m, two UNWIND CASE WHEN two = 0 THEN [m.id] ELSE [] END AS high MATCH (n:Post {id: high}) MATCH (n)<-[qs:REPORTS_TO*3..3]-(c:Post) WHERE c.role IN $caseRoles AND all(q IN qs WHERE q.from <= date($on) < q.to) WITH c LIMIT 1 RETURN count(c) AS more }
WITH m, reviewers, two + more AS three
CALL { WITH m, three UNWIND CASE WHEN three = 0 THEN [m.id] ELSE [] END AS high MATCH (n:Post {id: high}) MATCH (n)<-[qs:REPORTS_TO*4..12]-(c:Post) WHERE c.role IN $caseRoles AND all(q IN qs WHERE q.from <= date($on) < q.to) WITH c LIMIT 1 RETURN count(c) AS more }
WITH m, reviewers, three + more AS cases WHERE cases > 0
UNWIND reviewers AS reviewer
MATCH (i:Post {id: reviewer})
RETURN i.id AS subject, coalesce(i.title, i.id) AS title, [m.id] AS evidence, coalesce(m.title, m.id) AS other, 'MANAGED' AS way, [] AS since, [] AS either`;

/** No line path between a reviewing officer and those who hold or manage cases, below the director. */
export const reviewerNotIndependent = defineRule<Row>({
  id: 'reviewerNotIndependent',
  law: 'An independent reviewing officer neither manages nor is managed by those who hold or manage the cases reviewed, below the director.',
  standard: 'STATUTORY',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)',
  clause: 'regulation 46 (to be confirmed by the adopter)',
  severity: 'HIGH',
  advice: 'Move the line of the reviewing officer to a manager with no cases below, such as the lead for quality assurance.',
  settings: [
    { name: 'reviewers', default: ['INDEPENDENT_REVIEWING_OFFICER'], unit: 'roles', about: 'which roles review independently' },
    {
      name: 'caseRoles',
      default: ['SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER', 'TEAM_MANAGER', 'LOCALITY_SERVICE_MANAGER'],
      unit: 'roles',
      about: 'which roles hold or manage the cases reviewed',
    },
  ],
  query: REVIEWER_NOT_INDEPENDENT,
  parameters: ({ list }) => ({ reviewers: list('reviewers'), caseRoles: list('caseRoles') }),
  sentence: (rows, { posts }) => {
    const said = (way: Row['way']) => rows.filter((row) => row.way === way).map(({ other }) => other);
    const [below, above] = [said('MANAGES'), said('MANAGED')];
    return [
      ...(below.length > 0 ? [`It manages posts that hold or manage cases: ${posts(below)}.`] : []),
      ...(above.length > 0 ? [`It is managed by ${posts(above)}, and so are posts that hold or manage cases.`] : []),
    ].join(' ');
  },
});
