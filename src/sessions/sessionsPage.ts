import { BadInput } from '../errors.js';
import { cypher, type Cypher } from '../graph/cypher.js';
import type { Params, Tx } from '../graph/Graph.js';
import { isDay } from '../graph/parameters.js';
import { pageOf, type Page, type PageAsked } from '../org/page.js';
import { sessionsByIds, type SessionFound } from './sessionsByIds.js';

/** Whose sessions, as far as the asker may see them. */
export type Whose =
  /** Those that a post was given: all, or those on days on which this person held it. */
  | { readonly post: string; readonly heldBy: string | null }
  /** Those that a post gave: to anybody, or to one of these posts at least. */
  | { readonly supervisor: string; readonly to: readonly string[] | null };

// (p:Post)<-[:OF]-(t:Session), (p)<-[:HOLDS]-(x:Person) on the day of the session
const SESSIONS_OF = cypher`
MATCH (p:Post {id: $post})<-[o:OF]-(t:Session)
WHERE o.from <= date($on) < o.to AND (t.on < date($before) OR (t.on = date($before) AND t.id > $afterId))
  AND ($heldBy IS NULL OR EXISTS { MATCH (p)<-[h:HOLDS]-(x:Person) WHERE x.id = $heldBy AND h.from <= t.on AND h.to > t.on })
RETURN DISTINCT t.id AS id, t.on AS day ORDER BY day DESC, id LIMIT $first`;

const SESSIONS_OF_COUNT = cypher`
MATCH (p:Post {id: $post})<-[o:OF]-(t:Session)
WHERE o.from <= date($on) < o.to AND t.on IS NOT NULL
  AND ($heldBy IS NULL OR EXISTS { MATCH (p)<-[h:HOLDS]-(x:Person) WHERE x.id = $heldBy AND h.from <= t.on AND h.to > t.on })
RETURN count(DISTINCT t.id) AS total`;

// (v:Post)<-[:BY]-(t:Session)-[:OF]->(p:Post)
const SESSIONS_BY = cypher`
MATCH (v:Post {id: $supervisor})<-[:BY]-(t:Session)-[o:OF]->(p:Post)
WHERE o.from <= date($on) < o.to AND (t.on < date($before) OR (t.on = date($before) AND t.id > $afterId)) AND ($to IS NULL OR p.id IN $to)
RETURN DISTINCT t.id AS id, t.on AS day ORDER BY day DESC, id LIMIT $first`;

const SESSIONS_BY_COUNT = cypher`
MATCH (v:Post {id: $supervisor})<-[:BY]-(t:Session)-[o:OF]->(p:Post)
WHERE o.from <= date($on) < o.to AND t.on IS NOT NULL AND ($to IS NULL OR p.id IN $to)
RETURN count(DISTINCT t.id) AS total`;

const SUPERVISED_IN_SESSIONS = cypher`
MATCH (v:Post {id: $supervisor})<-[:BY]-(t:Session)-[o:OF]->(p:Post) WHERE o.from <= date($on) < o.to
RETURN DISTINCT p.id AS id ORDER BY id`;

/** One page of the sessions that stand on the date, the latest first. Throws BadInput for a cursor of another list. */
export function sessionsPage(tx: Tx, whose: Whose, asked: PageAsked): Promise<Page<SessionFound>> {
  const [query, , params] = queriesFor(whose);
  return pageOf<{ id: string; day: string }, SessionFound>(
    {
      list: 'sessions',
      parts: 2,
      placeOf: ({ id, day }) => [complement(day), id],
      rowsAfter: (place, first) => {
        const [before = '0000-00-00', afterId = ''] = place ?? [];
        return tx.run(query, { ...params, on: asked.on, before: dayBefore(before), afterId, first });
      },
      nodesByIds: (ids) => sessionsByIds(tx, ids),
    },
    asked,
  );
}

/** How many sessions the pages hold. */
export async function sessionsCount(tx: Tx, whose: Whose, on: string): Promise<number> {
  const [, query, params] = queriesFor(whose);
  const [row] = await tx.run<{ total: number }>(query, { ...params, on });
  return row?.total ?? 0;
}

/** The posts that were supervised in the sessions that a post gave and that stand on the date. */
export async function supervisedInSessions(tx: Tx, supervisor: string, on: string): Promise<string[]> {
  return (await tx.run<{ id: string }>(SUPERVISED_IN_SESSIONS, { supervisor, on })).map(({ id }) => id);
}

function queriesFor(whose: Whose): readonly [page: Cypher, count: Cypher, params: Params] {
  if ('post' in whose) return [SESSIONS_OF, SESSIONS_OF_COUNT, { post: whose.post, heldBy: whose.heldBy }];
  return [SESSIONS_BY, SESSIONS_BY_COUNT, { supervisor: whose.supervisor, to: whose.to }];
}

// Places are compared as texts that rise, and the latest day comes first: each digit is taken from 9.
function complement(day: string): string {
  return day.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

function dayBefore(place: string): string {
  const day = place === '0000-00-00' ? '9999-12-31' : complement(place);
  if (!isDay(day)) {
    throw new BadInput('after', 'after must be an endCursor or a cursor of an earlier page of this list, in the same order.');
  }
  return day;
}
