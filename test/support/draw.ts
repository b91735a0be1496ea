import { load } from '../../src/archive/load.js';
import type { EdgeRow, EdgeSet, Label, NodeRow, Value } from '../../src/archive/Contents.js';
import type { Graph } from '../../src/graph/Graph.js';

/** The day on which the tests of drawn graphs ask. */
export const ON = '2026-11-22';

/**
 * Where an edge leads, in words: the end's id without its label, then `from DAY`, `until DAY`, and what the edge says:
 * a capacity (INTERIM), `for PORTFOLIO`, `every DAYS`. Without days it has stood since 2020 and still stands.
 */
type To = string | readonly string[];
type Props = Readonly<Record<string, Value>>;

/** A post by what matters to the test: properties (its title is its id unless said), and edges by what they mean. */
export interface DrawnPost {
  readonly manager?: To;
  readonly supervisor?: To;
  readonly holder?: To;
  /** With the label: `locality:west`. */
  readonly leads?: To;
  readonly serves?: To;
  readonly basedIn?: To;
  readonly memberOf?: To;
  readonly responsibleFor?: To;
  readonly attends?: To;
  readonly chairs?: To;
  readonly is?: Props;
}

/**
 * Posts by name; the ends of their edges come into being when they are named. `edges` are those that no post begins: `team:owls PART_OF team:birds until DAY`.
 * `nodes` gives any node its properties, by id.
 */
export interface Drawing {
  readonly posts?: Readonly<Record<string, DrawnPost>>;
  readonly edges?: readonly string[];
  readonly nodes?: Readonly<Record<string, Props>>;
}

const EDGES = {
  manager: { type: 'REPORTS_TO', end: 'post' },
  supervisor: { type: 'SUPERVISED_BY', end: 'post' },
  holder: { type: 'HOLDS', end: 'person' },
  leads: { type: 'LEADS', end: null },
  serves: { type: 'SERVES', end: 'portfolio' },
  basedIn: { type: 'BASED_IN', end: 'locality' },
  memberOf: { type: 'MEMBER_OF', end: 'team' },
  responsibleFor: { type: 'RESPONSIBLE_FOR', end: 'service' },
  attends: { type: 'ATTENDS', end: 'forum' },
  chairs: { type: 'CHAIRS', end: 'forum' },
} as const;

const SOURCE = { source: 'RECORDED', sourceDocument: null, sourceOn: null } as const;

/** Draws an organisation into a graph, in one write. */
export async function draw(graph: Graph, { posts = {}, edges: others = [], nodes = {} }: Drawing): Promise<void> {
  const found = new Map<string, NodeRow>();
  const add = (id: string, props: Props = {}) =>
    found.set(id, { ...SOURCE, ...(found.get(id) ?? { name: id.split(':')[1] ?? id }), ...props, id });
  const edges = new Map<string, EdgeRow[]>();
  for (const [name, post] of Object.entries(posts)) {
    add(`post:${name}`, { title: name, ...post.is });
    for (const [edge, { type, end }] of Object.entries(EDGES)) {
      for (const words of [post[edge as keyof typeof EDGES] ?? []].flat()) {
        const { to, props } = toEdge(words, end, edge === 'holder');
        if (!found.has(to)) add(to, end === 'post' ? { title: to.slice('post:'.length) } : {});
        const ends = type === 'HOLDS' ? { from: to, to: `post:${name}` } : { from: `post:${name}`, to };
        const key = `${labelOf(ends.from)} ${type} ${labelOf(ends.to)}`;
        edges.set(key, [...(edges.get(key) ?? []), { ...ends, props }]);
      }
    }
  }
  for (const words of others) {
    const [from = '', type = '', ...rest] = words.split(' ');
    const { to, props } = toEdge(rest.join(' '), null, false);
    for (const id of [from, to]) if (!found.has(id)) add(id);
    const key = `${labelOf(from)} ${type} ${labelOf(to)}`;
    edges.set(key, [...(edges.get(key) ?? []), { from, to, props }]);
  }
  for (const [id, props] of Object.entries(nodes)) add(id, props);
  await graph.write((tx) => load(tx, { nodes: byLabel([...found.values()]), edges: [...edges].map(toSet) }));
}

function toEdge(words: string, end: string | null, holds: boolean): { to: string; props: Props } {
  const [name = '', ...rest] = words.split(' ');
  const props: Record<string, Value> = { ...SOURCE, from: '2020-01-01', to: '9999-12-31', ...(holds && { capacity: 'SUBSTANTIVE' }) };
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    const next = rest[i + 1] ?? '';
    if (word === 'from') props['from'] = next;
    else if (word === 'until') props['to'] = next;
    else if (word === 'for') props['portfolio'] = `portfolio:${next}`;
    else if (word === 'every') props['everyDays'] = Number(next);
    else if (holds && word === word.toUpperCase()) props['capacity'] = word;
    else throw new Error(`"${words}" says "${word}", which no edge understands.`);
    if (word !== props['capacity']) i++;
  }
  return { to: end === null ? name : `${end}:${name}`, props };
}

function labelOf(id: string): Label {
  const word = id.split(':')[0] ?? '';
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}` as Label;
}

function byLabel(nodes: readonly NodeRow[]): Record<Label, NodeRow[]> {
  const labels: Partial<Record<Label, NodeRow[]>> = {};
  for (const node of nodes) (labels[labelOf(node.id)] ??= []).push(node);
  // The loader goes over the labels that are there.
  return labels as Record<Label, NodeRow[]>;
}

function toSet([key, rows]: [string, EdgeRow[]]): EdgeSet {
  const [fromLabel, type = '', toLabel] = key.split(' ');
  return { type, fromLabel: fromLabel as Label, toLabel: toLabel as Label, rows };
}
