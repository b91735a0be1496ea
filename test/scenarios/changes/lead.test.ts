import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('lead', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: {
        head: { leads: ['locality:led', 'team:left until 2026-11-22', 'portfolio:later from 2027-01-01'] },
        new: { is: { closesOn: '2028-01-01' } },
      },
      nodes: { 'organisation:us': {}, 'service:free': {} },
    });

  test('begins where the former head has gone, and ends with the post', async () => {
    await drawn();
    await expectDone(graph(), { lead: { post: 'post:new', target: 'team:left' } }, [
      '+ post:new LEADS team:left 2026-11-22..2028-01-01 RECORDED',
    ]);
  });

  test('leads the organisation', async () => {
    await drawn();
    await expectDone(graph(), { lead: { post: 'post:head', target: 'organisation:us' } }, [
      '+ post:head LEADS organisation:us 2026-11-22..9999-12-31 RECORDED',
    ]);
  });

  test('leads a service', async () => {
    await drawn();
    await expectDone(graph(), { lead: { post: 'post:head', target: 'service:free' } }, [
      '+ post:head LEADS service:free 2026-11-22..9999-12-31 RECORDED',
    ]);
  });

  test.each([
    [
      'a second head',
      { post: 'post:new', target: 'locality:led' },
      'led would have a second head: head leads it from 1 January 2020. End that first.',
    ],
    [
      'a head before one who is to come',
      { post: 'post:new', target: 'portfolio:later' },
      'later would have a second head: head leads it from 1 January 2027. End that first.',
    ],
    ['what it leads', { post: 'post:head', target: 'locality:led' }, 'head leads led from 1 January 2020 already.'],
    ['what is not there', { post: 'post:new', target: 'team:none' }, 'There is no team team:none.'],
    [
      'what can have no head',
      { post: 'post:new', target: 'forum:x' },
      'There is no organisation, portfolio, locality, team or service forum:x.',
    ],
  ] as const)('%s is refused', async (_, lead, sentence) => {
    await drawn();
    await expectRefused(graph(), { lead }, sentence);
  });
});
