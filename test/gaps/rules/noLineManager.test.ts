import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('noLineManager', (graph) => {
  test('finds an open post without a manager or with several', async () => {
    await draw(graph(), {
      posts: {
        head: { leads: 'organisation:all' },
        formerHead: { leads: 'organisation:all until 2026-03-01', manager: 'head from 2026-03-01' },
        retiredHead: { leads: 'organisation:all until 2026-04-01' },
        managed: { manager: 'head' },
        managedTwiceByOne: { manager: ['head until 2027-01-01', 'head from 2026-01-01'] },
        alone: {},
        newAndAlone: { is: { opensOn: '2026-11-01' } },
        ended: { manager: ['head until 2025-01-01', 'managed until 2026-11-08'] },
        neverBegan: { manager: ['managed until 2026-05-01', 'head from 2026-08-01 until 2026-08-01'] },
        endsToday: { manager: 'head until 2026-11-22' },
        endsTomorrow: { manager: 'head until 2026-11-23' },
        beginsTomorrow: { manager: 'head from 2026-11-23' },
        two: { manager: ['head from 2024-05-01', 'managed from 2024-09-01', 'ended until 2026-01-01'] },
        three: { manager: ['head from 2024-05-01', 'managed from 2026-09-01', 'ended from 2026-10-01'] },
        opensLater: { is: { opensOn: '2026-11-23' } },
        closed: { is: { closesOn: '2026-11-22' } },
        illustrative: { is: { source: 'ILLUSTRATIVE' } },
      },
    });
    await expectGaps(graph(), 'noLineManager', {
      alone: { reason: 'Nobody is recorded as its line manager.', since: null, evidence: ['post:alone'] },
      newAndAlone: { reason: 'It has had no line manager since 1 November 2026.', since: '2026-11-01' },
      ended: { since: '2026-11-08' },
      neverBegan: { since: '2026-05-01' },
      endsToday: { since: '2026-11-22' },
      beginsTomorrow: { since: null },
      retiredHead: { since: '2026-04-01' },
      two: {
        reason: 'It has two line managers at the same time since 1 September 2024: “head” and “managed”.',
        since: '2024-09-01',
        evidence: ['post:head', 'post:managed'],
      },
      three: { since: '2026-09-01', evidence: ['post:ended', 'post:head', 'post:managed'] },
      illustrative: {},
    });
    await expectGaps(
      graph(),
      'noLineManager',
      { alone: {}, two: {}, retiredHead: {}, illustrative: {}, neverBegan: {}, beginsTomorrow: {}, closed: {} },
      '2026-07-01',
    );
  });
});
