import { nameOf } from './describePost';
import type { Chart, ChartModel, ChartNode } from './model';
import type { PostChange } from './PostChange';

/** The posts that are not as they were, each with its changes; a post that is new or closed has that alone. Both charts must be whole. */
export function compareCharts(then: ChartModel, now: ChartModel): Map<string, PostChange[]> {
  const changes = new Map<string, PostChange[]>();
  for (const post of now.posts.values()) {
    const before = then.posts.get(post.id);
    const found: PostChange[] = before === undefined ? [{ kind: 'NEW', was: null }] : changesOf(then, now, before, post);
    if (found.length > 0) changes.set(post.id, found);
  }
  for (const id of then.posts.keys()) if (!now.posts.has(id)) changes.set(id, [{ kind: 'CLOSED', was: null }]);
  return changes;
}

function changesOf(then: ChartModel, now: ChartModel, before: ChartNode, post: ChartNode): PostChange[] {
  const { id } = post;
  const names = (ids: readonly string[] | undefined): string | null =>
    ids === undefined ? null : ids.map((other) => nameOf(then, other) ?? other).join('; ');
  const found: PostChange[] = [];
  if (!same(then.managers.get(id), now.managers.get(id))) found.push({ kind: 'MOVED', was: names(then.managers.get(id)) });
  if (!same(then.supervisors.get(id), now.supervisors.get(id))) found.push({ kind: 'SUPERVISED', was: names(then.supervisors.get(id)) });
  if (before.holder !== post.holder) found.push({ kind: 'HELD', was: before.holder });
  return found;
}

function same(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** A chart with the posts of an earlier one that have closed, each under the manager it had, if that one is in the chart or has closed too. */
export function withClosed(chart: Chart, then: Chart, changes: ReadonlyMap<string, readonly PostChange[]>): Chart {
  const held = new Set(chart.nodes.map(({ id }) => id));
  const closed = new Map(then.nodes.filter(({ id }) => changes.get(id)?.[0]?.kind === 'CLOSED').map((node) => [node.id, node]));
  const lines = then.edges.filter(({ kind, from }) => kind === 'LINE' && closed.has(from));
  const managed = new Set(lines.map(({ from }) => from));
  // From the top down: who stood below a closed post comes after it.
  const shown = new Set([...closed.keys()].filter((id) => !managed.has(id)));
  for (let before = -1; before < shown.size;) {
    before = shown.size;
    for (const { from, to } of lines) if (held.has(to) || shown.has(to)) shown.add(from);
  }
  if (shown.size === 0) return chart;
  return {
    ...chart,
    nodes: [...chart.nodes, ...[...shown].flatMap((id) => closed.get(id) ?? []).map((node) => ({ ...node, reports: 0 }))],
    edges: [...chart.edges, ...lines.filter(({ from }) => shown.has(from))],
  };
}
