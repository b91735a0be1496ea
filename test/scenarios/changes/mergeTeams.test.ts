import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('mergeTeams', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: {
        mine: { memberOf: 'owls' },
        both: { memberOf: ['owls', 'birds'] },
        later: { memberOf: 'owls from 2027-01-01' },
        past: { memberOf: 'owls until 2026-11-22' },
        head: { leads: 'team:owls' },
      },
      edges: [
        'team:young PART_OF team:owls',
        'team:owls PART_OF team:birds',
        'team:owls DELIVERS service:advice',
        'team:owls PLACED_IN locality:west',
      ],
    });

  test('hands on members, teams and services, and ends the rest', async () => {
    await drawn();
    await expectDone(graph(), { mergeTeams: { team: 'team:owls', into: 'team:birds', on: '2026-12-01' } }, [
      '- post:both MEMBER_OF team:owls 2020-01-01..9999-12-31 RECORDED',
      '- post:head LEADS team:owls 2020-01-01..9999-12-31 RECORDED',
      '- post:later MEMBER_OF team:owls 2027-01-01..9999-12-31 RECORDED',
      '- post:mine MEMBER_OF team:owls 2020-01-01..9999-12-31 RECORDED',
      '- team:owls DELIVERS service:advice 2020-01-01..9999-12-31 RECORDED',
      '- team:owls PART_OF team:birds 2020-01-01..9999-12-31 RECORDED',
      '- team:owls PLACED_IN locality:west 2020-01-01..9999-12-31 RECORDED',
      '- team:young PART_OF team:owls 2020-01-01..9999-12-31 RECORDED',
      '+ post:both MEMBER_OF team:owls 2020-01-01..2026-12-01 RECORDED',
      '+ post:head LEADS team:owls 2020-01-01..2026-12-01 RECORDED',
      '+ post:later MEMBER_OF team:birds 2027-01-01..9999-12-31 RECORDED',
      '+ post:later MEMBER_OF team:owls 2027-01-01..2027-01-01 RECORDED',
      '+ post:mine MEMBER_OF team:birds 2026-12-01..9999-12-31 RECORDED',
      '+ post:mine MEMBER_OF team:owls 2020-01-01..2026-12-01 RECORDED',
      '+ team:birds DELIVERS service:advice 2026-12-01..9999-12-31 RECORDED',
      '+ team:owls DELIVERS service:advice 2020-01-01..2026-12-01 RECORDED',
      '+ team:owls PART_OF team:birds 2020-01-01..2026-12-01 RECORDED',
      '+ team:owls PLACED_IN locality:west 2020-01-01..2026-12-01 RECORDED',
      '+ team:young PART_OF team:birds 2026-12-01..9999-12-31 RECORDED',
      '+ team:young PART_OF team:owls 2020-01-01..2026-12-01 RECORDED',
    ]);
  });

  test.each([
    ['into itself', { team: 'team:owls', into: 'team:owls' }, 'owls cannot be merged into itself.'],
    ['into a team that is not there', { team: 'team:owls', into: 'team:none' }, 'There is no team team:none.'],
  ] as const)('%s is refused', async (_, mergeTeams, sentence) => {
    await drawn();
    await expectRefused(graph(), { mergeTeams }, sentence);
  });
});
