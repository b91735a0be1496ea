import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

const teacher = { role: 'SPECIALIST_TEACHER' };

onBothEngines('sameAsLine', (graph) => {
  test('finds a post whose line manager is also its supervisor, as a post or as a person', async () => {
    await draw(graph(), {
      posts: {
        boss: { holder: ['ann', 'joe JOB_SHARE'] },
        lead: { holder: 'bea' },
        wearsTwoHats: { holder: ['ann from 2026-03-01', 'cat'] },
        woreTwoHats: { holder: 'ann until 2026-11-22' },
        willWearTwoHats: { holder: 'ann from 2026-11-23' },
        same: { manager: 'boss', supervisor: 'boss from 2024-02-01', is: teacher },
        samePerson: { manager: 'boss', supervisor: 'wearsTwoHats', is: teacher },
        samePersonOnce: { manager: 'boss', supervisor: 'woreTwoHats', is: teacher },
        samePersonLater: { manager: 'boss', supervisor: 'willWearTwoHats', is: teacher },
        apart: { manager: 'boss', supervisor: 'lead', is: teacher },
        oneOfTwo: { manager: 'boss', supervisor: ['lead', 'boss'], is: teacher },
        ended: { manager: 'boss', supervisor: 'boss until 2026-11-22', is: teacher },
        future: { manager: 'boss from 2026-11-23', supervisor: 'boss', is: teacher },
        unsupervised: { manager: 'boss', is: teacher },
        otherRole: { manager: 'boss', supervisor: 'boss', is: { role: 'SOCIAL_WORKER' } },
        unknown: { manager: 'boss', supervisor: 'boss' },
      },
    });
    await expectGaps(graph(), 'sameAsLine', {
      same: { reason: '“boss” manages it and also supervises it since 1 February 2024.', since: '2024-02-01', evidence: ['post:boss'] },
      samePerson: {
        reason: 'ann, who manages it as “boss”, also supervises it since 1 March 2026.',
        since: '2026-03-01',
        evidence: ['person:ann', 'post:boss', 'post:wearsTwoHats'],
      },
      oneOfTwo: {},
    });
  });
});
