import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { Team } from '../../schema/Team.js';
import type { TeamFilter } from '../../schema/TeamFilter.js';
import type { Dated } from './facts.js';
import { pageOf, type Page, type PageAsked, type Paged } from './page.js';
import { teamsByIds } from './teams.js';

/** Which teams, from where. */
export interface TeamsAsked extends PageAsked {
  readonly filter: TeamFilter;
}

// (t:Team)-[:PLACED_IN]->(l:Locality)
const TEAMS_PAGE = cypher`
MATCH (t:Team)
WHERE ($kind IS NULL OR coalesce(t.kind, 'CENTRAL') = $kind)
  AND ($text IS NULL OR toLower(coalesce(t.name, t.id)) CONTAINS toLower($text))
  AND ($locality IS NULL OR EXISTS { MATCH (t)-[e:PLACED_IN]->(l:Locality) WHERE l.id = $locality AND e.from <= date($on) < e.to })
WITH t.id AS id, coalesce(t.name, t.id) AS name
WHERE $afterId IS NULL OR name > $afterName OR (name = $afterName AND id > $afterId)
RETURN id, name ORDER BY name, id LIMIT $first`;

// The same teams, counted
const TEAMS_COUNT = cypher`
MATCH (t:Team)
WHERE ($kind IS NULL OR coalesce(t.kind, 'CENTRAL') = $kind)
  AND ($text IS NULL OR toLower(coalesce(t.name, t.id)) CONTAINS toLower($text))
  AND ($locality IS NULL OR EXISTS { MATCH (t)-[e:PLACED_IN]->(l:Locality) WHERE l.id = $locality AND e.from <= date($on) < e.to })
RETURN count(t) AS total`;

/** A page of teams by name. Throws BadInput for a cursor that is not one of this list. */
export async function teamsPage(tx: Tx, asked: TeamsAsked): Promise<Page<Dated<Team>>> {
  const { filter, on } = asked;
  const teams: Paged<{ id: string; name: string }, Dated<Team>> = {
    list: 'teams',
    placeOf: ({ name, id }) => [name, id],
    parts: 2,
    rowsAfter: (place, first) => {
      const [afterName = null, afterId = null] = place ?? [];
      return tx.run(TEAMS_PAGE, { ...filterParameters(filter, on), afterName, afterId, first });
    },
    nodesByIds: (ids) => teamsByIds(tx, ids, on),
  };
  return pageOf(teams, asked);
}

/** How many teams the filter leaves, over all pages. */
export async function teamsCount(tx: Tx, filter: TeamFilter, on: string): Promise<number> {
  const [row] = await tx.run<{ total: number }>(TEAMS_COUNT, filterParameters(filter, on));
  return row?.total ?? 0;
}

function filterParameters({ kind, text, locality }: TeamFilter, on: string) {
  return { on, kind: kind ?? null, text: text ?? null, locality: locality ?? null };
}
