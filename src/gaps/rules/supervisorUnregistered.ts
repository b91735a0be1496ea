import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  readonly person: string;
  readonly register: string | null;
  readonly expires: string | null;
  readonly supervisees: number;
}

// (x:Person)-[:HOLDS]->(v:Post)<-[:SUPERVISED_BY]-(p:Post)
const SUPERVISOR_UNREGISTERED = cypher`
MATCH (x:Person) WHERE x.registeredWith IS NULL OR x.registrationExpiresOn IS NULL OR x.registrationExpiresOn <= date($on)
MATCH (x)-[h:HOLDS]->(v:Post)
WHERE h.from <= date($on) < h.to AND v.id > $after AND NOT coalesce(v.profession, '') IN $exempt
WITH x, v, min(h.from) AS held
MATCH (v)<-[s:SUPERVISED_BY]-(p:Post) WHERE s.from <= date($on) < s.to
WITH x, v, held, min(s.from) AS began, count(DISTINCT p.id) AS supervisees
RETURN v.id AS subject, coalesce(v.title, v.id) AS title, [x.id] AS evidence, coalesce(x.name, x.id) AS person, x.registeredWith AS register, x.registrationExpiresOn AS expires, supervisees,
  [held, began, CASE WHEN x.registeredWith IS NULL THEN null ELSE x.registrationExpiresOn END] AS since`;

/** The registration of whoever supervises is current. */
export const supervisorUnregistered = defineRule<Row>({
  id: 'supervisorUnregistered',
  law: 'The professional registration of whoever holds a supervising post is current.',
  standard: 'DESIGN',
  source: 'Orgmatrix, the design of the matrix',
  clause: 'supervisors are registered professionals',
  severity: 'HIGH',
  advice: 'Ask for the entry in the register and record it; until then let somebody who is registered supervise.',
  settings: [{ name: 'exempt', default: [], unit: 'professions', about: 'in which professions a supervisor needs no registration' }],
  query: SUPERVISOR_UNREGISTERED,
  parameters: ({ list }) => ({ exempt: list('exempt') }),
  sentence: (rows, { day, count, sentences }) =>
    sentences(
      rows.map(({ person, register, expires, supervisees }) => {
        const who = `${person}, who holds it and supervises ${count(supervisees, 'post', 'posts')},`;
        if (register === null) return `${who} has no professional registration on record.`;
        if (expires === null) return `${who} is registered with ${register}, but nobody has recorded until when.`;
        return `${who} has been without a current registration with ${register} since ${day(expires)}.`;
      }),
    ),
});
