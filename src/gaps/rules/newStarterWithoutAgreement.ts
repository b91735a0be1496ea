import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  readonly person: string;
  readonly started: string;
  readonly supervisors: readonly string[];
}

// (x:Person)-[:HOLDS]->(p:Post)-[:SUPERVISED_BY {everyDays}]->(q:Post)
const NEW_STARTER_WITHOUT_AGREEMENT = cypher`
MATCH (x:Person)-[h:HOLDS]->(p:Post)
WHERE h.from > date($starterSince) AND h.from <= date($on) < h.to AND coalesce(p.needsSupervision, 'UNRECORDED') <> 'NO' AND p.id > $after AND p.id <= $through
  AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
WITH x, p, min(h.from) AS started
WITH x, p, started, [(p)-[s:SUPERVISED_BY]->(q:Post) WHERE s.from <= date($on) < s.to AND s.everyDays IS NOT NULL | q.id] AS agreed
WHERE size(agreed) = 0
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, [x.id] AS evidence, coalesce(x.name, x.id) AS person, toString(started) AS started,
  [(p)-[s:SUPERVISED_BY]->(q:Post) WHERE s.from <= date($on) < s.to | coalesce(q.title, q.id)] AS supervisors,
  [toString(started), toString(p.opensOn)] + [(p)-[s:SUPERVISED_BY]->(:Post) WHERE s.from < s.to AND s.to <= date($on) AND s.everyDays IS NOT NULL | coalesce(toString(s.to), '')] AS since`;

/** A post held for less than so many days has a supervision agreement. */
export const newStarterWithoutAgreement = defineRule<Row>({
  id: 'newStarterWithoutAgreement',
  law: 'Whoever has just started in a post that may need supervision has an agreement that says how often it takes place.',
  standard: 'NATIONAL',
  source: 'LGA Standards for employers of social workers in England',
  clause: 'standard 5 (supervision agreements)',
  severity: 'MEDIUM',
  advice: 'Let the supervisor agree with the new starter how often they meet, and record it with the supervision.',
  settings: [{ name: 'days', default: 42, unit: 'days', about: 'for how long somebody counts as a new starter' }],
  query: NEW_STARTER_WITHOUT_AGREEMENT,
  parameters: ({ number, daysAfter }) => ({ starterSince: daysAfter(-number('days')) }),
  sentence: (rows, { day, posts, sentences }) =>
    sentences(
      rows.map(({ person, started, supervisors }) => {
        const without = `has not agreed with ${posts(supervisors)} how often they meet`;
        return `${person} started on ${day(started)} and ${supervisors.length === 0 ? 'has no professional supervisor yet' : without}.`;
      }),
    ),
});
