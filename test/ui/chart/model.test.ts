import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { above, toModel } from '../../../ui/chart/model';
import { drawChart } from './drawChart';

describe('toModel', () => {
  test('separates the line from professional supervision, whose tree holds only those it joins', () => {
    const model = toModel(drawChart(['manager > head', 'worker > manager', 'worker ~> principal', 'clerk > manager']));
    expect(model.line.children.get('manager')).toEqual(['worker', 'clerk']);
    expect(model.professional.roots).toEqual(['principal']);
    expect([...model.professional.level.keys()].sort()).toEqual(['principal', 'worker']);
    expect(model.supervisees.get('principal')).toEqual(['worker']);
  });

  test('keeps every manager and supervisor of a post, each once, also those outside the chart', () => {
    const model = toModel(drawChart(['worker > first', 'worker > second', 'worker > first', 'worker ~> outside-lead']));
    expect(model.managers.get('worker')).toEqual(['first', 'second']);
    expect(model.supervisors.get('worker')).toEqual(['outside-lead']);
    expect(model.line.parent.get('worker')).toBe('first');
    expect(model.professional.level.size).toBe(0);
  });

  test('ends every way to the top, whatever loops the edges contain', () => {
    const post = fc.constantFrom(...'abcdef');
    const line = fc.tuple(post, fc.constantFrom('>', '~>'), post).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const model = toModel(drawChart(lines));
        for (const forest of [model.line, model.professional]) {
          for (const id of forest.level.keys()) expect(above(forest, id)).toHaveLength(forest.level.get(id) ?? NaN);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('reads 20,000 posts supervised by one', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `post${i} ~> head`);
    expect(toModel(drawChart(lines)).supervisees.get('head')).toHaveLength(20_000);
  });
});
