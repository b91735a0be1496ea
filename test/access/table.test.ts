import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { asker } from './askers.js';
import { SAMPLE_ID, walkFields } from './walkFields.js';

const FILE = join('test', 'access', 'table.txt');
const UPDATE = 'ORGMATRIX_UPDATE=1 npm run jest -- test/access/table.test.ts';

const HEAD = `Who gets what

Every field of the API, asked by everybody, in a world where each has an answer. Written by \`${UPDATE}\`; the same test compares.
Read every difference: this table is what the service promises to people.

yes: the value. null, empty: nothing in its place. refused: FORBIDDEN. no way: no question leads there.
published, the rest: somebody who is not signed in, of what is published and of the rest. no role: somebody who is signed in without a
role, of what is published, even about themselves and whoever is below them.
self, above: STAFF who ask about themselves, or about somebody below them on the professional line.
`;

const COLUMNS = {
  published: () => walkFields(asker([]), 'PUBLISHED'),
  'the rest': () => walkFields(asker([]), 'RECORDED'),
  'no role': () => walkFields(asker([], { signedIn: true, person: SAMPLE_ID, above: true }), 'PUBLISHED'),
  STAFF: () => walkFields(asker(['STAFF']), 'RECORDED'),
  self: () => walkFields(asker(['STAFF'], { person: SAMPLE_ID }), 'RECORDED'),
  above: () => walkFields(asker(['STAFF'], { above: true }), 'RECORDED'),
  HR: () => walkFields(asker(['HR']), 'RECORDED'),
  LEADERSHIP: () => walkFields(asker(['LEADERSHIP']), 'RECORDED'),
  ADMIN: () => walkFields(asker(['ADMIN']), 'RECORDED'),
};

test('every field answers everybody as the committed table says', async () => {
  const columns = await Promise.all(Object.entries(COLUMNS).map(async ([name, walk]) => ({ name, verdicts: await walk() })));
  const fields = [...(columns[0]?.verdicts.keys() ?? [])].sort();
  const row = ([field = '', ...cells]: readonly string[]) =>
    `${field.padEnd(40)}${cells.map((cell) => cell.padEnd(11)).join('')}`.trimEnd();
  const lines = [
    row(['field', ...columns.map(({ name }) => name)]),
    ...fields.map((field) => row([field, ...columns.map(({ verdicts }) => verdicts.get(field) ?? '')])),
  ];
  const table = `${HEAD}\n${lines.join('\n')}\n`;
  if (process.env['ORGMATRIX_UPDATE'] === '1') writeFileSync(FILE, table);
  // A difference that is meant is written with ORGMATRIX_UPDATE=1, read, and committed.
  expect(table.split('\n')).toEqual(readFileSync(FILE, 'utf8').split('\n'));
});
