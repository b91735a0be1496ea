import { expect, test } from '@jest/globals';
import { treeFigures } from '../../../src/exchange/reading/treeFigures.js';

const edge = (from: number, to: number) => ({ from: `P${from}`, to: `P${to}`, kind: 'LINE', line: 1 }) as const;

test('150,000 posts under one manager are counted like any others', () => {
  const posts = Array.from({ length: 150_000 }, (_, i) => `P${i}`);
  const star = posts.slice(1).map((_, i) => edge(i + 1, 0));
  const level_hist = { 1: 1, 2: 149_999 };
  expect(treeFigures(posts, star, ['P0'])).toMatchObject({ levels: 2, level_hist, max_span: 149_999, unreachable: 0, cycles_gt1: 0 });
  expect(treeFigures([], [], [])).toMatchObject({ levels: 0 });
});
