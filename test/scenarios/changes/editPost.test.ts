import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('editPost', (graph) => {
  const drawn = () =>
    draw(graph(), { posts: { shut: { is: { grade: '9', fte: 1, closesOn: '2020-01-01', needsSupervision: 'UNRECORDED' } } } });

  test('changes what is said of a post, open or closed, and leaves the rest', async () => {
    await drawn();
    await expectDone(graph(), { editPost: { post: 'post:shut', grade: null, needsSupervision: 'NO', statutory: true } }, [
      '- Post post:shut closesOn=2020-01-01 fte=1 grade=9 name=shut needsSupervision=UNRECORDED title=shut RECORDED',
      '+ Post post:shut closesOn=2020-01-01 fte=1 name=shut needsSupervision=NO statutory=true title=shut RECORDED',
    ]);
  });

  test.each([
    ['a post that is not there', { post: 'post:none', title: 'x' }, 'There is no post post:none.'],
    ['saying nothing', { post: 'post:shut' }, 'Nothing is said that the details of shut should be changed to.'],
  ] as const)('%s is refused', async (_, editPost, sentence) => {
    await drawn();
    await expectRefused(graph(), { editPost }, sentence);
  });
});
