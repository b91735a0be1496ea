import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

const worker = { profession: 'SOCIAL_WORK' };
const registered = { registeredWith: 'SWE' };

onBothEngines('supervisorOutsideProfession', (graph) => {
  test('finds a social worker above whom nobody is on the register', async () => {
    await draw(graph(), {
      posts: {
        nurse: { holder: 'nora' },
        social: { holder: 'sam' },
        vacant: {},
        onceSocial: { holder: ['sam until 2026-04-01', 'nora from 2026-04-01'] },
        jobShare: { holder: ['nora JOB_SHARE', 'sam JOB_SHARE'] },
        both: { manager: 'nurse', supervisor: 'nurse', is: worker },
        apart: { manager: 'vacant', supervisor: 'nurse from 2025-05-01', is: worker },
        unmanaged: { supervisor: 'nurse', is: worker },
        byVacant: { manager: 'nurse', supervisor: 'vacant', is: worker },
        byOnce: { manager: 'nurse', supervisor: 'onceSocial', is: worker },
        lineEnded: { manager: ['social until 2026-09-01', 'nurse from 2026-09-01'], supervisor: 'nurse', is: worker },
        managedWell: { manager: 'social', supervisor: 'nurse', is: worker },
        supervisedWell: { manager: 'nurse', supervisor: 'social', is: worker },
        oneOfTwo: { manager: 'nurse', supervisor: ['nurse', 'social'], is: worker },
        shareIsEnough: { manager: 'nurse', supervisor: 'jobShare', is: worker },
        unsupervised: { manager: 'nurse', is: worker },
        ended: { manager: 'nurse', supervisor: 'nurse until 2026-11-22', is: worker },
        future: { manager: 'nurse', supervisor: 'nurse from 2026-11-23', is: worker },
        teacher: { manager: 'nurse', supervisor: 'nurse', is: { profession: 'EDUCATION' } },
        unknown: { manager: 'nurse', supervisor: 'nurse' },
        opensLater: { supervisor: 'nurse', is: { ...worker, opensOn: '2026-11-23' } },
        closed: { supervisor: 'nurse', is: { ...worker, closesOn: '2026-11-22' } },
      },
      nodes: { 'person:sam': registered, 'person:nora': { registeredWith: 'NMC' } },
    });
    await expectGaps(graph(), 'supervisorOutsideProfession', {
      both: {
        reason: 'It is both managed and supervised by “nurse”; nobody who holds that post is registered with SWE.',
        since: '2020-01-01',
        evidence: ['post:nurse'],
      },
      apart: {
        reason: 'It is supervised by “nurse” and managed by “vacant”; nobody who holds those posts is registered with SWE.',
        since: '2025-05-01',
      },
      unmanaged: { reason: 'It is supervised by “nurse” and has no line manager; nobody who holds that post is registered with SWE.' },
      byVacant: {},
      byOnce: { since: '2026-04-01' },
      lineEnded: { since: '2026-09-01' },
    });
  });
});
