import { describe, expect, test } from '@jest/globals';
import { BOX, ROW_GAP, type Point } from '../../../picture/measures.js';
import { routeAround } from '../../../picture/route.js';
import { toWindow } from '../../../picture/window.js';

const row = (number: number, x = 0): Point => ({ x, y: number * (BOX.h + ROW_GAP) });

describe('routeAround', () => {
  test('goes beside a list, behind none of the posts between', () => {
    const at = new Map([0, 1, 2, 3].map((number) => [`post:${number}`, row(number)]));
    const window = toWindow(at);
    const route = routeAround(row(3), row(0), (rect) => window.inside(rect).length);
    const beside = route.slice(1, -1);
    expect(beside.every(({ x }) => x > BOX.w)).toBe(true);
    expect(route[0]).toEqual({ x: BOX.w, y: row(3).y + BOX.h / 2 });
    expect(route.at(-1)).toEqual({ x: BOX.w, y: BOX.h / 2 });
  });

  test('keeps edges of different lanes apart', () => {
    const ways = [0, 1, 2].map((lane) => routeAround(row(3), row(0), () => 0, lane)[1]?.x);
    expect(new Set(ways).size).toBe(3);
  });

  test('steps aside for a post that stands further in', () => {
    const at = new Map([
      ['from', row(2)],
      ['between', row(1, 24)],
      ['to', row(0)],
    ]);
    const route = routeAround(row(2), row(0), (rect) => toWindow(at).inside(rect).length);
    expect(route[1]?.x).toBeGreaterThan(24 + BOX.w);
  });
});
