import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { type PostState, Profession, SupervisionNeed } from '../../schema/enums.js';
import type { Post } from '../../schema/Post.js';
import { byAsked, number, sourceOf, text, word, type Dated, type Facts, type Found } from './facts.js';

export type DatedPost = Dated<Post>;

// (p:Post)<-[:HOLDS]-(:Person)
const POSTS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})
RETURN p.id AS of, properties(p) AS post, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

/** Posts by their ids on a date, in the order asked; null for an id that nobody has. A closed post is still answered: its `closesOn` says so. */
export async function postsByIds(tx: Tx, ids: readonly string[], on: string): Promise<(DatedPost | null)[]> {
  const rows = await tx.run<Found & { post: Facts; capacities: string[] }>(POSTS, { ids, on });
  return byAsked(ids, rows, ({ post, capacities }) => toPost(post, capacities, on)).map(([post]) => post ?? null);
}

/** A post from its node and the capacities of those who hold it on the date. */
export function toPost(post: Facts, capacities: readonly string[], on: string): DatedPost {
  const id = text(post, 'id') ?? '';
  return {
    on,
    id,
    title: text(post, 'title') ?? id,
    role: text(post, 'role'),
    profession: word(Profession, post.profession, null),
    grade: text(post, 'grade'),
    fte: number(post, 'fte'),
    statutory: post.statutory === true,
    needsSupervision: word(SupervisionNeed, post.needsSupervision, 'UNRECORDED'),
    opensOn: text(post, 'opensOn'),
    closesOn: text(post, 'closesOn'),
    state: stateOf(capacities),
    source: sourceOf(post),
  };
}

/** Vacant; interim when everybody there is so for a time only; shared by several; or held by one. */
export function stateOf(capacities: readonly string[]): PostState {
  if (capacities.length === 0) return 'VACANT';
  if (capacities.every((capacity) => FOR_A_TIME.has(capacity))) return 'INTERIM';
  return capacities.length > 1 ? 'SHARED' : 'HELD';
}

const FOR_A_TIME: ReadonlySet<string> = new Set(['INTERIM', 'ACTING', 'SECONDED']);
