import { BadInput } from '../errors.js';
import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { PostOrder } from '../../schema/enums.js';
import type { PostFilter } from '../../schema/PostFilter.js';
import { postsByIds, type DatedPost } from './posts.js';

/** Which posts, in which order, from where. */
export interface PostsAsked {
  readonly filter: PostFilter;
  readonly order: PostOrder;
  readonly first: number;
  /** The cursor after which to go on; null from the start. */
  readonly after: string | null;
  readonly on: string;
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
  AND ($state IS NULL
    OR ($state = 'VACANT' AND NOT EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to })
    OR ($state = 'INTERIM' AND EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } AND NOT EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to AND NOT coalesce(h.capacity, '') IN ['INTERIM', 'ACTING', 'SECONDED'] })
    OR ($state = 'SHARED' AND EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to AND NOT coalesce(h.capacity, '') IN ['INTERIM', 'ACTING', 'SECONDED'] } AND COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } > 1)
    OR ($state = 'HELD' AND EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to AND NOT coalesce(h.capacity, '') IN ['INTERIM', 'ACTING', 'SECONDED'] } AND COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } = 1))
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
  AND ($state IS NULL
    OR ($state = 'VACANT' AND NOT EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to })
    OR ($state = 'INTERIM' AND EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } AND NOT EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to AND NOT coalesce(h.capacity, '') IN ['INTERIM', 'ACTING', 'SECONDED'] })
    OR ($state = 'SHARED' AND EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to AND NOT coalesce(h.capacity, '') IN ['INTERIM', 'ACTING', 'SECONDED'] } AND COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } > 1)
    OR ($state = 'HELD' AND EXISTS { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to AND NOT coalesce(h.capacity, '') IN ['INTERIM', 'ACTING', 'SECONDED'] } AND COUNT { MATCH (p)<-[h:HOLDS]-(:Person) WHERE h.from <= date($on) < h.to } = 1))
RETURN count(p) AS total`;

/** A page of open posts with their cursors. Throws BadInput for a cursor that is not one of ours. */
export async function postsPage(
  tx: Tx,
  { filter, order, first, after, on }: PostsAsked,
): Promise<{ edges: { cursor: string; node: DatedPost }[]; hasNextPage: boolean }> {
  const [afterRole, afterTitle, afterId] = after === null ? [null, null, null] : readCursor(after);
  const rows = await tx.run<{ id: string; role: string; title: string }>(POSTS_PAGE, {
    ...filterParameters(filter, on),
    order,
    afterRole,
    afterTitle,
    afterId,
    first: first + 1,
  });
  const page = rows.slice(0, first);
  const posts = await postsByIds(
    tx,
    page.map(({ id }) => id),
    on,
  );
  const edges = page.flatMap(({ id, role, title }, i) => {
    const node = posts[i];
    return node === null || node === undefined ? [] : [{ cursor: cursorOf([role, title, id]), node }];
  });
  return { edges, hasNextPage: rows.length > first };
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

type Place = readonly [role: string, title: string, id: string];

function cursorOf(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function readCursor(cursor: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === 3 && place.every((part) => typeof part === 'string')) return place as unknown as Place;
  } catch {
    // Falls through: text that is no JSON is as wrong as JSON of another shape.
  }
  throw new BadInput('after', 'after must be an endCursor or a cursor of an earlier page of this list.');
}
