import { describe, expect, test } from '@jest/globals';
import { toModel } from '../../../ui/chart/model';
import { toPainting } from '../../../ui/chart/toPainting';
import { drawChart } from './drawChart';

const place = (id: string) => ({ id, name: id.toUpperCase(), email: null, phone: null, leaders: [] });
const places = { localities: [place('west'), place('east')], portfolios: [] };

describe('toPainting', () => {
  const model = toModel(
    drawChart(['a > b', 'c > b'], { a: { locality: 'west' }, b: { locality: null }, c: { locality: 'east', profession: 'NURSING' } }),
  );

  test('places have their colours in the order of their names, and a post without one has none', () => {
    const painting = toPainting(model, 'LOCALITY', places);
    expect(painting?.categories.map(({ number, name, posts }) => [number, name, posts])).toEqual([
      [1, 'EAST', 1],
      [2, 'WEST', 1],
    ]);
    expect(painting?.of.get('a')?.name).toBe('WEST');
    expect(painting?.of.has('b')).toBe(false);
  });

  test('professions need no names of places, places do', () => {
    expect(toPainting(model, 'PROFESSION', null)?.of.get('c')?.name).toBe('Nursing');
    expect(toPainting(model, 'LOCALITY', null)).toBeNull();
    expect(toPainting(model, 'NONE', places)).toBeNull();
  });

  test('beyond eight the rarest share the last colour', () => {
    const ids = 'abcdefghij'.split('');
    const many = toModel(
      drawChart(
        ids.map((id) => `${id}2 > ${id}`),
        Object.fromEntries(ids.flatMap((id, i) => [[id, { locality: id }], ...(i < 7 ? [[`${id}2`, { locality: id }] as const] : [])])),
      ),
    );
    const painting = toPainting(many, 'LOCALITY', { localities: ids.map(place), portfolios: [] });
    expect(painting?.categories.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'Others']);
    expect(painting?.categories.at(-1)).toMatchObject({ number: 8, posts: 3 });
  });
});
