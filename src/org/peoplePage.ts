import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { Person } from '../../schema/Person.js';
import type { PersonFilter } from '../../schema/PersonFilter.js';
import type { Dated } from './facts.js';
import { pageOf, type Page, type PageAsked, type Paged } from './page.js';
import { peopleByIds } from './people.js';

/** Which people, from where. */
export interface PeopleAsked extends PageAsked {
  readonly filter: PersonFilter;
}

// (x:Person)-[:HOLDS]->(p:Post)-[:BASED_IN]->(:Locality), (p)-[:SERVES]->(:Portfolio), (p)-[:MEMBER_OF]->(:Team): one post that is all of it
const PEOPLE_PAGE = cypher`
MATCH (x:Person)
WHERE ($text IS NULL OR toLower(coalesce(x.name, x.id)) CONTAINS toLower($text))
  AND ($registeredWith IS NULL OR x.registeredWith = $registeredWith)
  AND ($holding AND EXISTS { MATCH (x)-[h:HOLDS]->(p:Post) WHERE h.from <= date($on) < h.to
      AND ($profession IS NULL OR p.profession = $profession)
      AND ($locality IS NULL OR EXISTS { MATCH (p)-[b:BASED_IN]->(l:Locality) WHERE l.id = $locality AND b.from <= date($on) < b.to })
      AND ($portfolio IS NULL OR EXISTS { MATCH (p)-[v:SERVES]->(f:Portfolio) WHERE f.id = $portfolio AND v.from <= date($on) < v.to })
      AND ($team IS NULL OR EXISTS { MATCH (p)-[g:MEMBER_OF]->(t:Team) WHERE t.id = $team AND g.from <= date($on) < g.to }) }
    OR NOT $holding AND NOT EXISTS { MATCH (x)-[h:HOLDS]->(:Post) WHERE h.from <= date($on) < h.to })
WITH x.id AS id, coalesce(x.name, x.id) AS name
WHERE $afterId IS NULL OR name > $afterName OR (name = $afterName AND id > $afterId)
RETURN id, name ORDER BY name, id LIMIT $first`;

// The same people, counted
const PEOPLE_COUNT = cypher`
MATCH (x:Person)
WHERE ($text IS NULL OR toLower(coalesce(x.name, x.id)) CONTAINS toLower($text))
  AND ($registeredWith IS NULL OR x.registeredWith = $registeredWith)
  AND ($holding AND EXISTS { MATCH (x)-[h:HOLDS]->(p:Post) WHERE h.from <= date($on) < h.to
      AND ($profession IS NULL OR p.profession = $profession)
      AND ($locality IS NULL OR EXISTS { MATCH (p)-[b:BASED_IN]->(l:Locality) WHERE l.id = $locality AND b.from <= date($on) < b.to })
      AND ($portfolio IS NULL OR EXISTS { MATCH (p)-[v:SERVES]->(f:Portfolio) WHERE f.id = $portfolio AND v.from <= date($on) < v.to })
      AND ($team IS NULL OR EXISTS { MATCH (p)-[g:MEMBER_OF]->(t:Team) WHERE t.id = $team AND g.from <= date($on) < g.to }) }
    OR NOT $holding AND NOT EXISTS { MATCH (x)-[h:HOLDS]->(:Post) WHERE h.from <= date($on) < h.to })
RETURN count(x) AS total`;

/** A page of people by name. Throws BadInput for a cursor that is not one of this list. */
export async function peoplePage(tx: Tx, asked: PeopleAsked): Promise<Page<Dated<Person>>> {
  const { filter, on } = asked;
  const people: Paged<{ id: string; name: string }, Dated<Person>> = {
    list: 'people',
    placeOf: ({ name, id }) => [name, id],
    parts: 2,
    rowsAfter: (place, first) => {
      const [afterName = null, afterId = null] = place ?? [];
      return tx.run(PEOPLE_PAGE, { ...filterParameters(filter, on), afterName, afterId, first });
    },
    nodesByIds: (ids) => peopleByIds(tx, ids, on),
  };
  return pageOf(people, asked);
}

/** How many people the filter leaves, over all pages. */
export async function peopleCount(tx: Tx, filter: PersonFilter, on: string): Promise<number> {
  const [row] = await tx.run<{ total: number }>(PEOPLE_COUNT, filterParameters(filter, on));
  return row?.total ?? 0;
}

function filterParameters(filter: PersonFilter, on: string) {
  return {
    on,
    text: filter.text ?? null,
    registeredWith: filter.registeredWith ?? null,
    profession: filter.profession ?? null,
    locality: filter.locality ?? null,
    portfolio: filter.portfolio ?? null,
    team: filter.team ?? null,
    holding: filter.holding ?? true,
  };
}
