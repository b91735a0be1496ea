import type { Forest } from '../../picture/forest';
import type { ChartModel, Tree } from '../chart/model';
import type { Painting } from '../chart/toPainting';
import type { Layout } from '../../picture/layout';
import { treeOf } from './extraEdges';
import { BOX } from '../../picture/measures';
import type { Palette } from './palette';
import { routeUp } from '../../picture/route';
import type { Scene } from './toElements';

/** The longer side of the bitmap. Beyond 16,384 a canvas is silently blank; 4,096 is sharp enough for a picture in which no word can be read. */
export const BITMAP = 4096;
const MARGIN = 8;

/**
 * How many pixels of the bitmap one unit of the picture is, to be shown at `zoom` on a screen of `density` pixels a unit: the next power of two,
 * so that it is never reduced by more than half (thin lines would break), as far as the bitmap may grow.
 */
export function backdropScale({ width, height }: Layout, zoom: number, density = 1, most = BITMAP): number {
  return Math.min(2 ** Math.ceil(Math.log2(zoom * density)), most / Math.max(width + 2 * MARGIN, height + 2 * MARGIN, 1));
}

/** The part of a scene that is seen from far away. */
export type Drawn = Pick<Scene, 'model' | 'visible' | 'layout' | 'lens' | 'painting'>;

/** Where the top left corner of a bitmap is in the picture, along both axes. */
export const CORNER = -MARGIN;

/** Draws every visible post and line of the picture into one bitmap, to lie under an empty Cytoscape when no text could be read. */
export function drawBackdrop(canvas: HTMLCanvasElement, scene: Drawn, colours: Palette, scale: number, lines = true): void {
  const strokes = backdropStrokes(canvas, scene, colours, scale, lines);
  while (strokes.next().done !== true);
}

/** The same in short pieces of a millisecond or two, for whoever has frames to show meanwhile. Nothing is drawn until it is asked for the first. */
export function* backdropStrokes(
  canvas: HTMLCanvasElement,
  { model, visible, layout, lens, painting }: Drawn,
  colours: Palette,
  scale: number,
  lines = true,
): Generator<void, void> {
  canvas.width = Math.ceil((layout.width + 2 * MARGIN) * scale);
  canvas.height = Math.ceil((layout.height + 2 * MARGIN) * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.setTransform(scale, 0, 0, scale, MARGIN * scale, MARGIN * scale);
  if (lines) yield* drawLines(pen, visible, layout, treeOf(lens), colours, scale);
  yield* drawPosts(pen, model, layout, painting, colours, scale);
}

function* drawLines(
  pen: CanvasRenderingContext2D,
  visible: Forest,
  layout: Layout,
  tree: Tree,
  colours: Palette,
  scale: number,
): Generator<void, void> {
  pen.lineWidth = Math.max(2, 1.6 / scale);
  pen.strokeStyle = tree === 'LINE' ? colours.line : colours.professional;
  // Below a tenth a dash is less than a pixel, and costs as much as all the rest.
  if (tree === 'PROFESSIONAL' && scale > 0.1) pen.setLineDash([10, 7]);
  for (const piece of pieces(visible.parent)) {
    pen.beginPath();
    for (const [from, to] of piece) {
      // From the top, so that the dashes of lines that share a trunk fall on each other.
      [...(routeUp(layout, from, to) ?? [])].reverse().forEach(({ x, y }, i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
    }
    pen.stroke();
    yield;
  }
  pen.setLineDash([]);
}

function* drawPosts(
  pen: CanvasRenderingContext2D,
  model: ChartModel,
  layout: Layout,
  painting: Painting | null,
  colours: Palette,
  scale: number,
): Generator<void, void> {
  const border = Math.max(2, 1.2 / scale);
  // No box lies over another, so that each piece may be finished before the next.
  for (const piece of pieces(layout.at)) {
    // Two plain rectangles are drawn ten times as fast as one with an outline.
    pen.fillStyle = colours.soft;
    for (const [id, { x, y }] of piece) if (!isVacant(model, id)) pen.fillRect(x, y, BOX.w, BOX.h);
    pen.fillStyle = colours.paper;
    for (const [id, { x, y }] of piece) {
      const inset = isVacant(model, id) ? 0 : border;
      pen.fillRect(x + inset, y + inset, BOX.w - 2 * inset, BOX.h - 2 * inset);
    }
    // One colour after the other: to change the colour of the pen for each post costs more than the posts.
    for (const category of painting?.categories ?? []) {
      pen.fillStyle = colours.categories[category.number - 1] ?? colours.soft;
      for (const [id, { x, y }] of piece) {
        if (painting?.of.get(id) === category) pen.fillRect(x + border, y + border, BOX.w - 2 * border, BOX.h - 2 * border);
      }
    }
    pen.strokeStyle = colours.soft;
    pen.lineWidth = border;
    if (scale > 0.1) pen.setLineDash([12, 10]);
    pen.beginPath();
    for (const [id, { x, y }] of piece) if (isVacant(model, id)) pen.rect(x, y, BOX.w, BOX.h);
    pen.stroke();
    pen.setLineDash([]);
    yield;
  }
}

/** As many posts as a frame has time for beside everything else. */
const PIECE = 250;

function* pieces<T>(of: Iterable<T>): Generator<T[]> {
  let piece: T[] = [];
  for (const one of of) {
    piece.push(one);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  yield piece;
}

function isVacant(model: ChartModel, id: string): boolean {
  return model.posts.get(id)?.state === 'VACANT';
}
