import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { PostOrder } from '../../schema/enums.js';
import type { PostFilter } from '../../schema/PostFilter.js';
import { pageOf, type Page, type PageAsked, type Paged } from './page.js';
import { postsByIds, type DatedPost } from './posts.js';

/** Which posts, in which order, from where. */
export interface PostsAsked extends PageAsked {
  readonly filter: PostFilter;
  readonly order: PostOrder;
}

// (p:Post)-[:BASED_IN]->(l:Locality), (p)-[:SERVES]->(f:Portfolio), (p)-[:MEMBER_OF]->(t:Team), (p)<-[:HOLDS]-(:Person)
const POSTS_PAGE = cypher`
MATCH (p:Post)
WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
  AND ($role IS NULL OR p.role = $role) AND ($profession IS NULL OR p.profession = $profession)
  AND ($need IS NULL OR coalesce(p.needsSupervision, 'UNRECORDED') = $need)
  AND ($text IS NULL OR toLower(coalesce(p.title, p.id)) CONTAINS toLower($text))
  AND ($locality IS NULL OR EXISTS { MATCH (p)-[b:BASED_IN]->(l:Locality) WHERE l.id = $locality AND b.from <= date($on) < b.to })
  AND ($portfolio IS NULL OR EXISTS { MATCH (p)-[v:SERVES]->(f:Portfolio) WHERE f.id = $portfolio AND v.from <= date($on) < v.to })
  AND ($team IS NULL OR EXISTS { MATCH (p)-[g:MEMBER_OF]->(t:Team) WHERE t.id = $team AND g.from <= date($on) < g.to })
  AND ($state IS NULL OR $state = CASE
    WHEN NOT EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } THEN 'VACANT'
    WHEN NOT EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to AND NOT coalesce(h.capacity, '') IN ['INTERIM', 'ACTING', 'SECONDED'] } THEN 'INTERIM'
    WHEN COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } > 1 THEN 'SHARED'
    ELSE 'HELD' END)
WITH p, CASE $order WHEN 'ROLE' THEN coalesce(p.role, '') ELSE '' END AS role, coalesce(p.title, p.id) AS title
WHERE ($afterId IS NULL OR role > $afterRole OR (role = $afterRole AND title > $afterTitle) OR (role = $afterRole AND title = $afterTitle AND p.id > $afterId))
RETURN p.id AS id, role, title ORDER BY role, title, id LIMIT $first`;

// The same posts, counted
const POSTS_COUNT = cypher`
MATCH (p:Post)
WHERE (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
  AND ($role IS NULL OR p.role = $role) AND ($profession IS NULL OR p.profession = $profession)
  AND ($need IS NULL OR coalesce(p.needsSupervision, 'UNRECORDED') = $need)
  AND ($text IS NULL OR toLower(coalesce(p.title, p.id)) CONTAINS toLower($text))
  AND ($locality IS NULL OR EXISTS { MATCH (p)-[b:BASED_IN]->(l:Locality) WHERE l.id = $locality AND b.from <= date($on) < b.to })
  AND ($portfolio IS NULL OR EXISTS { MATCH (p)-[v:SERVES]->(f:Portfolio) WHERE f.id = $portfolio AND v.from <= date($on) < v.to })
  AND ($team IS NULL OR EXISTS { MATCH (p)-[g:MEMBER_OF]->(t:Team) WHERE t.id = $team AND g.from <= date($on) < g.to })
  AND ($state IS NULL OR $state = CASE
    WHEN NOT EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } THEN 'VACANT'
    WHEN NOT EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to AND NOT coalesce(h.capacity, '') IN ['INTERIM', 'ACTING', 'SECONDED'] } THEN 'INTERIM'
    WHEN COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } > 1 THEN 'SHARED'
    ELSE 'HELD' END)
RETURN count(p) AS total`;

/** A page of open posts with their cursors. Throws BadInput for a cursor that is not one of this list in this order. */
export async function postsPage(tx: Tx, asked: PostsAsked): Promise<Page<DatedPost>> {
  const { filter, order, on } = asked;
  const posts: Paged<{ id: string; role: string; title: string }, DatedPost> = {
    list: `posts by ${order}`,
    placeOf: ({ role, title, id }) => [role, title, id],
    parts: 3,
    rowsAfter: (place, first) => {
      const [afterRole = null, afterTitle = null, afterId = null] = place ?? [];
      return tx.run(POSTS_PAGE, { ...filterParameters(filter, on), order, afterRole, afterTitle, afterId, first });
    },
    nodesByIds: (ids) => postsByIds(tx, ids, on),
  };
  return pageOf(posts, asked);
}

/** How many open posts the filter leaves, over all pages. */
export async function postsCount(tx: Tx, filter: PostFilter, on: string): Promise<number> {
  const [row] = await tx.run<{ total: number }>(POSTS_COUNT, filterParameters(filter, on));
  return row?.total ?? 0;
}

function filterParameters(filter: PostFilter, on: string) {
  return {
    on,
    role: filter.role ?? null,
    profession: filter.profession ?? null,
    need: filter.needsSupervision ?? null,
    text: filter.text ?? null,
    locality: filter.locality ?? null,
    portfolio: filter.portfolio ?? null,
    team: filter.team ?? null,
    state: filter.state ?? null,
  };
}
