import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitText, widthOf } from '../../../picture/fitText.js';

describe('fitText', () => {
  test('never gives more lines or wider ones than there is room for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 3, max: 30 }), fc.integer({ min: 1, max: 3 }), (text, ems, lines) => {
        const fitted = fitText(text, ems, lines);
        expect(fitted.length).toBeLessThanOrEqual(lines);
        for (const line of fitted) expect(widthOf(line)).toBeLessThanOrEqual(ems);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps a short title whole and breaks a long one between words', () => {
    expect(fitText('Social Worker', 13, 3)).toEqual(['Social Worker']);
    expect(fitText('Head of Locality and Strategy, Chesil', 13, 3)).toEqual(['Head of Locality and', 'Strategy, Chesil']);
  });

  test('says with an ellipsis that something is missing', () => {
    expect(fitText('Head of Locality and Strategy, Chesil', 13, 1)).toEqual(['Head of Locality and Strat…']);
    expect(fitText('', 13, 1)).toEqual([]);
  });
});
