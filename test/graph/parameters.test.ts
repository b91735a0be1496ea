import { expect, test } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.js';
import type { Params, Value } from '../../src/graph/Graph.js';
import { onBothEngines } from '../support/onBothEngines.js';

const DAY = cypher`RETURN date($on) AS day`;
const ANY = cypher`UNWIND $rows AS row CREATE (n:Note {id: 'kept'}) SET n = row.p SET n.on = date(row.p.on) RETURN n.on AS day`;
const NOTES = cypher`MATCH (n:Note) RETURN n.id AS id`;

// Values that TypeScript would refuse, as they may still come from a file or a request.
const untyped = (value: unknown) => value as Value;
const row = (p: unknown): Params => ({ rows: [{ p: untyped(p) }] });

onBothEngines('parameters', (graph) => {
  test.each([
    ['half a day', '2024-02'],
    ['a day that is not in the calendar', '2026-02-29'],
    ['a day with a time', '2026-11-22T00:00:00Z'],
    ['words', 'not a date'],
    ['no text', ''],
    ['null', null],
    ['undefined', untyped(undefined)],
    ['a number', 20261122],
    ['a Date', untyped(new Date())],
  ])('a day that is %s is refused by its name', async (_, on) => {
    await expect(graph().read((tx) => tx.run(DAY, { on }))).rejects.toMatchObject({
      extensions: { code: 'BAD_INPUT', argument: 'on' },
      message: expect.stringContaining('on '),
    });
  });

  test('a day left out altogether is refused by its name', async () => {
    await expect(graph().read((tx) => tx.run(DAY))).rejects.toMatchObject({ extensions: { code: 'BAD_INPUT', argument: 'on' } });
  });

  test.each([
    ['half a day in a row', row({ id: 'x', on: '2024-02' })],
    ['undefined', row({ id: undefined })],
    ['NaN', row({ id: 'x', many: NaN })],
    ['an infinite number', row({ id: 'x', many: Infinity })],
    ['a mixed list', row({ id: 'x', list: ['a', 1] })],
    ['a list with a null', row({ id: 'x', list: ['a', null] })],
    ['a list of lists', row({ id: 'x', list: [['a'], 'b'] })],
    ['a nested map', row({ id: 'x', map: { a: 1 } })],
    ['a list of lists of one kind', row({ id: 'x', list: [['a'], ['b']] })],
    ['a list of maps as a property', row({ id: 'x', list: [{ a: 1 }] })],
    ['a Date', row({ id: 'x', at: new Date() })],
    ['a bigint', row({ id: 'x', many: 1n })],
    ['a function', row({ id: 'x', run: () => 1 })],
  ])('%s is refused by the name of its parameter, and nothing is kept', async (_, params) => {
    await expect(graph().write((tx) => tx.run(ANY, params))).rejects.toMatchObject({
      extensions: { code: 'BAD_INPUT', argument: 'rows' },
      message: expect.stringContaining('rows '),
    });
    expect(await graph().read((tx) => tx.run(NOTES))).toEqual([]);
  });

  test.each([
    ['a nested map', { id: 'x', map: { a: 1 } }],
    ['a list of maps', { id: 'x', list: [{ a: 1 }] }],
  ])('%s in a map of properties that is a parameter of its own is refused too', async (_, p) => {
    const refused = graph().write((tx) => tx.run(cypher`CREATE (n:Note) SET n = $p`, { p }));
    await expect(refused).rejects.toMatchObject({ extensions: { code: 'BAD_INPUT', argument: 'p' } });
    expect(await graph().read((tx) => tx.run(NOTES))).toEqual([]);
  });

  test('a map of properties may be a parameter of its own', async () => {
    await graph().write((tx) => tx.run(cypher`CREATE (n:Note) SET n = $p`, { p: { id: 'x', list: ['a'] } }));
    expect(await graph().read((tx) => tx.run(NOTES))).toEqual([{ id: 'x' }]);
  });

  test('what a property may be is kept as it is: texts, numbers, yes and no, lists of one kind, nothing', async () => {
    const p = { id: 'kept', on: '2024-02-29', text: "O'Neil", whole: 3, part: 0.5, yes: false, list: ['a', 'b'], nothing: null };
    expect((await graph().write((tx) => tx.run(ANY, row(p)))).value).toEqual([{ day: '2024-02-29' }]);
    const [found] = await graph().read((tx) =>
      tx.run<{ facts: Record<string, Value> }>(cypher`MATCH (n:Note) RETURN properties(n) AS facts`),
    );
    expect({ nothing: null, ...found?.facts }).toEqual(p);
  });

  test('a day of a row may be missing or null', async () => {
    expect((await graph().write((tx) => tx.run(ANY, { rows: [{ p: { id: 'missing' } }, { p: { id: 'null', on: null } }] }))).value).toEqual(
      [{ day: null }, { day: null }],
    );
  });
});
