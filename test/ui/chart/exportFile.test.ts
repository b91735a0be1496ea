import { describe, expect, test } from '@jest/globals';
import { pngSize } from '../../../ui/chart/pngSize';

describe('the size of a PNG', () => {
  const svg = (width: number, height: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1 1">`;

  test('is twice that of the picture, for sharp screens', () => {
    expect(pngSize(svg(1000, 500))).toEqual({ width: 2000, height: 1000, small: null });
  });

  test('never passes the limit, and says when words can no longer be read', () => {
    expect(pngSize(svg(6000, 9000))).toEqual({ width: 5461, height: 8192, small: null });
    expect(pngSize(svg(55_000, 52_000))).toEqual({ width: 8192, height: 7745, small: 8192 });
  });
});
