import { describe, expect, test } from '@jest/globals';
import { keptViewport } from '../../../ui/canvas/keptViewport';
import { layout } from '../../../picture/layout.js';
import type { Scene } from '../../../ui/canvas/toElements';
import { onScreen, opening } from '../../../ui/canvas/viewport';
import { toWindow } from '../../../picture/window.js';
import { toModel } from '../../../ui/chart/model';
import { visiblePosts } from '../../../ui/chart/visiblePosts';
import { drawChart } from '../chart/drawChart';

const reports = (of: string, count: number) => Array.from({ length: count }, (_, i) => `${of}-${i} > ${of}`);
const model = toModel(drawChart(['left > top', 'right > top', ...reports('left', 14), ...reports('right', 14)]));
const screen = { w: 1000, h: 600 };

function scene(open: readonly string[], of = model): Scene {
  const visible = visiblePosts(of.line, new Set(open));
  const placed = layout(visible);
  const rest = { selected: null, every: false, focused: false, trail: null, painting: null };
  return { model: of, lens: 'BOTH', visible, layout: placed, window: toWindow(placed.at), ...rest };
}

const at = (of: Scene, post: string) => of.layout.at.get(post) ?? { x: NaN, y: NaN };

describe('keptViewport', () => {
  const before = scene(['top']);
  const after = scene(['top', 'left', 'right']);
  const now = opening(before.layout, screen, null);

  test('a post that is opened stays under the pointer, though the layout moves it', () => {
    expect(at(after, 'right')).not.toEqual(at(before, 'right'));
    const kept = keptViewport(now, screen, before, after, 'right');
    const [was, is] = [onScreen(at(before, 'right'), now), onScreen(at(after, 'right'), kept)];
    expect([is.x, is.y].map(Math.round)).toEqual([was.x, was.y].map(Math.round));
    expect(kept.zoom).toBe(now.zoom);
  });

  test('a post that was not there before stays with the nearest post above it', () => {
    expect(keptViewport(now, screen, before, after, 'right-3')).toEqual(keptViewport(now, screen, before, after, 'right'));
  });

  test('another chart opens anew', () => {
    const other = scene(['top'], toModel(drawChart(['right > top'])));
    expect(keptViewport(now, screen, before, other, 'right')).toEqual(opening(other.layout, screen, null));
  });
});
