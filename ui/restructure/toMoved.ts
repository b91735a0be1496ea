import { toForest, type Forest } from '../../picture/forest';
import { layout } from '../../picture/layout';
import type { Point } from '../../picture/measures';
import { routeAround, routeUp, type Route } from '../../picture/route';
import { toWindow } from '../../picture/window';
import { compareCharts, withClosed } from '../chart/compareCharts';
import { toModel, type Chart, type ChartNode } from '../chart/model';
import type { ChangeKind } from '../chart/PostChange';

/** A box of the picture: a post with what becomes of it; nothing for one that only shows where the others stand. */
export interface MovedBox extends Point {
  post: ChartNode;
  kinds: readonly ChangeKind[];
}

/** A line of the picture. NOW is the line of management as it would be, WAS as it is, SUPERVISION a supervisor who is another then. */
export interface MovedLine {
  key: string;
  kind: 'NOW' | 'WAS' | 'SUPERVISION';
  route: Route;
}

/** A picture of what is another: the posts that change, beside the managers they had and would have. */
export interface Moved {
  boxes: readonly MovedBox[];
  lines: readonly MovedLine[];
  /** All that change, also beyond those that are drawn. */
  count: number;
  drawn: number;
  width: number;
  height: number;
}

/** So many posts that change are drawn; more can be seen in the chart itself. */
const MOST = 40;

type Ends = ReadonlyMap<string, readonly string[]>;

/** Compares two whole charts and lays out what differs. */
export function toMoved(before: Chart, after: Chart): Moved {
  const [then, now] = [toModel(before), toModel(after)];
  const changes = compareCharts(then, now);
  const merged = toModel(withClosed(after, before, changes));
  const changed = [...changes.keys()].slice(0, MOST);
  const shown = new Set(changed);
  const pairs = (of: 'MOVED' | 'SUPERVISED', ends: Ends, others: Ends) =>
    changed.flatMap((post) => {
      const known = (ends.get(post) ?? []).filter((end) => merged.posts.has(end) && others.get(post)?.includes(end) !== true);
      return changes.get(post)?.some(({ kind }) => kind === of) === true ? known.map((end) => ({ from: post, to: end })) : [];
    });
  const was = pairs('MOVED', then.managers, now.managers);
  const supervised = pairs('SUPERVISED', now.supervisors, then.supervisors);
  for (const { to } of [...was, ...supervised]) shown.add(to);
  for (const post of changed) {
    const manager = merged.line.parent.get(post);
    if (manager !== undefined) shown.add(manager);
  }

  const forest = partOf(merged.line, shown);
  const placed = layout(forest);
  const own = [...forest.parent].map(([from, to]) => ({ key: `now ${from}`, kind: 'NOW' as const, route: routeUp(placed, from, to) }));
  const window = toWindow(placed.at);
  const around = (kind: 'WAS' | 'SUPERVISION', lane: number) => (pair: { from: string; to: string }) => {
    const [a, b] = [placed.at.get(pair.from), placed.at.get(pair.to)];
    return {
      key: `${kind} ${pair.from} ${pair.to}`,
      kind,
      route: a === undefined || b === undefined ? null : routeAround(a, b, (rect) => window.inside(rect).length, lane),
    };
  };
  const lines = [...own, ...was.map(around('WAS', 0)), ...supervised.map(around('SUPERVISION', 1))];
  return {
    boxes: [...placed.at].flatMap(([id, at]) => {
      const post = merged.posts.get(id);
      return post === undefined
        ? []
        : [{ ...at, post, kinds: changed.includes(id) ? (changes.get(id) ?? []).map(({ kind }) => kind) : [] }];
    }),
    lines: lines.flatMap(({ route, ...line }) => (route === null ? [] : [{ ...line, route }])),
    count: changes.size,
    drawn: changed.length,
    width: placed.width,
    height: placed.height,
  };
}

/** The part of a tree that holds these posts, each below the one above it where that is shown too. */
function partOf(line: Forest, shown: ReadonlySet<string>): Forest {
  // In the order of the chart, so that a picture does not depend on which changes came first.
  const ids = [...line.level.keys()].filter((id) => shown.has(id));
  return toForest(
    ids,
    ids.flatMap((id) => {
      const above = line.parent.get(id);
      return above !== undefined && shown.has(above) ? [{ from: id, to: above }] : [];
    }),
  );
}
