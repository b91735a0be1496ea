import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('supervisorUnregistered', (graph) => {
  test('finds a supervising post whose holder is not on a register now', async () => {
    await draw(graph(), {
      posts: {
        lapsed: { holder: 'lou' },
        lapsesToday: { holder: 'tia' },
        current: { holder: 'cam' },
        unrecorded: { holder: 'una from 2026-03-01' },
        endless: { holder: 'eli' },
        vacant: {},
        jobShare: { holder: ['cam JOB_SHARE', 'lou JOB_SHARE'] },
        left: { holder: ['lou until 2026-11-22', 'cam'] },
        comes: { holder: ['lou from 2026-11-23', 'cam'] },
        supervisesNobody: { holder: 'lou' },
        supervisedOnce: { holder: 'lou' },
        supervisesLater: { holder: 'lou' },
        onlyManages: { holder: 'lou' },
        one: { supervisor: ['lapsed', 'lapsesToday', 'current', 'unrecorded', 'endless', 'vacant', 'jobShare', 'left', 'comes'] },
        two: { supervisor: ['lapsed', 'supervisedOnce until 2026-11-22', 'supervisesLater from 2026-11-23'], manager: 'onlyManages' },
      },
      nodes: {
        'person:lou': { registeredWith: 'SWE', registrationExpiresOn: '2026-11-10' },
        'person:tia': { registeredWith: 'HCPC', registrationExpiresOn: '2026-11-22' },
        'person:cam': { registeredWith: 'SWE', registrationExpiresOn: '2026-11-23' },
        'person:eli': { registeredWith: 'TRA' },
      },
    });
    await expectGaps(graph(), 'supervisorUnregistered', {
      lapsed: {
        reason: 'Lou, who holds it and supervises two posts, has been without a current registration with SWE since 10 November 2026.',
        since: '2026-11-10',
        evidence: ['person:lou'],
      },
      lapsesToday: { since: '2026-11-22' },
      unrecorded: { reason: 'Una, who holds it and supervises one post, has no professional registration on record.', since: '2026-03-01' },
      endless: { reason: 'Eli, who holds it and supervises one post, is registered with TRA, but nobody has recorded until when.' },
      jobShare: { evidence: ['person:lou'] },
    });
    await expectGaps(
      graph(),
      'supervisorUnregistered',
      {
        ...{ lapsed: {}, lapsesToday: {}, current: {}, unrecorded: {}, endless: {}, jobShare: {}, left: {}, comes: {} },
        supervisesLater: {},
      },
      '2026-11-23',
    );
  });

  test('leaves out professions that are exempt', async () => {
    await draw(graph(), {
      posts: { mentor: { holder: 'max', is: { profession: 'YOUTH_WORK' } }, one: { supervisor: 'mentor' } },
      nodes: {
        'setting:a': {
          rule: 'supervisorUnregistered',
          name: 'exempt',
          value: '["YOUTH_WORK"]',
          startsOn: '2026-06-01',
          endsOn: '9999-12-31',
        },
      },
    });
    await expectGaps(graph(), 'supervisorUnregistered', {});
    await expectGaps(graph(), 'supervisorUnregistered', { mentor: {} }, '2026-05-31');
  });
});
