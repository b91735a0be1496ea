import { beforeAll, expect, test } from '@jest/globals';
import { buildDist, start } from '../../support/built.js';

/** What a collected heap may grow by for reasons of its own. What one round keeps, were it kept, is more. */
const SLACK = 4_000_000;

beforeAll(buildDist);

test('after thousands of hostile questions, each new, the service holds no more memory than before', async () => {
  const { out, err, code } = await start('test/support/hostileMemory.js', ['2']).ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { before, after } = JSON.parse(out) as { before: number; after: number };
  expect(after - before).toBeLessThan(SLACK);
}, 300_000);
