import { describe, expect, test } from '@jest/globals';
import { marked, toModel } from '../../../ui/chart/model';
import { isClosed, waysOnto } from '../../../ui/restructure/waysOnto';
import { drawChart } from '../chart/drawChart';

const bare = toModel(drawChart(['head > top', 'other > top', 'manager > head', 'worker > manager', 'gone > top', 'worker ~> other']));
const model = marked(bare, null, new Map([['gone', [{ kind: 'CLOSED', was: null }]]]));

describe('waysOnto', () => {
  test('puts a post under another, as its supervisor too', () => {
    expect(waysOnto(model, 'worker', 'head')).toEqual(['LINE', 'SUPERVISOR']);
  });

  test('does not offer what a post has already', () => {
    expect(waysOnto(model, 'worker', 'manager')).toEqual(['SUPERVISOR']);
    expect(waysOnto(model, 'worker', 'other')).toEqual(['LINE']);
  });

  test('never puts a post under one that stands below it', () => {
    expect(waysOnto(model, 'head', 'worker')).toEqual(['SUPERVISOR']);
    expect(waysOnto(model, 'worker', 'worker')).toEqual([]);
  });

  test('does nothing with what the scenario closes', () => {
    expect([waysOnto(model, 'gone', 'head'), waysOnto(model, 'head', 'gone')]).toEqual([[], []]);
    expect([isClosed(model, 'gone'), isClosed(model, 'nowhere'), isClosed(model, 'head')]).toEqual([true, true, false]);
  });
});
