import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparablePlace, cursorOf, isAfter, readCursor } from '../../src/org/cursor.js';

const PLACES = fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { minLength: 1, maxLength: 3 });
const sameLength = fc.nat(2).chain((more) => {
  const place = fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { minLength: 1 + more, maxLength: 1 + more });
  return fc.tuple(place, place);
});

test('a cursor says its place again, whatever the letters', () => {
  fc.assert(fc.property(PLACES, (place) => expect(readCursor('people', place.length, cursorOf('people', place))).toEqual(place)));
});

test.each([
  ['nothing', ''],
  ['no JSON', 'x'],
  ['half of a list', 'WzFd'],
  ['another list', cursorOf('teams', ['a', 'b'])],
  ['the same list in another order', cursorOf('people by age', ['a', 'b'])],
  ['fewer parts', cursorOf('people', ['a'])],
  ['more parts', cursorOf('people', ['a', 'b', 'c'])],
  ['a map', Buffer.from('{"0":"people","1":"a","2":"b"}').toString('base64url')],
  ['numbers', Buffer.from('["people",1,2]').toString('base64url')],
])('%s is no cursor of the list', (_, cursor) => {
  const told = (() => {
    try {
      return readCursor('people', 2, cursor);
    } catch (error) {
      return error;
    }
  })();
  expect(told).toMatchObject({ extensions: { code: 'BAD_INPUT', argument: 'after' } });
});

test('a place is comparable as it is, but for letters that the engines compare otherwise', () => {
  expect(comparablePlace(['Ärztin ’漢’', 'person:1'])).toEqual(['Ärztin ’漢’', 'person:1']);
  expect(comparablePlace(['Ann 🏥 Lee', 'person:1'])).toEqual(['Ann ', '']);
  expect(comparablePlace(['SOCIAL_WORKER', 'ﬁnance', 'post:1'])).toEqual(['SOCIAL_WORKER', '', '']);
});

test('a comparable place is not after its place, and what stands after the place stands after it in both orders', () => {
  const inUnits = (one: readonly string[], other: readonly string[]) => {
    const i = one.findIndex((part, at) => part !== other[at]);
    return i === -1 || (one[i] ?? '') > (other[i] ?? '');
  };
  fc.assert(
    fc.property(sameLength, ([place, other]) => {
      const start = comparablePlace(place);
      expect(isAfter(start, place)).toBe(false);
      if (isAfter(other, place)) expect(inUnits(other, start)).toBe(true);
    }),
  );
});

test('places stand in the order of code points, part by part', () => {
  expect(isAfter(['𝔉ritz', 'a'], ['ﬂor', 'b'])).toBe(true);
  expect(isAfter(['ﬂor', 'b'], ['𝔉ritz', 'a'])).toBe(false);
  expect(isAfter(['a', 'c'], ['a', 'b'])).toBe(true);
  expect(isAfter(['a', 'b'], ['a', 'b'])).toBe(false);
});
