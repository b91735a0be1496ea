import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seed } from '../../../seed/run.js';
import type { Graph } from '../../../src/graph/Graph.js';
import { revisionOf } from '../../../src/graph/revision.js';
import { ask } from '../../support/ask.js';
import { expectUnbroken } from '../../support/expectUnbroken.js';
import { openClean } from '../../support/onBothEngines.js';
import { startService, type TestService } from '../../support/startService.js';

let graph: Graph;
let service: TestService;
let revision: number;

beforeAll(async () => {
  graph = await openClean('embedded');
  await seed(graph, '2026-11-22');
  revision = await graph.read(revisionOf);
  service = await startService(graph);
});

afterAll(async () => {
  await service.stop();
  await graph.close();
});

const times = (many: number, text: string | ((i: number) => string)) =>
  Array.from({ length: many }, (_, i) => (typeof text === 'string' ? text : text(i))).join(' ');
const POST = 'post(id: "post:principal-teacher")';

/** What is sent, and the code of the refusal; null where it is answered. */
const DOCUMENTS: readonly (readonly [string, string, string | null])[] = [
  ['nothing', '', 'BAD_REQUEST'],
  ['white space', ' \n\t,', 'GRAPHQL_PARSE_FAILED'],
  ['a comment', '# { organisation { id } }', 'GRAPHQL_PARSE_FAILED'],
  ['an opened brace', '{', 'GRAPHQL_PARSE_FAILED'],
  ['a character that is none', '{ organisation { id } }\u0000', 'GRAPHQL_PARSE_FAILED'],
  ['a byte order mark', '\ufeff{ organisation { id } }', null],
  ['half of a character', '{ search(text: "\\ud800") { id } }', 'GRAPHQL_PARSE_FAILED'],
  ['a string without an end', '{ search(text: "x) { id } }', 'GRAPHQL_PARSE_FAILED'],
  ['a block string', '{ search(text: """\n  x\n  """) { id } }', null],
  ['deep braces', times(2_000, '{ a'), 'LIMIT_EXCEEDED'],
  ['deep lists', `{ search(text: "x", kinds: ${'['.repeat(5_000)}`, 'LIMIT_EXCEEDED'],
  ['deep inputs', `{ posts(filter: ${'{text:'.repeat(400)}`, 'LIMIT_EXCEEDED'],
  ['deep types of a variable', `query ($x: ${'['.repeat(3_000)}Int`, 'LIMIT_EXCEEDED'],
  ['a deep question', `{ ${POST} { ${times(20, 'manager {')} id ${times(20, '}')} } }`, 'LIMIT_EXCEEDED'],
  ['a wide question', `{ ${times(30, (i) => `p${i}: posts(first: 500) { nodes { reports { reports { id } } } }`)} }`, 'LIMIT_EXCEEDED'],
  ['many charts', `{ ${times(10, (i) => `c${i}: chart { revision }`)} }`, 'LIMIT_EXCEEDED'],
  ['a flood of aliases', `{ ${times(200, (i) => `a${i}: __typename`)} }`, 'LIMIT_EXCEEDED'],
  ['a flood of directives', `{ __typename ${times(60, '@skip(if: false)')} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['a flood of directives, each alone', `{ ${times(60, '__typename @skip(if: false)')} }`, 'LIMIT_EXCEEDED'],
  ['a flood of unknown directives', `{ __typename ${times(300, (i) => `@x${i}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['a flood of one field', `{ ${POST} { ${times(900, 'id')} } }`, 'LIMIT_EXCEEDED'],
  ['a flood of fields with fields', `{ ${POST} { ${times(230, 'manager { id }')} } }`, null],
  ['a flood of unknown fields', `{ ${times(900, (i) => `x${i}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['a flood of operations', times(240, (i) => `query Q${i} { __typename }`), 'LIMIT_EXCEEDED'],
  ['a flood of variables', `query (${times(240, (i) => `$v${i}: Int`)}) { __typename }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['a flood of spreads', `{ ${POST} { ${times(400, '...F')} } } fragment F on Post { id title grade }`, 'LIMIT_EXCEEDED'],
  ['a fragment in itself', `{ ${POST} { ...F } } fragment F on Post { id ...F }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a circle of fragments',
    `{ ${POST} { ...A } } fragment A on Post { ...B } fragment B on Post { ...C } fragment C on Post { ...A }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a circle through fields',
    `{ ${POST} { ...A } } fragment A on Post { manager { ...B } } fragment B on Post { reports { ...A } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'fragments that double',
    `{ ${POST} { ...F0 } } ${times(12, (i) => `fragment F${i} on Post { manager { ...F${i + 1} } reports { ...F${i + 1} } }`)} fragment F12 on Post { id }`,
    'LIMIT_EXCEEDED',
  ],
  [
    'fragments of fragments of fragments',
    `{ ${POST} { ...F0 } } ${times(20, (i) => `fragment F${i} on Post { id ${times(20 - i, (j) => `...F${i + j + 1}`)} }`)} fragment F20 on Post { id }`,
    'LIMIT_EXCEEDED',
  ],
  [
    'circles of introspection',
    `{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a name that every object has as an alias',
    `{ __proto__: organisation { constructor: id toString: name hasOwnProperty: id __defineGetter__: id } }`,
    null,
  ],
  ['a name that every object has as a field', '{ constructor { name } toString __proto__ }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a name that every object has as a variable',
    'query ($__proto__: ID = "x", $constructor: ID = "y") { a: post(id: "z") { id } b: chart(root: $constructor) { revision } c: chart(root: $__proto__) { revision } }',
    'NOT_FOUND',
  ],
  [
    'a name that every object has as a fragment',
    `{ ${POST} { ...constructor ...__proto__ } } fragment constructor on Post { id } fragment __proto__ on Post { title }`,
    null,
  ],
  ['a type that every object has', `{ ${POST} { ... on constructor { id } } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['a mutation that there is not', 'mutation { wipe { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a mutation of nothing', 'mutation { __typename }', null],
  ['a subscription', 'subscription { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a type definition', 'type Query { stolen: ID }', 'GRAPHQL_VALIDATION_FAILED'],
  ['@defer', `{ ... @defer { organisation { id } } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['an enormous number', `{ posts(first: ${'9'.repeat(5_000)}) { totalCount } }`, 'BAD_INPUT'],
  ['a number that is not whole', '{ posts(first: 1e400) { totalCount } }', 'BAD_INPUT'],
  ['a number below nothing', '{ posts(first: -2147483648) { totalCount } }', 'BAD_INPUT'],
  ['the wrong type', '{ posts(first: "5") { totalCount } }', 'BAD_INPUT'],
  ['an object for a text', '{ search(text: { a: 1 }) { id } }', 'BAD_INPUT'],
  ['null for what is required', '{ search(text: null) { id } }', 'BAD_INPUT'],
  ['a text that ends a script', '{ search(text: "</script><script>alert(1)</script>") { id } }', null],
  ['a text that would be Cypher', `{ search(text: "'}) DETACH DELETE n //") { id } }`, null],
  ['an id that would be Cypher', `{ post(id: "x'})MATCH(n)DETACH/**/DELETE/**/n//") { id } }`, null],
];

describe('documents', () => {
  test.each(DOCUMENTS)('%s', async (name, text, code) => {
    const answer = await ask(service.address, text);
    expectUnbroken(answer, name);
    expect(answer.errors[0]?.extensions['code'] ?? null).toBe(code);
  });

  test('nothing of these reached the graph as a write', async () => {
    expect(await graph.read(revisionOf)).toBe(revision);
  });
});

const IDS = 'query ($id: ID!) { post(id: $id) { id } }';
const FILTER = 'query ($f: PostFilter, $n: Int!) { posts(filter: $f, first: $n) { totalCount } }';
const KINDS = 'query ($k: [EntityKind!], $on: LocalDate) { search(text: "x", kinds: $k, on: $on) { id } }';
const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

describe('variables', () => {
  test.each([
    ['none where one is required', IDS, {}],
    ['null', IDS, { id: null }],
    ['an object', IDS, { id: { $ne: null } }],
    ['an object that cannot be written as text', IDS, { id: { toString: 1, valueOf: 2, toJSON: 3 } }],
    ['a list', IDS, { id: ['post:x'] }],
    ['true', IDS, { id: true }],
    ['a fraction', IDS, { id: 1.5 }],
    ['a text of a million', IDS, { id: 'x'.repeat(900_000) }],
    ['half of a character', IDS, { id: '\ud800' }],
    ['nothing at all, as a character', IDS, { id: 'post:\u0000' }],
    ['a number as text', FILTER, { n: '5' }],
    ['a number beyond 32 bits', FILTER, { n: 2 ** 40 }],
    ['a fraction of a page', FILTER, { n: 0.5 }],
    ['a list as an input', FILTER, { n: 1, f: [] }],
    ['a text as an input', FILTER, { n: 1, f: 'x' }],
    ['an unknown field of an input', FILTER, { n: 1, f: { constructor: 1 } }],
    ['a text of a million in an input', FILTER, { n: 1, f: { text: 'x'.repeat(900_000) } }],
    ['a wrong enum', KINDS, { k: 'constructor' }],
    ['a hundred thousand wrong enums', KINDS, { k: Array.from({ length: 100_000 }, () => 'X') }],
    ['a hundred thousand right enums', KINDS, { k: Array.from({ length: 70_000 }, () => 'POST') }],
    ['a day that is none', KINDS, { on: '2026-02-30' }],
    ['a day beyond all calendars', KINDS, { on: '+999999-01-01' }],
    ['a day in an object', KINDS, { on: { year: 2026 } }],
    ['variables that nobody declared', IDS, { id: 'post:x', other: deep(1_000) }],
  ])('%s', async (name, text, variables) => {
    const answer = await ask(service.address, text, variables);
    expectUnbroken(answer, name);
    // A refusal is a sentence, not the question come back.
    expect(answer.text.length).toBeLessThan(20_000);
  });

  test('a list a hundred thousand deep', async () => {
    const body = `{"query":${JSON.stringify(IDS)},"variables":{"id":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    const response = await fetch(`${service.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expectUnbroken({ status: response.status, text: await response.text() }, 'a deep list');
  });

  test('what every object inherits is not there for the asking', async () => {
    const body = `{"query":"query ($id: ID!) { post(id: $id) { id } }","variables":{"__proto__":{"id":"post:principal-teacher"}}}`;
    const response = await fetch(`${service.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expectUnbroken({ status: response.status, text: await response.text() }, 'a prototype');
    expect(response.status).toBe(400);
  });
});
