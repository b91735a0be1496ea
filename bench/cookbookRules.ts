const on = (edge: string) => `${edge}.from <= date($on) < ${edge}.to`;
const open = (post: string) =>
  `(${post}.opensOn IS NULL OR ${post}.opensOn <= date($on)) AND (${post}.closesOn IS NULL OR ${post}.closesOn > date($on))`;

/**
 * The queries of the rules as they were proved before this project began, one a rule: what somebody would write who knows Cypher and both engines well.
 * Ours answer more (since when, and what the sentence needs) and are timed against these.
 */
export const COOKBOOK_RULES: Readonly<Record<string, string>> = {
  noLineManager: `MATCH (p:Post) WHERE p.id <> $head AND ${open('p')} AND NOT EXISTS { MATCH (p)-[r:REPORTS_TO]->(:Post) WHERE ${on('r')} }
RETURN p.id AS subject, 'has no line manager' AS reason, [p.id] AS evidence
UNION ALL
MATCH (m:Post)<-[r:REPORTS_TO]-(p:Post)-[q:REPORTS_TO]->(o:Post) WHERE m.id <> o.id AND p.id <> $head AND ${on('r')} AND ${on('q')} AND ${open('p')}
RETURN p.id AS subject, 'has more than one line manager' AS reason, collect(DISTINCT m.id) AS evidence`,
  lineLoop: `MATCH (p:Post) WHERE EXISTS { MATCH (p)<-[:REPORTS_TO]-(:Post) }
MATCH path = (p)-[rs:REPORTS_TO*1..12]->(p) WHERE all(r IN rs WHERE ${on('r')})
UNWIND nodes(path) AS x
RETURN p.id AS subject, 'manages itself, directly or through others' AS reason, collect(DISTINCT x.id) AS evidence`,
  supervisionLoop: `MATCH (p:Post) WHERE EXISTS { MATCH (p)<-[:SUPERVISED_BY]-(:Post) }
MATCH path = (p)-[rs:SUPERVISED_BY*1..12]->(p) WHERE all(r IN rs WHERE ${on('r')})
UNWIND nodes(path) AS x
RETURN p.id AS subject, 'supervises itself, directly or through others' AS reason, collect(DISTINCT x.id) AS evidence`,
  noSupervisor: `MATCH (p:Post) WHERE p.needsSupervision = 'YES' AND ${open('p')}
  AND NOT EXISTS { MATCH (p)-[s:SUPERVISED_BY]->(:Post) WHERE ${on('s')} }
RETURN p.id AS subject, 'needs supervision and has no professional supervisor' AS reason, [(p)-[r:REPORTS_TO]->(m:Post) WHERE ${on('r')} | m.id] AS evidence`,
  needUnrecorded: `MATCH (p:Post) WHERE coalesce(p.needsSupervision, 'UNRECORDED') = 'UNRECORDED' AND ${open('p')}
RETURN p.id AS subject, 'nobody has recorded whether it needs supervision' AS reason, [p.id] AS evidence`,
  supervisorVacant: `MATCH (p:Post)-[s:SUPERVISED_BY]->(v:Post) WHERE ${on('s')} AND ${open('p')}
  AND NOT EXISTS { MATCH (v)<-[h:HOLDS]-(:Person) WHERE ${on('h')} }
RETURN DISTINCT p.id AS subject, 'supervised by a vacant post: ' + coalesce(v.title, v.id) AS reason, [v.id] AS evidence`,
  supervisorOutsidePortfolio: `MATCH (p:Post)-[v:SERVES]->(f:Portfolio) WHERE p.role = $role AND ${on('v')} AND ${open('p')}
  AND EXISTS { MATCH (p)-[s:SUPERVISED_BY]->(:Post) WHERE ${on('s')} }
  AND NOT EXISTS { MATCH (p)-[s:SUPERVISED_BY]->(q:Post)-[l:LEADS]->(f) WHERE ${on('s')} AND ${on('l')} }
RETURN DISTINCT p.id AS subject, 'no supervisor leads the portfolio it serves: ' + coalesce(f.name, f.id) AS reason, [f.id] + [(p)-[s:SUPERVISED_BY]->(q:Post) WHERE ${on('s')} | q.id] AS evidence`,
  supervisorOutsideProfession: `MATCH (p:Post) WHERE p.profession = $profession AND ${open('p')}
  AND EXISTS { MATCH (p)-[s:SUPERVISED_BY]->(:Post) WHERE ${on('s')} }
  AND NOT EXISTS { MATCH (p)-[r:REPORTS_TO]->(m:Post)<-[h:HOLDS]-(x:Person) WHERE ${on('r')} AND ${on('h')} AND x.registeredWith = $register }
  AND NOT EXISTS { MATCH (p)-[s:SUPERVISED_BY]->(q:Post)<-[h:HOLDS]-(x:Person) WHERE ${on('s')} AND ${on('h')} AND x.registeredWith = $register }
RETURN p.id AS subject, 'neither the line manager nor a supervisor is on the register' AS reason, [(p)-[s:SUPERVISED_BY]->(q:Post) WHERE ${on('s')} | q.id] AS evidence`,
  supervisorUnregistered: `MATCH (v:Post)<-[h:HOLDS]-(x:Person)
WHERE ${on('h')} AND (x.registeredWith IS NULL OR x.registrationExpiresOn IS NULL OR x.registrationExpiresOn <= date($on))
  AND EXISTS { MATCH (v)<-[s:SUPERVISED_BY]-(:Post) WHERE ${on('s')} }
RETURN DISTINCT v.id AS subject, CASE WHEN x.registeredWith IS NULL THEN 'no registration is recorded: ' WHEN x.registrationExpiresOn IS NULL THEN 'no end of registration is recorded: ' ELSE 'registration has ended: ' END + coalesce(x.name, x.id) AS reason, [x.id] AS evidence`,
  supervisorUnsupervised: `MATCH (v:Post)<-[s:SUPERVISED_BY]-(p:Post) WHERE ${on('s')} AND NOT v.id IN $heads AND ${open('v')}
  AND NOT EXISTS { MATCH (v)-[t:SUPERVISED_BY]->(:Post) WHERE ${on('t')} }
RETURN v.id AS subject, 'supervises others and has no supervisor' AS reason, collect(DISTINCT p.id) AS evidence`,
  newStarterWithoutAgreement: `MATCH (x:Person)-[h:HOLDS]->(p:Post)
WHERE h.from > date($starterSince) AND ${on('h')} AND coalesce(p.needsSupervision, 'UNRECORDED') <> 'NO' AND ${open('p')}
  AND NOT EXISTS { MATCH (p)-[s:SUPERVISED_BY]->(:Post) WHERE ${on('s')} AND s.everyDays IS NOT NULL }
RETURN DISTINCT p.id AS subject, 'a new starter has no supervision agreement: ' + coalesce(x.name, x.id) AS reason, [x.id] AS evidence`,
  endsWithoutSuccessor: `MATCH (p:Post)-[r:REPORTS_TO]->(m:Post)
WHERE ${on('r')} AND r.to <= date($until) AND (p.closesOn IS NULL OR p.closesOn > r.to)
  AND NOT EXISTS { MATCH (p)-[n:REPORTS_TO]->(:Post) WHERE n.from <= r.to AND n.to > r.to }
RETURN p.id AS subject, 'its line ends and nothing follows' AS reason, [m.id] AS evidence
UNION ALL
MATCH (p:Post)-[r:SUPERVISED_BY]->(m:Post)
WHERE ${on('r')} AND r.to <= date($until) AND (p.closesOn IS NULL OR p.closesOn > r.to)
  AND NOT EXISTS { MATCH (p)-[n:SUPERVISED_BY]->(:Post) WHERE n.from <= r.to AND n.to > r.to AND coalesce(n.portfolio, '') = coalesce(r.portfolio, '') }
RETURN p.id AS subject, 'its supervision ends and nothing follows' AS reason, [m.id] AS evidence`,
  sessionOverdue: `MATCH (p:Post)<-[h:HOLDS]-(x:Person) WHERE p.needsSupervision = 'YES' AND ${on('h')} AND ${open('p')}
WITH p, min(h.from) AS since, max(coalesce(x.newlyQualifiedOn, date('0001-01-01'))) AS qualified
OPTIONAL MATCH (p)<-[o:OF]-(t:Session) WHERE t.on <= date($on)
WITH p, since, qualified, max(t.on) AS last
WITH p, coalesce(last, since) AS seen, last, CASE WHEN qualified > date($sixWeeks) THEN date($before7) WHEN qualified > date($sixMonths) THEN date($before14) WHEN p.profession = $profession THEN date($before31) ELSE date($before42) END AS due
WHERE seen < due
RETURN p.id AS subject, CASE WHEN last IS NULL THEN 'no session is recorded' ELSE 'the last session is longer ago than is due' END AS reason, [p.id] AS evidence, last, due`,
  sessionTooShort: `MATCH (t:Session)-[o:OF]->(p:Post) WHERE p.profession = $profession AND t.on > date($since) AND t.on <= date($on) AND t.minutes < $minutes
RETURN DISTINCT p.id AS subject, 'a session was shorter than the standard' AS reason, [t.id] AS evidence, t.minutes AS minutes`,
  sameAsLine: `MATCH (p:Post)-[r:REPORTS_TO]->(m:Post)<-[s:SUPERVISED_BY]-(q:Post) WHERE p.role IN $roles AND q.id = p.id AND ${on('r')} AND ${on('s')}
RETURN DISTINCT p.id AS subject, 'its line manager supervises it' AS reason, [m.id] AS evidence
UNION ALL
MATCH (p:Post)-[r:REPORTS_TO]->(m:Post) WHERE p.role IN $roles AND ${on('r')}
MATCH (p)-[s:SUPERVISED_BY]->(q:Post) WHERE ${on('s')} AND q.id <> m.id
MATCH (m)<-[h:HOLDS]-(x:Person)-[i:HOLDS]->(w:Post) WHERE ${on('h')} AND ${on('i')} AND w.id = q.id
RETURN DISTINCT p.id AS subject, 'one person is its line manager and its supervisor' AS reason, [m.id, q.id, x.id] AS evidence`,
  reviewerNotIndependent: `MATCH (i:Post) WHERE i.role = $reviewer
MATCH (i)<-[rs:REPORTS_TO*1..12]-(c:Post) WHERE c.role IN $caseRoles AND all(r IN rs WHERE ${on('r')})
RETURN i.id AS subject, 'manages those who hold cases' AS reason, collect(DISTINCT c.id) AS evidence
UNION ALL
MATCH (i:Post) WHERE i.role = $reviewer
MATCH (i)-[rs:REPORTS_TO*1..12]->(m:Post) WHERE m.id <> $head AND all(r IN rs WHERE ${on('r')}) AND none(r IN rs WHERE startNode(r).id = $head)
WITH m, collect(DISTINCT i.id) AS reviewers
MATCH (m)<-[qs:REPORTS_TO*1..12]-(c:Post) WHERE c.role IN $caseRoles AND all(q IN qs WHERE ${on('q')})
WITH DISTINCT m.id AS manager, reviewers
UNWIND reviewers AS reviewer
RETURN reviewer AS subject, 'is managed by those who manage cases' AS reason, collect(DISTINCT manager) AS evidence`,
  spanTooWide: `MATCH (m:Post)<-[r:REPORTS_TO]-(p:Post) WHERE ${on('r')}
WITH m, collect(DISTINCT p.id) AS them WHERE size(them) > $max
RETURN m.id AS subject, 'has more direct reports than the limit' AS reason, them AS evidence, size(them) AS n`,
  superviseesTooMany: `MATCH (m:Post)<-[r:SUPERVISED_BY]-(p:Post) WHERE ${on('r')}
WITH m, collect(DISTINCT p.id) AS them WHERE size(them) > $max
RETURN m.id AS subject, 'has more supervisees than the limit' AS reason, them AS evidence, size(them) AS n`,
  singlePointOfFailure: `MATCH (f:Portfolio)<-[v:SERVES]-(p:Post)-[b:BASED_IN]->(l:Locality) WHERE ${on('v')} AND ${on('b')} AND ${open('p')}
WITH f.id AS folio, l.id AS locality, min(p.id) AS one, count(DISTINCT p.id) AS posts WHERE posts = 1
MATCH (p:Post {id: one})
WITH folio, locality, p, [(p)<-[h:HOLDS]-(x:Person) WHERE ${on('h')} | CASE WHEN h.to <= date($until) OR coalesce(h.capacity, '') IN $weak THEN 1 ELSE 0 END] AS holds
WITH folio, locality, p, size(holds) AS held, size([w IN holds WHERE w = 1]) AS weak
WITH folio, locality, p, held, weak, CASE WHEN p.closesOn <= date($until) THEN 'closes soon' WHEN held = 0 THEN 'is vacant' WHEN held = weak THEN 'is held for a time only' ELSE '' END AS why WHERE why <> ''
RETURN p.id AS subject, 'the only post for a portfolio in a locality ' + why AS reason, [folio, locality] AS evidence`,
};
