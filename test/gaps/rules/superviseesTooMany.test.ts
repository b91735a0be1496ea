import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

const below = (manager: string, days: readonly string[]) =>
  Object.fromEntries(days.map((when, i) => [`${manager}-${i}`, { supervisor: `${manager} ${when}`.trim() }]));
const eight = Array.from({ length: 8 }, () => '');

onBothEngines('superviseesTooMany', (graph) => {
  test('finds a post above more than the setting allows', async () => {
    await draw(graph(), {
      posts: {
        ...below('wide', [...eight.slice(1), 'from 2025-01-01', 'from 2026-02-01']),
        ...below('full', eight),
        ...below('ended', [...eight, 'until 2026-11-22']),
        ...below('future', [...eight, 'from 2026-11-23']),
        ...below('oneTwice', eight.slice(1)),
        twice: { supervisor: ['oneTwice', 'oneTwice from 2026-01-01'] },
      },
    });
    await expectGaps(graph(), 'superviseesTooMany', {
      wide: {
        reason: 'It supervises nine posts; eight are the most.',
        since: '2026-02-01',
        evidence: Array.from({ length: 9 }, (_, i) => `post:wide-${i}`),
      },
    });
    await expectGaps(graph(), 'superviseesTooMany', { wide: {}, future: {} }, '2026-11-23');
  });

  test('counts to the limit that is set on the day', async () => {
    await draw(graph(), {
      posts: below('three', ['', '', '']),
      nodes: { 'setting:a': { rule: 'superviseesTooMany', name: 'most', value: '2', startsOn: '2026-01-01', endsOn: '2026-06-01' } },
    });
    await expectGaps(graph(), 'superviseesTooMany', { three: {} }, '2026-05-31');
    await expectGaps(graph(), 'superviseesTooMany', {}, '2026-06-01');
    await expectGaps(graph(), 'superviseesTooMany', {}, '2025-12-31');
  });
});
