import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('setForum', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: { chair: { chairs: 'board', attends: 'board' }, new: {}, shut: { is: { closesOn: '2026-01-01' } } },
      edges: ['forum:board ESCALATES_TO forum:top'],
      nodes: { 'forum:other': {} },
    });

  test('sets another chair, another member and another way up', async () => {
    await drawn();
    await expectDone(
      graph(),
      { setForum: { forum: 'forum:board', chair: 'post:new', attends: 'post:new', leaves: 'post:chair', escalatesTo: 'forum:other' } },
      [
        '- forum:board ESCALATES_TO forum:top 2020-01-01..9999-12-31 RECORDED',
        '- post:chair ATTENDS forum:board 2020-01-01..9999-12-31 RECORDED',
        '- post:chair CHAIRS forum:board 2020-01-01..9999-12-31 RECORDED',
        '+ forum:board ESCALATES_TO forum:other 2026-11-22..9999-12-31 RECORDED',
        '+ forum:board ESCALATES_TO forum:top 2020-01-01..2026-11-22 RECORDED',
        '+ post:chair ATTENDS forum:board 2020-01-01..2026-11-22 RECORDED',
        '+ post:chair CHAIRS forum:board 2020-01-01..2026-11-22 RECORDED',
        '+ post:new ATTENDS forum:board 2026-11-22..9999-12-31 RECORDED',
        '+ post:new CHAIRS forum:board 2026-11-22..9999-12-31 RECORDED',
      ],
    );
  });

  test('ends a chair without a successor when it is null, and leaves what is not named', async () => {
    await drawn();
    await expectDone(graph(), { setForum: { forum: 'forum:board', chair: null } }, [
      '- post:chair CHAIRS forum:board 2020-01-01..9999-12-31 RECORDED',
      '+ post:chair CHAIRS forum:board 2020-01-01..2026-11-22 RECORDED',
    ]);
  });

  test.each([
    ['saying nothing', { forum: 'forum:board' }, 'Nothing is said that board should be changed to.'],
    ['escalation to itself', { forum: 'forum:board', escalatesTo: 'forum:board' }, 'board cannot escalate to itself.'],
    ['a member who is one', { forum: 'forum:board', attends: 'post:chair' }, 'chair attends board already.'],
    ['leaving of one who is none', { forum: 'forum:board', leaves: 'post:new' }, 'new does not attend board.'],
    [
      'a closed chair',
      { forum: 'forum:board', chair: 'post:shut' },
      'shut is closed from 1 January 2026; nothing can be changed about it from 22 November 2026.',
    ],
  ] as const)('%s is refused', async (_, setForum, sentence) => {
    await drawn();
    await expectRefused(graph(), { setForum }, sentence);
  });
});
