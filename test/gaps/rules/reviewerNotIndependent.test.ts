import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

const reviewer = { role: 'INDEPENDENT_REVIEWING_OFFICER' };
const worker = { role: 'SOCIAL_WORKER' };

onBothEngines('reviewerNotIndependent', (graph) => {
  test('finds a reviewer in one line with those who hold cases, below the director', async () => {
    await draw(graph(), {
      posts: {
        director: { leads: 'organisation:all' },
        care: { manager: 'director' },
        careManager: { manager: 'care' },
        holdsCases: { manager: 'careManager', is: worker },
        quality: { manager: 'director' },
        qualityOnce: { manager: 'director' },
        qualityLater: { manager: 'director' },
        heldCasesThere: { manager: ['qualityOnce until 2026-11-22', 'care from 2026-11-22'], is: worker },
        comesThere: { manager: ['careManager until 2026-11-23', 'qualityLater from 2026-11-23'], is: worker },
        independent: { manager: 'quality', is: reviewer },
        underTheDirector: { manager: 'director', is: reviewer },
        caseHoldersGone: { manager: 'qualityOnce', is: reviewer },
        caseHoldersCome: { manager: 'qualityLater', is: reviewer },
        sibling: { manager: 'careManager', is: reviewer },
        cousin: { manager: 'care', is: reviewer },
        ended: { manager: ['careManager until 2026-11-22', 'quality from 2026-11-22'], is: reviewer },
        manages: { manager: 'quality', is: reviewer },
        below: { manager: 'manages from 2026-05-01', is: worker },
        businessSupport: { manager: 'independent', is: { role: 'BUSINESS_SUPPORT' } },
        vacantReviewer: { is: reviewer },
        supervisesOnly: { manager: 'quality', supervisor: 'careManager', is: reviewer },
      },
    });
    await expectGaps(graph(), 'reviewerNotIndependent', {
      sibling: {
        reason: 'It is managed by “care” and “careManager”, and so are posts that hold or manage cases.',
        evidence: ['post:care', 'post:careManager'],
      },
      cousin: { evidence: ['post:care'] },
      manages: { evidence: ['post:below', 'post:quality'] },
      // Through the case holder below another reviewer, `quality` manages cases too.
      independent: { evidence: ['post:quality'] },
      supervisesOnly: { evidence: ['post:quality'] },
      ended: { evidence: ['post:quality'] },
    });
    await expectGaps(graph(), 'reviewerNotIndependent', { sibling: {}, cousin: {}, caseHoldersGone: {}, ended: {} }, '2026-04-30');
  });

  test('says since when a reviewer manages those who hold cases', async () => {
    await draw(graph(), {
      posts: {
        director: { leads: 'organisation:all' },
        manages: { manager: 'director', is: reviewer },
        team: { manager: 'manages from 2025-01-01' },
        below: { manager: 'team from 2026-05-01', is: worker },
      },
    });
    await expectGaps(graph(), 'reviewerNotIndependent', {
      manages: { reason: 'It manages posts that hold or manage cases: “below”.', since: '2026-05-01', evidence: ['post:below'] },
    });
  });
});
