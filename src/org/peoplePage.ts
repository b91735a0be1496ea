import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { Person } from '../../schema/Person.js';
import type { PersonFilter } from '../../schema/PersonFilter.js';
import type { Dated } from './facts.js';
import { pageOf, type Page, type PageAsked, type Paged } from './page.js';
import { peopleByIds } from './people.js';
import { postsIn } from './postsIn.js';

/** Which people, from where. */
export interface PeopleAsked extends PageAsked {
  readonly filter: PersonFilter;
}

// (x:Person)-[:HOLDS]->(p:Post)
const HOLDING = cypher`
MATCH (x:Person)-[h:HOLDS]->(p:Post)
WHERE h.from <= date($on) < h.to
  AND ($profession IS NULL OR p.profession = $profession)
  AND ($text IS NULL OR toLower(coalesce(x.name, x.id)) CONTAINS toLower($text))
  AND ($registeredWith IS NULL OR x.registeredWith = $registeredWith)
WITH DISTINCT x.id AS id, coalesce(x.name, x.id) AS name
WHERE $afterId IS NULL OR name > $afterName OR (name = $afterName AND id > $afterId)
RETURN id, name ORDER BY name, id LIMIT $first`;

const HOLDING_COUNT = cypher`
MATCH (x:Person)-[h:HOLDS]->(p:Post)
WHERE h.from <= date($on) < h.to
  AND ($profession IS NULL OR p.profession = $profession)
  AND ($text IS NULL OR toLower(coalesce(x.name, x.id)) CONTAINS toLower($text))
  AND ($registeredWith IS NULL OR x.registeredWith = $registeredWith)
RETURN count(DISTINCT x) AS total`;

// (x:Person)-[:HOLDS]->(p:Post), of these posts
const HOLDING_AMONG = cypher`
UNWIND $ids AS post
MATCH (p:Post {id: post})<-[h:HOLDS]-(x:Person)
WHERE h.from <= date($on) < h.to
  AND ($profession IS NULL OR p.profession = $profession)
  AND ($text IS NULL OR toLower(coalesce(x.name, x.id)) CONTAINS toLower($text))
  AND ($registeredWith IS NULL OR x.registeredWith = $registeredWith)
WITH DISTINCT x.id AS id, coalesce(x.name, x.id) AS name
WHERE $afterId IS NULL OR name > $afterName OR (name = $afterName AND id > $afterId)
RETURN id, name ORDER BY name, id LIMIT $first`;

const HOLDING_AMONG_COUNT = cypher`
UNWIND $ids AS post
MATCH (p:Post {id: post})<-[h:HOLDS]-(x:Person)
WHERE h.from <= date($on) < h.to
  AND ($profession IS NULL OR p.profession = $profession)
  AND ($text IS NULL OR toLower(coalesce(x.name, x.id)) CONTAINS toLower($text))
  AND ($registeredWith IS NULL OR x.registeredWith = $registeredWith)
RETURN count(DISTINCT x) AS total`;

// no (x:Person)-[:HOLDS]->(:Post)
const WITHOUT_POST = cypher`
MATCH (x:Person)
WHERE ($text IS NULL OR toLower(coalesce(x.name, x.id)) CONTAINS toLower($text))
  AND ($registeredWith IS NULL OR x.registeredWith = $registeredWith)
  AND NOT EXISTS { MATCH (x)-[h:HOLDS]->(:Post) WHERE h.from <= date($on) < h.to }
WITH x.id AS id, coalesce(x.name, x.id) AS name
WHERE $afterId IS NULL OR name > $afterName OR (name = $afterName AND id > $afterId)
RETURN id, name ORDER BY name, id LIMIT $first`;

const WITHOUT_POST_COUNT = cypher`
MATCH (x:Person)
WHERE ($text IS NULL OR toLower(coalesce(x.name, x.id)) CONTAINS toLower($text))
  AND ($registeredWith IS NULL OR x.registeredWith = $registeredWith)
  AND NOT EXISTS { MATCH (x)-[h:HOLDS]->(:Post) WHERE h.from <= date($on) < h.to }
RETURN count(x) AS total`;

/** A page of people by name. Throws BadInput for a cursor that is not one of this list. */
export async function peoplePage(tx: Tx, asked: PeopleAsked): Promise<Page<Dated<Person>>> {
  const { filter, on } = asked;
  const { page, parameters } = await questionOf(tx, filter, on);
  const people: Paged<{ id: string; name: string }, Dated<Person>> = {
    list: 'people',
    placeOf: ({ name, id }) => [name, id],
    parts: 2,
    rowsAfter: (place, first) => {
      const [afterName = null, afterId = null] = place ?? [];
      return tx.run(page, { ...parameters, afterName, afterId, first });
    },
    nodesByIds: (ids) => peopleByIds(tx, ids, on),
  };
  return pageOf(people, asked);
}

/** How many people the filter leaves, over all pages. */
export async function peopleCount(tx: Tx, filter: PersonFilter, on: string): Promise<number> {
  const { count, parameters } = await questionOf(tx, filter, on);
  const [row] = await tx.run<{ total: number }>(count, parameters);
  return row?.total ?? 0;
}

// A query that is ready for every filter would look at every edge of everybody, also for filters that are not used: ten times as slow.
async function questionOf(tx: Tx, filter: PersonFilter, on: string) {
  const named = { on, text: filter.text ?? null, registeredWith: filter.registeredWith ?? null };
  // Whoever holds no post has neither a profession nor a place.
  if (filter.holding === false) return { page: WITHOUT_POST, count: WITHOUT_POST_COUNT, parameters: named };
  const parameters = { ...named, profession: filter.profession ?? null };
  const ids = await postsIn(tx, filter, on);
  if (ids === null) return { page: HOLDING, count: HOLDING_COUNT, parameters };
  return { page: HOLDING_AMONG, count: HOLDING_AMONG_COUNT, parameters: { ...parameters, ids } };
}
