import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('assignSupervisor', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: {
        post: { supervisor: ['first for early every 28', 'past until 2026-11-22'], is: { closesOn: '2029-01-01' } },
        first: {},
        past: {},
        closing: { is: { closesOn: '2028-01-01' } },
      },
      nodes: { 'portfolio:late': {}, 'portfolio:early': { name: 'Early help' } },
    });

  test('adds one besides those there are, and never outlasts either post', async () => {
    await drawn();
    await expectDone(graph(), { assignSupervisor: { post: 'post:post', supervisor: 'post:closing', everyDays: 14 } }, [
      '+ post:post SUPERVISED_BY post:closing 2026-11-22..2028-01-01 everyDays=14 RECORDED',
    ]);
  });

  test('may be the same one for another portfolio', async () => {
    await drawn();
    await expectDone(graph(), { assignSupervisor: { post: 'post:post', supervisor: 'post:first', portfolio: 'portfolio:late' } }, [
      '+ post:post SUPERVISED_BY post:first 2026-11-22..2029-01-01 portfolio=portfolio:late RECORDED',
    ]);
  });

  test('may be a former one', async () => {
    await drawn();
    await expectDone(graph(), { assignSupervisor: { post: 'post:post', supervisor: 'post:past' } }, [
      '+ post:post SUPERVISED_BY post:past 2026-11-22..2029-01-01 RECORDED',
    ]);
  });

  test.each([
    ['itself', { post: 'post:post', supervisor: 'post:post' }, 'post cannot supervise itself.'],
    [
      'one who does so already',
      { post: 'post:post', supervisor: 'post:first', portfolio: 'portfolio:early' },
      'first supervises post from 1 January 2020 already; end that first to agree something else.',
    ],
    [
      'for a portfolio that is not there',
      { post: 'post:post', supervisor: 'post:first', portfolio: 'portfolio:none' },
      'There is no portfolio portfolio:none.',
    ],
  ] as const)('%s is refused', async (_, assignSupervisor, sentence) => {
    await drawn();
    await expectRefused(graph(), { assignSupervisor }, sentence);
  });
});
