import { useCallback, useRef, type RefObject } from 'react';
import { backdropScale, drawBackdrop } from './backdrop';
import type { Palette } from './palette';
import type { Scene } from './toElements';
import { READABLE, type Viewport } from './viewport';

/**
 * Keeps the bitmap under the picture: shown only while no word can be read, drawn only when it is shown and the layout, the colours or the size are new,
 * moved with the viewport by a transform alone. The size is only renewed once the viewport has `settled`.
 */
export function useBackdrop(
  bitmap: RefObject<HTMLCanvasElement | null>,
): (scene: Scene, palette: Palette, viewport: Viewport, settled: boolean) => void {
  const drawn = useRef<{ of: unknown; painting: unknown; palette: Palette; offset: number; scale: number } | null>(null);
  return useCallback(
    (scene, palette, { zoom, pan }, settled) => {
      const canvas = bitmap.current;
      if (canvas === null) return;
      canvas.style.visibility = zoom < READABLE ? 'visible' : 'hidden';
      if (zoom >= READABLE) return;
      const scale = backdropScale(scene.layout, zoom, window.devicePixelRatio);
      const old = drawn.current;
      if (
        old === null ||
        old.of !== scene.layout ||
        old.painting !== scene.painting ||
        old.palette !== palette ||
        (settled && old.scale !== scale)
      ) {
        const offset = drawBackdrop(canvas, scene, palette, scale);
        drawn.current = { of: scene.layout, painting: scene.painting, palette, offset, scale };
      }
      const offset = drawn.current?.offset ?? 0;
      canvas.style.transform = `translate(${pan.x + offset * zoom}px, ${pan.y + offset * zoom}px) scale(${zoom / (drawn.current?.scale ?? scale)})`;
    },
    [bitmap],
  );
}
