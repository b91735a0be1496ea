import { describe, expect, test } from '@jest/globals';
import { diffElements } from '../../../ui/canvas/diffElements';
import type { Element } from '../../../ui/canvas/toElements';

const node = (id: string, classes = 'post'): Element => ({ group: 'nodes', data: { id }, position: { x: 0, y: 0 }, classes });
const edge = (id: string): Element => ({ group: 'edges', data: { id, source: 'a', target: 'b' }, classes: 'line' });

describe('diffElements', () => {
  test('adds nodes before the edges that need them', () => {
    const shown = new Map<string, Element>();
    expect(diffElements(shown, [edge('a>b'), node('a'), node('b')]).add.map(({ data }) => data.id)).toEqual(['a', 'b', 'a>b']);
  });

  test('touches only what changed', () => {
    const shown = new Map<string, Element>();
    diffElements(shown, [node('a'), node('b'), node('c')]);
    const next = diffElements(shown, [node('a'), node('b', 'post selected')]);
    expect(next).toEqual({ add: [], update: [{ id: 'b', classes: 'post selected' }], remove: ['c'] });
    expect(diffElements(shown, [node('a'), node('b', 'post selected')])).toEqual({ add: [], update: [], remove: [] });
  });

  test('tells where a post moved and nothing else about it', () => {
    const shown = new Map<string, Element>();
    diffElements(shown, [node('a'), edge('a>b')]);
    const moved = { ...node('a'), position: { x: 0, y: 40 } };
    const turned = { ...edge('a>b'), data: { ...edge('a>b').data, weights: '0.5' } };
    expect(diffElements(shown, [moved, turned]).update).toEqual([
      { id: 'a', position: { x: 0, y: 40 } },
      { id: 'a>b', data: turned.data },
    ]);
    expect(diffElements(shown, [moved, turned]).update).toEqual([]);
  });
});
