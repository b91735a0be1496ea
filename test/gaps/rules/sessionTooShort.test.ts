import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

const worker = { profession: 'SOCIAL_WORK' };

onBothEngines('sessionTooShort', (graph) => {
  test('finds short sessions of social workers that are not long ago', async () => {
    await draw(graph(), {
      posts: {
        short: { is: worker },
        twice: { is: worker },
        long: { is: worker },
        old: { is: worker },
        withdrawn: { is: worker },
        teacher: { is: { profession: 'EDUCATION' } },
      },
      nodes: {
        'session:short': { on: '2026-11-14', minutes: 45 },
        'session:shorter': { on: '2026-10-20', minutes: 30 },
        'session:enough': { on: '2026-11-14', minutes: 90 },
        'session:old': { on: '2026-08-22', minutes: 45 },
        'session:tomorrow': { on: '2026-11-23', minutes: 45 },
      },
      edges: [
        'session:short OF post:short from 2026-11-14',
        'session:short OF post:twice from 2026-11-14',
        'session:shorter OF post:twice from 2026-10-20',
        'session:enough OF post:long from 2026-11-14',
        'session:tomorrow OF post:long from 2026-01-01',
        'session:old OF post:old from 2026-08-22',
        'session:short OF post:withdrawn from 2026-11-14 until 2026-11-14',
        'session:short OF post:teacher from 2026-11-14',
      ],
    });
    await expectGaps(graph(), 'sessionTooShort', {
      short: {
        reason: 'A session on 14 November 2026 (45 minutes) took less than the 90 minutes of the standard.',
        since: '2026-11-14',
        evidence: ['session:short'],
      },
      twice: {
        reason:
          'Sessions on 14 November 2026 (45 minutes) and on 20 October 2026 (30 minutes) took less than the 90 minutes of the standard.',
        since: '2026-10-20',
        evidence: ['session:short', 'session:shorter'],
      },
    });
  });
});
