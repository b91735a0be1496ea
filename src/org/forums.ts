import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { NotFound } from '../errors.js';
import type { ForumTheme } from '../../schema/enums.js';
import type { Forum } from '../../schema/Forum.js';
import { compare, dated } from './facts.js';
import { forumsAttended } from './forumsAttended.js';
import { byName, toForum, toLocality } from './nouns.js';
import { countsAround, nounsAround, nounsByIds, postsAround, type NodeRow } from './nounsAround.js';
import { forumsOf } from './places.js';
import { toPlan } from './plans.js';
import { postsByIds } from './posts.js';

/** Which forums; null where it does not matter. */
export interface ForumsAsked {
  /** Those that this post attends or chairs. */
  readonly post: string | null;
  readonly theme: ForumTheme | null;
  readonly on: string;
}

// (f:Forum)
const FORUMS = cypher`
MATCH (f:Forum)
RETURN f.id AS of, properties(f) AS node`;

// (f:Forum)
const FORUMS_BY_ID = cypher`
UNWIND $ids AS id
MATCH (f:Forum {id: id})
RETURN id AS of, properties(f) AS node`;

// (p:Post)-[:CHAIRS]->(f:Forum)
const CHAIRS = cypher`
UNWIND $ids AS id
MATCH (f:Forum {id: id})<-[e:CHAIRS]-(p:Post) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(p) AS post, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

// (p:Post)-[:ATTENDS]->(f:Forum)
const ATTENDEES = cypher`
UNWIND $ids AS id
MATCH (f:Forum {id: id})
CALL {
  WITH f
  MATCH (f)<-[e:ATTENDS]-(p:Post)
  WHERE e.from <= date($on) < e.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
  RETURN DISTINCT p.id AS post, coalesce(p.title, p.id) AS title ORDER BY title, post LIMIT $first
}
MATCH (p:Post {id: post})
RETURN id AS of, properties(p) AS post, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | coalesce(h.capacity, '')] AS capacities`;

// (p:Post)-[:ATTENDS]->(f:Forum)
const ATTENDEE_COUNTS = cypher`
UNWIND $ids AS id
MATCH (f:Forum {id: id})<-[e:ATTENDS]-(p:Post)
WHERE e.from <= date($on) < e.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN id AS of, count(DISTINCT p.id) AS many`;

// (f:Forum)-[:ESCALATES_TO]->(g:Forum)
const ESCALATIONS = cypher`
UNWIND $ids AS id
MATCH (f:Forum {id: id})-[e:ESCALATES_TO]->(g:Forum) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(g) AS node`;

// (f:Forum)-[:HELD_IN]->(l:Locality)
const LOCALITIES_OF_FORUMS = cypher`
UNWIND $ids AS id
MATCH (f:Forum {id: id})-[e:HELD_IN]->(l:Locality) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(l) AS node`;

// (f:Forum)-[:OVERSEES]->(p:Plan)
const PLANS_OF_FORUMS = cypher`
UNWIND $ids AS id
MATCH (f:Forum {id: id})-[e:OVERSEES]->(p:Plan) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(p) AS node`;

type Ids = readonly string[];

/** Forums by theme and name: all, those of a theme, or those that a post attends or chairs on the date, with how and why. Throws NotFound when there is no such post. */
export async function forums(tx: Tx, { post, theme, on }: ForumsAsked): Promise<Forum[]> {
  const found = post === null ? await everyForum(tx, on) : await forumsOfPost(tx, post, on);
  return theme === null ? found : found.filter((forum) => forum.theme === theme);
}

async function everyForum(tx: Tx, on: string): Promise<Forum[]> {
  const rows = await tx.run<NodeRow>(FORUMS);
  return rows.map(({ node }) => dated(toForum(node), on)).sort((a, b) => compare(a.theme, b.theme) || byName(a, b));
}

async function forumsOfPost(tx: Tx, post: string, on: string): Promise<Forum[]> {
  if ((await postsByIds(tx, [post], on))[0] === null) throw new NotFound('post', `There is no post ${post}.`);
  return (await forumsOf(tx, [post], on)).flatMap(forumsAttended);
}

/** Forums by their ids, in the order asked; null for an id that none has. */
export const forumsByIds = (tx: Tx, ids: Ids, on: string) => nounsByIds(tx, FORUMS_BY_ID, ids, on, toForum);

/** The posts that chair each forum, by title. */
export const chairsOf = (tx: Tx, ids: Ids, on: string) => postsAround(tx, CHAIRS, ids, on);

/** The open posts that attend each forum, by title: `first` of each at the most. */
export const attendeesOf = (tx: Tx, ids: Ids, on: string, first: number) => postsAround(tx, ATTENDEES, ids, on, { first });

/** How many open posts attend each forum. */
export const attendeeCountsOf = (tx: Tx, ids: Ids, on: string) => countsAround(tx, ATTENDEE_COUNTS, ids, on);

/** The forums that each forum passes on to what it cannot settle, by name. */
export const escalationsOf = (tx: Tx, ids: Ids, on: string) => nounsAround(tx, ESCALATIONS, ids, on, toForum);

/** The localities that each forum is held in, by name. */
export const localitiesOfForums = (tx: Tx, ids: Ids, on: string) => nounsAround(tx, LOCALITIES_OF_FORUMS, ids, on, toLocality);

/** The plans that each forum oversees, by name. */
export const plansOfForums = (tx: Tx, ids: Ids, on: string) => nounsAround(tx, PLANS_OF_FORUMS, ids, on, toPlan);
