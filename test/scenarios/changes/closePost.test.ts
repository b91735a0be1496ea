import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('closePost', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: {
        top: {},
        closing: {
          manager: 'top',
          supervisor: 'top every 28',
          holder: ['ann', 'bob from 2020-01-01 until 2021-01-01', 'cy from 2027-06-01'],
          leads: 'team:owls',
          attends: 'huddle',
        },
        below: { manager: 'closing', supervisor: 'closing' },
        shut: { is: { closesOn: '2026-01-01' } },
        soon: { is: { opensOn: '2027-01-01' } },
      },
      edges: ['session:1 OF post:closing', 'session:1 BY post:top'],
      nodes: { 'session:1': { on: '2026-10-01', minutes: 60 } },
    });

  test('ends every line to and from it and its holdings, keeps what is past and the sessions, and empties what was to come', async () => {
    await drawn();
    await expectDone(graph(), { closePost: { post: 'post:closing', on: '2027-01-01' } }, [
      '- Post post:closing name=closing title=closing RECORDED',
      '- person:ann HOLDS post:closing 2020-01-01..9999-12-31 capacity=SUBSTANTIVE RECORDED',
      '- person:cy HOLDS post:closing 2027-06-01..9999-12-31 capacity=SUBSTANTIVE RECORDED',
      '- post:below REPORTS_TO post:closing 2020-01-01..9999-12-31 RECORDED',
      '- post:below SUPERVISED_BY post:closing 2020-01-01..9999-12-31 RECORDED',
      '- post:closing ATTENDS forum:huddle 2020-01-01..9999-12-31 RECORDED',
      '- post:closing LEADS team:owls 2020-01-01..9999-12-31 RECORDED',
      '- post:closing REPORTS_TO post:top 2020-01-01..9999-12-31 RECORDED',
      '- post:closing SUPERVISED_BY post:top 2020-01-01..9999-12-31 everyDays=28 RECORDED',
      '+ Post post:closing closesOn=2027-01-01 name=closing title=closing RECORDED',
      '+ person:ann HOLDS post:closing 2020-01-01..2027-01-01 capacity=SUBSTANTIVE RECORDED',
      '+ person:cy HOLDS post:closing 2027-06-01..2027-06-01 capacity=SUBSTANTIVE RECORDED',
      '+ post:below REPORTS_TO post:closing 2020-01-01..2027-01-01 RECORDED',
      '+ post:below SUPERVISED_BY post:closing 2020-01-01..2027-01-01 RECORDED',
      '+ post:closing ATTENDS forum:huddle 2020-01-01..2027-01-01 RECORDED',
      '+ post:closing LEADS team:owls 2020-01-01..2027-01-01 RECORDED',
      '+ post:closing REPORTS_TO post:top 2020-01-01..2027-01-01 RECORDED',
      '+ post:closing SUPERVISED_BY post:top 2020-01-01..2027-01-01 everyDays=28 RECORDED',
    ]);
  });

  test.each([
    [
      'a post that is closed',
      { post: 'post:shut' },
      'shut is closed from 1 January 2026; nothing can be changed about it from 22 November 2026.',
    ],
    [
      'a post that is not open yet',
      { post: 'post:soon' },
      'soon opens on 1 January 2027; nothing can be changed about it from 22 November 2026, which is before.',
    ],
  ] as const)('%s is refused', async (_, closePost, sentence) => {
    await drawn();
    await expectRefused(graph(), { closePost }, sentence);
  });
});
