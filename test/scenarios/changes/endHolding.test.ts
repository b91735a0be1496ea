import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('endHolding', (graph) => {
  const drawn = () => draw(graph(), { posts: { held: { holder: ['ann', 'bob JOB_SHARE', 'gone until 2026-11-22'] } } });

  test('vacates it for one and leaves the others', async () => {
    await drawn();
    await expectDone(graph(), { endHolding: { post: 'post:held', person: 'person:ann', on: '2026-12-01' } }, [
      '- person:ann HOLDS post:held 2020-01-01..9999-12-31 capacity=SUBSTANTIVE RECORDED',
      '+ person:ann HOLDS post:held 2020-01-01..2026-12-01 capacity=SUBSTANTIVE RECORDED',
    ]);
  });

  test.each([
    ['of somebody who has left', { post: 'post:held', person: 'person:gone' }, 'gone does not hold held on 22 November 2026.'],
    ['of a post that is not there', { post: 'post:none', person: 'person:ann' }, 'There is no post post:none.'],
  ] as const)('%s is refused', async (_, endHolding, sentence) => {
    await drawn();
    await expectRefused(graph(), { endHolding }, sentence);
  });
});
