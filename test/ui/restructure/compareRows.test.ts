import { expect, test } from '@jest/globals';
import type { ShapeNumbers } from '../../../ui/api/useScenarios';
import { compareRows } from '../../../ui/restructure/compareRows';
import { difference, measuresOf } from '../../../ui/restructure/shapeRows';

const SHAPE: ShapeNumbers = {
  ...{ posts: 605, headcount: 593, fte: 560.625, vacancies: 19, layers: 7 },
  spans: { max: 10 },
  supervision: { loads: [{ hoursAMonth: 15.8333 }] },
};
const column = (shape: Partial<ShapeNumbers>, refusals: { step: null; sentence: string }[] = []) => ({
  ...{ refusals, shape: { ...SHAPE, ...shape }, gapCount: 5, opened: ['a', 'b'], closed: ['c'], moves: [] },
});

test('a shape is told in seven numbers, rounded to a tenth; nobody who manages or supervises is no number', () => {
  expect(measuresOf(SHAPE)).toEqual({ posts: 605, headcount: 593, fte: 560.6, vacancies: 19, layers: 7, span: 10, load: 15.8 });
  expect(measuresOf({ ...SHAPE, spans: { max: null }, supervision: { loads: [] } })).toMatchObject({ span: null, load: null });
});

test('a difference has its sign; there is none between equals, nor with what is not known', () => {
  expect([
    difference(8, 11),
    difference(11, 8),
    difference(560.6, 561),
    difference(7, 7),
    difference(null, 7),
    difference(7, null),
  ]).toEqual(['+3', '−3', '+0.4', null, null, null]);
});

test('each number stands beside the recorded one; what is opened, closed and moved is counted for scenarios alone', () => {
  const rows = compareRows([column({}), column({ layers: 6 })]);
  expect(rows.find(({ name }) => name === 'measure.layers')?.cells).toEqual([
    { value: 7, more: null },
    { value: 6, more: '−1' },
  ]);
  expect(rows.find(({ name }) => name === 'compare.opened')?.cells.map(({ value }) => value)).toEqual([null, 2]);
  expect(rows.find(({ name }) => name === 'compare.moves')?.cells.map(({ value }) => value)).toEqual([null, 0]);
});

test('a scenario that cannot be played has no numbers, for they would be the recorded ones', () => {
  const rows = compareRows([column({}), column({}, [{ step: null, sentence: 'It cannot.' }])]);
  expect(rows.flatMap(({ cells }) => cells[1]?.value)).toEqual(rows.map(() => null));
});
