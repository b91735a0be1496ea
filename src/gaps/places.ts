import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { Places } from './GapReport.js';

// (p:Post)-[:BASED_IN]->(l:Locality)
const SUBJECT_LOCALITIES = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[b:BASED_IN]->(l:Locality) WHERE b.from <= date($on) < b.to
RETURN id AS post, l.id AS place`;

// (p:Post)-[:SERVES]->(f:Portfolio)
const SUBJECT_PORTFOLIOS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[v:SERVES]->(f:Portfolio) WHERE v.from <= date($on) < v.to
RETURN id AS post, f.id AS place`;

/** Where posts stand in the matrix on a day, by post. */
export async function placesOn(tx: Tx, ids: readonly string[], on: string): Promise<ReadonlyMap<string, Places>> {
  const localities = gathered(await tx.run(SUBJECT_LOCALITIES, { ids, on }));
  const portfolios = gathered(await tx.run(SUBJECT_PORTFOLIOS, { ids, on }));
  return new Map(ids.map((id) => [id, { localities: localities.get(id) ?? [], portfolios: portfolios.get(id) ?? [] }]));
}

function gathered(rows: readonly { readonly post: string; readonly place: string }[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { post, place } of rows) {
    const places = found.get(post);
    if (places === undefined) found.set(post, new Set([place]));
    else places.add(place);
  }
  return new Map([...found].map(([post, places]) => [post, [...places].sort()]));
}
