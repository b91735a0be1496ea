import { useCallback, useEffect, useRef, type Ref, type RefObject } from 'react';
import { backdropScale, backdropStrokes, CORNER, drawBackdrop } from './backdrop';
import type { Palette } from './palette';
import type { Scene } from './toElements';
import { READABLE, type Viewport } from './viewport';

interface Bitmap {
  canvas: HTMLCanvasElement;
  of: unknown;
  painting: unknown;
  palette: Palette;
  scale: number;
}

/** The two canvases, one of them drawn and shown. */
export function Backdrop({ ref }: { ref: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} hidden>
      <canvas className="canvas-bitmap" />
      <canvas className="canvas-bitmap" />
    </div>
  );
}

/** Milliseconds of a frame that a new bitmap may take, so that the picture goes on moving meanwhile. */
const SLICE = 2;

/**
 * Keeps the bitmap under the picture: shown only while no word can be read, drawn only when it is shown and the layout, the colours or the size are new,
 * moved with the viewport by a transform alone. Once the viewport has `settled` at another size, the second of the two canvases in `bitmaps` is drawn a
 * slice a frame, and then takes the place of the first.
 */
export function useBackdrop(
  bitmaps: RefObject<HTMLDivElement | null>,
): (scene: Scene, palette: Palette, viewport: Viewport, settled: boolean) => void {
  const shown = useRef<Bitmap | null>(null);
  const next = useRef<{ bitmap: Bitmap; frame: number } | null>(null);
  const at = useRef<Viewport>({ zoom: 1, pan: { x: 0, y: 0 } });
  const drop = useRef((): void => {
    if (next.current !== null) cancelAnimationFrame(next.current.frame);
    next.current = null;
  });
  useEffect(() => drop.current, []);
  return useCallback(
    (scene, palette, viewport, settled) => {
      const [first, second] = [...(bitmaps.current?.querySelectorAll('canvas') ?? [])];
      if (bitmaps.current === null || first === undefined || second === undefined) return;
      at.current = viewport;
      bitmaps.current.hidden = viewport.zoom >= READABLE;
      if (bitmaps.current.hidden) return drop.current();
      const canvas = shown.current?.canvas === first ? second : first;
      const scale = backdropScale(scene.layout, viewport.zoom, window.devicePixelRatio);
      const wanted: Bitmap = { canvas, of: scene.layout, painting: scene.painting, palette, scale };
      if (shown.current === null || !alike(shown.current, wanted)) {
        drop.current();
        drawBackdrop(canvas, scene, palette, scale);
        shown.current = swapped(shown.current, wanted);
      } else if (shown.current.scale === scale) drop.current();
      else if (settled && next.current?.bitmap.scale !== scale) {
        drop.current();
        const strokes = backdropStrokes(canvas, scene, palette, scale);
        const draw = (): void => {
          const until = performance.now() + SLICE;
          let done: boolean | undefined = false;
          while (done !== true && performance.now() < until) ({ done } = strokes.next());
          if (done !== true) next.current = { bitmap: wanted, frame: requestAnimationFrame(draw) };
          else {
            next.current = null;
            shown.current = swapped(shown.current, wanted);
            place(shown.current, at.current);
          }
        };
        next.current = { bitmap: wanted, frame: requestAnimationFrame(draw) };
      }
      place(shown.current, viewport);
    },
    [bitmaps],
  );
}

const alike = (a: Bitmap, b: Bitmap): boolean => a.of === b.of && a.painting === b.painting && a.palette === b.palette;

function swapped(old: Bitmap | null, { ...bitmap }: Bitmap): Bitmap {
  bitmap.canvas.hidden = false;
  if (old !== null) {
    old.canvas.hidden = true;
    // It may hold as much memory as all the posts.
    old.canvas.width = 0;
  }
  return bitmap;
}

function place({ canvas, scale }: Bitmap, { zoom, pan }: Viewport): void {
  canvas.style.transform = `translate(${pan.x + CORNER * zoom}px, ${pan.y + CORNER * zoom}px) scale(${zoom / scale})`;
}
