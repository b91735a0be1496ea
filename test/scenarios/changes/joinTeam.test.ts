import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('joinTeam', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: {
        joins: { memberOf: 'old' },
        new: {},
        ends: { is: { closesOn: '2027-06-01' } },
        shut: { is: { closesOn: '2026-01-01' } },
        other: { memberOf: 'old' },
      },
      edges: ['post:joins MEMBER_OF team:both', 'post:joins MEMBER_OF team:later from 2027-01-01'],
      nodes: { 'team:owls': { name: 'Owls' } },
    });

  test('ends those it was in and lasts until what was agreed for later', async () => {
    await drawn();
    await expectDone(graph(), { joinTeam: { post: 'post:joins', team: 'team:owls' } }, [
      '- post:joins MEMBER_OF team:both 2020-01-01..9999-12-31 RECORDED',
      '- post:joins MEMBER_OF team:old 2020-01-01..9999-12-31 RECORDED',
      '+ post:joins MEMBER_OF team:both 2020-01-01..2026-11-22 RECORDED',
      '+ post:joins MEMBER_OF team:old 2020-01-01..2026-11-22 RECORDED',
      '+ post:joins MEMBER_OF team:owls 2026-11-22..2027-01-01 RECORDED',
    ]);
  });

  test.each([
    ['new', '9999-12-31'],
    ['ends', '2027-06-01'],
  ])('takes in a post that was in none: %s, until %s', async (post, last) => {
    await drawn();
    await expectDone(graph(), { joinTeam: { post: `post:${post}`, team: 'team:owls' } }, [
      `+ post:${post} MEMBER_OF team:owls 2026-11-22..${last} RECORDED`,
    ]);
  });

  test.each([
    [
      'of a closed post',
      { post: 'post:shut', team: 'team:owls' },
      'shut is closed from 1 January 2026; nothing can be changed about it from 22 November 2026.',
    ],
    ['to what is not there', { post: 'post:joins', team: 'team:none' }, 'There is no team team:none.'],
  ] as const)('%s is refused', async (_, joinTeam, sentence) => {
    await drawn();
    await expectRefused(graph(), { joinTeam }, sentence);
  });
});
