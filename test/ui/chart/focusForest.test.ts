import { expect, test } from '@jest/globals';
import { focusForest } from '../../../ui/chart/focusForest';
import { toModel } from '../../../ui/chart/model';
import { drawChart } from './drawChart';

const model = toModel(drawChart(['head > top', 'lead > top', 'worker > head', 'beside > head', 'below > worker', 'worker ~> lead']));

test('only the given posts and those above them are left, and each keeps its manager', () => {
  const forest = focusForest(model, 'LINE', ['worker', 'lead']);
  expect([...(forest?.level ?? [])].sort()).toEqual([
    ['head', 1],
    ['lead', 1],
    ['top', 0],
    ['worker', 2],
  ]);
  expect(forest?.parent.get('worker')).toBe('head');
});

test('in the professional tree only who stands in it is left', () => {
  expect([...(focusForest(model, 'PROFESSIONAL', ['worker', 'beside'])?.level.keys() ?? [])]).toEqual(['lead', 'worker']);
});

test('without any post that the tree holds there is nothing to focus on', () => {
  expect(focusForest(model, 'PROFESSIONAL', ['beside'])).toBeNull();
  expect(focusForest(model, 'LINE', [])).toBeNull();
});
