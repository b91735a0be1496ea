import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { revisionOf } from '../graph/revision.js';
import type { Counts, Organisation } from '../../schema/Organisation.js';
import { sourceOf, text, type Dated, type Facts } from './facts.js';
import { toPost, type DatedPost } from './posts.js';

const ORGANISATION = cypher`MATCH (o:Organisation) RETURN properties(o) AS node ORDER BY o.id LIMIT 1`;

// (p:Post)-[:LEADS]->(o:Organisation)
const HEAD = cypher`
MATCH (p:Post)-[e:LEADS]->(o:Organisation {id: $id}) WHERE e.from <= date($on) < e.to
RETURN properties(p) AS post, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities ORDER BY p.id LIMIT 1`;

// (p:Post)<-[:HOLDS]-(:Person), and how many there are of the other nouns
const COUNTS = cypher`
MATCH (p:Post) WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on)) RETURN 'posts' AS noun, count(p) AS many
UNION ALL
MATCH (p:Post) WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on)) AND NOT EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } RETURN 'vacancies' AS noun, count(p) AS many
UNION ALL
MATCH (x:Person) WHERE EXISTS { MATCH (x)-[h:HOLDS]->(:Post) WHERE h.from <= date($on) < h.to } RETURN 'people' AS noun, count(x) AS many
UNION ALL
MATCH (n:Locality) RETURN 'localities' AS noun, count(n) AS many
UNION ALL
MATCH (n:Portfolio) RETURN 'portfolios' AS noun, count(n) AS many
UNION ALL
MATCH (n:Team) RETURN 'teams' AS noun, count(n) AS many
UNION ALL
MATCH (n:Service) RETURN 'services' AS noun, count(n) AS many
UNION ALL
MATCH (n:Forum) RETURN 'forums' AS noun, count(n) AS many
UNION ALL
MATCH (n:Plan) RETURN 'plans' AS noun, count(n) AS many`;

/** The organisation with the revision that this answer is true at. On an empty database it has an empty name of its own. */
export async function organisation(tx: Tx, on: string): Promise<Dated<Organisation> & { readonly revision: number }> {
  const [row] = await tx.run<{ node: Facts }>(ORGANISATION);
  const node = row?.node ?? { id: 'organisation:none', name: 'No organisation is recorded yet' };
  const id = text(node, 'id') ?? 'organisation:none';
  return {
    on,
    id,
    name: text(node, 'name') ?? id,
    startedOn: text(node, 'startedOn'),
    source: sourceOf(node),
    revision: await revisionOf(tx),
  };
}

/** The post that leads the organisation on the date; null when none does. */
export async function headOf(tx: Tx, id: string, on: string): Promise<DatedPost | null> {
  const [row] = await tx.run<{ post: Facts; capacities: string[] }>(HEAD, { id, on });
  return row === undefined ? null : toPost(row.post, row.capacities, on);
}

/** How many open posts, vacancies, people who hold a post, and other nouns there are on the date. */
export async function countsOn(tx: Tx, on: string): Promise<Counts> {
  const rows = await tx.run<{ noun: keyof Counts; many: number }>(COUNTS, { on });
  const many = (noun: keyof Counts) => rows.find((row) => row.noun === noun)?.many ?? 0;
  return {
    posts: many('posts'),
    vacancies: many('vacancies'),
    people: many('people'),
    localities: many('localities'),
    portfolios: many('portfolios'),
    teams: many('teams'),
    services: many('services'),
    forums: many('forums'),
    plans: many('plans'),
  };
}
