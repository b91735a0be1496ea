import { expect, test } from '@jest/globals';
import { together } from '../../src/api/together.js';

/** A question whose answers wait until they are let go. */
function slow() {
  const waiting: { resolve: (value: number) => void; reject: (error: Error) => void }[] = [];
  const ask = together(() => new Promise<number>((resolve, reject) => waiting.push({ resolve, reject })));
  return { ask, waiting };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('whoever comes while an answer is on its way shares the next one, which is asked for after they came', async () => {
  const { ask, waiting } = slow();
  const [first, second, third] = [ask(), ask(), ask()];
  expect(waiting).toHaveLength(1);
  waiting[0]?.resolve(1);
  expect(await first).toBe(1);
  await settled();
  expect(waiting).toHaveLength(2);
  const fourth = ask();
  waiting[1]?.resolve(2);
  expect(await Promise.all([second, third])).toEqual([2, 2]);
  await settled();
  waiting[2]?.resolve(3);
  expect(await fourth).toBe(3);
  void ask();
  expect(waiting).toHaveLength(4);
});

test('an error is told to those who shared it, and the next one asks anew', async () => {
  const { ask, waiting } = slow();
  const first = ask();
  const second = ask();
  waiting[0]?.reject(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  await settled();
  waiting[1]?.resolve(2);
  expect(await second).toBe(2);
});
