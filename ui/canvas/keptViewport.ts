import { overlaps } from '../../picture/measures';
import type { Scene } from './toElements';
import { onScreen, opening, type Size, type Viewport } from './viewport';

/** The viewport after a new layout: the post `anchor` stays where it was on the screen, unless the picture is another one. */
export function keptViewport(now: Viewport, size: Size, before: Scene | null, scene: Scene, anchor: string | null): Viewport {
  // A post that has only just been opened to was nowhere before; the nearest post above it was.
  let fixed = anchor;
  while (fixed !== null && before?.layout.at.has(fixed) === false) fixed = scene.visible.parent.get(fixed) ?? null;
  const [was, is] = [before?.layout.at.get(fixed ?? ''), scene.layout.at.get(fixed ?? '')];
  const samePicture =
    before !== null && before.model === scene.model && (before.lens === 'PROFESSIONAL') === (scene.lens === 'PROFESSIONAL');
  if (!samePicture || was === undefined || is === undefined || !overlaps(onScreen(was, now), { x: 0, y: 0, ...size })) {
    return opening(scene.layout, size, scene.selected);
  }
  const { zoom, pan } = now;
  return { zoom, pan: { x: pan.x + (was.x - is.x) * zoom, y: pan.y + (was.y - is.y) * zoom } };
}
