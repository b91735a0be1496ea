import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { ServiceKind } from '../../schema/enums.js';
import type { Service } from '../../schema/Service.js';
import type { Dated } from './facts.js';
import { pageOf, type Page, type PageAsked, type Paged } from './page.js';
import { servicesByIds } from './services.js';

/** Which services; null where it does not matter. */
export interface ServiceFilter {
  /** In the name or in a former one, in any letter case. */
  readonly text: string | null;
  readonly kind: ServiceKind | null;
  /** Deployed in this locality. */
  readonly locality: string | null;
}

/** Which services, from where. */
export interface ServicesAsked extends PageAsked {
  readonly filter: ServiceFilter;
}

// (s:Service)-[:DEPLOYED_IN]->(l:Locality)
const SERVICES_PAGE = cypher`
MATCH (s:Service)
WHERE ($kind IS NULL OR coalesce(s.kind, 'RESPONSIBILITY') = $kind)
  AND ($text IS NULL OR toLower(coalesce(s.name, s.id)) CONTAINS toLower($text)
    OR size([former IN coalesce(s.formerNames, []) WHERE toLower(former) CONTAINS toLower($text)]) > 0)
  AND ($locality IS NULL OR EXISTS { MATCH (s)-[e:DEPLOYED_IN]->(l:Locality) WHERE l.id = $locality AND e.from <= date($on) < e.to })
WITH s.id AS id, coalesce(s.name, s.id) AS name
WHERE $afterId IS NULL OR name > $afterName OR (name = $afterName AND id > $afterId)
RETURN id, name ORDER BY name, id LIMIT $first`;

// The same services, counted
const SERVICES_COUNT = cypher`
MATCH (s:Service)
WHERE ($kind IS NULL OR coalesce(s.kind, 'RESPONSIBILITY') = $kind)
  AND ($text IS NULL OR toLower(coalesce(s.name, s.id)) CONTAINS toLower($text)
    OR size([former IN coalesce(s.formerNames, []) WHERE toLower(former) CONTAINS toLower($text)]) > 0)
  AND ($locality IS NULL OR EXISTS { MATCH (s)-[e:DEPLOYED_IN]->(l:Locality) WHERE l.id = $locality AND e.from <= date($on) < e.to })
RETURN count(s) AS total`;

/** A page of services by name, found by former names too. Throws BadInput for a cursor that is not one of this list. */
export async function servicesPage(tx: Tx, asked: ServicesAsked): Promise<Page<Dated<Service>>> {
  const { filter, on } = asked;
  const services: Paged<{ id: string; name: string }, Dated<Service>> = {
    list: 'services',
    placeOf: ({ name, id }) => [name, id],
    parts: 2,
    rowsAfter: (place, first) => {
      const [afterName = null, afterId = null] = place ?? [];
      return tx.run(SERVICES_PAGE, { ...filter, on, afterName, afterId, first });
    },
    nodesByIds: (ids) => servicesByIds(tx, ids, on),
  };
  return pageOf(services, asked);
}

/** How many services the filter leaves, over all pages. */
export async function servicesCount(tx: Tx, filter: ServiceFilter, on: string): Promise<number> {
  const [row] = await tx.run<{ total: number }>(SERVICES_COUNT, { ...filter, on });
  return row?.total ?? 0;
}
