import { describe, expect, test } from '@jest/globals';
import { layout } from '../../../picture/layout.js';
import { extent, fitted, onScreen, opening, READABLE } from '../../../ui/canvas/viewport';
import { bigForest } from './randomForest';

const screen = { w: 1000, h: 600 };
const placed = layout(bigForest(600));

describe('viewport', () => {
  test('fits the whole picture on the screen', () => {
    const { x, y, w, h } = extent(fitted(placed, screen), screen);
    expect(x).toBeLessThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(0);
    expect(x + w).toBeGreaterThanOrEqual(placed.width);
    expect(y + h).toBeGreaterThanOrEqual(placed.height);
  });

  test('opens where words can be read, with the selected post or the top in view', () => {
    for (const post of ['post:599', null]) {
      const view = opening(placed, screen, post);
      expect(view.zoom).toBeGreaterThanOrEqual(READABLE);
      const { x, y, w, h } = onScreen(placed.at.get(post ?? 'post:0') ?? { x: NaN, y: NaN }, view);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + w).toBeLessThanOrEqual(screen.w);
      expect(y + h).toBeLessThanOrEqual(screen.h);
    }
  });

  test('opens without empty space on one side while posts are hidden on the other', () => {
    for (const post of ['post:0', 'post:1', 'post:300', 'post:599']) {
      const { x, y, w, h } = extent(opening(placed, screen, post), screen);
      expect(x).toBeGreaterThan(-60);
      expect(x + w).toBeLessThan(placed.width + 60);
      expect(y).toBeGreaterThan(-60);
      expect(y + h).toBeLessThan(placed.height + 60);
    }
  });

  test('never enlarges a small picture beyond life size', () => {
    expect(fitted(layout(bigForest(3)), screen).zoom).toBe(1);
  });
});
