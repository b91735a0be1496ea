import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('moveLine', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: {
        top: {},
        old: { manager: 'top' },
        new: { manager: 'top', is: { closesOn: '2028-01-01' } },
        moved: { manager: ['old', 'top from 2027-06-01'] },
        twice: { manager: ['old', 'top'] },
        below: { manager: 'moved' },
        soon: { manager: 'top', is: { opensOn: '2027-01-01' } },
        shut: { is: { closesOn: '2026-11-22' } },
      },
    });

  test('ends the line that stands, and begins one that lasts until a later one begins', async () => {
    await drawn();
    await expectDone(graph(), { moveLine: { post: 'post:moved', manager: 'post:new' } }, [
      '- post:moved REPORTS_TO post:old 2020-01-01..9999-12-31 RECORDED',
      '+ post:moved REPORTS_TO post:new 2026-11-22..2027-06-01 RECORDED',
      '+ post:moved REPORTS_TO post:old 2020-01-01..2026-11-22 RECORDED',
    ]);
  });

  test('ends both lines of a post that has two, and never outlasts the manager', async () => {
    await drawn();
    await expectDone(graph(), { moveLine: { post: 'post:twice', manager: 'post:new', on: '2027-01-01' } }, [
      '- post:twice REPORTS_TO post:old 2020-01-01..9999-12-31 RECORDED',
      '- post:twice REPORTS_TO post:top 2020-01-01..9999-12-31 RECORDED',
      '+ post:twice REPORTS_TO post:new 2027-01-01..2028-01-01 RECORDED',
      '+ post:twice REPORTS_TO post:old 2020-01-01..2027-01-01 RECORDED',
      '+ post:twice REPORTS_TO post:top 2020-01-01..2027-01-01 RECORDED',
    ]);
  });

  test.each([
    ['itself', { post: 'post:moved', manager: 'post:moved' }, 'moved cannot report to itself.'],
    [
      'a post below it',
      { post: 'post:old', manager: 'post:below' },
      'old would manage itself from 22 November 2026: it would report to below, who would report to moved, who would report to old.',
    ],
    ['nobody', { post: 'post:moved', manager: 'post:none' }, 'There is no post post:none.'],
    [
      'a closed post',
      { post: 'post:moved', manager: 'post:shut' },
      'shut is closed from 22 November 2026; nothing can be changed about it from 22 November 2026.',
    ],
    [
      'a post that is not open yet',
      { post: 'post:moved', manager: 'post:soon' },
      'soon opens on 1 January 2027; nothing can be changed about it from 22 November 2026, which is before.',
    ],
  ])('to %s is refused', async (_, moveLine, sentence) => {
    await drawn();
    await expectRefused(graph(), { moveLine }, sentence);
  });
});
