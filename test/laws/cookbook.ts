/** Queries that were proved on both engines over random organisations before this project began, a representative few of each kind. */
export const COOKBOOK: Readonly<Record<string, string>> = {
  noLineManager: `MATCH (p:Post) WHERE p.id <> $head AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on)) AND NOT EXISTS { MATCH (p)-[r:REPORTS_TO]->(:Post) WHERE r.from <= date($on) < r.to }
RETURN p.id AS subject, 'has no line manager' AS reason, [p.id] AS evidence
UNION ALL
MATCH (m:Post)<-[r:REPORTS_TO]-(p:Post)-[q:REPORTS_TO]->(o:Post) WHERE m.id <> o.id AND p.id <> $head AND r.from <= date($on) < r.to AND q.from <= date($on) < q.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN p.id AS subject, 'has more than one line manager' AS reason, collect(DISTINCT m.id) AS evidence`,
  lineLoop: `MATCH (p:Post) WHERE EXISTS { MATCH (p)<-[:REPORTS_TO]-(:Post) }
MATCH path = (p)-[rs:REPORTS_TO*1..12]->(p) WHERE all(r IN rs WHERE r.from <= date($on) < r.to)
UNWIND nodes(path) AS x
RETURN p.id AS subject, 'manages itself, directly or through others' AS reason, collect(DISTINCT x.id) AS evidence`,
  supervisorOutsidePortfolio: `MATCH (p:Post)-[v:SERVES]->(f:Portfolio) WHERE p.role = $role AND v.from <= date($on) < v.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
  AND EXISTS { MATCH (p)-[s:SUPERVISED_BY]->(:Post) WHERE s.from <= date($on) < s.to }
  AND NOT EXISTS { MATCH (p)-[s:SUPERVISED_BY]->(q:Post)-[l:LEADS]->(f) WHERE s.from <= date($on) < s.to AND l.from <= date($on) < l.to }
RETURN DISTINCT p.id AS subject, 'no supervisor leads the portfolio it serves: ' + coalesce(f.name, f.id) AS reason, [f.id] + [(p)-[s:SUPERVISED_BY]->(q:Post) WHERE s.from <= date($on) < s.to | q.id] AS evidence`,
  sessionOverdue: `MATCH (p:Post)<-[h:HOLDS]-(x:Person) WHERE p.needsSupervision = 'YES' AND h.from <= date($on) < h.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
WITH p, min(h.from) AS since, max(coalesce(x.newlyQualifiedOn, date('0001-01-01'))) AS qualified
OPTIONAL MATCH (p)<-[o:OF]-(t:Session) WHERE t.on <= date($on)
WITH p, since, qualified, max(t.on) AS last
WITH p, coalesce(last, since) AS seen, last, CASE WHEN qualified > date($sixWeeks) THEN date($before7) WHEN qualified > date($sixMonths) THEN date($before14) WHEN p.profession = $profession THEN date($before31) ELSE date($before42) END AS due
WHERE seen < due
RETURN p.id AS subject, CASE WHEN last IS NULL THEN 'no session is recorded' ELSE 'the last session is longer ago than is due' END AS reason, [p.id] AS evidence, last, due`,
  sameAsLine: `MATCH (p:Post)-[r:REPORTS_TO]->(m:Post)<-[s:SUPERVISED_BY]-(q:Post) WHERE p.role IN $roles AND q.id = p.id AND r.from <= date($on) < r.to AND s.from <= date($on) < s.to
RETURN DISTINCT p.id AS subject, 'its line manager supervises it' AS reason, [m.id] AS evidence
UNION ALL
MATCH (p:Post)-[r:REPORTS_TO]->(m:Post) WHERE p.role IN $roles AND r.from <= date($on) < r.to
MATCH (p)-[s:SUPERVISED_BY]->(q:Post) WHERE s.from <= date($on) < s.to AND q.id <> m.id
MATCH (m)<-[h:HOLDS]-(x:Person)-[i:HOLDS]->(w:Post) WHERE h.from <= date($on) < h.to AND i.from <= date($on) < i.to AND w.id = q.id
RETURN DISTINCT p.id AS subject, 'one person is its line manager and its supervisor' AS reason, [m.id, q.id, x.id] AS evidence`,
  reviewerNotIndependent: `MATCH (i:Post) WHERE i.role = $reviewer
MATCH (i)<-[rs:REPORTS_TO*1..12]-(c:Post) WHERE c.role IN $caseRoles AND all(r IN rs WHERE r.from <= date($on) < r.to)
RETURN i.id AS subject, 'manages those who hold cases' AS reason, collect(DISTINCT c.id) AS evidence
UNION ALL
MATCH (i:Post) WHERE i.role = $reviewer
MATCH (i)-[rs:REPORTS_TO*1..12]->(m:Post) WHERE m.id <> $head AND all(r IN rs WHERE r.from <= date($on) < r.to) AND none(r IN rs WHERE startNode(r).id = $head)
WITH m, collect(DISTINCT i.id) AS reviewers
MATCH (m)<-[qs:REPORTS_TO*1..12]-(c:Post) WHERE c.role IN $caseRoles AND all(q IN qs WHERE q.from <= date($on) < q.to)
WITH DISTINCT m.id AS manager, reviewers
UNWIND reviewers AS reviewer
RETURN reviewer AS subject, 'is managed by those who manage cases' AS reason, collect(DISTINCT manager) AS evidence`,
  spanTooWide: `MATCH (m:Post)<-[r:REPORTS_TO]-(p:Post) WHERE r.from <= date($on) < r.to
WITH m, collect(DISTINCT p.id) AS them WHERE size(them) > $max
RETURN m.id AS subject, 'has more direct reports than the limit' AS reason, them AS evidence, size(them) AS n`,
  singlePointOfFailure: `MATCH (f:Portfolio)<-[v:SERVES]-(p:Post)-[b:BASED_IN]->(l:Locality) WHERE v.from <= date($on) < v.to AND b.from <= date($on) < b.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
WITH f.id AS folio, l.id AS locality, min(p.id) AS one, count(DISTINCT p.id) AS posts WHERE posts = 1
MATCH (p:Post {id: one})
WITH folio, locality, p, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | CASE WHEN h.to <= date($until) OR coalesce(h.capacity, '') IN $weak THEN 1 ELSE 0 END] AS holds
WITH folio, locality, p, size(holds) AS held, size([w IN holds WHERE w = 1]) AS weak
WITH folio, locality, p, held, weak, CASE WHEN p.closesOn <= date($until) THEN 'closes soon' WHEN held = 0 THEN 'is vacant' WHEN held = weak THEN 'is held for a time only' ELSE '' END AS why WHERE why <> ''
RETURN p.id AS subject, 'the only post for a portfolio in a locality ' + why AS reason, [folio, locality] AS evidence`,
  post: `MATCH (p:Post {id: $id})
RETURN p.id AS id, p.title AS title, p.role AS role, p.profession AS profession, p.grade AS grade, p.fte AS fte, coalesce(p.statutory, false) AS statutory, coalesce(p.needsSupervision, 'UNRECORDED') AS needsSupervision,
  [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | {id: x.id, name: x.name, capacity: h.capacity, from: h.from, to: h.to}] AS holders,
  [(p)-[r:REPORTS_TO]->(m:Post) WHERE r.from <= date($on) < r.to | m.id] AS managers,
  [(p)<-[r:REPORTS_TO]-(c:Post) WHERE r.from <= date($on) < r.to | c.id] AS reports,
  [(p)-[s:SUPERVISED_BY]->(q:Post) WHERE s.from <= date($on) < s.to | {id: q.id, portfolio: s.portfolio, everyDays: s.everyDays, from: s.from, to: s.to}] AS supervisors,
  [(p)<-[s:SUPERVISED_BY]-(q:Post) WHERE s.from <= date($on) < s.to | {id: q.id, portfolio: s.portfolio, everyDays: s.everyDays}] AS supervisees,
  [(p)-[v:SERVES]->(f:Portfolio) WHERE v.from <= date($on) < v.to | f.id] AS portfolios,
  [(p)-[b:BASED_IN]->(l:Locality) WHERE b.from <= date($on) < b.to | l.id] AS localities,
  [(p)-[g:MEMBER_OF]->(t:Team) WHERE g.from <= date($on) < g.to | t.id] AS teams,
  [(p)-[d:LEADS]->(w) WHERE d.from <= date($on) < d.to | w.id] AS leads`,
  lineChain: `MATCH (p:Post {id: $id})-[rs:REPORTS_TO*1..12]->(m:Post) WHERE all(r IN rs WHERE r.from <= date($on) < r.to)
RETURN m.id AS id, m.title AS title, min(size(rs)) AS level ORDER BY level, id`,
  subtree: `MATCH (root:Post {id: $head})<-[rs:REPORTS_TO*0..3]-(p:Post) WHERE all(r IN rs WHERE r.from <= date($on) < r.to)
WITH p, min(size(rs)) AS level
RETURN p.id AS id, p.title AS title, level, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | {id: x.id, name: x.name, capacity: h.capacity}] AS holders, COUNT { MATCH (p)<-[r:REPORTS_TO]-(c:Post) WHERE r.from <= date($on) < r.to } AS reports`,
  coverage: `MATCH (l:Locality) MATCH (f:Portfolio)
OPTIONAL MATCH (l)<-[b:BASED_IN]-(p:Post)-[v:SERVES]->(f) WHERE b.from <= date($on) < b.to AND v.from <= date($on) < v.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
OPTIONAL MATCH (p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to
WITH l, f, p, count(x) AS n
RETURN l.id AS locality, f.id AS portfolio, count(p) AS posts, count(CASE WHEN n > 0 THEN 1 END) AS held
ORDER BY locality, portfolio`,
  shapePosts: `MATCH (p:Post) WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
OPTIONAL MATCH (p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to
WITH p, count(x) AS held
RETURN count(p) AS posts, count(CASE WHEN held = 0 THEN 1 END) AS vacant, count(CASE WHEN held > 1 THEN 1 END) AS shared, coalesce(sum(coalesce(p.fte, 1.0)), 0) AS fte, coalesce(sum(CASE WHEN held = 0 THEN coalesce(p.fte, 1.0) ELSE 0.0 END), 0) AS vacantFte`,
  forums: `MATCH (p:Post {id: $id})-[a:ATTENDS]->(f:Forum)-[es:ESCALATES_TO*0..5]->(g:Forum) WHERE a.from <= date($on) < a.to AND all(e IN es WHERE e.from <= date($on) < e.to)
RETURN g.id AS id, g.name AS name, min(size(es)) AS steps, collect(DISTINCT f.id) AS through ORDER BY steps, id`,
  responsible: `MATCH (s:Service {id: $service})<-[r:RESPONSIBLE_FOR]-(p:Post) WHERE r.from <= date($on) < r.to
RETURN p.id AS post, p.title AS title, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(x.name, x.id)] AS holders,
  COUNT { MATCH (p)-[b:BASED_IN]->(l:Locality)<-[c:BASED_IN]-(me:Post {id: $me}) WHERE b.from <= date($on) < b.to AND c.from <= date($on) < c.to } > 0 AS postInMyLocality,
  COUNT { MATCH (s)-[d:DEPLOYED_IN]->(l:Locality)<-[c:BASED_IN]-(me:Post {id: $me}) WHERE d.from <= date($on) < d.to AND c.from <= date($on) < c.to } > 0 AS serviceInMyLocality`,
  sessionsDue: `MATCH (v:Post {id: $supervisor})<-[s:SUPERVISED_BY]-(p:Post) WHERE s.from <= date($on) < s.to AND s.everyDays IS NOT NULL
CALL { WITH p MATCH (p)<-[o:OF]-(t:Session)-[b:BY]->(w:Post) WHERE w.id = $supervisor AND t.on <= date($on) RETURN max(t.on) AS last }
WITH p, s, last, coalesce(last, s.from) + duration({days: s.everyDays}) AS due WHERE due <= date($dueUntil)
RETURN p.id AS supervisee, s.portfolio AS portfolio, s.everyDays AS everyDays, last, due ORDER BY due, supervisee, everyDays, portfolio`,
  search: `CALL {
  MATCH (p:Post) WHERE toLower(p.title) CONTAINS toLower($text) RETURN 'POST' AS kind, p.id AS id, p.title AS label
  UNION ALL
  MATCH (x:Person) WHERE toLower(x.name) CONTAINS toLower($text) RETURN 'PERSON' AS kind, x.id AS id, x.name AS label
  UNION ALL
  MATCH (s:Service) WHERE toLower(s.name) CONTAINS toLower($text) RETURN 'SERVICE' AS kind, s.id AS id, s.name AS label
  UNION ALL
  MATCH (f:Forum) WHERE toLower(f.name) CONTAINS toLower($text) RETURN 'FORUM' AS kind, f.id AS id, f.name AS label
}
RETURN kind, id, label ORDER BY kind, label, id LIMIT 20`,
  postHistory: `MATCH (p:Post {id: $id})-[r]->(o) RETURN 'OUT' AS side, type(r) AS kind, o.id AS other, r.from AS from, r.to AS to
UNION ALL
MATCH (p:Post {id: $id})<-[r]-(o) RETURN 'IN' AS side, type(r) AS kind, o.id AS other, r.from AS from, r.to AS to`,
  addPerson: `UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (old:Person {id: row.id}) }
CREATE (x:Person {id: row.id, name: row.name, registeredWith: row.registeredWith})
SET x.registrationExpiresOn = date(row.registrationExpiresOn), x.newlyQualifiedOn = date(row.newlyQualifiedOn)
RETURN row.i AS done`,
  closePost: `UNWIND $rows AS row
MATCH (p:Post {id: row.id}) WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on))
SET p.closesOn = date(row.on)
WITH row, p
CALL { WITH row, p MATCH (p)-[r]-() WHERE r.to > date(row.on) RETURN collect(DISTINCT r) AS rs }
FOREACH (r IN rs | SET r.to = CASE WHEN r.from > date(row.on) THEN r.from ELSE date(row.on) END)
RETURN row.i AS done`,
  appoint: `UNWIND $rows AS row
MATCH (x:Person {id: row.person}) MATCH (p:Post {id: row.post})
WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on)) AND NOT EXISTS { MATCH (x)-[h:HOLDS]->(q:Post) WHERE q.id = row.post AND h.from < date(row.to) AND h.to > date(row.on) }
CREATE (x)-[:HOLDS {capacity: row.capacity, from: date(row.on), to: date(row.to)}]->(p)
RETURN row.i AS done`,
  moveLine: `UNWIND $rows AS row
MATCH (p:Post {id: row.post}) MATCH (m:Post {id: row.to})
WHERE (p.opensOn IS NULL OR p.opensOn <= date(row.on)) AND (p.closesOn IS NULL OR p.closesOn > date(row.on)) AND (m.opensOn IS NULL OR m.opensOn <= date(row.on)) AND (m.closesOn IS NULL OR m.closesOn > date(row.on)) AND p.id <> m.id
  AND NOT EXISTS { MATCH (m)-[rs:REPORTS_TO*1..12]->(q:Post) WHERE q.id = row.post AND all(r IN rs WHERE r.from <= date(row.on) AND r.to > date(row.on)) }
CALL { WITH row, p MATCH (p)-[old:REPORTS_TO]->(:Post) WHERE old.from <= date(row.on) AND old.to > date(row.on) RETURN collect(old) AS olds }
CALL { WITH row, p MATCH (p)-[later:REPORTS_TO]->(:Post) WHERE later.from > date(row.on) RETURN min(later.from) AS next }
FOREACH (o IN olds | SET o.to = date(row.on))
CREATE (p)-[:REPORTS_TO {from: date(row.on), to: coalesce(next, date('9999-12-31'))}]->(m)
RETURN row.i AS done`,
  endSupervision: `UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[s:SUPERVISED_BY]->(v:Post)
WHERE v.id = row.supervisor AND (row.portfolio IS NULL OR s.portfolio = row.portfolio) AND s.from <= date(row.on) AND s.to > date(row.on)
SET s.to = date(row.on)
RETURN DISTINCT row.i AS done`,
  revision: `MERGE (c:Counter {id: 'revision'})
ON CREATE SET c.value = 1
ON MATCH SET c.value = c.value + 1
RETURN c.value AS done`,
};
