import { describe, expect, test } from '@jest/globals';
import { argumentsOf, catalogue, pages, parse, strayWords, usesOf } from './texts.js';

const messages = catalogue();
const keys = new Set(messages.keys());
const files = pages();
const uses = files.flatMap((file) => usesOf(file, keys));

test('the pages and their texts are found', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(messages.size).toBeGreaterThan(150);
  expect(uses.length).toBeGreaterThan(150);
});

describe('every text', () => {
  test('is a message that can be read', () => {
    expect([...messages].flatMap(([key, message]) => problems(key, message))).toEqual([]);
  });

  test('is said somewhere', () => {
    expect([...keys].filter((key) => !uses.some((use) => use.key.test(key)))).toEqual([]);
  });

  test('is given exactly the values that it wants', () => {
    const wrong = uses.flatMap(({ at, key, values }) =>
      [...messages]
        .filter(([name]) => values !== null && key.test(name))
        .flatMap(([name, message]) =>
          String(argumentsOf(message)) === String(values) ? [] : `${at} ${name} wants ${argumentsOf(message)}`,
        ),
    );
    expect(wrong).toEqual([]);
  });
});

test('no words for people stand outside the texts', () => {
  expect(files.flatMap(strayWords)).toEqual([]);
});

describe('the guard sees', () => {
  const stray = (code: string) => strayWords(parse('x.tsx', code)).length;

  test('words between tags, in what is read aloud, and in sentences', () => {
    expect(stray('const a = <p>Show all</p>;')).toBe(1);
    expect(stray('const a = <input aria-label="Search" />;')).toBe(1);
    expect(stray("const a = 'Nobody holds this post.';")).toBe(1);
    expect(stray('const a = <p className="place cell">{text("a.b")} · </p>;')).toBe(0);
    expect(stray("throw new Error('There is no root here.');")).toBe(0);
  });

  test('a value too few and a value too many', () => {
    const [few, many] = usesOf(parse('x.tsx', "text('a.b'); text('a.b', { count: 1, more: 2 });"), new Set());
    expect(few?.values).toEqual([]);
    expect(many?.values).toEqual(['count', 'more']);
    expect(argumentsOf('{count, plural, one {<b>{name}</b>} other {#}}')).toEqual(['b', 'count', 'name']);
  });

  test('a message that is not closed', () => {
    expect(problems('a', '{count, plural, one {#}')).toHaveLength(1);
  });
});

function problems(key: string, message: string): string[] {
  try {
    argumentsOf(message);
    return [];
  } catch (error) {
    return [`${key}: ${String(error)}`];
  }
}
