import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

const needs = { needsSupervision: 'YES' };
const worker = { ...needs, profession: 'SOCIAL_WORK' };

onBothEngines('sessionOverdue', (graph) => {
  test('finds a held post whose last session is longer ago than is due', async () => {
    await draw(graph(), {
      posts: {
        overdue: { holder: 'ann', is: worker },
        justOverdue: { holder: 'ann', is: worker },
        justInTime: { holder: 'ann', is: worker },
        other: { holder: 'ann', is: needs },
        otherOverdue: { holder: 'ann', is: needs },
        never: { holder: 'bea from 2026-06-01', is: needs },
        neverYet: { holder: 'bea from 2026-10-15', is: needs },
        atFirst: { holder: 'new', is: worker },
        early: { holder: 'early', is: worker },
        earlyInTime: { holder: 'early', is: worker },
        withdrawn: { holder: 'ann', is: worker },
        inAGroup: { holder: 'ann', is: worker },
        onlyPlanned: { holder: 'ann', is: worker },
        vacant: { is: worker },
        left: { holder: 'ann until 2026-11-22', is: worker },
        exempt: { holder: 'ann', is: { needsSupervision: 'NO' } },
        unrecorded: { holder: 'ann', is: { profession: 'SOCIAL_WORK' } },
        opensLater: { holder: 'ann', is: { ...worker, opensOn: '2026-11-23' } },
        closed: { holder: 'ann', is: { ...worker, closesOn: '2026-11-22' } },
      },
      nodes: {
        'person:new': { newlyQualifiedOn: '2026-10-20' },
        'person:early': { newlyQualifiedOn: '2026-08-01' },
        ...Object.fromEntries(
          ['10-06', '10-21', '10-22', '10-12', '10-10', '11-13', '11-07', '11-08', '11-20', '11-23'].map((day) => [
            `session:${day}`,
            { on: `2026-${day}` },
          ]),
        ),
      },
      edges: [
        'session:10-06 OF post:overdue from 2026-10-06',
        'session:10-21 OF post:justOverdue from 2026-10-21',
        'session:10-22 OF post:justInTime from 2026-10-22',
        'session:10-12 OF post:other from 2026-10-12',
        'session:10-10 OF post:otherOverdue from 2026-10-10',
        'session:11-13 OF post:atFirst from 2026-11-13',
        'session:11-07 OF post:early from 2026-11-07',
        'session:11-08 OF post:earlyInTime from 2026-11-08',
        'session:10-06 OF post:withdrawn from 2026-10-06',
        'session:11-20 OF post:withdrawn from 2026-11-20 until 2026-11-20',
        'session:11-20 OF post:inAGroup from 2026-11-20',
        'session:11-23 OF post:onlyPlanned from 2026-10-01',
      ],
    });
    await expectGaps(graph(), 'sessionOverdue', {
      overdue: {
        reason: 'Its last session was on 6 October 2026, 47 days ago; one is due every 31 days.',
        since: '2026-11-07',
        evidence: ['post:overdue'],
      },
      justOverdue: { since: '2026-11-22' },
      otherOverdue: { since: '2026-11-22' },
      never: {
        reason: 'No session is recorded, though it has been held since 1 June 2026; one is due every 42 days.',
        since: '2026-07-14',
      },
      atFirst: { reason: 'Its last session was on 13 November 2026, nine days ago; one is due every seven days.', since: '2026-11-21' },
      early: { since: '2026-11-22' },
      withdrawn: { since: '2026-11-07' },
      onlyPlanned: {},
    });
  });
});
