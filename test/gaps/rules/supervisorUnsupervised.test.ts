import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('supervisorUnsupervised', (graph) => {
  test('finds a post that supervises and is not supervised, below the top', async () => {
    await draw(graph(), {
      posts: {
        top: { leads: 'organisation:all' },
        formerTop: { leads: 'organisation:all until 2026-02-01' },
        alone: {},
        ended: { supervisor: 'top until 2026-10-01' },
        endsToday: { supervisor: 'top until 2026-11-22' },
        future: { supervisor: 'top from 2026-11-23' },
        supervised: { supervisor: 'top' },
        principal: {},
        supervisesNobody: {},
        supervisedOnce: {},
        opensLater: { is: { opensOn: '2026-11-23' } },
        closed: { is: { closesOn: '2026-11-22' } },
        one: { supervisor: ['top', 'formerTop', 'alone from 2024-01-01', 'ended', 'endsToday', 'future', 'supervised', 'principal'] },
        two: { supervisor: ['alone from 2025-01-01', 'opensLater', 'closed', 'supervisedOnce until 2026-11-22'] },
      },
      nodes: {
        'setting:a': {
          rule: 'supervisorUnsupervised',
          name: 'heads',
          value: '["post:principal"]',
          startsOn: '2020-01-01',
          endsOn: '9999-12-31',
        },
      },
    });
    await expectGaps(graph(), 'supervisorUnsupervised', {
      alone: {
        reason: 'It supervises two posts and nobody supervises it, since 1 January 2024.',
        since: '2024-01-01',
        evidence: ['post:one', 'post:two'],
      },
      ended: { since: '2026-10-01' },
      endsToday: { since: '2026-11-22' },
      future: { since: '2020-01-01' },
      formerTop: { since: '2026-02-01' },
    });
  });
});
