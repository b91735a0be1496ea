import { expect, test } from '@jest/globals';
import { toGapsAt } from '../../../ui/matrix/toGapsAt';

test('the gaps of a place are those of its posts; who stands at two places is counted at both, who stands nowhere at none', () => {
  const placesOf = new Map([
    ['head', ['row:north', 'column:care']],
    ['manager', ['cell:north/care']],
    ['worker', ['cell:north/care']],
    ['sound', ['cell:south/care']],
  ]);
  const gaps = new Map([
    ['head', 1],
    ['manager', 2],
    ['worker', 3],
    ['unknown', 9],
  ]);
  expect(Object.fromEntries(toGapsAt({ placesOf }, gaps))).toEqual({ 'row:north': 1, 'column:care': 1, 'cell:north/care': 5 });
});
