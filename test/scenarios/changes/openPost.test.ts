import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('openPost', (graph) => {
  const drawn = () => draw(graph(), { posts: { 'team-manager': {} } });

  test('opens a vacant post without lines', async () => {
    await drawn();
    await expectDone(
      graph(),
      { openPost: { title: 'Team Manager', role: 'TEAM_MANAGER', profession: 'SOCIAL_WORK', fte: 0.5, on: '2027-01-01' } },
      [
        '+ Post post:team-manager-2 fte=0.5 needsSupervision=UNRECORDED opensOn=2027-01-01 profession=SOCIAL_WORK role=TEAM_MANAGER statutory=false title=Team Manager RECORDED',
      ],
    );
  });

  test('takes the id that is given', async () => {
    await drawn();
    await expectDone(graph(), { openPost: { id: 'post:new', title: 'New', statutory: true, needsSupervision: 'YES' } }, [
      '+ Post post:new needsSupervision=YES opensOn=2026-11-22 statutory=true title=New RECORDED',
    ]);
  });

  test.each([['an id that is taken', { id: 'post:team-manager', title: 'Again' }, 'There is a post post:team-manager already.']] as const)(
    '%s is refused',
    async (_, openPost, sentence) => {
      await drawn();
      await expectRefused(graph(), { openPost }, sentence);
    },
  );
});
