import { cypher, type Cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { LineKind } from '../../schema/enums.js';
import type { Source } from '../../schema/Source.js';
import { compare, sourceOf, text, type Facts } from './facts.js';

/** One walk along an edge: UP from the managed or supervised post, DOWN to it. */
export interface Walk {
  readonly from: string;
  readonly to: string;
  readonly kind: LineKind;
  readonly way: 'UP' | 'DOWN';
  readonly portfolioId: string | null;
  readonly source: Source;
}

// (p:Post)-[:REPORTS_TO]->(n:Post), both ways
const MANAGED = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:REPORTS_TO]->(n:Post)
WHERE e.from <= date($on) < e.to AND (n.opensOn IS NULL OR n.opensOn <= date($on)) AND (n.closesOn IS NULL OR n.closesOn > date($on))
RETURN id AS from, n.id AS to, 'UP' AS way, properties(e) AS edge
UNION ALL
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[e:REPORTS_TO]-(n:Post)
WHERE e.from <= date($on) < e.to AND (n.opensOn IS NULL OR n.opensOn <= date($on)) AND (n.closesOn IS NULL OR n.closesOn > date($on))
RETURN id AS from, n.id AS to, 'DOWN' AS way, properties(e) AS edge`;

// (p:Post)-[:SUPERVISED_BY]->(n:Post), both ways
const SUPERVISED = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[e:SUPERVISED_BY]->(n:Post)
WHERE e.from <= date($on) < e.to AND (n.opensOn IS NULL OR n.opensOn <= date($on)) AND (n.closesOn IS NULL OR n.closesOn > date($on))
RETURN id AS from, n.id AS to, 'UP' AS way, properties(e) AS edge
UNION ALL
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[e:SUPERVISED_BY]-(n:Post)
WHERE e.from <= date($on) < e.to AND (n.opensOn IS NULL OR n.opensOn <= date($on)) AND (n.closesOn IS NULL OR n.closesOn > date($on))
RETURN id AS from, n.id AS to, 'DOWN' AS way, properties(e) AS edge`;

const QUERIES: Readonly<Record<LineKind, Cypher>> = { LINE: MANAGED, PROFESSIONAL: SUPERVISED };

/** Every open post one edge away from these, whichever way the edge points: each kind of line is one question, however many posts ask. */
export async function neighbours(tx: Tx, ids: readonly string[], kinds: readonly LineKind[], on: string): Promise<Walk[]> {
  const walks: Walk[] = [];
  for (const kind of kinds) {
    const rows = await tx.run<{ from: string; to: string; way: Walk['way']; edge: Facts }>(QUERIES[kind], { ids, on });
    for (const { from, to, way, edge } of rows) {
      walks.push({ from, to, kind, way, portfolioId: text(edge, 'portfolio'), source: sourceOf(edge) });
    }
  }
  return walks;
}

/** Which of two walks is told where both lead the same distance: line before professional, then up before down, then by ids. */
export function preferred(a: Walk, b: Walk): number {
  return (
    compare(a.kind, b.kind) ||
    compare(b.way, a.way) ||
    compare(a.to, b.to) ||
    compare(a.portfolioId ?? '', b.portfolioId ?? '') ||
    compare(a.source.kind, b.source.kind)
  );
}
