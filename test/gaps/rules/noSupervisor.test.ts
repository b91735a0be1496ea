import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('noSupervisor', (graph) => {
  test('finds an open post that needs a supervisor and has none', async () => {
    const needs = { needsSupervision: 'YES' };
    await draw(graph(), {
      posts: {
        alone: { manager: 'head', is: needs },
        residential: { is: { ...needs, profession: 'RESIDENTIAL_CARE', opensOn: '2026-02-01' } },
        ended: { supervisor: ['head until 2026-11-13', 'alone until 2026-01-01'], is: needs },
        endsToday: { supervisor: 'head until 2026-11-22', is: needs },
        endsTomorrow: { supervisor: 'head until 2026-11-23', is: needs },
        beginsTomorrow: { supervisor: 'head from 2026-11-23', is: needs },
        supervised: { supervisor: 'head', is: needs },
        supervisedByNobody: { supervisor: 'vacant', is: needs },
        vacant: { is: needs, supervisor: 'head' },
        vacantAndAlone: { is: needs },
        shared: { holder: ['ann JOB_SHARE', 'bob JOB_SHARE'], supervisor: 'head', is: needs },
        exempt: { is: { needsSupervision: 'NO' } },
        unrecorded: { is: { needsSupervision: 'UNRECORDED' } },
        unknown: {},
        opensLater: { is: { ...needs, opensOn: '2026-11-23' } },
        closed: { is: { ...needs, closesOn: '2026-11-22' } },
        illustrative: { is: { ...needs, source: 'ILLUSTRATIVE' } },
      },
    });
    await expectGaps(graph(), 'noSupervisor', {
      alone: {
        reason: 'It needs professional supervision, and no supervisor has ever been recorded.',
        since: null,
        evidence: ['post:head'],
        standard: 'NATIONAL',
      },
      residential: {
        reason: 'It needs professional supervision, and has had no supervisor since 1 February 2026.',
        since: '2026-02-01',
        standard: 'STATUTORY',
      },
      ended: { since: '2026-11-13' },
      endsToday: { since: '2026-11-22' },
      beginsTomorrow: {},
      vacantAndAlone: {},
      illustrative: {},
    });
    const others = { alone: {}, residential: {}, vacantAndAlone: {}, illustrative: {} };
    await expectGaps(graph(), 'noSupervisor', { ...others, ended: {}, endsToday: {}, endsTomorrow: {}, opensLater: {} }, '2026-11-23');
  });
});
