import type { ChartQuery } from '../api/generated/graphql';
import type { PostChange } from './PostChange';
import { toForest, type Forest } from '../../picture/forest';

export type Chart = ChartQuery['chart'];
export type ChartNode = Chart['nodes'][number];
export type ChartEdge = Chart['edges'][number];
export type Tree = 'LINE' | 'PROFESSIONAL';

/** A chart as plain Maps: what the picture, the list and the keyboard all walk. */
export interface ChartModel {
  readonly posts: ReadonlyMap<string, ChartNode>;
  readonly line: Forest;
  /** Only posts that supervise or are supervised, so that the professional line is a picture of its own. */
  readonly professional: Forest;
  /** Ids of every line manager and professional supervisor of a post, in the chart or not; absent when there is none. */
  readonly managers: ReadonlyMap<string, readonly string[]>;
  readonly supervisors: ReadonlyMap<string, readonly string[]>;
  readonly supervisees: ReadonlyMap<string, readonly string[]>;
  readonly truncated: boolean;
  /** How many gaps a post has, and what has changed about it; posts without any are absent, as all are for readers who may not know or have not asked. */
  readonly gaps: ReadonlyMap<string, number>;
  readonly changes: ReadonlyMap<string, readonly PostChange[]>;
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** Turns the answer of the service into a model. Safe for loops, several managers, repeated posts and edges that lead out of the chart. */
export function toModel(chart: Chart): ChartModel {
  const posts = new Map(chart.nodes.map((post) => [post.id, post]));
  const line = chart.edges.filter(({ kind }) => kind === 'LINE');
  const professional = chart.edges.filter(({ kind }) => kind === 'PROFESSIONAL');
  const ids = [...posts.keys()];
  const supervised = new Set<string>();
  for (const { from, to } of professional) if (posts.has(from) && posts.has(to)) supervised.add(from).add(to);
  return {
    posts,
    line: toForest(ids, line),
    professional: toForest(
      ids.filter((id) => supervised.has(id)),
      professional,
    ),
    managers: grouped(line, 'from', 'to'),
    supervisors: grouped(professional, 'from', 'to'),
    supervisees: grouped(professional, 'to', 'from'),
    truncated: chart.truncated,
    gaps: NOTHING,
    changes: NOTHING,
  };
}

/** A model with what is marked in it: its forests stay the same, so nothing has to be laid out anew. */
export function marked(model: ChartModel, gaps: ChartModel['gaps'] | null, changes: ChartModel['changes'] | null): ChartModel {
  return gaps === null && changes === null ? model : { ...model, gaps: gaps ?? NOTHING, changes: changes ?? NOTHING };
}

export function forestOf(model: ChartModel, tree: Tree): Forest {
  return tree === 'LINE' ? model.line : model.professional;
}

/** The posts above `id` along a forest, nearest first. */
export function above(forest: Forest, id: string): string[] {
  const chain: string[] = [];
  for (let at = forest.parent.get(id); at !== undefined; at = forest.parent.get(at)) chain.push(at);
  return chain;
}

const MANY = 16;

function grouped(edges: readonly ChartEdge[], by: 'from' | 'to', of: 'from' | 'to'): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  // What was put into a group of many; most groups have one or a few.
  const many = new Map<string, Set<string>>();
  for (const edge of edges) {
    const [key, value] = [edge[by], edge[of]];
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else if (group.length < MANY ? !group.includes(value) : !many.get(key)?.has(value)) {
      group.push(value);
      if (group.length === MANY) many.set(key, new Set(group));
      else many.get(key)?.add(value);
    }
  }
  return groups;
}
