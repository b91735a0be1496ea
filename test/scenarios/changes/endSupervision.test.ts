import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('endSupervision', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: { post: { supervisor: ['first for early every 28', 'first for late', 'other', 'past until 2026-11-22'] } },
      nodes: { 'portfolio:early': {}, 'portfolio:late': {} },
    });

  test('ends all that a post supervises', async () => {
    await drawn();
    await expectDone(graph(), { endSupervision: { post: 'post:post', supervisor: 'post:first' } }, [
      '- post:post SUPERVISED_BY post:first 2020-01-01..9999-12-31 everyDays=28 portfolio=portfolio:early RECORDED',
      '- post:post SUPERVISED_BY post:first 2020-01-01..9999-12-31 portfolio=portfolio:late RECORDED',
      '+ post:post SUPERVISED_BY post:first 2020-01-01..2026-11-22 everyDays=28 portfolio=portfolio:early RECORDED',
      '+ post:post SUPERVISED_BY post:first 2020-01-01..2026-11-22 portfolio=portfolio:late RECORDED',
    ]);
  });

  test('ends only what is for one portfolio', async () => {
    await drawn();
    await expectDone(graph(), { endSupervision: { post: 'post:post', supervisor: 'post:first', portfolio: 'portfolio:late' } }, [
      '- post:post SUPERVISED_BY post:first 2020-01-01..9999-12-31 portfolio=portfolio:late RECORDED',
      '+ post:post SUPERVISED_BY post:first 2020-01-01..2026-11-22 portfolio=portfolio:late RECORDED',
    ]);
  });

  test.each([
    ['what has ended', { post: 'post:post', supervisor: 'post:past' }, 'past does not supervise post on 22 November 2026.'],
    [
      'what is for another portfolio',
      { post: 'post:post', supervisor: 'post:other', portfolio: 'portfolio:early' },
      'other does not supervise post for early on 22 November 2026.',
    ],
  ] as const)('%s is refused', async (_, endSupervision, sentence) => {
    await drawn();
    await expectRefused(graph(), { endSupervision }, sentence);
  });
});
