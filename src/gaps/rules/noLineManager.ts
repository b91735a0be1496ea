import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  readonly managers: readonly string[];
  /** For each manager, the day on which that line began. */
  readonly began: readonly string[];
}

// (p:Post)-[:REPORTS_TO]->(m:Post), (p)-[:LEADS]->(:Organisation)
const NO_LINE_MANAGER = cypher`
MATCH (p:Post)
WITH p, COUNT { MATCH (p)-[:REPORTS_TO]->(:Post) } AS lines
WHERE lines <> 1 AND p.id > $after AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
WITH p, COUNT { MATCH (p)-[l:LEADS]->(:Organisation) WHERE l.from <= date($on) < l.to } AS led WHERE led = 0
CALL { WITH p MATCH (p)-[r:REPORTS_TO]->(m:Post) WHERE r.from <= date($on) < r.to WITH m, min(r.from) AS day RETURN collect(m.id) AS those, collect(coalesce(m.title, m.id)) AS managers, collect(day) AS began }
WITH p, those, managers, began WHERE size(those) <> 1
WITH p, those, managers, began ORDER BY p.id LIMIT $first
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, CASE WHEN size(those) = 0 THEN [p.id] ELSE those END AS evidence, managers, began,
  [p.opensOn] + [(p)-[e:REPORTS_TO]->(:Post) WHERE size(those) = 0 AND e.from < e.to AND e.to <= date($on) | coalesce(e.to, date($on))] + [(p)-[l:LEADS]->(:Organisation) WHERE l.from < l.to AND l.to <= date($on) | coalesce(l.to, date($on))] AS since
UNION ALL
MATCH (p:Post)-[r:REPORTS_TO]->(:Post) WHERE r.from > date($on) OR r.to <= date($on)
WITH p, count(r) AS past WHERE past > 0 AND p.id > $after AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
WITH p, COUNT { MATCH (p)-[:REPORTS_TO]->(:Post) } AS lines, COUNT { MATCH (p)-[l:LEADS]->(:Organisation) WHERE l.from <= date($on) < l.to } AS led WHERE lines = 1 AND led = 0
WITH p ORDER BY p.id LIMIT $first
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, [p.id] AS evidence, [] AS managers, [] AS began,
  [p.opensOn] + [(p)-[e:REPORTS_TO]->(:Post) WHERE e.from < e.to AND e.to <= date($on) | coalesce(e.to, date($on))] + [(p)-[l:LEADS]->(:Organisation) WHERE l.from < l.to AND l.to <= date($on) | coalesce(l.to, date($on))] AS since`;

/** Every open post but the head of the organisation has exactly one line manager. */
export const noLineManager = defineRule<Row>({
  id: 'noLineManager',
  law: 'Every open post but the head of the organisation has exactly one line manager.',
  standard: 'DESIGN',
  source: 'Orgmatrix, the design of the matrix',
  clause: 'one line of management a post',
  severity: 'HIGH',
  advice: 'Give the post a line manager from today, or end the lines that are one too many.',
  settings: [],
  query: NO_LINE_MANAGER,
  // Of several managers, the second made it one too many.
  since: ({ since = [], began }) =>
    [...since, began.toSorted()[1] ?? null]
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null,
  sentence: ([row], { day, posts, count }, since) => {
    if (row === undefined || row.managers.length === 0) {
      return since === null ? 'Nobody is recorded as its line manager.' : `It has had no line manager since ${day(since)}.`;
    }
    const many = count(row.managers.length, 'line manager', 'line managers');
    return `It has ${many} at the same time${since === null ? '' : ` since ${day(since)}`}: ${posts(row.managers)}.`;
  },
});
