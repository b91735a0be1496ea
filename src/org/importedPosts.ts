import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';

/** What the graph holds on a date of a post that came from one source. */
export interface ImportedPost {
  readonly id: string;
  readonly title: string;
  readonly role: string | null;
  readonly profession: string | null;
  readonly grade: string | null;
  readonly fte: number | null;
  /** Ids, sorted. */
  readonly managers: readonly string[];
  readonly supervisors: readonly string[];
  readonly holders: readonly string[];
}

const POSTS = cypher`
MATCH (p:Post)
WHERE p.id STARTS WITH $prefix AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN p.id AS id, p.title AS title, p.role AS role, p.profession AS profession, p.grade AS grade, p.fte AS fte`;

// (p:Post)-[:REPORTS_TO]->(m:Post)
const MANAGERS = cypher`
MATCH (p:Post)-[r:REPORTS_TO]->(m:Post) WHERE p.id STARTS WITH $prefix AND r.from <= date($on) < r.to
RETURN p.id AS post, m.id AS other`;

// (p:Post)-[:SUPERVISED_BY]->(s:Post)
const SUPERVISORS = cypher`
MATCH (p:Post)-[r:SUPERVISED_BY]->(s:Post) WHERE p.id STARTS WITH $prefix AND r.from <= date($on) < r.to
RETURN p.id AS post, s.id AS other`;

// (x:Person)-[:HOLDS]->(p:Post)
const HOLDERS = cypher`
MATCH (p:Post)<-[h:HOLDS]-(x:Person) WHERE p.id STARTS WITH $prefix AND h.from <= date($on) < h.to
RETURN p.id AS post, x.id AS other`;

const PEOPLE = cypher`
MATCH (x:Person) WHERE x.id STARTS WITH $prefix RETURN x.id AS id`;

interface Pair {
  readonly post: string;
  readonly other: string;
}

/** The open posts whose ids begin with a prefix, by id, with whom they report to, are supervised by and are held by. */
export async function importedPosts(tx: Tx, prefix: string, on: string): Promise<Map<string, ImportedPost>> {
  const posts = await tx.run<Omit<ImportedPost, 'managers' | 'supervisors' | 'holders'>>(POSTS, { prefix, on });
  const managers = lists(await tx.run<Pair>(MANAGERS, { prefix, on }));
  const supervisors = lists(await tx.run<Pair>(SUPERVISORS, { prefix, on }));
  const holders = lists(await tx.run<Pair>(HOLDERS, { prefix, on }));
  const of = (found: ReadonlyMap<string, readonly string[]>, id: string) => found.get(id) ?? [];
  return new Map(
    posts.map((post) => [
      post.id,
      { ...post, managers: of(managers, post.id), supervisors: of(supervisors, post.id), holders: of(holders, post.id) },
    ]),
  );
}

/** The people whose ids begin with a prefix, whatever they hold. */
export async function importedPeople(tx: Tx, prefix: string): Promise<Set<string>> {
  return new Set((await tx.run<{ id: string }>(PEOPLE, { prefix })).map(({ id }) => id));
}

function lists(pairs: readonly Pair[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { post, other } of pairs) found.set(post, [...(found.get(post) ?? []), other].sort());
  return found;
}
