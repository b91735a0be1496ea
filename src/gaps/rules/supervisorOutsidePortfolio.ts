import { cypher } from '../../graph/cypher.js';
import { defineRule, type GapRow } from '../Rule.js';

interface Row extends GapRow {
  readonly portfolio: string;
  readonly supervisors: readonly string[];
  /** Who leads the portfolio instead. */
  readonly leaders: readonly string[];
}

// (p:Post)-[:SERVES]->(f:Portfolio)<-[:LEADS]-(q:Post)<-[:SUPERVISED_BY]-(p)
const SUPERVISOR_OUTSIDE_PORTFOLIO = cypher`
MATCH (p:Post)
WHERE p.role IN $roles AND p.id > $after AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
MATCH (p)-[v:SERVES]->(f:Portfolio) WHERE v.from <= date($on) < v.to
WITH p, f, min(v.from) AS served
MATCH (p)-[s:SUPERVISED_BY]->(q:Post) WHERE s.from <= date($on) < s.to
WITH p, f, served, min(s.from) AS began, collect(DISTINCT q.id) AS those, collect(DISTINCT coalesce(q.title, q.id)) AS supervisors
WITH p, f, served, began, those, supervisors, [(p)-[s:SUPERVISED_BY]->(q:Post)-[l:LEADS]->(g:Portfolio) WHERE g.id = f.id AND s.from <= date($on) < s.to AND l.from <= date($on) < l.to | q.id] AS right
WHERE size(right) = 0
RETURN p.id AS subject, coalesce(p.title, p.id) AS title, [f.id] + those AS evidence, coalesce(f.name, f.id) AS portfolio, supervisors,
  [(f)<-[l:LEADS]-(w:Post) WHERE l.from <= date($on) < l.to | coalesce(w.title, w.id)] AS leaders,
  [served, began, p.opensOn] + [(p)-[s:SUPERVISED_BY]->(q:Post)-[l:LEADS]->(g:Portfolio) WHERE g.id = f.id AND s.from < l.to AND l.from < s.to AND (s.to <= date($on) OR l.to <= date($on)) | CASE WHEN s.to < l.to THEN s.to ELSE l.to END] AS since`;

/** A locality service manager is supervised by the head who leads the same portfolio. */
export const supervisorOutsidePortfolio = defineRule<Row>({
  id: 'supervisorOutsidePortfolio',
  law: 'A locality service manager is supervised by a post that leads the portfolio the manager serves.',
  standard: 'LOCAL',
  source: 'The delivery model of the organisation',
  clause: 'portfolio leads supervise across localities',
  severity: 'MEDIUM',
  advice: 'Name the lead of the portfolio as professional supervisor; the line of management stays as it is.',
  settings: [
    {
      name: 'roles',
      default: ['LOCALITY_SERVICE_MANAGER'],
      unit: 'roles',
      about: 'which roles are supervised by the lead of their portfolio',
    },
  ],
  query: SUPERVISOR_OUTSIDE_PORTFOLIO,
  parameters: ({ list }) => ({ roles: list('roles') }),
  sentence: (rows, { posts, sentences }) =>
    sentences(
      rows.map(({ portfolio, supervisors, leaders }) => {
        const lead = leaders.length === 0 ? 'which nobody leads' : `which ${posts(leaders)} leads`;
        return `It serves ${portfolio}, ${lead}, and is supervised by ${posts(supervisors)}.`;
      }),
    ),
});
