import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { PostOrder } from '../../schema/enums.js';
import type { PostFilter } from '../../schema/PostFilter.js';
import { pageOf, type Page, type PageAsked, type Paged } from './page.js';
import { postsByIds, type DatedPost } from './posts.js';
import { postsIn } from './postsIn.js';

/** Which posts, in which order, from where. */
export interface PostsAsked extends PageAsked {
  readonly filter: PostFilter;
  readonly order: PostOrder;
}

const POSTS = cypher`
MATCH (p:Post)
WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
  AND ($role IS NULL OR p.role = $role) AND ($profession IS NULL OR p.profession = $profession)
  AND ($need IS NULL OR coalesce(p.needsSupervision, 'UNRECORDED') = $need)
  AND ($text IS NULL OR toLower(coalesce(p.title, p.id)) CONTAINS toLower($text))
WITH p, CASE $order WHEN 'ROLE' THEN coalesce(p.role, '') ELSE '' END AS role, coalesce(p.title, p.id) AS title
WHERE ($afterId IS NULL OR role > $afterRole OR (role = $afterRole AND title > $afterTitle) OR (role = $afterRole AND title = $afterTitle AND p.id > $afterId))
RETURN p.id AS id, role, title ORDER BY role, title, id LIMIT $first`;

const POSTS_COUNT = cypher`
MATCH (p:Post)
WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
  AND ($role IS NULL OR p.role = $role) AND ($profession IS NULL OR p.profession = $profession)
  AND ($need IS NULL OR coalesce(p.needsSupervision, 'UNRECORDED') = $need)
  AND ($text IS NULL OR toLower(coalesce(p.title, p.id)) CONTAINS toLower($text))
RETURN count(p) AS total`;

// (p:Post)<-[:HOLDS]-(:Person)
const POSTS_IN_STATE = cypher`
MATCH (p:Post)
WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
  AND ($role IS NULL OR p.role = $role) AND ($profession IS NULL OR p.profession = $profession)
  AND ($need IS NULL OR coalesce(p.needsSupervision, 'UNRECORDED') = $need)
  AND ($text IS NULL OR toLower(coalesce(p.title, p.id)) CONTAINS toLower($text))
WITH p, COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } AS holders, COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to AND NOT coalesce(h.capacity, '') IN ['INTERIM', 'ACTING', 'SECONDED'] } AS settled
WHERE $state = CASE WHEN holders = 0 THEN 'VACANT' WHEN settled = 0 THEN 'INTERIM' WHEN holders > 1 THEN 'SHARED' ELSE 'HELD' END
WITH p, CASE $order WHEN 'ROLE' THEN coalesce(p.role, '') ELSE '' END AS role, coalesce(p.title, p.id) AS title
WHERE ($afterId IS NULL OR role > $afterRole OR (role = $afterRole AND title > $afterTitle) OR (role = $afterRole AND title = $afterTitle AND p.id > $afterId))
RETURN p.id AS id, role, title ORDER BY role, title, id LIMIT $first`;

const POSTS_IN_STATE_COUNT = cypher`
MATCH (p:Post)
WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
  AND ($role IS NULL OR p.role = $role) AND ($profession IS NULL OR p.profession = $profession)
  AND ($need IS NULL OR coalesce(p.needsSupervision, 'UNRECORDED') = $need)
  AND ($text IS NULL OR toLower(coalesce(p.title, p.id)) CONTAINS toLower($text))
WITH p, COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } AS holders, COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to AND NOT coalesce(h.capacity, '') IN ['INTERIM', 'ACTING', 'SECONDED'] } AS settled
WHERE $state = CASE WHEN holders = 0 THEN 'VACANT' WHEN settled = 0 THEN 'INTERIM' WHEN holders > 1 THEN 'SHARED' ELSE 'HELD' END
RETURN count(p) AS total`;

// (p:Post)<-[:HOLDS]-(:Person), of these posts
const POSTS_AMONG = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})
WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
  AND ($role IS NULL OR p.role = $role) AND ($profession IS NULL OR p.profession = $profession)
  AND ($need IS NULL OR coalesce(p.needsSupervision, 'UNRECORDED') = $need)
  AND ($text IS NULL OR toLower(coalesce(p.title, p.id)) CONTAINS toLower($text))
WITH p, COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } AS holders, COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to AND NOT coalesce(h.capacity, '') IN ['INTERIM', 'ACTING', 'SECONDED'] } AS settled
WHERE $state IS NULL OR $state = CASE WHEN holders = 0 THEN 'VACANT' WHEN settled = 0 THEN 'INTERIM' WHEN holders > 1 THEN 'SHARED' ELSE 'HELD' END
WITH p, CASE $order WHEN 'ROLE' THEN coalesce(p.role, '') ELSE '' END AS role, coalesce(p.title, p.id) AS title
WHERE ($afterId IS NULL OR role > $afterRole OR (role = $afterRole AND title > $afterTitle) OR (role = $afterRole AND title = $afterTitle AND p.id > $afterId))
RETURN p.id AS id, role, title ORDER BY role, title, id LIMIT $first`;

const POSTS_AMONG_COUNT = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})
WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
  AND ($role IS NULL OR p.role = $role) AND ($profession IS NULL OR p.profession = $profession)
  AND ($need IS NULL OR coalesce(p.needsSupervision, 'UNRECORDED') = $need)
  AND ($text IS NULL OR toLower(coalesce(p.title, p.id)) CONTAINS toLower($text))
WITH p, COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } AS holders, COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to AND NOT coalesce(h.capacity, '') IN ['INTERIM', 'ACTING', 'SECONDED'] } AS settled
WHERE $state IS NULL OR $state = CASE WHEN holders = 0 THEN 'VACANT' WHEN settled = 0 THEN 'INTERIM' WHEN holders > 1 THEN 'SHARED' ELSE 'HELD' END
RETURN count(p) AS total`;

/** A page of open posts with their cursors. Throws BadInput for a cursor that is not one of this list in this order. */
export async function postsPage(tx: Tx, asked: PostsAsked): Promise<Page<DatedPost>> {
  const { filter, order, on } = asked;
  const { page, parameters } = await questionOf(tx, filter, on);
  const posts: Paged<{ id: string; role: string; title: string }, DatedPost> = {
    list: `posts by ${order}`,
    placeOf: ({ role, title, id }) => [role, title, id],
    parts: 3,
    rowsAfter: (place, first) => {
      const [afterRole = null, afterTitle = null, afterId = null] = place ?? [];
      return tx.run(page, { ...parameters, order, afterRole, afterTitle, afterId, first });
    },
    nodesByIds: (ids) => postsByIds(tx, ids, on),
  };
  return pageOf(posts, asked);
}

/** How many open posts the filter leaves, over all pages. */
export async function postsCount(tx: Tx, filter: PostFilter, on: string): Promise<number> {
  const { count, parameters } = await questionOf(tx, filter, on);
  const [row] = await tx.run<{ total: number }>(count, parameters);
  return row?.total ?? 0;
}

// A query that is ready for every filter would look at every edge of every post, also for filters that are not used: ten times as slow.
async function questionOf(tx: Tx, filter: PostFilter, on: string) {
  const { role = null, profession = null, needsSupervision: need = null, text = null, state = null } = filter;
  const own = { on, role, profession, need, text };
  const ids = await postsIn(tx, filter, on);
  if (ids !== null) return { page: POSTS_AMONG, count: POSTS_AMONG_COUNT, parameters: { ...own, state, ids } };
  if (state === null) return { page: POSTS, count: POSTS_COUNT, parameters: own };
  return { page: POSTS_IN_STATE, count: POSTS_IN_STATE_COUNT, parameters: { ...own, state } };
}
