import { cypher, type Cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { LineKind } from '../../schema/enums.js';
import type { Source } from '../../schema/Source.js';
import { sourceOf, text, type Facts } from './facts.js';

/** An edge upwards: `from` is managed or supervised by `to`. */
export interface Upward {
  readonly from: string;
  readonly to: string;
  readonly kind: LineKind;
  readonly portfolioId: string | null;
  readonly source: Source;
}

/** How far upwards anybody looks. */
export const MOST_STEPS = 12;

interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly edge: Facts;
}

// (p:Post)-[:REPORTS_TO*0..5]->(c:Post)-[:REPORTS_TO]->(m:Post)
const LINE_ABOVE = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[rs:REPORTS_TO*0..5]->(c:Post)-[e:REPORTS_TO]->(m:Post)
WHERE all(r IN rs WHERE r.from <= date($on) < r.to) AND e.from <= date($on) < e.to
RETURN DISTINCT c.id AS from, m.id AS to, properties(e) AS edge`;

// (p:Post)-[:SUPERVISED_BY*0..2]->(c:Post)-[:SUPERVISED_BY]->(s:Post)
const SUPERVISION_ABOVE = cypher`
UNWIND $ids AS id
MATCH (p:Post {id: id})-[rs:SUPERVISED_BY*0..2]->(c:Post)-[e:SUPERVISED_BY]->(s:Post)
WHERE all(r IN rs WHERE r.from <= date($on) < r.to) AND e.from <= date($on) < e.to
RETURN DISTINCT c.id AS from, s.id AS to, properties(e) AS edge`;

// A query follows every path, and with three supervisors on each of ten levels there are 60,000. So it goes a stride, and the next one begins at the posts where it
// ended, each once. Most lines end within one stride; a post has one manager, but may have many supervisors.
const STRIDES: Readonly<Record<LineKind, { readonly query: Cypher; readonly steps: number }>> = {
  LINE: { query: LINE_ABOVE, steps: 6 },
  PROFESSIONAL: { query: SUPERVISION_ABOVE, steps: 3 },
};

/** Every edge of a kind that leads upwards from these posts within so many steps as anybody looks, each once, in no order to rely on. */
export async function edgesAbove(tx: Tx, ids: readonly string[], kind: LineKind, on: string): Promise<Upward[]> {
  const { query, steps } = STRIDES[kind];
  const found = new Map<string, Upward>();
  const passed = new Set<string>();
  for (let at = [...new Set(ids)], step = 0; at.length > 0 && step < MOST_STEPS; step += steps) {
    const rows = await tx.run<EdgeRow>(query, { ids: at, on });
    for (const { from, to, edge } of rows) {
      const portfolioId = text(edge, 'portfolio');
      found.set(`${from} ${to} ${portfolioId ?? ''}`, { from, to, kind, portfolioId, source: sourceOf(edge) });
    }
    at = endsOf(rows, at, steps, passed);
  }
  return [...found.values()];
}

/** The posts that a stride has reached and not gone on from; notes those that it has. */
function endsOf(rows: readonly EdgeRow[], starts: readonly string[], steps: number, passed: Set<string>): string[] {
  const above = new Map<string, string[]>();
  for (const { from, to } of rows) above.set(from, [...(above.get(from) ?? []), to]);
  let at = starts;
  for (let step = 0; step < steps; step++) {
    for (const id of at) passed.add(id);
    at = [...new Set(at.flatMap((id) => above.get(id) ?? []))].filter((id) => !passed.has(id));
  }
  return [...at];
}
