import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('movePortfolio', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: { moved: { serves: ['old', 'both', 'later from 2027-01-01'] }, shut: { is: { closesOn: '2026-01-01' } } },
      nodes: { 'portfolio:new': {} },
    });

  test('ends those that stand and lasts until what was agreed for later', async () => {
    await drawn();
    await expectDone(graph(), { movePortfolio: { post: 'post:moved', portfolio: 'portfolio:new' } }, [
      '- post:moved SERVES portfolio:both 2020-01-01..9999-12-31 RECORDED',
      '- post:moved SERVES portfolio:old 2020-01-01..9999-12-31 RECORDED',
      '+ post:moved SERVES portfolio:both 2020-01-01..2026-11-22 RECORDED',
      '+ post:moved SERVES portfolio:new 2026-11-22..2027-01-01 RECORDED',
      '+ post:moved SERVES portfolio:old 2020-01-01..2026-11-22 RECORDED',
    ]);
  });

  test.each([
    [
      'of a closed post',
      { post: 'post:shut', portfolio: 'portfolio:new' },
      'shut is closed from 1 January 2026; nothing can be changed about it from 22 November 2026.',
    ],
    ['to what is not there', { post: 'post:moved', portfolio: 'portfolio:none' }, 'There is no portfolio portfolio:none.'],
  ] as const)('%s is refused', async (_, movePortfolio, sentence) => {
    await drawn();
    await expectRefused(graph(), { movePortfolio }, sentence);
  });
});
