/** One row of the dialect: what holds the form and is refused, and what comes near to it and is allowed. */
export interface Row {
  /** The name of the form in src/graph/dialect.ts. */
  readonly form: string;
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
}

/** What one engine answers otherwise without an error. */
export const SILENT: readonly Row[] = [
  {
    form: 'inner node without a label',
    refused: [
      'MATCH (a:Post)-[:SERVES]->(b)-[:LEADS]->(c:Post) RETURN c.id AS id',
      'MATCH (a:Post)-[:SERVES]->()<-[:LEADS]-(c:Post) RETURN c.id AS id',
      'MATCH (a:Post)-[:SERVES]->(b) MATCH (b)<-[:LEADS]-(c:Post) RETURN c.id AS id',
      'MATCH (a:Post)-[:SERVES]->(b) WITH b MATCH (b)<-[:LEADS]-(c) RETURN c.id AS id',
      'MATCH (a:Post) WHERE EXISTS { MATCH (a)-[:SERVES]->(b)<-[:LEADS]-(:Post) } RETURN a.id AS id',
      'MATCH (a:Post) WHERE EXISTS { MATCH (a)-[:SERVES]->(b:Portfolio) } AND EXISTS { MATCH (a)-[:SERVES]->(b)<-[:LEADS]-(:Post) } RETURN a.id AS id',
      'MATCH (a:Post) RETURN [(a)-[:SERVES]->(b)<-[:LEADS]-(c:Post) | c.id] AS ids',
      'MATCH (a:Post)-[:SERVES {source: $s}]->(b {id: $id})<-[:LEADS]-(c:Post) RETURN c.id AS id',
    ],
    allowed: [
      'MATCH (a)-[:SERVES]->(b:Portfolio)<-[:LEADS]-(c) RETURN c.id AS id',
      'MATCH (a:Post)-[:SERVES]->(:Portfolio)<-[:LEADS]-(c) RETURN c.id AS id',
      'MATCH (a:Post)-[:SERVES]->(b:Portfolio) MATCH (b)<-[:LEADS]-(c) RETURN c.id AS id',
      'MATCH (a:Post)-[:SERVES]->(b:Portfolio) WHERE EXISTS { MATCH (b)<-[:LEADS]-(:Post) } RETURN a.id AS id',
      'MATCH (t:Team) CALL { WITH t MATCH (t)<-[:MEMBER_OF]-(p:Post) RETURN p } RETURN [(p)<-[:HOLDS]-(x:Person) | x.id] AS ids',
    ],
  },
  {
    form: 'two variable-length segments in one MATCH',
    refused: [
      'MATCH (a:Post)-[:REPORTS_TO*1..3]->(b:Post)<-[:REPORTS_TO*1..3]-(c:Post) RETURN c.id AS id',
      'MATCH (a:Post)-[:REPORTS_TO*]->(b:Post), (c:Post)-[:REPORTS_TO * 1..3]->(b) RETURN c.id AS id',
      'MATCH (a:Post) RETURN [(a)-[:REPORTS_TO*1..3]->(b:Post)<-[:REPORTS_TO*1..3]-(c:Post) | c.id] AS ids',
      'MATCH (a:Post) WHERE EXISTS { MATCH (a)-[:REPORTS_TO*1..3]->(b:Post)<-[:REPORTS_TO*1..3]-(:Post) } RETURN a.id AS id',
    ],
    allowed: [
      'MATCH (a:Post)-[:REPORTS_TO*1..3]->(b:Post)<-[:LEADS]-(c:Post) RETURN c.id AS id',
      'MATCH (a:Post)-[:REPORTS_TO*1..3]->(b:Post) MATCH (b)<-[:REPORTS_TO*1..3]-(c:Post) RETURN c.id AS id',
    ],
  },
  {
    form: 'variable-length list used after a second one',
    refused: [
      'MATCH (a:Post)-[ra:REPORTS_TO*1..3]->(b:Post) MATCH (b)<-[rb:REPORTS_TO*1..3]-(c:Post) WHERE all(r IN ra WHERE r.to > date($on)) RETURN c.id AS id',
      'MATCH (a:Post)-[ra:REPORTS_TO*1..3]->(b:Post) WITH b, ra MATCH (b)<-[rb:REPORTS_TO*1..3]-(c:Post) RETURN size(ra) AS n',
    ],
    allowed: [
      'MATCH (a:Post)-[ra:REPORTS_TO*1..3]->(b:Post) WHERE all(r IN ra WHERE r.to > date($on)) WITH b MATCH (b)<-[rb:REPORTS_TO*1..3]-(c:Post) WHERE all(r IN rb WHERE r.to > date($on)) RETURN c.id AS id',
    ],
  },
  {
    form: 'OPTIONAL MATCH with EXISTS, COUNT or a pattern in WHERE',
    refused: [
      'MATCH (p:Post) OPTIONAL MATCH (p)<-[:HOLDS]-(x:Person) WHERE EXISTS { MATCH (x)-[:HOLDS]->(:Post) } RETURN p.id AS id',
      'MATCH (p:Post) OPTIONAL MATCH (p)<-[:HOLDS]-(x:Person) WHERE NOT EXISTS { (x)-[:HOLDS]->(:Post) } RETURN p.id AS id',
      'MATCH (p:Post) OPTIONAL MATCH (p)<-[:HOLDS]-(x:Person) WHERE COUNT { MATCH (x)-[:HOLDS]->(:Post) } > 1 RETURN p.id AS id',
      'MATCH (p:Post) OPTIONAL MATCH (p)<-[:HOLDS]-(x:Person) WHERE (x)-[:HOLDS]->(:Post) RETURN p.id AS id',
      'MATCH (p:Post) CALL { WITH p OPTIONAL MATCH (p)<-[:HOLDS]-(x:Person) WHERE EXISTS { MATCH (x)-[:HOLDS]->(:Post) } RETURN x } RETURN p.id AS id',
    ],
    allowed: [
      "MATCH (p:Post) OPTIONAL MATCH (p)<-[h:HOLDS]-(x:Person) WHERE h.capacity = 'ACTING' RETURN p.id AS id",
      'MATCH (p:Post) WHERE EXISTS { MATCH (p)<-[:HOLDS]-(:Person) } OPTIONAL MATCH (p)<-[:HOLDS]-(x:Person) RETURN p.id AS id',
    ],
  },
  {
    form: 'shortestPath',
    refused: [
      'MATCH path = shortestPath((a:Post)-[:REPORTS_TO*..9]->(b:Post)) RETURN length(path) AS steps',
      'MATCH path = allShortestPaths ((a:Post)-[:REPORTS_TO*..9]->(b:Post)) RETURN length(path) AS steps',
      'MATCH path = ANY SHORTEST (a:Post)-[:REPORTS_TO*..9]->(b:Post) RETURN length(path) AS steps',
    ],
    allowed: ['MATCH (a:Post) RETURN a.shortestPath AS steps'],
  },
  {
    form: 'sum of nothing',
    refused: ['MATCH (p:Post) RETURN sum(p.fte) AS fte', 'MATCH (p:Post) RETURN coalesce(p.fte, sum(p.fte)) AS fte'],
    allowed: ['MATCH (p:Post) RETURN coalesce(sum(p.fte), 0) AS fte', 'MATCH (p:Post) RETURN coalesce( sum (p.fte), 0) AS fte'],
  },
  {
    form: 'map in collect',
    refused: [
      'MATCH (f:Forum) RETURN collect(f {.id}) AS forums',
      'MATCH (f:Forum) RETURN collect(DISTINCT {id: f.id}) AS forums',
      'MATCH (f:Forum) RETURN collect( f { .id } ) AS forums',
    ],
    allowed: [
      'MATCH (f:Forum) RETURN collect(CASE WHEN f IS NULL THEN null ELSE f {.id} END) AS forums',
      'MATCH (f:Forum) RETURN collect(f.id) AS forums',
    ],
  },
  {
    form: 'NOT ... IN over a property that may be missing',
    refused: [
      'MATCH (p:Post) WHERE NOT p.role IN [] RETURN p.id AS id',
      'MATCH (p:Post) WHERE NOT (p.role IN $roles) RETURN p.id AS id',
      'MATCH (p:Post) WITH p.role AS role WHERE NOT role IN $roles RETURN role',
    ],
    allowed: [
      "MATCH (p:Post) WHERE NOT coalesce(p.role, '') IN $roles RETURN p.id AS id",
      'MATCH (p:Post) WHERE NOT p.id IN $ids RETURN p.id AS id',
      'MATCH (p:Post) WHERE p.role IN $roles RETURN p.id AS id',
    ],
  },
  {
    form: 'all, any, none or single over a property list',
    refused: [
      "MATCH (s:Service) WHERE any(n IN s.formerNames WHERE n = 'x') RETURN s.id AS id",
      'MATCH (s:Service) WHERE none(n IN [s.about, s.name] WHERE n = $text) RETURN s.id AS id',
      'MATCH (s:Service) WHERE single( n IN s.formerNames WHERE n = $text) RETURN s.id AS id',
    ],
    allowed: ['MATCH (a:Post)-[rs:REPORTS_TO*1..3]->(b:Post) WHERE all(r IN rs WHERE r.to > date($on)) RETURN b.id AS id'],
  },
  {
    form: 'comparison with a list',
    refused: [
      "MATCH (s:Service) WHERE s.formerNames = ['x', null] RETURN s.id AS id",
      "MATCH (s:Service) WHERE s.formerNames <> ['x'] RETURN s.id AS id",
      "MATCH (s:Service) WHERE ['x'] = s.formerNames RETURN s.id AS id",
    ],
    allowed: [
      'MATCH (s:Service) WHERE size(s.formerNames) = 1 RETURN s.id AS id',
      "MATCH (s:Service) WHERE s.name IN ['x'] RETURN s.id AS id",
    ],
  },
  {
    form: 'comparison of a number with a text',
    refused: ["RETURN 1 = '1' AS same", "RETURN '1' <> 1 AS other", "MATCH (p:Post) WHERE 1.5 = '1.5' RETURN p.id AS id"],
    allowed: ["MATCH (p:Post) WHERE p.grade = '1' RETURN p.id AS id", "MATCH (p:Post) WHERE p.id1 = '1' RETURN p.id AS id"],
  },
  {
    form: 'conversion of types',
    refused: [
      'RETURN toString(1.0) AS text',
      "RETURN toInteger('1.9') AS n",
      "RETURN toFloatOrNull( '1' ) AS n",
      'RETURN toStringList([1]) AS texts',
      'MATCH (p:Post) RETURN toString(p.fte) AS text',
      'MATCH (p:Post) WITH p.fte AS on RETURN toString(on) AS text',
      'MATCH (p:Post) RETURN toInteger(p.closesOn) AS n',
    ],
    allowed: [
      'MATCH (p:Post) RETURN toLower(p.title) AS title',
      'MATCH (p:Post)-[r:REPORTS_TO]->(m:Post) RETURN toString(r.from) AS begins, toString(p.closesOn) AS closes, [day IN [r.to, p.opensOn] | toString(day)] AS since',
    ],
  },
  {
    form: 'text joined to a number',
    refused: [
      "RETURN 'a' + 1 AS text",
      "RETURN 1 + 'a' AS text",
      "MATCH (p:Post) RETURN 'n ' + size(p.title) AS text",
      "MATCH (p:Post) RETURN 'n ' + p.fte AS text",
    ],
    allowed: ["MATCH (p:Post) RETURN 'held by ' + coalesce(p.title, p.id) AS text", 'MATCH (p:Plan) RETURN p.projects + 1 AS n'],
  },
  {
    form: 'half a day',
    refused: [
      "MATCH (p:Post) WHERE p.opensOn < date('2024-02') RETURN p.id AS id",
      'MATCH (p:Post) WHERE p.opensOn < date("not a date") RETURN p.id AS id',
      "MATCH (p:Post) WHERE p.opensOn < DATE ( '2024' ) RETURN p.id AS id",
    ],
    allowed: ["MATCH (p:Post) WHERE p.opensOn < date('2024-02-29') RETURN p.id AS id"],
  },
  {
    form: 'SET that reads what it has just set',
    refused: [
      'MATCH (p:Post) SET p.a = p.a + 1, p.b = p.a',
      'MATCH (p:Post) SET p.a = $a, p.c = 1, p.b = coalesce(p.a, 2)',
      'MATCH (p:Post) SET p += $props, p.b = p.a',
    ],
    allowed: [
      'MATCH (p:Post) SET p.a = p.a + 1 SET p.b = p.a',
      'MATCH (p:Post) SET p.a = 1, p.b = p.c',
      'UNWIND $rows AS row MATCH (p:Post {id: row.id}) SET p.a = date(row.a), p.b = date(row.b)',
    ],
  },
  {
    form: 'labels(n)[0]',
    refused: [
      'MATCH (n:Post) RETURN labels(n)[0] AS label',
      'MATCH (n:Post) RETURN head(labels(n)) AS label',
      'MATCH (n:Post) RETURN labels( n ) [0] AS label',
    ],
    allowed: ['MATCH (n:Post) RETURN labels(n) AS labels', 'MATCH (n) WHERE NOT n:Counter RETURN n.id AS id'],
  },
  {
    form: 'nulls in a pattern comprehension',
    refused: [
      'MATCH (p:Post) RETURN [(p)<-[:HOLDS]-(x:Person) | x.name] AS names',
      'MATCH (p:Post) RETURN [(p)<-[h:HOLDS]-(x:Person) WHERE h.to > date($on) | h.capacity] AS capacities',
    ],
    allowed: [
      'MATCH (p:Post) RETURN [(p)<-[:HOLDS]-(x:Person) | coalesce(x.name, x.id)] AS names',
      'MATCH (p:Post) RETURN [(p)<-[:HOLDS]-(x:Person) | x.id] AS ids',
      'MATCH (p:Post) RETURN [(p)<-[:HOLDS]-(x:Person) | {id: x.id, name: x.name}] AS people',
    ],
  },
  {
    form: 'place in a collected list',
    refused: [
      'MATCH (p:Post) RETURN collect(p.id)[0] AS first',
      'MATCH (p:Post) RETURN head(collect(p.id)) AS first',
      'MATCH (p:Post) WITH collect(p.id) AS ids RETURN ids[0] AS first',
      'MATCH (p:Post) WITH collect(coalesce(p.title, p.id)) AS titles RETURN last(titles) AS last',
      'MATCH (p:Post) RETURN [(p)<-[:HOLDS]-(x:Person) | x.id][0] AS first',
    ],
    allowed: [
      'MATCH (p:Post) WITH collect(p.id) AS ids RETURN size(ids) AS n',
      'MATCH (p:Post) WITH collect(p.id) AS ids UNWIND ids AS id RETURN id',
    ],
  },
  {
    form: 'null in MERGE',
    refused: ['MERGE (x:Post {id: null}) RETURN x.id AS id', "MERGE (x:Post {id: 'a', title: null}) RETURN x.id AS id"],
    allowed: ['MERGE (x:Post {id: $id}) RETURN x.id AS id', "MERGE (x:Post {id: 'nullable'}) RETURN x.id AS id"],
  },
  {
    form: 'map as a property',
    refused: ['MATCH (p:Post) SET p.contact = {phone: $phone}'],
    allowed: ['MATCH (p:Post) SET p.phone = $phone', 'MATCH (p:Post) SET p += {phone: $phone}'],
  },
];

/** What is right on both, and reads all of the graph on one. */
export const SLOW: readonly Row[] = [
  {
    form: 'OPTIONAL MATCH for rows that are handed in',
    refused: [
      'UNWIND $ids AS id MATCH (p:Post {id: id}) OPTIONAL MATCH (p)<-[:HOLDS]-(x:Person) RETURN p.id AS id, x.name AS name',
      'UNWIND $rows AS row MATCH (p:Post {id: row.post}) WITH p OPTIONAL MATCH (p)<-[h:HOLDS]-(:Person) WITH p, collect(h) AS hs FOREACH (h IN hs | SET h.to = date($on))',
    ],
    allowed: [
      'UNWIND $ids AS id MATCH (p:Post {id: id}) CALL { WITH p MATCH (p)<-[:HOLDS]-(x:Person) RETURN count(x) AS held } RETURN p.id AS id, held',
      'MATCH (p:Post) OPTIONAL MATCH (p)<-[:HOLDS]-(x:Person) RETURN p.id AS id, x.name AS name',
      'MATCH (p:Post) OPTIONAL MATCH (p)<-[:HOLDS]-(x:Person) UNWIND $ids AS id RETURN p.id AS post, x.id AS person, id',
    ],
  },
];

/** What the embedded engine refuses. */
export const LOUD: readonly Row[] = [
  {
    form: 'label expression',
    refused: [
      'MATCH (n:Post|Person) RETURN n.id AS id',
      'MATCH (n:!Counter) RETURN n.id AS id',
      'MATCH (n:Post&Person) RETURN n.id AS id',
      'MATCH (n:(Post|Person)) RETURN n.id AS id',
      'MATCH (n:%) RETURN n.id AS id',
      'MATCH (n) WHERE n:Post|Person RETURN n.id AS id',
      'MATCH (n) WHERE n:!Counter RETURN n.id AS id',
      'MATCH (n IS Post) RETURN n.id AS id',
    ],
    allowed: ['MATCH (n:Post)-[r:HOLDS|LEADS]-(:Person) RETURN n.id AS id', 'MATCH (n:Post) WHERE (n IS NOT NULL) RETURN n.id AS id'],
  },
  {
    form: 'negated edge type',
    refused: ['MATCH (a:Post)-[:!HOLDS]-(b) RETURN b.id AS id', 'MATCH (a:Post)-[r:(HOLDS|LEADS)]-(b) RETURN b.id AS id'],
    allowed: ['MATCH (a:Post)-[:HOLDS]-(b) RETURN b.id AS id'],
  },
  {
    form: 'edge type IN',
    refused: [
      'MATCH (a:Post)-[:IN]->(b) RETURN b.id AS id',
      'MATCH (a:Post)-[r:in]->(b) RETURN b.id AS id',
      'MATCH (a:Post)-[r:OF|IN]->(b) RETURN b.id AS id',
    ],
    allowed: ['MATCH (a:Post)-[:`IN`]->(b) RETURN b.id AS id', 'MATCH (a:Post)-[:INSIDE]->(b) RETURN b.id AS id'],
  },
  {
    form: 'WHERE inside an edge or node',
    refused: [
      'MATCH (a:Post)-[r:HOLDS WHERE r.to > date($on)]-(b) RETURN b.id AS id',
      'MATCH (a:Post)-[r:HOLDS|LEADS WHERE r.to > date($on)]-(b) RETURN b.id AS id',
      'MATCH (a:Post)-[r WHERE r.to > date($on)]-(b) RETURN b.id AS id',
      'MATCH (a:Post WHERE a.id = $id) RETURN a.id AS id',
      'MATCH (a WHERE a.id = $id) RETURN a.id AS id',
      'MATCH (a:Post {role: $role} WHERE a.id = $id) RETURN a.id AS id',
    ],
    allowed: [
      'MATCH (a:Post)-[r:HOLDS]-(b) WHERE r.to > date($on) RETURN b.id AS id',
      'MATCH (a:Post)-[rs:HOLDS*1..2]-(b) WHERE all(r IN rs WHERE r.to > date($on)) RETURN b.id AS id',
    ],
  },
  {
    form: 'quantified path pattern',
    refused: [
      'MATCH (a:Post) ((x:Post)-[:REPORTS_TO]->(y:Post))+ (b:Post) RETURN b.id AS id',
      'MATCH (a:Post) ((x:Post)-[:REPORTS_TO]->(y:Post)){1,3} (b:Post) RETURN b.id AS id',
      'MATCH (a:Post) (path = (x:Post)-[:REPORTS_TO]->(y:Post))* (b:Post) RETURN b.id AS id',
      'MATCH (a:Post)-[:REPORTS_TO]->+(b:Post) RETURN b.id AS id',
      'MATCH (a:Post)-[:REPORTS_TO]->{1,3}(b:Post) RETURN b.id AS id',
      'MATCH (a:Post)-[:REPORTS_TO]-*(b:Post) RETURN b.id AS id',
    ],
    allowed: [
      'MATCH (a:Post) WHERE ((a.fte > 1 OR a.role = $role) AND a.id <> $id) RETURN a.id AS id',
      'MATCH (a:Post) WHERE (($holding AND EXISTS { MATCH (a)<-[:HOLDS]-(:Person) }) OR NOT $holding) RETURN a.id AS id',
      'MATCH (a:Post) RETURN (coalesce(a.fte, 0) + (1)) AS n',
    ],
  },
  {
    form: 'COLLECT {}',
    refused: [
      'MATCH (p:Post) RETURN COLLECT { MATCH (p)<-[:HOLDS]-(x:Person) RETURN x.id } AS ids',
      'MATCH (p:Post) RETURN collect{ MATCH (x:Person) RETURN x.id } AS ids',
    ],
    allowed: ['MATCH (p:Post) RETURN COUNT { MATCH (p)<-[:HOLDS]-(x:Person) } AS n'],
  },
  {
    form: 'COUNT { RETURN DISTINCT }',
    refused: ['MATCH (p:Post) RETURN COUNT { MATCH (p)<-[:HOLDS]-(x:Person) RETURN DISTINCT x } AS n'],
    allowed: ['MATCH (p:Post) RETURN DISTINCT COUNT { MATCH (p)<-[:HOLDS]-(x:Person) } AS n'],
  },
  {
    form: 'map projection of a variable',
    refused: [
      'MATCH (p:Post) WITH p, 1 AS n RETURN p {.id, n} AS post',
      'MATCH (p:Post) WITH p, 1 AS n RETURN p {n} AS post',
      'MATCH (p:Post) WITH p, 1 AS n RETURN p {.id, title: p.title, n} AS post',
    ],
    allowed: [
      'MATCH (p:Post) RETURN p {.id, .title} AS post',
      'MATCH (p:Post) RETURN {id: p.id, title: p.title} AS post',
      'MATCH (p:Post {id: $id, role: $role}) RETURN p.id AS id',
    ],
  },
  {
    form: 'nested pattern comprehension',
    refused: [
      'MATCH (p:Post) RETURN [(p)<-[:REPORTS_TO]-(c:Post) | [(c)<-[:HOLDS]-(x:Person) | x.id]] AS ids',
      'MATCH (p:Post) RETURN [(p)<-[:REPORTS_TO]-(c:Post) WHERE size([(c)<-[:HOLDS]-(x:Person) | x.id]) > 1 | c.id] AS ids',
    ],
    allowed: ['MATCH (p:Post) RETURN [(p)<-[:HOLDS]-(x:Person) | x.id] + [(p)-[:SERVES]->(f:Portfolio) | f.id] AS ids'],
  },
  {
    form: 'sum in SKIP or LIMIT',
    refused: ['MATCH (p:Post) RETURN p.id AS id ORDER BY id SKIP $a + 1', 'MATCH (p:Post) RETURN p.id AS id ORDER BY id LIMIT 2 * $a'],
    allowed: ['MATCH (p:Post) RETURN p.id AS id ORDER BY id SKIP $a LIMIT 20'],
  },
  {
    form: 'duration between days',
    refused: [
      'MATCH (p:Post) RETURN duration.between(p.opensOn, date($on)) AS open',
      'MATCH (p:Post) RETURN duration.inDays(p.opensOn, date($on)) AS open',
    ],
    allowed: ['MATCH (p:Post) WHERE p.opensOn < date($on) + duration({days: 7}) RETURN p.id AS id'],
  },
  {
    form: 'date.truncate',
    refused: ["MATCH (p:Post) RETURN date.truncate('month', p.opensOn) AS month"],
    allowed: ["MATCH (p:Post) WHERE p.opensOn < date('2024-02-29') RETURN p.opensOn AS day"],
  },
  {
    form: 'part of a day',
    refused: ['RETURN date($x).week AS week', 'MATCH (p:Post) RETURN p.opensOn.year AS year'],
    allowed: ['MATCH (p:Post) RETURN date($on) AS on', 'MATCH (p:Post) RETURN p.yearly AS yearly'],
  },
  {
    form: 'round with places',
    refused: ['MATCH (p:Post) RETURN round(p.fte, 2) AS fte', 'MATCH (p:Post) RETURN round(coalesce(p.fte, 1), 2) AS fte'],
    allowed: ['MATCH (p:Post) RETURN round(p.fte) AS fte', 'MATCH (p:Post) RETURN round(coalesce(p.fte, 1)) AS fte'],
  },
  {
    form: 'aggregate inside an expression',
    refused: [
      'MATCH (p:Post) RETURN count(p) + 1 AS n',
      'MATCH (p:Post) RETURN 100 * count(p) AS n',
      'MATCH (p:Post) RETURN size(collect(p.id)) AS n',
      'MATCH (p:Post) RETURN [$id] + collect(p.id) AS ids',
    ],
    allowed: ['MATCH (p:Post) WITH count(p) AS n RETURN n + 1 AS m', 'MATCH (p:Post) RETURN min(size(p.title) + 1) AS n'],
  },
  {
    form: 'SET or DELETE on what an OPTIONAL MATCH may not have found',
    refused: [
      'MATCH (p:Post) OPTIONAL MATCH (p)<-[h:HOLDS]-(:Person) SET h.to = date($on)',
      'MATCH (p:Post) OPTIONAL MATCH (p)<-[h:HOLDS]-(:Person) DELETE h',
      'MATCH (p:Post) OPTIONAL MATCH (p)<-[h:HOLDS]-(x:Person) SET p.title = $t, x.name = $t',
      'MATCH (p:Post) OPTIONAL MATCH (p)<-[h:HOLDS]-(x:Person) DETACH DELETE p, x',
      'MATCH (p:Post) OPTIONAL MATCH (p)<-[h:HOLDS]-(x:Person) REMOVE x.name',
    ],
    allowed: [
      'MATCH (p:Post) OPTIONAL MATCH (p)<-[h:HOLDS]-(:Person) WITH p, collect(h) AS hs FOREACH (h IN hs | SET h.to = date($on))',
      'MATCH (p:Post) OPTIONAL MATCH (p)<-[h:HOLDS]-(:Person) WITH p, count(h) AS held SET p.held = held',
    ],
  },
];
