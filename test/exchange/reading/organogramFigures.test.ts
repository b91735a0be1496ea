import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { juniorFigures, seniorFigures } from '../../../src/exchange/reading/organogramFigures.js';
import { juniorRows, seniorRows } from '../../../src/exchange/reading/organogramRows.js';
import { readTable } from '../../../src/exchange/reading/readTable.js';

const FOLDER = 'test/exchange/data/uk-organograms';
const EXPECTED = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Record<string, Record<string, unknown>>;

const fileOf = async (name: string) => ({ name, table: await readTable(name, readFileSync(`${FOLDER}/${name}`)), json: null });

test.each(Object.keys(EXPECTED))('the figures of %s are those that two independent programs found', async (name) => {
  const senior = await fileOf(name);
  const junior = await fileOf(name.replace('-senior', '-junior'));
  const rows = seniorRows(senior);
  const { junior: juniors, ...expected } = EXPECTED[name] ?? {};
  expect(seniorFigures(senior, rows)).toEqual(expected);
  const found = juniorFigures(juniorRows(junior), new Set(rows.map(({ ref }) => ref)));
  expect(found).toEqual(juniors ?? expect.objectContaining({ rows: 0, fte: 0 }));
});
