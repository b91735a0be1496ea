import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('splitTeam', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: { goes: { memberOf: 'owls' }, stays: { memberOf: 'owls' }, other: { memberOf: 'birds' } },
      edges: ['team:owls PART_OF team:birds', 'team:owls PLACED_IN locality:west', 'team:owls PLACED_IN locality:east until 2026-01-01'],
      nodes: { 'team:owls': { name: 'Owls', kind: 'LOCALITY' } },
    });

  test('makes a team of some, where the old one stands', async () => {
    await drawn();
    await expectDone(graph(), { splitTeam: { team: 'team:owls', name: 'Young Owls', posts: ['post:goes'] } }, [
      '- post:goes MEMBER_OF team:owls 2020-01-01..9999-12-31 RECORDED',
      '+ Team team:young-owls kind=LOCALITY name=Young Owls RECORDED',
      '+ post:goes MEMBER_OF team:owls 2020-01-01..2026-11-22 RECORDED',
      '+ post:goes MEMBER_OF team:young-owls 2026-11-22..9999-12-31 RECORDED',
      '+ team:young-owls PART_OF team:birds 2026-11-22..9999-12-31 RECORDED',
      '+ team:young-owls PLACED_IN locality:west 2026-11-22..9999-12-31 RECORDED',
    ]);
  });

  test.each([
    [
      'with somebody of another team',
      { team: 'team:owls', name: 'New', posts: ['post:goes', 'post:other'] },
      'Not all of these posts are members of Owls on 22 November 2026.',
    ],
    [
      'under an id that is taken',
      { team: 'team:owls', id: 'team:birds', name: 'Birds', posts: ['post:goes'] },
      'There is a team team:birds already.',
    ],
  ] as const)('%s is refused', async (_, splitTeam, sentence) => {
    await drawn();
    await expectRefused(graph(), { splitTeam }, sentence);
  });
});
