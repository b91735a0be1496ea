import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  readonly took: string;
  readonly minutes: number;
}

// (t:Session)-[:OF]->(p:Post)
const SESSION_TOO_SHORT = cypher`
MATCH (t:Session) WHERE t.on > date($since) AND t.on <= date($on) AND t.minutes < $minutes
MATCH (t)-[o:OF]->(p:Post) WHERE o.from <= date($on) < o.to AND p.profession IN $professions AND p.id > $after
RETURN DISTINCT p.id AS subject, coalesce(p.title, p.id) AS title, [t.id] AS evidence, t.on AS took, t.minutes AS minutes, [t.on, o.from] AS since`;

/** A session lasts at least so many minutes. */
export const sessionTooShort = defineRule<Row>({
  id: 'sessionTooShort',
  law: 'A supervision session of a social worker lasts as long as the standard says.',
  standard: 'NATIONAL',
  source: 'LGA Standards for employers of social workers in England',
  clause: 'standard 5 (uninterrupted supervision of at least an hour and a half)',
  severity: 'LOW',
  advice: 'Plan the next session with the time that the standard gives.',
  settings: [
    { name: 'minutes', default: 90, unit: 'minutes', about: 'how long a session lasts at least' },
    { name: 'days', default: 92, unit: 'days', about: 'for how long after it a short session counts' },
    { name: 'professions', default: ['SOCIAL_WORK'], unit: 'professions', about: 'for which professions that holds' },
  ],
  query: SESSION_TOO_SHORT,
  parameters: ({ number, list, daysAfter }) => ({
    since: daysAfter(-number('days')),
    minutes: number('minutes'),
    professions: list('professions'),
  }),
  sentence: (rows, { day, names, number }) => {
    const short = rows.toSorted((a, b) => (a.took < b.took ? -1 : 1)).map(({ took, minutes }) => `on ${day(took)} (${minutes} minutes)`);
    return `${rows.length === 1 ? 'A session' : 'Sessions'} ${names(short)} took less than the ${number('minutes')} minutes of the standard.`;
  },
});
