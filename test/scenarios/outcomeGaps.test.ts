import { expect, test } from '@jest/globals';
import { findGaps } from '../../src/gaps/findGaps.js';
import { outcomeGaps, titleAlone } from '../../src/scenarios/outcomeGaps.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

onBothEngines('the gaps of an outcome', (graph) => {
  test('have their posts as they are, or the title of one that is gone; of very many the first have', async () => {
    await draw(graph(), { posts: { top: {}, alone: { is: { needsSupervision: 'YES' } } } });
    await graph().read(async (tx) => {
      const [gap] = await findGaps(tx, ON, { rules: ['noSupervisor'] });
      if (gap === undefined) throw new Error('There is no gap.');
      const gone = { ...gap, subject: 'post:gone', title: 'Gone' };
      const found = await outcomeGaps(tx, [gap, gone, ...new Array<typeof gap>(5_000).fill(gap)], ON);
      expect(found[0]?.post).toMatchObject({ id: 'post:alone', needsSupervision: 'YES', on: ON });
      expect(found[1]?.post).toEqual(titleAlone(gone));
      expect(titleAlone(gone)).toMatchObject({ id: 'post:gone', title: 'Gone', needsSupervision: 'UNRECORDED', state: 'VACANT', on: ON });
      expect(found).toHaveLength(5_002);
      expect(found.filter(({ post }) => post !== undefined)).toHaveLength(5_000);
      expect(found.at(-1)).toEqual(gap);
    });
  });
});
