import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('newStarterWithoutAgreement', (graph) => {
  test('finds somebody who has just started and with whom nothing is agreed', async () => {
    await draw(graph(), {
      posts: {
        unagreed: { holder: 'ann from 2026-11-04', supervisor: 'boss', is: { needsSupervision: 'YES' } },
        unsupervised: { holder: 'bea from 2026-11-22', is: { needsSupervision: 'YES' } },
        unrecorded: { holder: 'cat from 2026-11-01', supervisor: 'boss', is: { needsSupervision: 'UNRECORDED' } },
        within: { holder: 'dan from 2026-10-12' },
        agreementEnded: { holder: 'eve from 2026-11-01', supervisor: ['boss every 14 until 2026-11-15', 'boss from 2026-11-15'] },
        shared: { holder: ['fay', 'gus from 2026-11-10 JOB_SHARE'], supervisor: 'boss' },
        agreed: { holder: 'hal from 2026-11-04', supervisor: ['boss', 'other every 14'] },
        oldHand: { holder: 'ida from 2026-10-11', supervisor: 'boss' },
        tomorrow: { holder: 'joe from 2026-11-23', supervisor: 'boss' },
        gone: { holder: 'kim from 2026-11-01 until 2026-11-22', supervisor: 'boss' },
        vacant: { supervisor: 'boss' },
        exempt: { holder: 'lee from 2026-11-04', is: { needsSupervision: 'NO' } },
        opensLater: { holder: 'max from 2026-11-04', is: { opensOn: '2026-11-23' } },
        closed: { holder: 'ned from 2026-11-04', is: { closesOn: '2026-11-22' } },
      },
    });
    await expectGaps(graph(), 'newStarterWithoutAgreement', {
      unagreed: {
        reason: 'Ann started on 4 November 2026 and has not agreed with “boss” how often they meet.',
        since: '2026-11-04',
        evidence: ['person:ann'],
      },
      unsupervised: { reason: 'Bea started on 22 November 2026 and has no professional supervisor yet.', since: '2026-11-22' },
      unrecorded: {},
      within: { since: '2026-10-12' },
      agreementEnded: { since: '2026-11-15' },
      shared: { evidence: ['person:gus'] },
    });
  });
});
