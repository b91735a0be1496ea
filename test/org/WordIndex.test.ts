import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distanceWithin, letterDifference, letterMask } from '../../src/org/letters.js';
import { WordIndex, type WordsAsked } from '../../src/org/WordIndex.js';

/** Few letters, so that words are often alike. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), minLength: 1, maxLength: 8 });
const entries = fc.array(fc.tuple(fc.array(word, { maxLength: 4 }), fc.array(word, { maxLength: 2 })), { maxLength: 20 });

/** Letters added, left out or changed, by the definition. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const same = one.at(-1) === other.at(-1) ? 0 : 1;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  if (same === 0) return distance(a, b);
  return 1 + Math.min(distance(a, b), distance(a, other), distance(one, b));
}

const wrongIn = (term: string) => (term.length > 3 ? Math.min(2, Math.round(term.length / 5)) : 0);
const means = (term: string, one: string) => one.startsWith(term) || (wrongIn(term) > 0 && distance(term, one) <= wrongIn(term));

function asked(more: Partial<WordsAsked<number>> = {}): WordsAsked<number> {
  return { boosts: [2, 1], every: true, mistyped: true, allows: () => true, order: (a, b) => a - b, most: 1_000, ...more };
}

function indexOf(texts: readonly (readonly string[][])[]): WordIndex<number> {
  const index = new WordIndex<number>(2);
  texts.forEach((fields, i) => index.add(i, fields));
  return index;
}

const found = (...[terms, ask, index]: [readonly string[], WordsAsked<number>, WordIndex<number>]) =>
  index.find(terms, ask).map(({ entry }) => entry);

test('a distance is counted as defined, and told only where it is near enough', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
      const real = distance(one, other);
      expect(distanceWithin(one, other, most)).toBe(real <= most ? real : null);
    }),
  );
});

test('words that are near each other differ in few letters, so that no near word is passed over', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      const near = distanceWithin(one, other, 3);
      if (near !== null) expect(letterDifference(letterMask(one), letterMask(other))).toBeLessThanOrEqual(2 * near);
    }),
  );
  expect(letterDifference(letterMask('abcd'), letterMask('efgh'))).toBe(8);
});

test('every term, or any, finds whatever bears a word that it begins or nearly is, and nothing else', () => {
  fc.assert(
    fc.property(entries, fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean(), (texts, terms, every) => {
      const bears = (fields: readonly string[][], term: string) => fields.flat().some((one) => means(term, one));
      const expected = texts.flatMap((fields, i) => (terms[every ? 'every' : 'some']((term) => bears(fields, term)) ? [i] : []));
      expect(found(terms, asked({ every }), indexOf(texts)).sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});

test('the first few are the first few of all', () => {
  fc.assert(
    fc.property(entries, word, fc.integer({ min: 0, max: 5 }), (texts, term, most) => {
      const index = indexOf(texts);
      expect(found([term], asked({ most }), index)).toEqual(found([term], asked(), index).slice(0, most));
    }),
  );
});

test('the word itself counts more than a longer one that it begins, and that more than a word nearly like it', () => {
  const index = indexOf([
    [['workin'], []],
    [['working'], []],
    [['workings'], []],
    [['elsewhere'], []],
  ]);
  expect(found(['working'], asked(), index)).toEqual([1, 2, 0]);
});

test('one field counts more than another', () => {
  const index = indexOf([
    [['elsewhere'], ['working']],
    [['working'], ['elsewhere']],
  ]);
  expect(found(['working'], asked(), index)).toEqual([1, 0]);
  expect(found(['working'], asked({ boosts: [1, 2] }), index)).toEqual([0, 1]);
});

test('a rare word counts more than a common one, and a short text more than a long one', () => {
  const index = indexOf([
    [['common'], []],
    [['common', 'x'], []],
    [['common', 'y'], []],
    [['rare', 'z'], []],
  ]);
  expect(found(['common', 'rare'], asked({ every: false }), index)).toEqual([3, 0, 1, 2]);
});

test('what is equal stands in the order asked for, what is not allowed is left out, and a field that does not count is not looked at', () => {
  const index = indexOf([
    [['same'], []],
    [['same'], []],
    [['same'], []],
    [[], ['same']],
  ]);
  expect(found(['same'], asked({ order: (a, b) => b - a, allows: (i) => i !== 1, boosts: [1, 0] }), index)).toEqual([2, 0]);
});

test('a hit says which terms it bears', () => {
  const index = indexOf([[['leave'], ['holiday']]]);
  expect(index.find(['holi', 'sick', 'leav'], asked({ every: false }))[0]?.terms).toEqual(['holi', 'leav']);
  expect(index.find([], asked())).toEqual([]);
});
