import { expect, test } from '@jest/globals';
import { trendPieces } from '../../../ui/gaps/trendPieces';
import { PERIODS } from '../../../ui/view/viewUrl';

test('the firsts of the months up to a day, and the day, are asked for in pieces that hang together', () => {
  expect(trendPieces(6, '2026-02-15').map(({ to }) => to)).toEqual([
    ...['2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01'],
    '2026-02-15',
  ]);
  for (const months of PERIODS) {
    const pieces = trendPieces(months, '2026-11-29');
    expect([pieces.length, pieces.at(-1)?.to]).toEqual([months, '2026-11-29']);
    expect(pieces.slice(1).map(({ from }) => from)).toEqual(pieces.slice(0, -1).map(({ to }) => to));
  }
});

test('a trend that ends on the first of a month has that day once', () => {
  expect(trendPieces(6, '2026-03-01').slice(-1)).toEqual([{ from: '2026-02-01', to: '2026-03-01' }]);
  expect(trendPieces(6, '2026-03-01')).toHaveLength(5);
});
