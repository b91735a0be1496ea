import { describe, expect, test } from '@jest/globals';
import { toModel } from '../../../ui/chart/model';
import { allOpen, openByDefault, revealed, visiblePosts } from '../../../ui/chart/visiblePosts';
import { drawChart } from './drawChart';

const { line } = toModel(drawChart(['head > top', 'other > top', 'manager > head', 'worker > manager', 'trainee > worker']));

describe('visiblePosts', () => {
  test('shows levels 0, 1 and 2 by default', () => {
    expect([...visiblePosts(line, openByDefault(line)).level]).toEqual([
      ['top', 0],
      ['head', 1],
      ['other', 1],
      ['manager', 2],
    ]);
  });

  test('shows everything when all are open, and the roots when none is', () => {
    expect(visiblePosts(line, allOpen(line)).level.size).toBe(6);
    expect([...visiblePosts(line, new Set()).level.keys()]).toEqual(['top']);
  });

  test('hides what is open below a closed post', () => {
    expect([...visiblePosts(line, new Set(['top', 'manager', 'worker'])).level.keys()]).toEqual(['top', 'head', 'other']);
  });
});

describe('revealed', () => {
  test('opens every post above the one asked for, and leaves it closed itself', () => {
    expect([...revealed(line, new Set(['top']), ['worker'])].sort()).toEqual(['head', 'manager', 'top']);
  });

  test('gives the very same set when nothing needs opening, so that nobody renders again', () => {
    const open = new Set(['top']);
    expect(revealed(line, open, ['head', 'unknown'])).toBe(open);
  });
});
