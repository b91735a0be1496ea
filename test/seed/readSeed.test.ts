import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dayProperties, NODE_FILES } from '../../seed/nodeFiles.js';
import { readSeed } from '../../seed/readSeed.js';
import { SEED_FOLDER, seedOf } from './seedOf.js';

const TODAY = '2026-11-22';

describe('what is returned', () => {
  const seed = seedOf(TODAY);

  test('every node has every property of its label and a source', () => {
    for (const { label, columns } of NODE_FILES) {
      const names = ['id', ...Object.keys(columns), 'source', 'sourceDocument', 'sourceOn'].sort();
      for (const row of seed.nodes[label]) expect(Object.keys(row).sort()).toEqual(names);
    }
  });

  test('every edge starts before it ends, has a source, and joins known ids of the labels it says', () => {
    const labels = new Map(Object.entries(seed.nodes).flatMap(([label, rows]) => rows.map((row): [string, string] => [row.id, label])));
    for (const { fromLabel, toLabel, rows } of seed.edges) {
      for (const { from, to, props } of rows) {
        expect([labels.get(from), labels.get(to)]).toEqual([fromLabel, toLabel]);
        expect(String(props.from) < String(props.to)).toBe(true);
        expect(props).toHaveProperty('source');
        expect(props).toHaveProperty('sourceDocument');
        expect(props).toHaveProperty('sourceOn');
      }
    }
  });

  test('one set of edges stands for one type and pair of labels, and holds no edge twice', () => {
    const keys = seed.edges.map((set) => `${set.type} ${set.fromLabel} ${set.toLabel}`);
    expect(new Set(keys).size).toBe(keys.length);
    const edges = seed.edges.flatMap((set) => set.rows.map((row) => `${set.type} ${row.from} ${row.to} ${String(row.props.from)}`));
    expect(edges.filter((edge, at) => edges.indexOf(edge) !== at)).toEqual([]);
  });

  test('nothing is an empty text', () => {
    expect(JSON.stringify(seed)).not.toContain('""');
  });

  test('days are counted from the day it is read', () => {
    const [on] = seed.nodes.Session.map((row) => row.on);
    const [later] = seedOf('2026-11-23').nodes.Session.map((row) => row.on);
    expect(Date.parse(String(later)) - Date.parse(String(on))).toBe(86_400_000);
  });

  test('the loader is told which properties are days', () => {
    expect(dayProperties('Post')).toEqual(['opensOn', 'closesOn', 'sourceOn']);
    expect(dayProperties('Session')).toEqual(['on', 'sourceOn']);
  });
});

describe('what is refused', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'seed-'));
    cpSync(SEED_FOLDER, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const edit = (file: string, change: (text: string) => string): void => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, file), after);
  };
  const reading = () => readSeed(folder, TODAY);

  test('a day that is none', () => {
    edit('organisation.csv', (text) => text.replace('2020-09-01', '2020-02-30'));
    expect(reading).toThrow("seed/organisation.csv line 2: startedOn: '2020-02-30' is not a day (2020-09-01, today-21 or today+30).");
  });

  test('a word that is not in the list', () => {
    edit('portfolios.csv', (text) => text.replace('SPECIALIST', 'SPECIAL'));
    expect(reading).toThrow("seed/portfolios.csv line 6: kind: 'SPECIAL' is not one of LOCALITY, SPECIALIST.");
  });

  test('an id that is taken', () => {
    edit('localities.csv', (text) => text.replace('locality:east', 'locality:west'));
    expect(reading).toThrow('seed/localities.csv line 6: the id locality:west is already taken.');
  });

  test('an edge to nothing', () => {
    edit('lines.csv', (text) => text.replace('post:executive-director', 'post:nobody'));
    expect(reading).toThrow('seed/lines.csv line 2: nothing has the id post:nobody.');
  });

  test('an edge to the wrong kind of thing', () => {
    edit('responsibilities.csv', (text) => text.replace('service:corporate-parenting', 'locality:west'));
    expect(reading).toThrow('seed/responsibilities.csv line 2: locality:west is a Locality, not a Service.');
  });

  test('a supervision for a portfolio that is none', () => {
    edit('supervision.csv', (text) => text.replace('portfolio:social-care', 'portfolio:unknown'));
    expect(reading).toThrow(/^seed\/supervision\.csv line \d+: nothing has the id portfolio:unknown\.$/);
  });

  test('an edge that ends before it starts', () => {
    edit('leads.csv', (text) => text.replace('2020-09-01,,', '2020-09-01,2020-08-31,'));
    expect(reading).toThrow('seed/leads.csv line 2: it ends (2020-08-31) before it starts (2020-09-01).');
  });

  test('a published fact without its document', () => {
    edit('plans.csv', (text) => text.replace('delivery-model-2020', ''));
    expect(reading).toThrow('seed/plans.csv line 2: a published fact names its document.');
  });

  test('a column that is missing, and one that nobody knows', () => {
    edit('priorities.csv', (text) => text.replace('number', 'rank'));
    expect(reading).toThrow('seed/priorities.csv line 2: the column rank is not known.');
  });

  test('a file that is missing', () => {
    rmSync(join(folder, 'forums.csv'));
    expect(reading).toThrow(/^seed\/forums\.csv cannot be read: /);
  });
});
