import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layout, type Layout } from '../../../picture/layout.js';
import { ASPECT, BOX, overlaps, type Point, type Rect } from '../../../picture/measures.js';
import { routeUp } from '../../../picture/route.js';
import { toWindow } from '../../../picture/window.js';
import { toForest } from '../../../picture/forest.js';
import { bigForest, randomForest } from './randomForest';

const boxOf = (at: Point): Rect => ({ ...at, ...BOX });
const SLACK = 1e-6;

function collisions({ at }: Layout): string[] {
  const boxes = [...at].sort(([, a], [, b]) => a.x - b.x);
  return boxes.flatMap(([id, a], i) => {
    const hits: string[] = [];
    for (let j = i + 1; j < boxes.length; j++) {
      const [other, b] = boxes[j] ?? ['', { x: Infinity, y: 0 }];
      if (b.x >= a.x + BOX.w - SLACK) break;
      if (overlaps(boxOf(a), { x: b.x + SLACK, y: b.y + SLACK, w: BOX.w - 2 * SLACK, h: BOX.h - 2 * SLACK })) {
        hits.push(`${id} and ${other}`);
      }
    }
    return hits;
  });
}

describe('layout', () => {
  test('places every post of a forest once and none over another', () => {
    fc.assert(
      fc.property(randomForest(160), (forest) => {
        const placed = layout(forest);
        expect([...placed.at.keys()].sort()).toEqual([...forest.level.keys()].sort());
        expect(collisions(placed)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps every post within the width and height it reports', () => {
    fc.assert(
      fc.property(randomForest(120), (forest) => {
        const { at, width, height } = layout(forest);
        for (const { x, y } of at.values()) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-SLACK);
          expect(x + BOX.w).toBeLessThanOrEqual(width + SLACK);
          expect(y + BOX.h).toBeLessThanOrEqual(height + SLACK);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('runs every line in the gutters, behind no box', () => {
    fc.assert(
      fc.property(randomForest(120), (forest) => {
        const placed = layout(forest);
        const window = toWindow(placed.at);
        for (const [from, to] of forest.parent) {
          const route = routeUp(placed, from, to) ?? [];
          expect(route.length).toBeGreaterThan(2);
          for (let i = 1; i < route.length; i++) {
            const [p, q] = [route[i - 1], route[i]];
            if (p === undefined || q === undefined) continue;
            expect(Math.min(Math.abs(p.x - q.x), Math.abs(p.y - q.y))).toBeLessThan(SLACK);
            const inner = { x: Math.min(p.x, q.x) + 1, y: Math.min(p.y, q.y) + 1, w: Math.abs(p.x - q.x) - 2, h: Math.abs(p.y - q.y) - 2 };
            const thin = { ...inner, w: Math.max(inner.w, 0), h: Math.max(inner.h, 0) };
            expect(window.inside(thin)).toEqual([]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('shows reports below their manager', () => {
    fc.assert(
      fc.property(randomForest(80), (forest) => {
        const { at } = layout(forest);
        for (const [from, to] of forest.parent) expect(at.get(from)?.y).toBeGreaterThanOrEqual((at.get(to)?.y ?? 0) + BOX.h);
      }),
    );
  });

  test('wraps a manager with 400 reports into columns the shape of a screen', () => {
    const ids = Array.from({ length: 401 }, (_, i) => `post:${i}`);
    const star = toForest(
      ids,
      ids.slice(1).map((from) => ({ from, to: 'post:0' })),
    );
    const { width, height } = layout(star);
    expect(width / height).toBeGreaterThan(ASPECT / 2);
    expect(width / height).toBeLessThan(ASPECT * 2);
  });

  test('lays a chain of 20,000 posts and a forest of 20,000 without running out of stack', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `post:${i}`);
    expect(
      layout(
        toForest(
          ids,
          ids.slice(1).map((from, i) => ({ from, to: `post:${i}` })),
        ),
      ).at.size,
    ).toBe(20_000);
    expect(layout(bigForest(20_000)).at.size).toBe(20_000);
  });

  test('gives an empty picture for no posts, and one box for one', () => {
    expect(layout(toForest([], []))).toMatchObject({ width: 0, height: 0 });
    expect(layout(toForest(['post:alone'], []))).toMatchObject({ width: BOX.w, height: BOX.h });
  });
});
