import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { Plan } from '../../schema/Plan.js';
import type { Priority } from '../../schema/Priority.js';
import { dated, number, sourceOf, text, type Dated, type Facts } from './facts.js';
import { byName, named, toForum } from './nouns.js';
import { nounsAround, type NodeRow } from './nounsAround.js';

const PLANS = cypher`MATCH (p:Plan) RETURN p.id AS of, properties(p) AS node`;

// (p:Plan)-[:SETS]->(r:Priority)
const PRIORITIES = cypher`
UNWIND $ids AS id
MATCH (p:Plan {id: id})-[e:SETS]->(r:Priority) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(r) AS node`;

// (f:Forum)-[:OVERSEES]->(p:Plan)
const OVERSEEING = cypher`
UNWIND $ids AS id
MATCH (p:Plan {id: id})<-[e:OVERSEES]-(f:Forum) WHERE e.from <= date($on) < e.to
RETURN id AS of, properties(f) AS node`;

const LAST = Number.MAX_SAFE_INTEGER;

/** Every plan, by name. */
export async function plans(tx: Tx, on: string): Promise<Dated<Plan>[]> {
  return (await tx.run<NodeRow>(PLANS)).map(({ node }) => dated(toPlan(node), on)).sort(byName);
}

/** The priorities that each plan sets: by number, those without one last, then by name. */
export async function prioritiesOf(tx: Tx, ids: readonly string[], on: string): Promise<Priority[][]> {
  const lists = await nounsAround(tx, PRIORITIES, ids, on, toPriority);
  return lists.map((list) => list.sort((a, b) => (a.number ?? LAST) - (b.number ?? LAST) || byName(a, b)));
}

/** The forums that oversee each plan, by name. */
export const forumsOverseeing = (tx: Tx, ids: readonly string[], on: string) => nounsAround(tx, OVERSEEING, ids, on, toForum);

/** A plan from its node. */
export function toPlan(node: Facts): Plan {
  return {
    ...named(node),
    startsOn: text(node, 'startsOn'),
    endsOn: text(node, 'endsOn'),
    launchedOn: text(node, 'launchedOn'),
    projects: number(node, 'projects'),
    source: sourceOf(node),
  };
}

function toPriority(node: Facts): Priority {
  return { ...named(node), number: number(node, 'number'), source: sourceOf(node) };
}
