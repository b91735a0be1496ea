import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('appoint', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: {
        vacant: { holder: 'old until 2026-11-22' },
        ending: { is: { closesOn: '2027-06-01' } },
        full: { holder: 'ann' },
        covered: { holder: ['ann', 'cover INTERIM'] },
        shared: { holder: 'ann JOB_SHARE' },
        taken: { holder: 'next from 2027-03-01' },
        elsewhere: { holder: 'bob' },
      },
    });

  test('fills a post on the day on which its holder has left', async () => {
    await drawn();
    await expectDone(graph(), { appoint: { post: 'post:vacant', person: 'person:bob', capacity: 'SUBSTANTIVE' } }, [
      '+ person:bob HOLDS post:vacant 2026-11-22..9999-12-31 capacity=SUBSTANTIVE RECORDED',
    ]);
  });

  test('lasts no longer than the post', async () => {
    await drawn();
    await expectDone(graph(), { appoint: { post: 'post:ending', person: 'person:bob', capacity: 'INTERIM', until: '2028-01-01' } }, [
      '+ person:bob HOLDS post:ending 2026-11-22..2027-06-01 capacity=INTERIM RECORDED',
    ]);
  });

  test('lets somebody cover for a holder for a time', async () => {
    await drawn();
    await expectDone(graph(), { appoint: { post: 'post:full', person: 'person:bob', capacity: 'ACTING', until: '2027-02-01' } }, [
      '+ person:bob HOLDS post:full 2026-11-22..2027-02-01 capacity=ACTING RECORDED',
    ]);
  });

  test('lets several share', async () => {
    await drawn();
    await expectDone(graph(), { appoint: { post: 'post:shared', person: 'person:bob', capacity: 'JOB_SHARE' } }, [
      '+ person:bob HOLDS post:shared 2026-11-22..9999-12-31 capacity=JOB_SHARE RECORDED',
    ]);
  });

  test('fills a post until somebody else comes', async () => {
    await drawn();
    await expectDone(graph(), { appoint: { post: 'post:taken', person: 'person:bob', capacity: 'SUBSTANTIVE', until: '2027-03-01' } }, [
      '+ person:bob HOLDS post:taken 2026-11-22..2027-03-01 capacity=SUBSTANTIVE RECORDED',
    ]);
  });

  test.each([
    [
      'over a holder',
      { post: 'post:full', person: 'person:bob', capacity: 'SUBSTANTIVE' },
      'full is full: ann holds it from 1 January 2020. End that first, or agree a job share or cover for a time.',
    ],
    [
      'over somebody who is to come',
      { post: 'post:taken', person: 'person:bob', capacity: 'SUBSTANTIVE' },
      'taken is full: next holds it from 1 March 2027. End that first, or agree a job share or cover for a time.',
    ],
    [
      'over one who covers, to cover',
      { post: 'post:covered', person: 'person:bob', capacity: 'SECONDED' },
      'covered is full: cover holds it from 1 January 2020. End that first, or agree a job share or cover for a time.',
    ],
    ['of the holder', { post: 'post:shared', person: 'person:ann', capacity: 'ACTING' }, 'ann holds shared from 1 January 2020 already.'],
    [
      'that ends before it begins',
      { post: 'post:vacant', person: 'person:bob', capacity: 'ACTING', until: '2026-11-22' },
      'The appointment ends on 22 November 2026, which is not after it begins on 22 November 2026.',
    ],
    ['of nobody', { post: 'post:vacant', person: 'person:none', capacity: 'ACTING' }, 'There is no person person:none.'],
  ] as const)('%s is refused', async (_, appoint, sentence) => {
    await drawn();
    await expectRefused(graph(), { appoint }, sentence);
  });
});
