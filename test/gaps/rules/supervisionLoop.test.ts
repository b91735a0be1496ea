import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('supervisionLoop', (graph) => {
  test('finds every post from which the line returns to it', async () => {
    await draw(graph(), {
      posts: {
        a: { supervisor: 'b from 2024-03-01' },
        b: { supervisor: 'a from 2023-01-01' },
        belowTheLoop: { supervisor: 'a' },
        own: { supervisor: 'own' },
        x: { supervisor: 'y' },
        y: { supervisor: 'z from 2025-07-01' },
        z: { supervisor: 'x' },
        endedLoop: { supervisor: 'other' },
        other: { supervisor: 'endedLoop until 2026-11-22' },
        futureLoop: { supervisor: 'another' },
        another: { supervisor: 'futureLoop from 2026-11-23' },
        top: {},
        twoWaysUp: { supervisor: ['left', 'right'] },
        left: { supervisor: 'top' },
        right: { supervisor: 'top' },
      },
    });
    await expectGaps(graph(), 'supervisionLoop', {
      a: { since: '2024-03-01', evidence: ['post:a', 'post:b'] },
      b: {
        reason: 'Its line of professional supervision returns to itself by way of “a”, so nobody outside oversees the practice.',
        since: '2024-03-01',
      },
      own: { reason: 'It is recorded as its own professional supervisor.', evidence: ['post:own'] },
      x: { since: '2025-07-01', evidence: ['post:x', 'post:y', 'post:z'] },
      y: {},
      z: {},
    });
    await expectGaps(graph(), 'supervisionLoop', { a: {}, b: {}, own: {}, x: {}, y: {}, z: {}, futureLoop: {}, another: {} }, '2026-11-23');
  });
});
