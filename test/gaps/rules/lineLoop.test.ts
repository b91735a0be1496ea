import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('lineLoop', (graph) => {
  test('finds every post from which the line returns to it', async () => {
    await draw(graph(), {
      posts: {
        a: { manager: 'b from 2024-03-01' },
        b: { manager: 'a from 2023-01-01' },
        belowTheLoop: { manager: 'a' },
        own: { manager: 'own' },
        x: { manager: 'y' },
        y: { manager: 'z from 2025-07-01' },
        z: { manager: 'x' },
        endedLoop: { manager: 'other' },
        other: { manager: 'endedLoop until 2026-11-22' },
        futureLoop: { manager: 'another' },
        another: { manager: 'futureLoop from 2026-11-23' },
        top: {},
        twoWaysUp: { manager: ['left', 'right'] },
        left: { manager: 'top' },
        right: { manager: 'top' },
      },
    });
    await expectGaps(graph(), 'lineLoop', {
      a: { since: '2024-03-01', evidence: ['post:a', 'post:b'] },
      b: {
        reason: 'Its line of management returns to itself by way of “a”, so it never reaches the head of the organisation.',
        since: '2024-03-01',
      },
      own: { reason: 'It is recorded as its own line manager.', evidence: ['post:own'] },
      x: { since: '2025-07-01', evidence: ['post:x', 'post:y', 'post:z'] },
      y: {},
      z: {},
    });
    await expectGaps(graph(), 'lineLoop', { a: {}, b: {}, own: {}, x: {}, y: {}, z: {}, futureLoop: {}, another: {} }, '2026-11-23');
  });
});
