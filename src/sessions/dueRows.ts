import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';

/** A line of supervision to a post that is held, and when the two last met. */
export interface DueRow {
  readonly supervisee: string;
  readonly supervisor: string;
  readonly portfolio: string | null;
  readonly everyDays: number | null;
  /** The first day of this line. */
  readonly from: string;
  readonly profession: string | null;
  readonly need: string;
  readonly holders: readonly { readonly since: string; readonly qualified: string | null }[];
  /** The day of the last session of the two; null when there was none. */
  readonly last: string | null;
}

// (p:Post)-[:SUPERVISED_BY]->(v:Post)
const SUPERVISEES_OF = cypher`
MATCH (v:Post {id: $supervisor})<-[s:SUPERVISED_BY]-(p:Post) WHERE s.from <= date($on) < s.to
RETURN DISTINCT p.id AS id ORDER BY id`;

const ALL_SUPERVISED = cypher`
MATCH (p:Post)-[s:SUPERVISED_BY]->(:Post) WHERE s.from <= date($on) < s.to
RETURN DISTINCT p.id AS id ORDER BY id`;

// (x:Person)-[:HOLDS]->(p:Post)-[:SUPERVISED_BY]->(v:Post)
const SUPERVISION = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[s:SUPERVISED_BY]->(v:Post)
WHERE s.from <= date($on) < s.to AND (p.opensOn IS NULL OR p.opensOn <= date($on)) AND (p.closesOn IS NULL OR p.closesOn > date($on))
RETURN p.id AS supervisee, v.id AS supervisor, s.portfolio AS portfolio, s.everyDays AS everyDays, s.from AS from, p.profession AS profession,
  coalesce(p.needsSupervision, 'UNRECORDED') AS need, [(p)<-[h:HOLDS]-(x:Person) WHERE h.from <= date($on) < h.to | {since: h.from, qualified: x.newlyQualifiedOn}] AS holders`;

// (p:Post)<-[:OF]-(t:Session)-[:BY]->(v:Post)
const LAST_SESSIONS = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[o:OF]-(t:Session)-[:BY]->(v:Post) WHERE o.from <= date($on) < o.to AND t.on <= date($on)
RETURN id AS supervisee, v.id AS supervisor, max(t.on) AS last`;

/** The posts that a post supervises on the date; all that are supervised when it is null. */
export async function supervisedPosts(tx: Tx, supervisor: string | null, on: string): Promise<string[]> {
  const rows = await (supervisor === null ? tx.run(ALL_SUPERVISED, { on }) : tx.run(SUPERVISEES_OF, { supervisor, on }));
  return rows.map(({ id }) => String(id));
}

/** The lines of supervision of these posts on the date, without those of posts that are closed or that nobody holds: nobody is there to meet. */
export async function dueRows(tx: Tx, ids: readonly string[], on: string): Promise<DueRow[]> {
  const lines = await tx.run<Omit<DueRow, 'last'>>(SUPERVISION, { ids, on });
  const met = await tx.run<{ supervisee: string; supervisor: string; last: string | null }>(LAST_SESSIONS, { ids, on });
  const last = new Map(met.map((row) => [`${row.supervisee} ${row.supervisor}`, row.last]));
  return lines
    .filter(({ holders }) => holders.length > 0)
    .map((line) => ({ ...line, last: last.get(`${line.supervisee} ${line.supervisor}`) ?? null }));
}
