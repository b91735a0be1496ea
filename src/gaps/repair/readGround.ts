import { cypher } from '../../graph/cypher.js';
import type { Tx } from '../../graph/Graph.js';
import { Ground } from './Ground.js';
import type { Agreement, GroundRows, Holding, Line, Named, Place, PostRow } from './GroundRows.js';
import type { Measure } from './Measure.js';

const POSTS = cypher`
MATCH (p:Post)
RETURN p.id AS id, p.title AS title, p.role AS role, p.profession AS profession, p.needsSupervision AS needsSupervision, p.opensOn AS opensOn, p.closesOn AS closesOn`;

// (x:Person)-[:HOLDS]->(p:Post)
const HOLDINGS = cypher`
MATCH (x:Person)-[h:HOLDS]->(p:Post) WHERE h.from <= date($on) < h.to
RETURN p.id AS post, x.id AS person, x.name AS name, h.capacity AS capacity, h.from AS from, h.to AS to,
  x.registeredWith AS registeredWith, x.registrationExpiresOn AS registrationExpiresOn, x.newlyQualifiedOn AS newlyQualifiedOn`;

// (p:Post)-[:REPORTS_TO]->(m:Post), also what begins later: it may follow what ends soon.
const LINES = cypher`
MATCH (p:Post)-[r:REPORTS_TO]->(m:Post) WHERE r.to > date($on)
RETURN p.id AS post, m.id AS at, r.from AS from, r.to AS to`;

// (p:Post)-[:SUPERVISED_BY]->(s:Post), the same.
const AGREEMENTS = cypher`
MATCH (p:Post)-[r:SUPERVISED_BY]->(s:Post) WHERE r.to > date($on)
RETURN p.id AS post, s.id AS supervisor, r.portfolio AS portfolio, r.everyDays AS everyDays, r.from AS from, r.to AS to`;

const PORTFOLIOS = cypher`MATCH (f:Portfolio) RETURN f.id AS id, f.name AS name`;

const LOCALITIES = cypher`MATCH (l:Locality) RETURN l.id AS id, l.name AS name`;

// (p:Post)-[:SERVES]->(f:Portfolio)
const SERVED = cypher`
MATCH (p:Post)-[r:SERVES]->(f:Portfolio) WHERE r.from <= date($on) < r.to
RETURN p.id AS post, f.id AS at`;

// (p:Post)-[:LEADS]->(f:Portfolio)
const LED = cypher`
MATCH (p:Post)-[r:LEADS]->(f:Portfolio) WHERE r.from <= date($on) < r.to
RETURN p.id AS post, f.id AS at`;

// (p:Post)-[:BASED_IN]->(l:Locality)
const BASES = cypher`
MATCH (p:Post)-[r:BASED_IN]->(l:Locality) WHERE r.from <= date($on) < r.to
RETURN p.id AS post, l.id AS at`;

// (p:Post)-[:LEADS]->(l:Locality)
const LOCALITY_HEADS = cypher`
MATCH (p:Post)-[r:LEADS]->(l:Locality) WHERE r.from <= date($on) < r.to
RETURN p.id AS post, l.id AS at`;

// (p:Post)-[:LEADS]->(o:Organisation)
const HEADS = cypher`
MATCH (p:Post)-[r:LEADS]->(o:Organisation) WHERE r.from <= date($on) < r.to
RETURN p.id AS post, o.id AS at`;

/** Everything that suggestions and repairs are made of, on a date: whole scans, as candidates may be anywhere. */
export async function readGround(tx: Tx, on: string, measure: Measure): Promise<Ground> {
  const rows: GroundRows = {
    posts: await tx.run<PostRow>(POSTS),
    holdings: await tx.run<Holding>(HOLDINGS, { on }),
    lines: await tx.run<Line>(LINES, { on }),
    agreements: await tx.run<Agreement>(AGREEMENTS, { on }),
    portfolios: await tx.run<Named>(PORTFOLIOS),
    localities: await tx.run<Named>(LOCALITIES),
    served: await tx.run<Place>(SERVED, { on }),
    led: await tx.run<Place>(LED, { on }),
    bases: await tx.run<Place>(BASES, { on }),
    localityHeads: await tx.run<Place>(LOCALITY_HEADS, { on }),
    heads: await tx.run<Place>(HEADS, { on }),
  };
  return new Ground(rows, on, measure);
}
