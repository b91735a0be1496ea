import { cypher } from '../../graph/cypher.js';
import { defineRule } from '../Rule.js';

// (p:Post)
const NEED_UNRECORDED = cypher`
MATCH (p:Post)
WHERE coalesce(p.needsSupervision, 'UNRECORDED') = 'UNRECORDED' AND p.id > $after
  AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
WITH p ORDER BY p.id LIMIT $first
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, [p.id] AS evidence, [toString(p.opensOn)] AS since`;

/** Somebody has recorded whether the post needs supervision. */
export const needUnrecorded = defineRule({
  id: 'needUnrecorded',
  law: 'Somebody has recorded whether the post needs professional supervision.',
  standard: 'NATIONAL',
  source: 'LGA Standards for employers of social workers in England',
  clause: 'standard 5 (a supervision policy that is owned and monitored)',
  severity: 'LOW',
  advice: 'Ask the line manager, and record whether the post needs professional supervision.',
  settings: [],
  query: NEED_UNRECORDED,
  sentence: () => 'Nobody has recorded whether it needs professional supervision.',
});
