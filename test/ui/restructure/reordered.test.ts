import { expect, test } from '@jest/globals';
import { reordered } from '../../../ui/restructure/reordered';

test('an entry goes to another place and the others close up; there is no place before the first or after the last', () => {
  expect(reordered(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(reordered(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
  expect(reordered(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(reordered(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c']);
  expect(reordered(['a', 'b', 'c'], 3, 0)).toEqual(['a', 'b', 'c']);
});
