import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  /** The day of the last session; null when none is recorded. */
  readonly last: string | null;
  /** Since when the post is held. */
  readonly held: string;
  readonly every: number;
}

// (p:Post)<-[:HOLDS]-(x:Person), (p)<-[:OF]-(t:Session)
const SESSION_OVERDUE = cypher`
MATCH (p:Post)<-[h:HOLDS]-(x:Person)
WHERE p.needsSupervision = 'YES' AND h.from <= date($on) < h.to AND p.id > $after AND p.id <= $through AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
WITH p, min(h.from) AS held, max(h.from) AS joined, max(coalesce(x.newlyQualifiedOn, date('0001-01-01'))) AS qualified
CALL { WITH p MATCH (p)<-[o:OF]-(t:Session) WHERE o.from <= date($on) < o.to AND t.on <= date($on) RETURN max(t.on) AS last }
WITH p, held, CASE WHEN qualified > date($earlySince) THEN joined ELSE held END AS counted, last, coalesce(last, held) AS seen,
  CASE WHEN qualified > date($firstSince) THEN $everyFirst WHEN qualified > date($earlySince) THEN $everyEarly WHEN p.profession = 'SOCIAL_WORK' THEN $everySocialWork ELSE $everyOther END AS every,
  CASE WHEN qualified > date($firstSince) THEN date($dueFirst) WHEN qualified > date($earlySince) THEN date($dueEarly) WHEN p.profession = 'SOCIAL_WORK' THEN date($dueSocialWork) ELSE date($dueOther) END AS due
WHERE seen < due
WITH p, held, counted, last, seen, every ORDER BY p.id LIMIT $first
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, [p.id] AS evidence, toString(last) AS last, toString(held) AS held, every,
  [day IN [seen + duration({days: every}) + duration({days: 1}), counted, p.opensOn] | toString(day)] AS since`;

/** Sessions happen as often as the standard says. */
export const sessionOverdue = defineRule<Row>({
  id: 'sessionOverdue',
  law: 'Supervision sessions take place as often as the standard says, newly qualified social workers first.',
  standard: 'NATIONAL',
  source: 'LGA Standards for employers of social workers in England',
  clause: 'standard 5 (frequency of supervision)',
  severity: 'MEDIUM',
  advice: 'Hold a session this week and record its date; no content is ever recorded here.',
  settings: [
    { name: 'everyDaysFirst', default: 7, unit: 'days', about: 'how often a newly qualified social worker is seen at first' },
    { name: 'firstDays', default: 42, unit: 'days', about: 'how long "at first" is after qualifying' },
    { name: 'everyDaysEarly', default: 14, unit: 'days', about: 'how often a newly qualified social worker is seen after that' },
    { name: 'earlyDays', default: 182, unit: 'days', about: 'how long after qualifying that goes on' },
    { name: 'everyDaysSocialWork', default: 31, unit: 'days', about: 'how often social workers are seen' },
    { name: 'everyDaysOther', default: 42, unit: 'days', about: 'how often others are seen who need supervision' },
  ],
  query: SESSION_OVERDUE,
  parameters: ({ number, daysAfter }) => {
    const [everyFirst, everyEarly] = [number('everyDaysFirst'), number('everyDaysEarly')];
    const [everySocialWork, everyOther] = [number('everyDaysSocialWork'), number('everyDaysOther')];
    return {
      ...{ everyFirst, everyEarly, everySocialWork, everyOther },
      ...{ dueFirst: daysAfter(-everyFirst), dueEarly: daysAfter(-everyEarly) },
      ...{ dueSocialWork: daysAfter(-everySocialWork), dueOther: daysAfter(-everyOther) },
      ...{ firstSince: daysAfter(-number('firstDays')), earlySince: daysAfter(-number('earlyDays')) },
    };
  },
  sentence: ([row], { on, day, daysBetween, count }) => {
    if (row === undefined) return '';
    const due = `one is due every ${count(row.every, 'day', 'days')}`;
    if (row.last === null) return `No session is recorded, though it has been held since ${day(row.held)}; ${due}.`;
    return `Its last session was on ${day(row.last)}, ${count(daysBetween(row.last, on), 'day', 'days')} ago; ${due}.`;
  },
});
