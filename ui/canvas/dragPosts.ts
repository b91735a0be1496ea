import type { Point } from '../../picture/measures';

/** What follows a post that is dragged with the mouse. Points are in pixels of the window. */
export interface Drag {
  /** The pointer moves with this post; told again until it is let go, with the post it is over. */
  over(post: string, target: string | null, at: Point): void;
  /** It has been let go over that post, or over none. */
  drop(post: string, target: string | null, at: Point): void;
}

interface DragEvent {
  position: Point;
  originalEvent: MouseEvent | TouchEvent;
}

// Of Cytoscape's core, what is needed here: only Canvas.tsx knows the rest.
interface Draggable {
  on(events: string, handler: (event: DragEvent) => void): unknown;
  userPanningEnabled(may: boolean): unknown;
}

/** Pixels that a pressed pointer may tremble before the post goes along. */
const STILL = 6;

/** Lets posts be dragged with the mouse, where somebody follows it; the ground between them moves the picture still, and a finger never carries a post. */
export function dragPosts(core: Draggable, postAt: (point: Point) => string | null, drag: () => Drag | null): void {
  let held: { post: string; from: Point; moved: boolean } | null = null;
  core.on('tapstart', ({ position, originalEvent }) => {
    const post = drag() !== null && isMouse(originalEvent) && originalEvent.button === 0 ? postAt(position) : null;
    if (post === null || !isMouse(originalEvent)) return;
    held = { post, from: pointOf(originalEvent), moved: false };
    core.userPanningEnabled(false);
  });
  core.on('tapdrag', ({ position, originalEvent }) => {
    if (held === null || !isMouse(originalEvent)) return;
    const at = pointOf(originalEvent);
    held.moved ||= Math.hypot(at.x - held.from.x, at.y - held.from.y) > STILL;
    if (held.moved) drag()?.over(held.post, postAt(position), at);
  });
  core.on('tapend', ({ position, originalEvent }) => {
    if (held === null || !isMouse(originalEvent)) return;
    const { post, moved } = held;
    held = null;
    core.userPanningEnabled(true);
    if (moved) drag()?.drop(post, postAt(position), pointOf(originalEvent));
  });
}

function isMouse(event: MouseEvent | TouchEvent): event is MouseEvent {
  return 'button' in event;
}

const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });
