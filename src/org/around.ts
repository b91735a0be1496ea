import { cypher, type Cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { Capacity } from '../../schema/enums.js';
import type { Holding } from '../../schema/Holding.js';
import type { Managed } from '../../schema/Managed.js';
import type { PersonPost } from '../../schema/PersonPost.js';
import type { Supervision } from '../../schema/Supervision.js';
import { byAsked, compare, daysOf, number, sourceOf, text, word, type Dated, type Facts, type Found } from './facts.js';
import { toPerson } from './people.js';
import { toPost, type DatedPost } from './posts.js';

/** A supervision line whose portfolio is still an id: a loader fetches it only where it is asked for. */
export type SupervisionFound = Omit<Supervision, 'portfolio'> & { readonly portfolioId: string | null };

interface PostRow extends Found {
  readonly post: Facts;
  readonly capacities: string[];
  readonly edge: Facts;
}

// (x:Person)-[h:HOLDS]->(p:Post)
const HOLDERS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to
RETURN id AS of, properties(x) AS person, properties(h) AS edge`;

// (x:Person)-[h:HOLDS]->(p:Post)
const POSTS_HELD = cypher`
UNWIND $ids AS id
MATCH (x:Person {id: id})-[e:HOLDS]->(p:Post) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(p) AS post, properties(e) AS edge, [(p)<-[h:HOLDS]-(o:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

// (p:Post)-[:REPORTS_TO]->(m:Post)
const MANAGERS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:REPORTS_TO]->(m:Post) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(m) AS post, properties(e) AS edge, [(m)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

// (c:Post)-[:REPORTS_TO]->(p:Post)
const REPORTS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[e:REPORTS_TO]-(c:Post) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(c) AS post, properties(e) AS edge, [(c)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

// (p:Post)-[:SUPERVISED_BY]->(s:Post)
const SUPERVISORS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:SUPERVISED_BY]->(s:Post) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(s) AS post, properties(e) AS edge, [(s)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

// (c:Post)-[:SUPERVISED_BY]->(p:Post)
const SUPERVISEES = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[e:SUPERVISED_BY]-(c:Post) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(c) AS post, properties(e) AS edge, [(c)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

/** Who holds each post on the date, by name. */
export async function holdersOf(tx: Tx, ids: readonly string[], on: string): Promise<Holding[][]> {
  const rows = await tx.run<Found & { person: Facts; edge: Facts }>(HOLDERS, { ids, on });
  const lists = byAsked(ids, rows, ({ person, edge }): Holding => ({
    person: toPerson(person, on),
    capacity: word(Capacity, edge.capacity, 'SUBSTANTIVE'),
    ...daysOf(edge),
    source: sourceOf(edge),
  }));
  return lists.map((list) => list.sort((a, b) => compare(a.person.name, b.person.name) || compare(a.person.id, b.person.id)));
}

/** Which posts each person holds on the date, by title. */
export async function postsHeldBy(tx: Tx, ids: readonly string[], on: string): Promise<PersonPost[][]> {
  return edges(tx, POSTS_HELD, ids, on, (row, post) => ({
    post,
    capacity: word(Capacity, row.edge.capacity, 'SUBSTANTIVE'),
    ...edgeOf(row),
  }));
}

/** The line managers of each post: one at most, unless the structure is at fault; the newest line first. */
export async function managersOf(tx: Tx, ids: readonly string[], on: string): Promise<Managed[][]> {
  const lists = await edges(tx, MANAGERS, ids, on, (row, post) => ({ post, ...edgeOf(row) }));
  return lists.map((list) => list.sort((a, b) => compare(b.from, a.from) || compare(a.post.id, b.post.id)));
}

/** The posts that report to each post directly, by title. */
export async function reportsOf(tx: Tx, ids: readonly string[], on: string): Promise<DatedPost[][]> {
  const lists = await edges(tx, REPORTS, ids, on, (_, post) => ({ post }));
  return lists.map((list) => list.map(({ post }) => post));
}

/** The professional supervisors of each post, by title. */
export async function supervisorsOf(tx: Tx, ids: readonly string[], on: string): Promise<Dated<SupervisionFound>[][]> {
  return edges(tx, SUPERVISORS, ids, on, toSupervision);
}

/** The posts that each post supervises professionally, by title. */
export async function superviseesOf(tx: Tx, ids: readonly string[], on: string): Promise<Dated<SupervisionFound>[][]> {
  return edges(tx, SUPERVISEES, ids, on, toSupervision);
}

function toSupervision(row: PostRow, post: DatedPost): Dated<SupervisionFound> {
  return { on: post.on, post, portfolioId: text(row.edge, 'portfolio'), everyDays: number(row.edge, 'everyDays'), ...edgeOf(row) };
}

function edgeOf({ edge }: PostRow) {
  return { ...daysOf(edge), source: sourceOf(edge) };
}

async function edges<T extends { post: DatedPost | PersonPost['post'] }>(
  tx: Tx,
  query: Cypher,
  ids: readonly string[],
  on: string,
  toFact: (row: PostRow, post: DatedPost) => T,
): Promise<T[][]> {
  const rows = await tx.run<PostRow>(query, { ids, on });
  const lists = byAsked(ids, rows, (row) => toFact(row, toPost(row.post, row.capacities, on)));
  return lists.map((list) => list.sort((a, b) => compare(a.post.title, b.post.title) || compare(a.post.id, b.post.id)));
}
