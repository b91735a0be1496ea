import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('endsWithoutSuccessor', (graph) => {
  test('finds a line that ends soon and nobody follows', async () => {
    await draw(graph(), {
      posts: {
        lineEnds: { manager: 'boss until 2026-12-22' },
        supervisionEnds: { supervisor: 'boss from 2026-11-10 until 2027-01-01' },
        bothEnd: { manager: 'boss until 2026-12-01', supervisor: 'chief until 2026-12-05' },
        lastDay: { manager: 'boss until 2027-01-21' },
        tooFar: { manager: 'boss until 2027-01-22' },
        endsToday: { manager: 'boss until 2026-11-22' },
        followed: { manager: ['boss until 2026-12-01', 'chief from 2026-12-01'] },
        overlapped: { manager: ['boss until 2026-12-01', 'chief from 2026-11-01'] },
        aDayLate: { manager: ['boss until 2026-12-01', 'chief from 2026-12-02'] },
        otherPortfolio: { supervisor: ['boss until 2026-12-01 for care', 'chief from 2026-12-01 for send'] },
        samePortfolio: { supervisor: ['boss until 2026-12-01 for care', 'chief from 2026-12-01 for care'] },
        closesWithIt: { manager: 'boss until 2026-12-01', is: { closesOn: '2026-12-01' } },
        closesLater: { manager: 'boss until 2026-12-01', is: { closesOn: '2026-12-02' } },
        notYet: { manager: 'boss from 2026-11-25 until 2026-12-01' },
        stands: { manager: 'boss', supervisor: 'boss' },
      },
    });
    await expectGaps(graph(), 'endsWithoutSuccessor', {
      lineEnds: {
        reason: 'Its line of management by “boss” ends on 22 December 2026, and nothing follows.',
        since: '2026-10-23',
        evidence: ['post:boss'],
      },
      supervisionEnds: {
        reason: 'Its professional supervision by “boss” ends on 1 January 2027, and nothing follows.',
        since: '2026-11-10',
      },
      bothEnd: { since: '2026-10-02', evidence: ['post:boss', 'post:chief'] },
      lastDay: { since: '2026-11-22' },
      aDayLate: {},
      otherPortfolio: {},
      closesLater: {},
    });
  });
});
