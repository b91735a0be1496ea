import { expect, test } from '@jest/globals';
import { dayBefore } from '../../../ui/header/dayBefore';

test.each([
  ['2026-05-02', '2026-05-01'],
  ['2026-01-01', '2025-12-31'],
  ['2024-03-01', '2024-02-29'],
])('before %s comes %s', (day, before) => {
  expect(dayBefore(day)).toBe(before);
});
