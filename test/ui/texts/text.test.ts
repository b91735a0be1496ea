import { describe, expect, test } from '@jest/globals';
import { localeOf } from '../../../ui/texts/locale';
import { text } from '../../../ui/texts/text';

describe('text', () => {
  test.each([
    [0, 'no posts'],
    [1, '1 post'],
    [2, '2 posts'],
    [20_000, '20,000 posts'],
  ])('%i is counted as "%s"', (count, words) => {
    expect(text('count.posts', { count })).toBe(words);
  });

  test('a value that is missing is a mistake, not a blank', () => {
    expect(() => text('count.posts', {})).toThrow();
  });

  test('what a reader typed is never read as a message', () => {
    expect(text('search.nothing', { asked: "<b>{x}</b> 'a'" })).toContain("“<b>{x}</b> 'a'”");
  });
});

describe('localeOf', () => {
  test.each([
    ['a reader in Dorset', ['en-GB', 'en'], 'en-GB'],
    ['a reader who writes dates the American way', ['en-US', 'en'], 'en-US'],
    ['a reader whose English comes second', ['pl-PL', 'en-IE'], 'en-IE'],
    ['a reader without English', ['pl-PL'], 'en-GB'],
    ['a reader who says English and no more', ['en'], 'en-GB'],
  ])('%s', (_, wanted, locale) => {
    expect(localeOf(wanted)).toBe(locale);
  });
});
