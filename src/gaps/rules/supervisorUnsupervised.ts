import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

// (p:Post)-[:SUPERVISED_BY]->(v:Post)-[:SUPERVISED_BY]->(:Post), (v)-[:LEADS]->(:Organisation)
const SUPERVISOR_UNSUPERVISED = cypher`
MATCH (v:Post)
WHERE NOT v.id IN $heads AND v.id > $after AND v.id <= $through AND EXISTS { MATCH (v)<-[:SUPERVISED_BY]-(:Post) }
WITH v, COUNT { MATCH (v)-[t:SUPERVISED_BY]->(:Post) WHERE t.from <= date($on) < t.to } AS supervisors
WHERE supervisors = 0 AND (v.opensOn IS NULL OR v.opensOn <= date($on)) AND (v.closesOn IS NULL OR v.closesOn > date($on))
WITH v, COUNT { MATCH (v)-[l:LEADS]->(:Organisation) WHERE l.from <= date($on) < l.to } AS led WHERE led = 0
MATCH (v)<-[s:SUPERVISED_BY]-(p:Post) WHERE s.from <= date($on) < s.to
WITH v, min(s.from) AS began, collect(DISTINCT p.id) AS evidence ORDER BY v.id LIMIT $first
RETURN v.id AS subject, coalesce(v.title, v.id) AS title, evidence,
  [toString(began), toString(v.opensOn)] + [(v)-[t:SUPERVISED_BY]->(:Post) WHERE t.from < t.to AND t.to <= date($on) | coalesce(toString(t.to), '')]
  + [(v)-[l:LEADS]->(:Organisation) WHERE l.from < l.to AND l.to <= date($on) | coalesce(toString(l.to), '')] AS since`;

/** A supervisor is supervised too, up to the head of the profession. */
export const supervisorUnsupervised = defineRule<GapRow>({
  id: 'supervisorUnsupervised',
  law: 'Whoever supervises is supervised too, up to the head of the profession.',
  standard: 'DESIGN',
  source: 'Orgmatrix, the design of the matrix',
  clause: 'the professional line reaches the top',
  severity: 'MEDIUM',
  advice: 'Name a professional supervisor for the supervising post.',
  settings: [
    {
      name: 'heads',
      default: [],
      unit: 'posts',
      about: 'which posts head a profession, besides the head of the organisation: nobody supervises them',
    },
  ],
  query: SUPERVISOR_UNSUPERVISED,
  parameters: ({ list }) => ({ heads: list('heads') }),
  sentence: ([row], { day, count }, since) => {
    const many = count(row?.evidence.length ?? 0, 'post', 'posts');
    return `It supervises ${many} and nobody supervises it${since === null ? '' : `, since ${day(since)}`}.`;
  },
});
