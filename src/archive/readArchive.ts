import { cypher } from '../graph/cypher.js';
import { canonical } from '../graph/canonical.js';
import type { Graph, Tx, Value } from '../graph/Graph.js';
import { schemaVersionOf } from '../graph/prepareGraph.js';
import { revisionOf } from '../graph/revision.js';
import type { Archive } from './Archive.js';
import { type EdgeRow, type Label, LABELS, type NodeRow } from './Contents.js';
import { edgeText } from './edgeText.js';
import { LOAD_EDGES } from './statements.js';

const NODES = cypher`MATCH (n) WHERE NOT n:Counter RETURN labels(n) AS labels, properties(n) AS props`;

// (a)-[r]->(b)
const EDGES = cypher`
MATCH (a)-[r]->(b)
RETURN labels(a) AS fromLabels, a.id AS from, type(r) AS type, labels(b) AS toLabels, b.id AS to, properties(r) AS props`;

interface NodeFound {
  readonly labels: readonly string[];
  readonly props: NodeRow;
}

interface EdgeFound {
  readonly fromLabels: readonly string[];
  readonly from: string;
  readonly type: string;
  readonly toLabels: readonly string[];
  readonly to: string;
  readonly props: Readonly<Record<string, Value>>;
}

/** How long reading a whole graph may take, in milliseconds. */
const PATIENT = { timeoutMs: 600_000 };

/** A graph as it is now. See `readArchive`. */
export function archiveOf(graph: Graph): Promise<Archive> {
  return graph.read(readArchive, PATIENT);
}

/**
 * Everything that a transaction sees, but our own counters. Throws Error for a node or an edge that nothing of ours writes, as a file
 * without it would not be the whole graph.
 */
export async function readArchive(tx: Tx): Promise<Archive> {
  const nodes = new Map<Label, NodeRow[]>();
  for (const { labels, props } of await tx.run<NodeFound>(NODES)) put(nodes, labelOf(labels), props);
  const edges = new Map<string, EdgeRow[]>();
  for (const { fromLabels, from, type, toLabels, to, props } of await tx.run<EdgeFound>(EDGES)) {
    const kind = `${labelOf(fromLabels)} ${type} ${labelOf(toLabels)}`;
    if (!Object.hasOwn(LOAD_EDGES, kind)) throw new Error(`The graph holds an edge ${kind}, which nothing of ours can load again.`);
    put(edges, kind, { from, to, props: props as EdgeRow['props'] });
  }
  return {
    schema: await schemaVersionOf(tx),
    revision: await revisionOf(tx),
    nodes: inOrder(nodes, canonical),
    edges: inOrder(edges, edgeText),
  };
}

function labelOf(labels: readonly string[]): Label {
  const [label] = labels;
  const known = LABELS.find((one) => one === label);
  if (known === undefined || labels.length > 1) {
    throw new Error(`The graph holds a node with the labels ${labels.join(', ')}, which nothing of ours writes.`);
  }
  return known;
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function inOrder<K extends string, V>(lists: ReadonlyMap<K, readonly V[]>, textOf: (row: V) => string): ReadonlyMap<K, readonly V[]> {
  const byText = <T extends { readonly text: string }>(rows: T[]) => rows.sort((a, b) => (a.text < b.text ? -1 : 1));
  const sorted = (list: readonly V[]) => byText(list.map((row) => ({ row, text: textOf(row) }))).map(({ row }) => row);
  return new Map([...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => [key, sorted(list)]));
}
