import { expect, test } from '@jest/globals';
import { questionOf, RevisionAhead } from '../../src/api/RevisionAhead.js';

function counting(answers: readonly (number | Error)[]) {
  let asked = 0;
  const ahead = new RevisionAhead(async () => {
    const answer = answers[asked++] ?? new Error('Asked too often.');
    if (typeof answer === 'number') return answer;
    throw answer;
  });
  return { ahead, asked: () => asked };
}

test('a question of which nothing is known asks when it has to', async () => {
  const { ahead, asked } = counting([7]);
  const revision = ahead.begin('{ organisation { name } }');
  expect(asked()).toBe(0);
  expect(await revision()).toBe(7);
});

test('a question whose answers are kept asks at once, and no second time', async () => {
  const { ahead, asked } = counting([7]);
  ahead.know('{ organisation { name } }');
  const revision = ahead.begin('{ organisation { name } }');
  expect(asked()).toBe(1);
  expect([await revision(), asked()]).toEqual([7, 1]);
});

test('each request asks anew', async () => {
  const { ahead } = counting([7, 8]);
  ahead.know('q');
  expect([await ahead.begin('q')(), await ahead.begin('q')()]).toEqual([7, 8]);
});

test('an error is told to whoever needs the revision, and to nobody else', async () => {
  const { ahead } = counting([new Error('busy'), new Error('busy')]);
  ahead.know('q');
  // Nobody waits for this one: an error that nobody heard of would end the process.
  ahead.begin('q');
  await expect(ahead.begin('q')()).rejects.toThrow('busy');
});

test.each([
  ['a text', { query: '{ me { name } }' }, '{ me { name } }'],
  ['the hash of one that is known', { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab12' } } }, 'ab12'],
  ['several in one', [{ query: '{ me { name } }' }], null],
  ['nothing', undefined, null],
  ['text that is no object', 'query', null],
  ['extensions that are none', { extensions: null }, null],
  ['a query that is no text', { query: 7, extensions: { persistedQuery: { sha256Hash: 7 } } }, null],
])('a request holds %s', (_, body, question) => {
  expect(questionOf(body)).toBe(question);
});
