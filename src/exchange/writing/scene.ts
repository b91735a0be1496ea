import { fitText, widthOf } from '../../../picture/fitText.js';
import { toForest, type Forest } from '../../../picture/forest.js';
import { layout, type Layout } from '../../../picture/layout.js';
import { BOX, type Point } from '../../../picture/measures.js';
import { routeAround, routeUp } from '../../../picture/route.js';
import { toWindow } from '../../../picture/window.js';
import { categoriesOf, type Category } from './categories.js';
import { dateWords, legendOf, postWords, type Sample } from './pictureWords.js';
import { turn } from '../../inSlices.js';
import { inTurns } from './inTurns.js';
import type { PostPublished, Published } from '../Publication.js';

/** One line of text; `at` is where it begins, on its base line. Lengths are CSS pixels. */
export interface SceneText {
  readonly at: Point;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly soft: boolean;
  /** The room it has; a writer with a broader typeface makes it smaller to fit. */
  readonly room: number;
}

/** A post as a box. Its states are in `texts`; the border only repeats them. */
export interface SceneBox extends Point {
  readonly id: string;
  readonly w: number;
  readonly h: number;
  readonly border: 'WHOLE' | 'VACANT' | 'ILLUSTRATIVE';
  readonly thick: boolean;
  /** How far below the top of the picture, which is level 0. */
  readonly level: number;
  readonly colour: string | null;
  readonly texts: readonly SceneText[];
  /** What a person who does not see the picture is told of the post. */
  readonly sentence: string;
}

export interface SceneEdge {
  readonly kind: 'LINE' | 'PROFESSIONAL';
  readonly points: readonly Point[];
}

/** A picture of an organisation as plain data: the same scene becomes SVG and PDF. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Day, revision and size, in one line. */
  readonly subtitle: string;
  readonly note: readonly string[];
  readonly edges: readonly SceneEdge[];
  readonly boxes: readonly SceneBox[];
  readonly samples: readonly (Sample & Point)[];
  /** Title, day, legend and note, where they stand. */
  readonly texts: readonly SceneText[];
}

const MARGIN = 32;
const PAD = 12;
const ROOM = BOX.w - 2 * PAD;
const TITLE = { size: 13.5, leading: 16.2 };
const WORDS = { size: 12.5, leading: 15 };
/** Edges that are not of the drawn tree are led round boxes as long as there are so many at most; more of them are drawn straight. */
const ROUTED = 1_500;

/** Lays out a publication as the page does (`picture/layout.ts`), with title, legend and note. Linear, but for edges that are led round boxes. Others have their turns meanwhile. */
export async function scene(published: Published): Promise<Scene> {
  const { posts, lens, colour } = published;
  const forest = forestOf(posts, lens);
  await turn();
  const byId = new Map(posts.map((post) => [post.id, post]));
  const shown = inReadingOrder(forest).flatMap((id) => byId.get(id) ?? []);
  await turn();
  const placed = layout(forest);
  await turn();
  const categories = categoriesOf(shown, colour);
  const head = heading(published, shown.length, [...legendOf(shown, lens), ...categories.list], Math.max(placed.width, 720));
  const shift = ({ x, y }: Point): Point => ({ x: x + MARGIN, y: y + head.height });
  const titles = new Map(posts.map((post) => [post.id, post.title]));
  return {
    ...head,
    width: Math.max(placed.width, 720) + 2 * MARGIN,
    height: placed.height + head.height + MARGIN,
    // From the top, so that the dashes of lines that share a way fall on each other.
    edges: await inTurns(await edgesOf(shown, lens, forest, placed), ({ kind, points }) => ({ kind, points: points.map(shift).reverse() })),
    boxes: await inTurns(shown, (post) => ({
      ...box(post, shift(at(placed, post.id)), categories.of.get(post.id) ?? null, titles),
      level: forest.level.get(post.id) ?? 0,
    })),
  };
}

function forestOf(posts: readonly PostPublished[], lens: Published['lens']): Forest {
  const up = posts.flatMap(({ id, managers, supervisors }) =>
    (lens === 'PROFESSIONAL' ? supervisors.map(({ post }) => post) : managers).map((to) => ({ from: id, to })),
  );
  const ids = posts.map(({ id }) => id);
  if (lens !== 'PROFESSIONAL') return toForest(ids, up);
  const linked = new Set(up.flatMap(({ from, to }) => [from, to]));
  return toForest(
    ids.filter((id) => linked.has(id)),
    up,
  );
}

/** Every post before those below it, branch by branch: the order in which a picture is read out. */
function inReadingOrder({ roots, children }: Forest): string[] {
  const [order, waiting] = [[] as string[], [...roots].reverse()];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    order.push(id);
    waiting.push(...[...(children.get(id) ?? [])].reverse());
  }
  return order;
}

async function edgesOf(posts: readonly PostPublished[], lens: Published['lens'], forest: Forest, placed: Layout): Promise<SceneEdge[]> {
  const tree = lens === 'PROFESSIONAL' ? 'PROFESSIONAL' : 'LINE';
  const drawn = await inTurns([...forest.parent], ([from, to]): SceneEdge => ({ kind: tree, points: routeUp(placed, from, to) ?? [] }));
  const others = posts.flatMap(({ id, managers, supervisors }) => [
    ...(lens === 'PROFESSIONAL' ? [] : managers.map((to) => ({ kind: 'LINE' as const, from: id, to }))),
    ...(lens === 'LINE' ? [] : supervisors.map(({ post }) => ({ kind: 'PROFESSIONAL' as const, from: id, to: post }))),
  ]);
  const extra = others.filter(
    ({ kind, from, to }) => (kind !== tree || forest.parent.get(from) !== to) && placed.at.has(from) && placed.at.has(to),
  );
  const window = toWindow(placed.at);
  const route = (a: Point, b: Point, i: number) =>
    extra.length > ROUTED ? [middle(a), middle(b)] : routeAround(a, b, (rect) => window.inside(rect).length, i % 3);
  const over = await inTurns(extra, ({ kind, from, to }, i): SceneEdge => ({ kind, points: route(at(placed, from), at(placed, to), i) }));
  return [...drawn, ...over];
}

const at = (placed: Layout, id: string): Point => placed.at.get(id) ?? { x: 0, y: 0 };
const middle = ({ x, y }: Point): Point => ({ x: x + BOX.w / 2, y: y + BOX.h / 2 });

function box(post: PostPublished, corner: Point, category: Category | null, titles: ReadonlyMap<string, string>): Omit<SceneBox, 'level'> {
  const { holders, marks, sentence, vacant, illustrative } = postWords(post, category?.name ?? null, titles);
  const title = fitText(post.title, ROOM / TITLE.size, 3);
  const words = [holders, marks].flatMap((line) => fitText(line, ROOM / WORDS.size, 1));
  const high = title.length * TITLE.leading + words.length * WORDS.leading;
  const top = corner.y + (BOX.h - high) / 2;
  const line = (text: string, { size, leading }: typeof TITLE, y: number, bold: boolean): SceneText => ({
    at: { x: corner.x + PAD, y: y + leading - 4 },
    text,
    size,
    bold,
    soft: vacant || !bold,
    room: ROOM,
  });
  return {
    ...corner,
    ...BOX,
    id: post.id,
    border: vacant ? 'VACANT' : illustrative ? 'ILLUSTRATIVE' : 'WHOLE',
    thick: post.statutory,
    colour: category?.colour ?? null,
    texts: [
      ...title.map((text, i) => line(text, TITLE, top + i * TITLE.leading, true)),
      ...words.map((text, i) => line(text, WORDS, top + title.length * TITLE.leading + i * WORDS.leading, false)),
    ],
    sentence,
  };
}

interface Heading extends Pick<Scene, 'title' | 'subtitle' | 'note' | 'samples' | 'texts'> {
  readonly height: number;
}

/** Title, day and revision, legend and note, from the top left corner; the legend breaks into as many rows as it needs. */
function heading({ title, on, revision, note }: Published, posts: number, legend: readonly Sample[], width: number): Heading {
  const subtitle = `${dateWords(on)} · revision ${revision} · ${posts} ${posts === 1 ? 'post' : 'posts'}`;
  const words = (text: string, y: number, size: number, bold: boolean, x = MARGIN): SceneText => ({
    at: { x, y },
    text,
    size,
    bold,
    soft: !bold,
    room: width + MARGIN - x,
  });
  const notes = fitText(note, Math.min(width, 1_200) / 12, 6);
  let [x, y] = [MARGIN, MARGIN + 76];
  const samples = legend.map((sample) => {
    const breadth = 44 + widthOf(sample.words) * 13 + 24;
    if (x > MARGIN && x + breadth > MARGIN + width) [x, y] = [MARGIN, y + 28];
    const placed = { ...sample, x, y };
    x += breadth;
    return placed;
  });
  const under = y + 30;
  return {
    title,
    subtitle,
    note: notes,
    samples,
    texts: [
      words(title, MARGIN + 20, 24, true),
      words(subtitle, MARGIN + 46, 15, false),
      ...samples.map(({ words: text, x: left, y: base }) => words(text, base, 13, false, left + 44)),
      ...notes.map((text, i) => words(text, under + i * 16, 12, false)),
    ],
    height: under + notes.length * 16 + MARGIN,
  };
}
