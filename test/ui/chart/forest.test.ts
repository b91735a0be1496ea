import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toForest } from '../../../picture/forest.js';

const up = (...pairs: string[]): { from: string; to: string }[] => pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

describe('toForest', () => {
  test('holds every post once whatever the edges, and each level is one below its parent', () => {
    const letter = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(fc.array(fc.record({ from: letter, to: letter }), { maxLength: 25 }), (edges) => {
        const forest = toForest([...'abcdef'], edges);
        expect([...forest.level.keys()].sort()).toEqual([...'abcdef']);
        expect([...forest.roots, ...[...forest.children.values()].flat()].sort()).toEqual([...'abcdef']);
        for (const [id, parent] of forest.parent) expect(forest.level.get(id)).toBe((forest.level.get(parent) ?? NaN) + 1);
      }),
      { numRuns: 500 },
    );
  });

  test('opens a loop at the post that comes first', () => {
    const forest = toForest([...'xbca'], up('ab', 'bc', 'ca', 'xa'));
    expect(forest.roots).toEqual(['b']);
    expect(forest.parent.get('c')).toBe('a');
  });

  test('stands a post with two managers under the first of them', () => {
    const forest = toForest([...'amn'], up('am', 'an'));
    expect(forest.parent.get('a')).toBe('m');
    expect(forest.roots).toEqual(['m', 'n']);
  });

  test('takes a post that manages itself, or whose manager is not in the chart, for a root', () => {
    expect(toForest([...'ab'], up('aa', 'bz')).roots).toEqual(['a', 'b']);
  });

  test('walks a line of 50,000 posts', () => {
    const ids = Array.from({ length: 50_000 }, (_, i) => String(i));
    const forest = toForest(
      ids,
      ids.slice(1).map((from, i) => ({ from, to: String(i) })),
    );
    expect(forest.level.get('49999')).toBe(49_999);
  });
});
