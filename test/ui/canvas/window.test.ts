import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layout } from '../../../picture/layout.js';
import { BOX, overlaps, type Point } from '../../../picture/measures.js';
import { BEYOND, mountedPosts } from '../../../ui/canvas/mountedPosts';
import { toWindow } from '../../../picture/window.js';
import { bigForest } from './randomForest';

const length = fc.integer({ min: -3000, max: 6000 });
const side = fc.integer({ min: 0, max: 4000 });
const points = fc.array(fc.record({ x: length, y: length }), { maxLength: 60 });

describe('toWindow', () => {
  test('returns exactly the posts whose box meets the rectangle, each once', () => {
    fc.assert(
      fc.property(points, fc.record({ x: length, y: length, w: side, h: side }), (corners, rect) => {
        const at = new Map<string, Point>(corners.map((corner, i) => [`post:${i}`, corner]));
        const expected = [...at].filter(([, corner]) => overlaps({ ...corner, ...BOX }, rect)).map(([id]) => id);
        expect(toWindow(at).inside(rect).sort()).toEqual(expected.sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('mountedPosts', () => {
  const forest = bigForest(5_000);
  const { at, width, height } = layout(forest);
  const window = toWindow(at);

  test('mounts what is in view with the posts above it, and not the rest', () => {
    const viewport = { x: width / 2, y: height / 2, w: 1440, h: 800 };
    const mounted = mountedPosts(window, forest, at, viewport, []);
    for (const id of window.inside(viewport)) expect(mounted.has(id)).toBe(true);
    for (const id of mounted) expect(mounted.has(forest.parent.get(id) ?? id)).toBe(true);
    expect(mounted.size).toBeLessThan(500);
  });

  test('mounts no more than what is in view, and the posts above it, when nothing beyond the edges is asked for', () => {
    const viewport = { x: width / 2, y: height / 2, w: 1440, h: 800 };
    const needed = new Set(window.inside(viewport));
    for (const id of needed) if (forest.parent.has(id)) needed.add(forest.parent.get(id) ?? id);
    expect([...mountedPosts(window, forest, at, viewport, [], 0)].sort()).toEqual([...needed].sort());
    expect(mountedPosts(window, forest, at, viewport, []).size).toBeGreaterThan(needed.size);
  });

  test('never mounts more than it may, keeps the selected post, and prefers the middle of the view', () => {
    const everything = { x: 0, y: 0, w: width, h: height };
    const middle = window.inside({ x: width / 2, y: height / 2, w: 1, h: 1 });
    const mounted = mountedPosts(window, forest, at, everything, ['post:4999'], BEYOND, 100);
    expect(mounted.size).toBe(100);
    expect(mounted.has('post:4999')).toBe(true);
    for (const id of middle) expect(mounted.has(id)).toBe(true);
  });
});
