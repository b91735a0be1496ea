import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('needUnrecorded', (graph) => {
  test('finds an open post whose need nobody has recorded', async () => {
    await draw(graph(), {
      posts: {
        unrecorded: { is: { needsSupervision: 'UNRECORDED', opensOn: '2026-05-01' } },
        unknown: {},
        supervised: { supervisor: 'unknown', is: { needsSupervision: 'UNRECORDED' } },
        needs: { is: { needsSupervision: 'YES' } },
        exempt: { is: { needsSupervision: 'NO' } },
        opensLater: { is: { opensOn: '2026-11-23' } },
        opensToday: { is: { opensOn: '2026-11-22' } },
        closed: { is: { closesOn: '2026-11-22' } },
        closesTomorrow: { is: { closesOn: '2026-11-23' } },
        illustrative: { is: { needsSupervision: 'UNRECORDED', source: 'ILLUSTRATIVE' } },
      },
    });
    await expectGaps(graph(), 'needUnrecorded', {
      unrecorded: {
        reason: 'Nobody has recorded whether it needs professional supervision.',
        since: '2026-05-01',
        evidence: ['post:unrecorded'],
      },
      unknown: { since: null },
      supervised: {},
      opensToday: { since: '2026-11-22' },
      closesTomorrow: {},
      illustrative: {},
    });
  });
});
