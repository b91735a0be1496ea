import { describe, expect, test } from '@jest/globals';
import { layout } from '../../../picture/layout.js';
import { toElements, type Element, type Scene } from '../../../ui/canvas/toElements';
import { toWindow } from '../../../picture/window.js';
import { forestOf, marked, toModel } from '../../../ui/chart/model';
import { allOpen, visiblePosts } from '../../../ui/chart/visiblePosts';
import { drawChart } from '../chart/drawChart';

const model = toModel(
  drawChart(['head > top', 'lead > top', 'worker > head', 'clerk > head', 'worker ~> lead', 'lead ~> top', 'clerk ~> lead'], {
    worker: { title: 'Social Worker', holder: null, state: 'VACANT', source: 'ILLUSTRATIVE' },
    top: { title: 'Director', holder: 'Ana Costa', statutory: true },
  }),
);

function scene(changes: Partial<Scene> = {}, open?: Set<string>): Scene {
  const forest = forestOf(model, changes.lens === 'PROFESSIONAL' ? 'PROFESSIONAL' : 'LINE');
  const visible = visiblePosts(forest, open ?? allOpen(forest));
  const placed = layout(visible);
  return {
    model,
    lens: 'BOTH',
    visible,
    layout: placed,
    window: toWindow(placed.at),
    selected: null,
    every: false,
    focused: false,
    trail: null,
    painting: null,
    ...changes,
  };
}

const everything = ({ visible }: Scene): Set<string> => new Set(visible.level.keys());
const drawn = (of: Scene): Element[] => toElements(of, everything(of));
const edges = (of: Scene): [string, string][] =>
  drawn(of).flatMap(({ group, data, classes }) => (group === 'edges' ? [[data.id, classes]] : []));
const find = (elements: Element[], id: string): Element | undefined => elements.find(({ data }) => data.id === id);

describe('toElements', () => {
  test('draws two posts and the line between them', () => {
    const pair = toModel(
      drawChart(['worker > boss'], {
        worker: { title: 'Social Worker', holder: 'Tom Pike' },
        boss: { title: 'Manager', holder: 'Ana Costa' },
      }),
    );
    const visible = visiblePosts(pair.line, allOpen(pair.line));
    const placed = layout(visible);
    const elements = toElements(
      { ...scene(), model: pair, visible, layout: placed, window: toWindow(placed.at) },
      new Set(['boss', 'worker']),
    );
    expect(elements).toEqual([
      { group: 'nodes', data: { id: 'boss', title: 'Manager', rise: -7.5 }, position: { x: 100, y: 44 }, classes: 'post held' },
      { group: 'nodes', data: { id: 'boss#words', words: 'Ana Costa' }, position: { x: 12, y: 52.1 }, classes: 'words' },
      { group: 'nodes', data: { id: 'boss#reports', label: '−', breadth: 28 }, position: { x: 172, y: 88 }, classes: 'badge' },
      { group: 'nodes', data: { id: 'worker', title: 'Social Worker', rise: -7.5 }, position: { x: 100, y: 188 }, classes: 'post held' },
      { group: 'nodes', data: { id: 'worker#words', words: 'Tom Pike' }, position: { x: 12, y: 196.1 }, classes: 'words' },
      {
        group: 'edges',
        data: {
          id: 'LINE:worker>boss',
          source: 'boss',
          target: 'worker',
          weights: '0.5 0.5',
          distances: '0 0',
          leaves: '0px 44px',
          enters: '0px -44px',
        },
        classes: 'line tree',
      },
    ]);
  });

  test('marks state, statutory, source and selection as classes, and says them in words', () => {
    const elements = drawn(scene({ selected: 'worker' }));
    expect(find(elements, 'worker')?.classes).toBe('post vacant illustrative on-line selected');
    expect(find(elements, 'worker#words')?.data['words']).toBe('Vacant\nillustrative');
    expect(find(elements, 'top')?.classes).toBe('post held statutory on-line');
    expect(find(elements, 'lead#words')?.data['words']).toBe('Holder of lead\nsupervises 2');
  });

  test('draws no professional edge until a post is selected, then those of its own chain', () => {
    expect(edges(scene()).filter(([id]) => id.startsWith('PROFESSIONAL'))).toEqual([]);
    expect(edges(scene({ selected: 'worker' })).filter(([id]) => id.startsWith('PROFESSIONAL'))).toEqual([
      ['PROFESSIONAL:worker>lead', 'professional chain'],
      ['PROFESSIONAL:lead>top', 'professional chain'],
    ]);
  });

  test('draws those a selected post supervises, outside the chain', () => {
    expect(edges(scene({ selected: 'lead' }))).toContainEqual(['PROFESSIONAL:clerk>lead', 'professional']);
  });

  test('draws every professional edge when asked, and none through the line lens', () => {
    expect(edges(scene({ every: true })).filter(([, classes]) => classes.startsWith('professional'))).toHaveLength(3);
    expect(
      edges(scene({ every: true, lens: 'LINE', selected: 'worker' })).filter(([, classes]) => classes.startsWith('professional')),
    ).toEqual([]);
  });

  test('lays the professional line out as its own tree, without line edges', () => {
    expect(edges(scene({ lens: 'PROFESSIONAL', selected: 'worker' }))).toEqual([
      ['PROFESSIONAL:lead>top', 'professional tree chain'],
      ['PROFESSIONAL:worker>lead', 'professional tree chain'],
      ['PROFESSIONAL:clerk>lead', 'professional tree'],
    ]);
  });

  test('draws no edge to a post that is not mounted, and counts closed reports on a badge', () => {
    const part = scene({ selected: 'worker' });
    expect(toElements(part, new Set(['worker', 'clerk'])).filter(({ group }) => group === 'edges')).toEqual([]);
    expect(find(drawn(scene({}, new Set(['top']))), 'head#reports')?.data['label']).toBe('+2');
  });

  test('flags gaps and the first change of a post in words, each with a look of its own; a closed post has its own border', () => {
    const gaps = new Map([['worker', 2]]);
    const changes = new Map([
      ['worker', [{ kind: 'MOVED', was: null } as const, { kind: 'HELD', was: null } as const]],
      ['clerk', [{ kind: 'CLOSED', was: null } as const]],
    ]);
    const elements = toElements(scene({ model: marked(model, gaps, changes) }), new Set(model.posts.keys()));
    const flags = elements.filter(({ classes }) => classes.startsWith('flag'));
    expect(flags.map(({ data, classes }) => [data.id, data['label'], classes])).toEqual([
      ['worker#change', 'moved', 'flag flag-moved'],
      ['worker#gaps', '2 gaps', 'flag flag-gap'],
      ['clerk#change', 'closed', 'flag flag-closed'],
    ]);
    expect(elements.filter(({ classes }) => classes.split(' ').includes('closed')).map(({ data }) => data.id)).toEqual(['clerk']);
  });

  test('draws a second line manager as an edge of its own', () => {
    const twice = toModel(drawChart(['worker > boss', 'other > boss', 'worker > other']));
    const visible = visiblePosts(twice.line, allOpen(twice.line));
    const placed = layout(visible);
    const all = toElements(
      { ...scene(), model: twice, visible, layout: placed, window: toWindow(placed.at) },
      new Set(visible.level.keys()),
    );
    expect(find(all, 'LINE:worker>other')?.classes).toBe('line');
  });
});
