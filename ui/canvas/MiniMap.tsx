import { useEffect, useImperativeHandle, useRef, type PointerEvent, type Ref } from 'react';
import { drawBackdrop } from './backdrop';
import type { Point } from '../../picture/measures';
import type { Palette } from './palette';
import type { Scene } from './toElements';
import { extent, type Size, type Viewport } from './viewport';

export interface MiniMapHandle {
  /** Draws the map if the picture is a new one, and puts the frame where the viewport is. */
  follow(scene: Scene, palette: Palette, viewport: Viewport, size: Size): void;
}

const MOST: Size = { w: 190, h: 120 };
/** Of more posts than this the lines would be a grey wash, and cost more than all the rest. */
const MANY = 2000;
// The picture itself is painted first.
const LATER = 60;

/** The whole picture in a corner, with a frame round the part that is on the screen. A press goes there. The keyboard has the list and the zoom buttons. */
export function MiniMap({ ref, onGo }: { ref: Ref<MiniMapHandle>; onGo: (middle: Point) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ of: unknown; painting: unknown; palette: unknown; scale: number; timer: number } | null>(null);

  useEffect(
    () => () => {
      window.clearTimeout(drawn.current?.timer);
      drawn.current = null;
    },
    [],
  );
  useImperativeHandle(ref, () => ({
    follow(scene, palette, viewport, size) {
      if (box.current === null || frame.current === null) return;
      const { layout, painting } = scene;
      const shown = extent(viewport, size);
      const all = shown.x <= 0 && shown.y <= 0 && shown.x + shown.w >= layout.width && shown.y + shown.h >= layout.height;
      box.current.hidden = all || layout.width === 0;
      const scale = Math.min(MOST.w / Math.max(layout.width, 1), MOST.h / Math.max(layout.height, 1));
      const old = drawn.current;
      if (!box.current.hidden && (old?.of !== layout || old.painting !== painting || old.palette !== palette)) {
        window.clearTimeout(old?.timer);
        const draw = (): void => {
          if (canvas.current === null) return;
          const density = window.devicePixelRatio;
          drawBackdrop(canvas.current, scene, palette, scale * density, layout.at.size <= MANY);
          canvas.current.style.width = `${canvas.current.width / density}px`;
        };
        drawn.current = { of: layout, painting, palette, scale, timer: window.setTimeout(draw, LATER) };
      }
      const { style } = frame.current;
      style.transform = `translate(${shown.x * scale}px, ${shown.y * scale}px)`;
      style.width = `${shown.w * scale}px`;
      style.height = `${shown.h * scale}px`;
    },
  }));

  const go = (event: PointerEvent<HTMLDivElement>): void => {
    const scale = drawn.current?.scale;
    if (event.buttons !== 1 || scale === undefined) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    onGo({ x: (event.clientX - left) / scale, y: (event.clientY - top) / scale });
  };
  return (
    <div
      ref={box}
      className="minimap"
      hidden
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    >
      <canvas ref={canvas} />
      <div ref={frame} className="minimap-frame" />
    </div>
  );
}
