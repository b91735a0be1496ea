import { holderWords, marksOf } from '../chart/describePost';
import { childrenOf, type Forest } from '../../picture/forest';
import { forestOf, type ChartModel, type ChartNode } from '../chart/model';
import type { ChangeKind } from '../chart/PostChange';
import type { Category, Painting } from '../chart/toPainting';
import type { Trail } from '../chart/toTrail';
import { text } from '../texts/text';
import type { Lens } from '../view/viewUrl';
import { chainOf, extraEdges, keyOf, treeOf } from './extraEdges';
import { fitText, widthOf } from '../../picture/fitText';
import type { Layout } from '../../picture/layout';
import { BOX, type Point } from '../../picture/measures';
import { routeAround, routeUp, type Route } from '../../picture/route';
import { PAD } from './stylesheet';
import type { PostWindow } from '../../picture/window';

/** What is to be drawn, whole: the same scene always gives the same elements. */
export interface Scene {
  model: ChartModel;
  lens: Lens;
  visible: Forest;
  layout: Layout;
  window: PostWindow;
  selected: string | null;
  /** Whether every mounted post shows its professional edges, or only the selected one. */
  every: boolean;
  /** Whether the posts above and below are left out, so that nothing can be opened. */
  focused: boolean;
  trail: Trail | null;
  painting: Painting | null;
}

/** One element of the picture as plain JSON; `id` and `parent` within `data` as Cytoscape wants them. */
export interface Element {
  group: 'nodes' | 'edges';
  data: { id: string } & Record<string, string | number>;
  position?: Point;
  classes: string;
}

/** The elements of the mounted posts, and of the edges between them. Post nodes carry the id of their post; a badge or text adds a suffix after "#". */
export function toElements(scene: Scene, mounted: ReadonlySet<string>): Element[] {
  const { model, lens, visible, layout, window, selected, every, focused, trail, painting } = scene;
  const tree = treeOf(lens);
  const lineChain = new Set(chainOf(model, 'LINE', lens, selected));
  const professionalChain = new Set(chainOf(model, 'PROFESSIONAL', lens, selected));
  const treeChain = tree === 'LINE' ? lineChain : professionalChain;
  const trailPosts = new Set(trail?.posts);
  const trailEdges = new Set(trail?.edges.map(keyOf));
  const elements: Element[] = [];

  for (const id of mounted) {
    const corner = layout.at.get(id);
    const post = model.posts.get(id);
    if (corner === undefined || post === undefined) continue;
    const classes = ['post', post.state.toLowerCase()];
    if (post.statutory) classes.push('statutory');
    if (post.source === 'ILLUSTRATIVE') classes.push('illustrative');
    if (lineChain.has(id)) classes.push('on-line');
    else if (professionalChain.has(id)) classes.push('on-professional');
    if (trailPosts.has(id)) classes.push('trail');
    const category = painting?.of.get(id) ?? null;
    if (category !== null) classes.push(`paint-${category.number}`);
    const change = model.changes.get(id)?.[0]?.kind ?? null;
    if (change === 'CLOSED') classes.push('closed');
    if (id === selected) classes.push('selected');
    elements.push(...textOf(model, post, corner, classes.join(' '), lens, category));
    const reports = childrenOf(forestOf(model, tree), id).length;
    if (reports > 0 && !focused) elements.push(badge(id, corner, childrenOf(visible, id).length > 0 ? '−' : `+${reports}`));

    const gaps = model.gaps.get(id) ?? 0;
    elements.push(...flags(id, corner, change, gaps));

    const manager = visible.parent.get(id);
    const route = manager !== undefined && mounted.has(manager) ? routeUp(layout, id, manager) : null;
    if (manager === undefined || route === null) continue;
    elements.push(
      edge(
        layout,
        tree,
        id,
        manager,
        route,
        `tree${treeChain.has(id) ? ' chain' : ''}${trailEdges.has(keyOf({ kind: tree, from: id, to: manager })) ? ' trail' : ''}`,
      ),
    );
  }
  for (const [i, extra] of extraEdges(model, lens, selected, mounted, every, trail).entries()) {
    const { from, to, kind, chain } = extra;
    const a = layout.at.get(from);
    const b = layout.at.get(to);
    if (a === undefined || b === undefined || !mounted.has(from) || !mounted.has(to)) continue;
    elements.push(
      edge(
        layout,
        kind,
        from,
        to,
        routeAround(a, b, (rect) => window.inside(rect).length, i % 3),
        `${chain ? 'chain ' : ''}${trailEdges.has(keyOf(extra)) ? 'trail' : ''}`.trim(),
      ),
    );
  }
  return elements;
}

const TITLE = { font: 13.5, leading: 16.2 };
const WORDS = { font: 12.5, leading: 15 };
const ROOM = BOX.w - 2 * PAD;

function textOf(model: ChartModel, post: ChartNode, corner: Point, classes: string, lens: Lens, category: Category | null): Element[] {
  const supervisees = lens === 'LINE' ? 0 : (model.supervisees.get(post.id)?.length ?? 0);
  const marks = marksOf(post).flatMap((mark) => (mark === 'VACANT' ? [] : text(`mark.${mark}`)));
  if (category !== null) marks.unshift(category.name);
  if (supervisees > 0) marks.push(text('post.supervisesShort', { count: supervisees }));
  const title = fitText(post.title, ROOM / TITLE.font, 3);
  const words = [holderWords(post), marks.join(' · ')].flatMap((line) => fitText(line, ROOM / WORDS.font, 1));
  const high = title.length * TITLE.leading + words.length * WORDS.leading;
  const middle = { x: corner.x + BOX.w / 2, y: corner.y + BOX.h / 2 };
  const rise = round((title.length * TITLE.leading - high) / 2);
  return [
    { group: 'nodes', data: { id: post.id, title: title.join('\n'), rise }, position: middle, classes },
    {
      group: 'nodes',
      data: { id: `${post.id}#words`, words: words.join('\n') },
      position: { x: corner.x + PAD, y: round(middle.y + (high - words.length * WORDS.leading) / 2) },
      classes: 'words',
    },
  ];
}

function badge(id: string, corner: Point, label: string): Element {
  return {
    group: 'nodes',
    data: { id: `${id}#reports`, label, breadth: round(Math.max(28, widthOf(label) * 12 + 14)) },
    position: { x: corner.x + BOX.w - 28, y: corner.y + BOX.h },
    classes: 'badge',
  };
}

/** Words over the upper border of a box, from its left: what has changed, and how many gaps. On its right there may be the badge of the post above, and words of the box begin 4 below. */
function flags(id: string, corner: Point, change: ChangeKind | null, gaps: number): Element[] {
  const words = [
    ...(change === null ? [] : [{ name: 'change', look: change.toLowerCase(), label: text(`change.${change}`) }]),
    ...(gaps === 0 ? [] : [{ name: 'gaps', look: 'gap', label: text('count.gaps', { count: gaps }) }]),
  ];
  let left = corner.x + 6;
  return words.map(({ name, look, label }) => {
    const breadth = round(widthOf(label) * 12 + 14);
    const position = { x: round(left + breadth / 2), y: corner.y - 6 };
    left += breadth + 5;
    return { group: 'nodes', data: { id: `${id}#${name}`, label, breadth }, position, classes: `flag flag-${look}` };
  });
}

/**
 * Cytoscape wants the corners of an edge as weights along, and distances from, the straight line between its ends. Edges start at the upper post,
 * so that the dashes of those that share a trunk fall on each other; else the trunk would look solid.
 */
function edge(layout: Layout, kind: 'LINE' | 'PROFESSIONAL', from: string, to: string, route: Route, extra: string): Element {
  const start = route.at(-1) ?? { x: 0, y: 0 };
  const end = route[0] ?? start;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const corners = route.slice(1, -1).reverse();
  return {
    group: 'edges',
    data: {
      id: `${kind}:${from}>${to}`,
      source: to,
      target: from,
      weights: corners.map(({ x, y }) => fine(((x - start.x) * dx + (y - start.y) * dy) / length ** 2)).join(' '),
      distances: corners.map(({ x, y }) => fine(((x - start.x) * -dy + (y - start.y) * dx) / length)).join(' '),
      leaves: fromMiddle(layout, to, start),
      enters: fromMiddle(layout, from, end),
    },
    classes: `${kind.toLowerCase()} ${extra}`.trim(),
  };
}

function fromMiddle(layout: Layout, id: string, point: Point): string {
  const corner = layout.at.get(id) ?? point;
  return `${round(point.x - corner.x - BOX.w / 2)}px ${round(point.y - corner.y - BOX.h / 2)}px`;
}

const round = (length: number): number => Math.round(length * 100) / 100;
const fine = (ratio: number): number => Math.round(ratio * 1e6) / 1e6;
