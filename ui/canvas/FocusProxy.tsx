import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Point } from '../../picture/measures';
import { onScreen, type Size, type Viewport } from './viewport';

interface FocusProxyProps {
  ref: RefObject<HTMLButtonElement | null>;
  sentence: string;
  onKeyDown: (event: KeyboardEvent) => void;
  onPick: () => void;
}

// Outlives the button of one post: the next post's button takes the focus over, and a screen reader reads it as it reads any focus.
let hadFocus = false;

/** A real, transparent button over the current post: focus, magnifiers and speech control follow it. One per post, so give it the post as `key`. */
export function FocusProxy({ ref, sentence, onKeyDown, onPick }: FocusProxyProps) {
  const moved = useRef(false);
  useLayoutEffect(() => {
    const button = ref.current;
    if (hadFocus && !moved.current) button?.focus({ preventScroll: true });
    moved.current = true;
    return () => {
      hadFocus = button !== null && document.activeElement === button;
    };
  }, [ref]);
  return <button ref={ref} type="button" className="canvas-proxy" aria-label={sentence} onKeyDown={onKeyDown} onClick={onPick} />;
}

/** Puts the button over its post, or at the nearest edge of the picture when the post is out of view; hides it when the post is not drawn. */
export function placeProxy(button: HTMLButtonElement | null, box: Point | undefined, viewport: Viewport, size: Size): void {
  if (button === null) return;
  button.hidden = box === undefined;
  if (box === undefined) return;
  const { x, y, w, h } = onScreen(box, viewport);
  const [width, height] = [Math.max(w, 24), Math.max(h, 24)];
  const left = Math.min(Math.max(x - (width - w) / 2, 0), Math.max(size.w - width, 0));
  const top = Math.min(Math.max(y - (height - h) / 2, 0), Math.max(size.h - height, 0));
  button.style.transform = `translate(${left}px, ${top}px)`;
  button.style.width = `${width}px`;
  button.style.height = `${height}px`;
}
