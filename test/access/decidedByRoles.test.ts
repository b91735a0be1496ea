import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { decidedByRoles } from '../../src/access/decidedByRoles.js';
import { buildApi } from '../../src/api/buildApi.js';

const schema = buildApi();

test.each([
  ['names and titles', '{ post(id: "post:a") { title holders { person { name } } manager { title } } }', true],
  ['what everybody of a role may see', '{ posts { nodes { title gaps { reason } } totalCount } }', true],
  ['an address, for everybody where it is published', '{ post(id: "post:a") { holders { person { email } } } }', true],
  ['lists of which visitors see what is published', '{ teams { nodes { name members { title } } } }', true],
  ['registrations, for the person and those above', '{ post(id: "post:a") { holders { person { registeredWith } } } }', false],
  [
    'the same far below, in a fragment',
    '{ lines(post: "post:a") { line { post { ...F } } } } fragment F on Post { holders { person { registeredWith } } }',
    false,
  ],
  ['the same in a part of its own', '{ post(id: "post:a") { ... on Post { holders { person { registeredWith } } } } }', false],
  ['sessions, for supervisors', '{ sessionsDue { nodes { sentence } } }', false],
])('%s', (_, query, decided) => {
  expect(decidedByRoles(schema, parse(query))).toBe(decided);
});
