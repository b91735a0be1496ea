import { Profession } from '../../schema/enums.js';
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

const SUBJECT_PROFESSIONS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id}) WHERE p.profession IS NOT NULL
RETURN id AS post, p.profession AS profession`;

// An import may bring words that we do not know.
const KNOWN: ReadonlyMap<unknown, Profession> = new Map(Object.values(Profession).map((one) => [one, one]));

/** Where posts stand in the matrix on a day, and the profession of each, by post. */
export async function placesOn(tx: Tx, ids: readonly string[], on: string): Promise<ReadonlyMap<string, Places>> {
  const localities = gathered(await tx.run(SUBJECT_LOCALITIES, { ids, on }));
  const portfolios = gathered(await tx.run(SUBJECT_PORTFOLIOS, { ids, on }));
  const professions = new Map((await tx.run(SUBJECT_PROFESSIONS, { ids })).map(({ post, profession }) => [post, profession]));
  const placesOf = (id: string): Places => ({
    localities: localities.get(id) ?? [],
    portfolios: portfolios.get(id) ?? [],
    profession: KNOWN.get(professions.get(id)) ?? null,
  });
  return new Map(ids.map((id) => [id, placesOf(id)]));
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
