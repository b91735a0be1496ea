import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { buildApi } from '../../src/api/buildApi.js';
import { CHANGES } from '../../src/scenarios/changes/index.js';

const page = readFileSync('docs/changes.md', 'utf8');

test('docs/changes.md lists every kind of change with its law, in the order of the registry', () => {
  const listed = [...page.matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm)].map(([, kind, law]) => ({ kind, law }));
  expect(listed).toEqual(CHANGES.map(({ kind, law }) => ({ kind, law })));
});

test('the operations on docs/changes.md are such as the schema takes', () => {
  const operations = [...page.matchAll(/```graphql\n([^]*?)```/g)].map(([, text = '']) => text);
  expect(operations).toHaveLength(2);
  for (const text of operations) expect(validate(buildApi(), parse(text))).toEqual([]);
});
