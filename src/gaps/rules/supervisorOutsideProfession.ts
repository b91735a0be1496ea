import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  readonly supervisors: readonly string[];
  readonly managers: readonly string[];
}

// (p:Post)-[:SUPERVISED_BY]->(q:Post)<-[:HOLDS]-(x:Person), (p)-[:REPORTS_TO]->(m:Post)<-[:HOLDS]-(x)
const SUPERVISOR_OUTSIDE_PROFESSION = cypher`
MATCH (q:Post) WHERE EXISTS { MATCH (q)<-[:SUPERVISED_BY]-(:Post) }
WITH q, COUNT { MATCH (q)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to AND x.registeredWith = $register } AS registrants WHERE registrants = 0
MATCH (q)<-[s:SUPERVISED_BY]-(p:Post)
WHERE s.from <= date($on) < s.to AND p.profession IN $professions AND p.id > $after
  AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
WITH p, min(s.from) AS began, collect(DISTINCT q.id) AS those, collect(DISTINCT coalesce(q.title, q.id)) AS supervisors
WITH p, began, those, supervisors,
  [(p)-[s:SUPERVISED_BY]->(v:Post)<-[h:HOLDS]-(x:Person) WHERE s.from <= date($on) < s.to AND h.from <= date($on) < h.to AND x.registeredWith = $register | x.id]
  + [(p)-[r:REPORTS_TO]->(m:Post)<-[h:HOLDS]-(x:Person) WHERE r.from <= date($on) < r.to AND h.from <= date($on) < h.to AND x.registeredWith = $register | x.id] AS registered
WHERE size(registered) = 0
WITH p, began, those, supervisors ORDER BY p.id LIMIT $first
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, those AS evidence, supervisors,
  [(p)-[r:REPORTS_TO]->(m:Post) WHERE r.from <= date($on) < r.to | coalesce(m.title, m.id)] AS managers,
  [began, p.opensOn]
  + [(p)-[s:SUPERVISED_BY]->(v:Post)<-[h:HOLDS]-(x:Person) WHERE x.registeredWith = $register AND s.from < h.to AND h.from < s.to AND (s.to <= date($on) OR h.to <= date($on)) | CASE WHEN s.to < h.to THEN s.to ELSE h.to END]
  + [(p)-[r:REPORTS_TO]->(m:Post)<-[h:HOLDS]-(x:Person) WHERE x.registeredWith = $register AND r.from < h.to AND h.from < r.to AND (r.to <= date($on) OR h.to <= date($on)) | CASE WHEN r.to < h.to THEN r.to ELSE h.to END] AS since`;

/** Where the line manager is not a registered social worker, a social worker's professional supervisor is. */
export const supervisorOutsideProfession = defineRule<Row>({
  id: 'supervisorOutsideProfession',
  law: "Where the line manager is not a registered social worker, a social worker's professional supervisor is.",
  standard: 'NATIONAL',
  source: 'DfE Employer standards for child and family social work',
  clause: 'standard 5 (supervision)',
  severity: 'HIGH',
  advice: 'Add a professional supervisor who is on the register; the present one may stay for other matters.',
  settings: [
    {
      name: 'professions',
      default: ['SOCIAL_WORK'],
      unit: 'professions',
      about: 'which professions are overseen by somebody on their register',
    },
    { name: 'register', default: 'SWE', unit: 'register', about: 'which register that is' },
  ],
  query: SUPERVISOR_OUTSIDE_PROFESSION,
  parameters: ({ list, text }) => ({ professions: list('professions'), register: text('register') }),
  sentence: ([row], { posts, text }) => {
    const [supervisors, managers] = [posts(row?.supervisors ?? []), posts(row?.managers ?? [])];
    const many = new Set([...(row?.supervisors ?? []), ...(row?.managers ?? [])]).size;
    const nobody = `nobody who holds ${many === 1 ? 'that post' : 'those posts'} is registered with ${text('register')}`;
    if (managers === supervisors) return `It is both managed and supervised by ${supervisors}; ${nobody}.`;
    return `It is supervised by ${supervisors} and ${managers === '' ? 'has no line manager' : `managed by ${managers}`}; ${nobody}.`;
  },
});
