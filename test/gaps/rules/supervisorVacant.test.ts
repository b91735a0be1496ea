import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('supervisorVacant', (graph) => {
  test('finds a post whose supervising post nobody holds', async () => {
    await draw(graph(), {
      posts: {
        vacated: { holder: ['ann until 2026-11-02', 'bob until 2025-01-01'] },
        leavesToday: { holder: 'cat until 2026-11-22' },
        leavesTomorrow: { holder: 'dan until 2026-11-23' },
        startsTomorrow: { holder: 'eve from 2026-11-23' },
        neverHeld: {},
        held: { holder: 'fay' },
        interim: { holder: 'gus INTERIM' },
        shared: { holder: ['hal JOB_SHARE', 'ida JOB_SHARE until 2026-01-01'] },
        byVacated: { supervisor: 'vacated' },
        bySince: { supervisor: 'vacated from 2026-11-10' },
        byLeavesToday: { supervisor: 'leavesToday' },
        byLeavesTomorrow: { supervisor: 'leavesTomorrow' },
        byStartsTomorrow: { supervisor: 'startsTomorrow' },
        byNeverHeld: { supervisor: ['neverHeld', 'held'], is: { opensOn: '2026-03-01' } },
        byTwo: { supervisor: ['vacated', 'neverHeld from 2026-11-20'] },
        byHeld: { supervisor: 'held' },
        byInterim: { supervisor: 'interim' },
        byShared: { supervisor: 'shared' },
        ended: { supervisor: 'vacated until 2026-11-22' },
        future: { supervisor: 'vacated from 2026-11-23' },
        opensLater: { supervisor: 'vacated', is: { opensOn: '2026-11-23' } },
        closed: { supervisor: 'vacated', is: { closesOn: '2026-11-22' } },
        onlyManaged: { manager: 'vacated' },
      },
    });
    await expectGaps(graph(), 'supervisorVacant', {
      byVacated: {
        reason: 'Its professional supervisor is “vacated”, a post that has been vacant since 2 November 2026.',
        since: '2026-11-02',
        evidence: ['post:vacated'],
      },
      bySince: { since: '2026-11-10' },
      byLeavesToday: { since: '2026-11-22' },
      byStartsTomorrow: { since: '2020-01-01' },
      byNeverHeld: { reason: 'Its professional supervisor is “neverHeld”, a post that nobody has held yet.', since: '2026-03-01' },
      byTwo: { since: '2026-11-02', evidence: ['post:neverHeld', 'post:vacated'] },
    });
  });
});
