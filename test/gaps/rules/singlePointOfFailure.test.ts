import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('singlePointOfFailure', (graph) => {
  test('finds a portfolio in a locality that hangs on one post about to fail', async () => {
    await draw(graph(), {
      posts: {
        vacant: { serves: 'care', basedIn: 'east', holder: 'ann until 2026-03-01' },
        acting: { serves: 'care', basedIn: 'west', holder: 'bea ACTING from 2026-02-01' },
        ending: { serves: 'care', basedIn: 'north', holder: 'cat until 2027-01-21' },
        closing: { serves: 'care', basedIn: 'south', holder: 'dan', is: { closesOn: '2026-12-31' } },
        held: { serves: 'send', basedIn: 'east', holder: 'eve' },
        endsLater: { serves: 'send', basedIn: 'west', holder: 'fay until 2027-01-22' },
        actingAndHeld: { serves: 'send', basedIn: 'north', holder: ['gus ACTING', 'hal'] },
        oneOfTwo: { serves: 'send', basedIn: 'south' },
        otherOfTwo: { serves: 'send', basedIn: 'south' },
        lastOfTwo: { serves: 'youth', basedIn: 'east' },
        leftIt: { serves: 'youth until 2026-10-01', basedIn: 'east', holder: 'ida' },
        opensLater: { serves: 'youth', basedIn: 'west', is: { opensOn: '2026-11-23' } },
        closed: { serves: 'youth', basedIn: 'north', is: { closesOn: '2026-11-22' } },
        movesThere: { serves: 'youth', basedIn: 'south from 2026-11-23' },
        nowhere: { serves: 'youth' },
      },
    });
    await expectGaps(graph(), 'singlePointOfFailure', {
      vacant: {
        reason: 'Care in east hangs on this post alone, which is vacant.',
        // Sixty days before the holder left, the end was near.
        since: '2025-12-31',
        evidence: ['locality:east', 'portfolio:care'],
      },
      acting: { reason: 'Care in west hangs on this post alone, which is held by bea (acting).', since: '2020-01-01' },
      ending: { reason: 'Care in north hangs on this post alone, which is held by cat, until 21 January 2027.', since: '2026-11-22' },
      closing: { reason: 'Care in south hangs on this post alone, which closes on 31 December 2026.', since: '2026-11-01' },
      lastOfTwo: { since: '2026-10-01' },
    });
  });
});
