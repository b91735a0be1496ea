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
  /** By id, sorted, as are the others. */
  readonly managers: readonly string[];
  readonly supervisors: readonly string[];
  readonly holders: readonly NamedEnd[];
  readonly teams: readonly NamedEnd[];
}

/** Somebody or something at the other end of an edge. */
export interface NamedEnd {
  readonly id: string;
  readonly name: string;
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
RETURN p.id AS post, x.id AS other, coalesce(x.name, x.id) AS name`;

// (p:Post)-[:MEMBER_OF]->(t:Team)
const MEMBERS = cypher`
MATCH (p:Post)-[r:MEMBER_OF]->(t:Team) WHERE p.id STARTS WITH $prefix AND r.from <= date($on) < r.to
RETURN p.id AS post, t.id AS other, coalesce(t.name, t.id) AS name`;

const PEOPLE = cypher`
MATCH (x:Person) WHERE x.id STARTS WITH $prefix RETURN x.id AS id`;

const TEAMS = cypher`
MATCH (t:Team) WHERE t.id STARTS WITH $prefix RETURN t.id AS id`;

interface Pair {
  readonly post: string;
  readonly other: string;
}

interface NamedPair extends Pair {
  readonly name: string;
}

/** The open posts whose ids begin with a prefix, by id, with whom they report to, are supervised by and are held by, and which teams they are in. */
export async function importedPosts(tx: Tx, prefix: string, on: string): Promise<Map<string, ImportedPost>> {
  const posts = await tx.run<Omit<ImportedPost, 'managers' | 'supervisors' | 'holders' | 'teams'>>(POSTS, { prefix, on });
  const managers = lists(await tx.run<Pair>(MANAGERS, { prefix, on }), ({ other }) => other);
  const supervisors = lists(await tx.run<Pair>(SUPERVISORS, { prefix, on }), ({ other }) => other);
  const holders = lists(await tx.run<NamedPair>(HOLDERS, { prefix, on }), named);
  const teams = lists(await tx.run<NamedPair>(MEMBERS, { prefix, on }), named);
  return new Map(
    posts.map((post) => [
      post.id,
      {
        ...post,
        managers: managers.get(post.id) ?? [],
        supervisors: supervisors.get(post.id) ?? [],
        holders: holders.get(post.id) ?? [],
        teams: teams.get(post.id) ?? [],
      },
    ]),
  );
}

/** The people whose ids begin with a prefix, whatever they hold. */
export async function importedPeople(tx: Tx, prefix: string): Promise<Set<string>> {
  return new Set((await tx.run<{ id: string }>(PEOPLE, { prefix })).map(({ id }) => id));
}

/** The teams whose ids begin with a prefix, whoever is in them. */
export async function importedTeams(tx: Tx, prefix: string): Promise<Set<string>> {
  return new Set((await tx.run<{ id: string }>(TEAMS, { prefix })).map(({ id }) => id));
}

function named({ other, name }: NamedPair): NamedEnd {
  return { id: other, name };
}

// By the id of the other end, so that the same graph gives the same lists.
function lists<P extends Pair, T>(pairs: readonly P[], as: (pair: P) => T): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const pair of [...pairs].sort((a, b) => (a.other < b.other ? -1 : 1))) {
    const known = found.get(pair.post);
    if (known === undefined) found.set(pair.post, [as(pair)]);
    else known.push(as(pair));
  }
  return found;
}
