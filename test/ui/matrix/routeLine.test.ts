import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { routeLine, type Point, type Rect } from '../../../ui/matrix/routeLine';

const WIDTH = 100;
const HEIGHT = 60;
const GAP = 20;
const LINE = { x: 10, y: 10, aside: -4, leaves: ['LEFT', 'TOP'] } as const;
const PROFESSIONAL = { x: 10, y: 10, aside: 4, leaves: ['RIGHT', 'TOP'] } as const;

/** A grid of equal boxes, row by row. */
function grid(columns: number, rows: number): Rect[] {
  return Array.from({ length: columns * rows }, (_, i) => {
    const left = (i % columns) * (WIDTH + GAP);
    const top = Math.floor(i / columns) * (HEIGHT + GAP);
    return { left, top, right: left + WIDTH, bottom: top + HEIGHT };
  });
}

function inside(a: Point, b: Point, box: Rect): boolean {
  return Math.max(a.x, b.x) > box.left && Math.min(a.x, b.x) < box.right && Math.max(a.y, b.y) > box.top && Math.min(a.y, b.y) < box.bottom;
}

const pairs = (points: readonly Point[]) => points.slice(1).map((point, i) => [points[i] as Point, point] as const);

describe('a line in the gutters', () => {
  test('between any two boxes of any grid it arrives, crosses no box and never runs aslant', () => {
    const route = fc.tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 7 }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(LINE, PROFESSIONAL),
    );
    fc.assert(
      fc.property(route, ([columns, rows, from, to, gutter]) => {
        const boxes = grid(columns, rows);
        const [start, end] = [boxes[from % boxes.length] as Rect, boxes[to % boxes.length] as Rect];
        fc.pre(start !== end);
        const points = routeLine(start, end, boxes, gutter) ?? [];
        expect(points.length).toBeGreaterThan(1);
        for (const [a, b] of pairs(points)) {
          expect(a.x === b.x || a.y === b.y).toBe(true);
          expect(boxes.filter((box) => inside(a, b, box))).toEqual([]);
        }
        const last = points.at(-1) as Point;
        expect(last.x === end.left || last.x === end.right || last.y === end.top || last.y === end.bottom).toBe(true);
      }),
    );
  });

  test('to the box beside it, it is one straight stretch', () => {
    const [head, cell] = grid(2, 1) as [Rect, Rect];
    expect(routeLine(cell, head, [head, cell], LINE)).toHaveLength(2);
  });

  test('walled in on every side, there is no way', () => {
    const boxes = grid(3, 3);
    const wall = { left: 100, top: 60, right: 240, bottom: 160 };
    const centre = boxes[4] as Rect;
    const shut = [
      { ...wall, bottom: 82 },
      { ...wall, top: 138 },
      { ...wall, right: 122 },
      { ...wall, left: 218 },
    ];
    expect(routeLine(centre, boxes[0] as Rect, [...boxes, ...shut], LINE)).toBeNull();
  });
});
