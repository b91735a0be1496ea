import { describe, expect, test } from '@jest/globals';
import { diffElements } from '../../../ui/canvas/diffElements';
import type { Element } from '../../../ui/canvas/toElements';

const node = (id: string, classes = 'post'): Element => ({ group: 'nodes', data: { id }, position: { x: 0, y: 0 }, classes });
const edge = (id: string): Element => ({ group: 'edges', data: { id, source: 'a', target: 'b' }, classes: 'line' });

describe('diffElements', () => {
  test('adds nodes before the edges that need them', () => {
    const shown = new Map<string, string>();
    expect(diffElements(shown, [edge('a>b'), node('a'), node('b')]).add.map(({ data }) => data.id)).toEqual(['a', 'b', 'a>b']);
  });

  test('touches only what changed', () => {
    const shown = new Map<string, string>();
    diffElements(shown, [node('a'), node('b'), node('c')]);
    const next = diffElements(shown, [node('a'), node('b', 'post selected')]);
    expect(next).toEqual({ add: [], update: [node('b', 'post selected')], remove: ['c'] });
    expect(diffElements(shown, [node('a'), node('b', 'post selected')])).toEqual({ add: [], update: [], remove: [] });
  });
});
