import { describe, expect, test } from '@jest/globals';
import { toModel } from '../../../ui/chart/model';
import { nextPost, stepOf, type Step } from '../../../ui/chart/nextPost';
import { drawChart } from './drawChart';

const model = toModel(
  drawChart(['left > top', 'middle > top', 'right > top', 'worker > middle', 'worker ~> outside-lead', 'worker ~> right'], { alone: {} }),
);
const from = (id: string, step: Step): string | null => nextPost(model, model.line, id, step);

describe('nextPost', () => {
  test('goes up to the manager and down to the first report', () => {
    expect(from('worker', 'MANAGER')).toBe('middle');
    expect(from('top', 'FIRST_REPORT')).toBe('left');
    expect(from('top', 'MANAGER')).toBeNull();
    expect(from('worker', 'FIRST_REPORT')).toBeNull();
  });

  test('goes sideways among colleagues and stops at the ends', () => {
    expect(from('middle', 'PREVIOUS')).toBe('left');
    expect(from('middle', 'NEXT')).toBe('right');
    expect(from('right', 'NEXT')).toBeNull();
    expect(from('left', 'PREVIOUS')).toBeNull();
    expect(from('alone', 'NEXT')).toBe('top');
  });

  test('goes to a professional supervisor that is in the picture', () => {
    expect(from('worker', 'SUPERVISOR')).toBe('right');
    expect(from('left', 'SUPERVISOR')).toBeNull();
  });

  test('goes to the top of its own tree', () => {
    expect(from('worker', 'TOP')).toBe('top');
    expect(from('alone', 'TOP')).toBe('alone');
  });
});

describe('stepOf', () => {
  test('knows the keys of the picture and no others', () => {
    expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'm', 'M', 'Home'].map(stepOf)).not.toContain(null);
    expect(['Enter', 'Tab', 'a', 'Escape', 'toString'].map(stepOf)).toEqual([null, null, null, null, null]);
  });
});
