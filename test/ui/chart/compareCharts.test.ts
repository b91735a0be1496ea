import { expect, test } from '@jest/globals';
import { compareCharts, withClosed } from '../../../ui/chart/compareCharts';
import { describePost } from '../../../ui/chart/describePost';
import { marked, toModel } from '../../../ui/chart/model';
import { drawChart } from './drawChart';

const THEN = drawChart(['same > top', 'moves > same', 'left > same', 'below > left', 'told ~> top', 'told > top', 'held > top']);
const NOW = drawChart(['same > top', 'moves > top', 'comes > same', 'told ~> same', 'told > top', 'held > top'], {
  held: { holder: 'Somebody else' },
});
const changes = compareCharts(toModel(THEN), toModel(NOW));

test('a post is new, closed, moved, supervised by another or held by another; one that is as it was is not named', () => {
  expect(Object.fromEntries([...changes].map(([id, found]) => [id, found.map(({ kind }) => kind)]))).toEqual({
    moves: ['MOVED'],
    comes: ['NEW'],
    told: ['SUPERVISED'],
    held: ['HELD'],
    left: ['CLOSED'],
    below: ['CLOSED'],
  });
});

test('a change says who was there before', () => {
  expect(changes.get('moves')).toEqual([{ kind: 'MOVED', was: 'Holder of same, Title of same' }]);
  expect(changes.get('held')).toEqual([{ kind: 'HELD', was: 'Holder of held' }]);
  expect(compareCharts(toModel(drawChart([], { a: {}, b: {} })), toModel(drawChart(['a > b']))).get('a')).toEqual([
    { kind: 'MOVED', was: null },
  ]);
});

test('managers in another order are no change', () => {
  const two = drawChart(['a > b', 'a > c']);
  expect(compareCharts(toModel(two), toModel({ ...two, edges: [...two.edges].reverse() })).size).toBe(0);
});

test('closed posts stand in the chart under the manager they had, and those below them under them', () => {
  const { line } = toModel(withClosed(NOW, THEN, changes));
  expect(line.parent.get('left')).toBe('same');
  expect(line.parent.get('below')).toBe('left');
  expect(line.parent.get('moves')).toBe('top');
});

test('of a branch, only those closed posts are added that stood in it; without any the chart is the same', () => {
  const branch = drawChart(['held > told']);
  expect(withClosed(branch, THEN, changes)).toBe(branch);
});

test('gaps and changes are part of the sentence, and the forests stay the same', () => {
  const bare = toModel(NOW);
  const model = marked(bare, new Map([['moves', 2]]), changes);
  expect(describePost(model, 'moves')).toMatch(/Line manager before: Holder of same, Title of same\. 2 gaps\.$/);
  expect(describePost(model, 'same')).toBe(describePost(bare, 'same'));
  expect(model.line).toBe(bare.line);
  expect(marked(bare, null, null)).toBe(bare);
});
