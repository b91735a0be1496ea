import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('acceptGap', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: { alone: {} },
      nodes: {
        'acceptance:old': {
          rule: 'noSupervisor',
          subject: 'post:alone',
          acceptedBy: 'person:ann',
          why: 'x',
          startsOn: '2026-01-01',
          endsOn: '2027-06-01',
        },
        'acceptance:other': {
          rule: 'noLineManager',
          subject: 'post:alone',
          acceptedBy: 'person:ann',
          why: 'x',
          startsOn: '2026-01-01',
          endsOn: '2027-06-01',
        },
      },
    });

  test('takes the place of one that stands, and says who accepted it', async () => {
    await drawn();
    await expectDone(graph(), { acceptGap: { rule: 'noSupervisor', subject: 'post:alone', why: 'Advertised.', until: '2027-01-01' } }, [
      '- Acceptance acceptance:old acceptedBy=person:ann endsOn=2027-06-01 name=old rule=noSupervisor startsOn=2026-01-01 subject=post:alone why=x RECORDED',
      '+ Acceptance acceptance:noSupervisor/post:alone/2026-11-22 acceptedBy=person:hr endsOn=2027-01-01 rule=noSupervisor startsOn=2026-11-22 subject=post:alone why=Advertised. RECORDED',
      '+ Acceptance acceptance:old acceptedBy=person:ann endsOn=2026-11-22 name=old rule=noSupervisor startsOn=2026-01-01 subject=post:alone why=x RECORDED',
    ]);
  });

  test.each([
    [
      'until a day that has come',
      { rule: 'noSupervisor', subject: 'post:alone', why: 'x', until: '2026-11-22' },
      'It would be accepted until 22 November 2026, which is not after 22 November 2026.',
    ],
    [
      'of a post that is not there',
      { rule: 'noSupervisor', subject: 'post:none', why: 'x', until: '2027-01-01' },
      'There is no post post:none.',
    ],
  ] as const)('%s is refused', async (_, acceptGap, sentence) => {
    await drawn();
    await expectRefused(graph(), { acceptGap }, sentence);
  });
});
