import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  readonly supervisor: string;
  /** The days on which holders left the supervising post. */
  readonly left: readonly string[];
}

// (p:Post)-[:SUPERVISED_BY]->(v:Post)<-[:HOLDS]-(:Person)
const SUPERVISOR_VACANT = cypher`
MATCH (v:Post) WHERE EXISTS { MATCH (v)<-[:SUPERVISED_BY]-(:Post) }
WITH v, COUNT { MATCH (v)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } AS holders WHERE holders = 0
MATCH (v)<-[s:SUPERVISED_BY]-(p:Post)
WHERE s.from <= date($on) < s.to AND p.id > $after AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
WITH p, collect(DISTINCT v.id) AS vacant ORDER BY p.id LIMIT $first
UNWIND vacant AS supervisor
MATCH (v:Post {id: supervisor})
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, [v.id] AS evidence, coalesce(v.title, v.id) AS supervisor,
  [(v)<-[h:HOLDS]-(:Person) WHERE h.from < h.to AND h.to <= date($on) | coalesce(toString(h.to), '')] AS left,
  [toString(p.opensOn)] + [(v)<-[h:HOLDS]-(:Person) WHERE h.from < h.to AND h.to <= date($on) | coalesce(toString(h.to), '')] AS since,
  [(v)<-[s:SUPERVISED_BY]-(q:Post) WHERE q.id = p.id AND s.from <= date($on) < s.to | coalesce(toString(s.from), '')] AS either`;

/** The supervising post is held by somebody. */
export const supervisorVacant = defineRule<Row>({
  id: 'supervisorVacant',
  law: 'The post that gives professional supervision is held by somebody.',
  standard: 'DESIGN',
  source: 'Orgmatrix, the design of the matrix',
  clause: 'supervision is given by a person',
  severity: 'HIGH',
  advice: 'Fill the supervising post, or name another supervisor until it is filled.',
  settings: [],
  query: SUPERVISOR_VACANT,
  sentence: (rows, { day, posts, sentences }) =>
    sentences(
      rows.map(({ supervisor, left }) => {
        const last = left.toSorted().at(-1);
        const vacant = last === undefined ? 'a post that nobody has held yet' : `a post that has been vacant since ${day(last)}`;
        return `Its professional supervisor is ${posts([supervisor])}, ${vacant}.`;
      }),
    ),
});
