import { describe, expect, test } from '@jest/globals';
import { shareTexts } from '../../../ui/chart/shareTexts';
import { drawChart } from './drawChart';

describe('shareTexts', () => {
  test('changes where a text is kept and nothing that it says', () => {
    const chart = drawChart(['worker > head', 'worker ~> lead'], {
      worker: { profession: 'SOCIAL_WORK', locality: 'place', source: 'ILLUSTRATIVE' },
    });
    const before = structuredClone(chart);
    expect(shareTexts(chart)).toEqual(before);
  });
});
