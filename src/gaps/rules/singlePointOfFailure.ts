import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  readonly portfolio: string;
  readonly locality: string;
  /** The day on which the post closes; null when it stays open. */
  readonly closes: string | null;
  readonly holders: readonly { readonly name: string; readonly capacity: string; readonly to: string }[];
}

// (f:Portfolio)<-[:SERVES]-(p:Post)-[:BASED_IN]->(l:Locality), (p)<-[:HOLDS]-(x:Person)
const SINGLE_POINT_OF_FAILURE = cypher`
MATCH (p:Post)-[v:SERVES]->(f:Portfolio)
WHERE v.from <= date($on) < v.to
MATCH (p)-[b:BASED_IN]->(l:Locality)
WHERE b.from <= date($on) < b.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
WITH f, l, min(p.id) AS one, max(p.id) AS last, min(CASE WHEN v.from > b.from THEN v.from ELSE b.from END) AS placed WHERE one = last AND one > $after
MATCH (p:Post {id: one})
WITH f, l, p, placed, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) AND h.to > date($until) AND NOT coalesce(h.capacity, '') IN $weak | x.id] AS firm
WHERE size(firm) = 0 OR p.closesOn <= date($until)
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, [f.id, l.id] AS evidence, coalesce(f.name, f.id) AS portfolio, coalesce(l.name, l.id) AS locality, p.closesOn AS closes,
  [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | {name: coalesce(x.name, x.id), capacity: coalesce(h.capacity, ''), to: h.to}] AS holders,
  [placed, p.opensOn, CASE WHEN size(firm) > 0 THEN p.closesOn - duration({days: $days}) ELSE null END]
  + [(f)<-[w:SERVES]-(o:Post)-[c:BASED_IN]->(k:Locality) WHERE k.id = l.id AND o.id <> p.id AND w.from < c.to AND c.from < w.to AND (w.to <= date($on) OR c.to <= date($on)) | CASE WHEN w.to < c.to THEN w.to ELSE c.to END]
  + [(f)<-[w:SERVES]-(o:Post)-[c:BASED_IN]->(k:Locality) WHERE k.id = l.id AND o.id <> p.id AND o.closesOn <= date($on) AND w.from < o.closesOn AND c.from < o.closesOn | coalesce(o.closesOn, date($on))]
  + [(p)<-[h:HOLDS]-(x:Person) WHERE size(firm) = 0 AND h.from <= date($on) AND h.from < h.to AND NOT coalesce(h.capacity, '') IN $weak | h.to - duration({days: $days})] AS since`;

/** A portfolio in a locality does not hang on one vacant, interim or ending post. */
export const singlePointOfFailure = defineRule<Row>({
  id: 'singlePointOfFailure',
  law: 'A portfolio in a locality does not hang on one post that is vacant, held for a time only, or about to end.',
  standard: 'DESIGN',
  source: 'Orgmatrix, the design of the matrix',
  clause: 'every cell of the matrix stands on more than one',
  severity: 'MEDIUM',
  advice: 'Let a second post serve the portfolio there, or settle who holds this one.',
  settings: [
    { name: 'days', default: 60, unit: 'days', about: 'how many days ahead an end is near' },
    { name: 'weak', default: ['INTERIM', 'ACTING'], unit: 'capacities', about: 'in which capacities a post is held for a time only' },
  ],
  query: SINGLE_POINT_OF_FAILURE,
  parameters: ({ number, list, daysAfter }) => ({ until: daysAfter(number('days')), days: number('days'), weak: list('weak') }),
  sentence: (rows, { day, names, sentences, list, daysAfter, number }) => {
    const soon = daysAfter(number('days'));
    const said = ({ name, capacity, to }: Row['holders'][number]) =>
      list('weak').includes(capacity) ? `${name} (${capacity.toLowerCase()})` : to <= soon ? `${name}, until ${day(to)}` : name;
    return sentences(
      rows.map(({ portfolio, locality, closes, holders }) => {
        const held = holders.length === 0 ? 'which is vacant' : `which is held by ${names(holders.map(said))}`;
        const why = closes !== null && closes <= soon ? `which closes on ${day(closes)}` : held;
        return `${portfolio} in ${locality} hangs on this post alone, ${why}.`;
      }),
    );
  },
});
