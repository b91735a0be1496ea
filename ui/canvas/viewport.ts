import type { Layout } from '../../picture/layout';
import { BOX, type Point, type Rect } from '../../picture/measures';

/** Below this no word can be read: the bitmap is shown instead of posts. */
export const READABLE = 0.4;
export const ZOOM = { least: 0.01, most: 3, comfortable: 0.72 } as const;
const EDGE = 28;

export interface Viewport {
  zoom: number;
  pan: Point;
}

export interface Size {
  w: number;
  h: number;
}

/** The viewport that shows the whole picture, in the middle, no larger than life. */
export function fitted(layout: Layout, screen: Size): Viewport {
  const zoom = clamp(Math.min((screen.w - 2 * EDGE) / layout.width, (screen.h - 2 * EDGE) / layout.height, 1));
  return { zoom, pan: { x: (screen.w - layout.width * zoom) / 2, y: Math.max(EDGE, (screen.h - layout.height * zoom) / 2) } };
}

/** The first viewport: the whole picture if it can be read, else a readable part of it with `post` (or its top) in view. */
export function opening(layout: Layout, screen: Size, post: string | null): Viewport {
  const whole = fitted(layout, screen);
  if (whole.zoom >= ZOOM.comfortable) return { ...whole, pan: { x: whole.pan.x, y: EDGE } };
  const first = layout.at.get(post ?? '') ?? topmost(layout);
  if (first === null) return whole;
  const { zoom, pan } = centred(first, ZOOM.comfortable, screen, post === null ? EDGE : undefined);
  return { zoom, pan: { x: filled(pan.x, layout.width * zoom, screen.w), y: filled(pan.y, layout.height * zoom, screen.h) } };
}

/** A pan that does not show empty space on one side while something is hidden on the other. */
function filled(pan: number, picture: number, screen: number): number {
  if (picture <= screen - 2 * EDGE) return (screen - picture) / 2;
  return Math.min(EDGE, Math.max(pan, screen - EDGE - picture));
}

/** The viewport with `box` in the middle, its top at `top` of the screen. */
export function centred(box: Point, zoom: number, screen: Size, top = (screen.h - BOX.h * zoom) / 2): Viewport {
  return { zoom, pan: { x: screen.w / 2 - (box.x + BOX.w / 2) * zoom, y: top - box.y * zoom } };
}

/** The viewport that shows all these boxes, no larger than life and no smaller than can be read. */
export function around(boxes: readonly Point[], screen: Size): Viewport {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const w = Math.max(...boxes.map(({ x }) => x)) + BOX.w - left;
  const h = Math.max(...boxes.map(({ y }) => y)) + BOX.h - top;
  const zoom = Math.max(READABLE, Math.min((screen.w - 2 * EDGE) / w, (screen.h - 2 * EDGE) / h, 1));
  return aimed({ x: left + w / 2, y: top + h / 2 }, { zoom, pan: { x: 0, y: 0 } }, screen);
}

/** The same zoom with `middle` in the middle of the screen. */
export function aimed(middle: Point, { zoom }: Viewport, screen: Size): Viewport {
  return { zoom, pan: { x: screen.w / 2 - middle.x * zoom, y: screen.h / 2 - middle.y * zoom } };
}

/** Where a box is on the screen. */
export function onScreen(box: Point, { zoom, pan }: Viewport): Rect {
  return { x: box.x * zoom + pan.x, y: box.y * zoom + pan.y, w: BOX.w * zoom, h: BOX.h * zoom };
}

/** The part of the picture that is on the screen, in picture units. */
export function extent({ zoom, pan }: Viewport, { w, h }: Size): Rect {
  return { x: -pan.x / zoom, y: -pan.y / zoom, w: w / zoom, h: h / zoom };
}

function topmost(layout: Layout): Point | null {
  for (const box of layout.at.values()) return box;
  return null;
}

const clamp = (zoom: number): number => Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));
