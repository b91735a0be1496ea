import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/Graph.js';
import { ask } from '../support/ask.js';
import { draw } from '../support/draw.js';
import { openClean } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

let graph: Graph;
let service: TestService;
beforeAll(async () => {
  graph = await openClean('embedded');
  await draw(graph, { posts: { one: { holder: 'ann' } } });
  service = await startService(graph);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

/** What a program can act on: each error's code and argument. */
const codes = async (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  (await ask(service.address, query, variables)).errors.map(({ extensions }) => [extensions['code'], extensions['argument']]);

const post = (method: string, body: string, headers: Record<string, string>) =>
  fetch(`${service.address}/graphql`, { method, headers, ...(method === 'GET' ? {} : { body }) });

describe('a wrong value', () => {
  test.each([
    ['an empty id', '{ post(id: "") { id } }', 'id'],
    ['an id with a space', '{ post(id: "post: one") { id } }', 'id'],
    ['an id with a control character', '{ post(id: "post:\\u0000one") { id } }', 'id'],
    ['a very long id', `{ post(id: "post:${'x'.repeat(200)}") { id } }`, 'id'],
    ['a wrong id of a person', '{ person(id: "a b") { id } }', 'id'],
    ['a wrong id of a line', '{ lines(post: "a b") { sentence } }', 'post'],
    ['a wrong root', '{ chart(root: "a b") { revision } }', 'root'],
    ['a depth below 0', '{ chart(depth: -1) { revision } }', 'depth'],
    ['a first below 0', '{ posts(first: -1) { totalCount } }', 'first'],
    ['a search for fewer than none', '{ search(text: "x", first: -1) { id } }', 'first'],
    ['a text that nobody types', `{ search(text: "${'x'.repeat(201)}") { id } }`, 'text'],
    ['a cursor of another list', '{ posts(after: "bm9uZSBvZiBvdXJz") { totalCount } }', 'after'],
    ['half a day', '{ post(id: "post:one", on: "2026-11") { id } }', 'on'],
    ['a day that is not in the calendar', '{ post(id: "post:one", on: "2026-02-30") { id } }', 'on'],
    ['a day that is a number', '{ post(id: "post:one", on: 2026) { id } }', 'on'],
    ['an order that is none', '{ posts(orderBy: AGE) { totalCount } }', 'orderBy'],
    ['a kind that is none', '{ search(text: "x", kinds: [DRAGON]) { id } }', 'kinds'],
    ['a filter by no state', '{ posts(filter: {state: GONE}) { totalCount } }', 'filter'],
    ['a number as a text', '{ search(text: 7) { id } }', 'text'],
    ['a text as a number', '{ posts(first: "5") { totalCount } }', 'first'],
    ['a number too great for an integer', '{ posts(first: 99999999999) { totalCount } }', 'first'],
  ])('%s is BAD_INPUT and names the argument', async (_, query, argument) => {
    expect(await codes(query)).toEqual([['BAD_INPUT', argument]]);
  });

  test.each([
    ['half a day', 'query ($day: LocalDate) { post(id: "post:one", on: $day) { id } }', { day: '2026-11' }, 'day'],
    ['a day that is no text', 'query ($day: LocalDate) { post(id: "post:one", on: $day) { id } }', { day: 20261122 }, 'day'],
    ['an unknown word', 'query ($kinds: [EntityKind!]) { search(text: "x", kinds: $kinds) { id } }', { kinds: ['DRAGON'] }, 'kinds'],
    [
      'an unknown word in a filter',
      'query ($filter: PostFilter) { posts(filter: $filter) { totalCount } }',
      { filter: { state: 'GONE' } },
      'filter',
    ],
    [
      'an unknown field of a filter',
      'query ($filter: PostFilter) { posts(filter: $filter) { totalCount } }',
      { filter: { age: 7 } },
      'filter',
    ],
    ['nothing where something is needed', 'query ($id: ID!) { post(id: $id) { id } }', {}, 'id'],
    ['null where something is needed', 'query ($id: ID!) { post(id: $id) { id } }', { id: null }, 'id'],
    ['a fraction', 'query ($n: Int!) { posts(first: $n) { totalCount } }', { n: 1.5 }, 'n'],
  ])('%s in a variable is BAD_INPUT and names the variable', async (_, query, variables, variable) => {
    expect(await codes(query, variables)).toEqual([['BAD_INPUT', variable]]);
  });

  test('more than the most of a list is refused with the limit in the sentence', async () => {
    for (const [query, most] of [
      ['{ posts(first: 501) { totalCount } }', '500'],
      ['{ search(text: "x", first: 51) { id } }', '50'],
    ] as const) {
      const { errors } = await ask(service.address, query);
      expect(errors).toHaveLength(1);
      expect(['BAD_INPUT', 'LIMIT_EXCEEDED']).toContain(errors[0]?.extensions['code']);
      expect(errors[0]?.message).toContain(` ${most}`);
    }
    expect(await codes('{ posts(first: 500) { totalCount } }')).toEqual([]);
    expect(await codes('{ search(text: "x", first: 50) { id } }')).toEqual([]);
  });

  test('null is as good as leaving it out', async () => {
    expect(
      await codes(
        'query ($n: LocalDate, $s: String, $i: Int, $id: ID, $f: PostFilter, $o: PostOrder) { posts(filter: $f, orderBy: $o, first: $i, after: $s, on: $n) { totalCount } chart(root: $id, depth: $i) { revision } }',
        { n: null, s: null, i: null, id: null, f: null, o: null },
      ),
    ).toEqual([]);
    expect(
      await codes(
        '{ posts(filter: null, after: null, on: null) { totalCount } chart(root: null, depth: null, on: null) { revision } search(text: "x", kinds: null, on: null) { id } }',
      ),
    ).toEqual([]);
  });

  test('what is not there is null where it may be, and NOT_FOUND where it must be', async () => {
    expect(await codes('{ post(id: "post:nobody") { id } person(id: "person:nobody") { id } }')).toEqual([]);
    expect(await codes('{ lines(post: "post:nobody") { sentence } }')).toEqual([['NOT_FOUND', 'post']]);
    expect(await codes('{ chart(root: "post:nobody") { revision } }')).toEqual([['NOT_FOUND', 'root']]);
  });

  test('an error names its path, and a sentence that a person can act on', async () => {
    const { errors } = await ask(service.address, '{ here: lines(post: "post:nobody") { sentence } }');
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'There is no post post:nobody.',
        path: ['here'],
        extensions: { code: 'NOT_FOUND', argument: 'post' },
      }),
    ]);
  });
});

describe('a wrong request', () => {
  test.each([
    ['an unknown field', '{ organisation { shoeSize } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown argument', '{ post(id: "x", size: 7) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing argument', '{ post { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable that is not defined', '{ post(id: $id) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of another type', 'query ($id: Int!) { post(id: $id) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a syntax error', '{ organisation { ', 'GRAPHQL_PARSE_FAILED'],
    ['no document', '', 'BAD_REQUEST'],
    ['a mutation', 'mutation { wipe }', 'GRAPHQL_VALIDATION_FAILED'],
    ['two operations without a name', 'query A { organisation { id } } query B { organisation { id } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('%s has a code and nothing of our insides', async (_, query, code) => {
    const { status, errors, text } = await ask(service.address, query);
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(500);
    expect(errors.map(({ extensions }) => extensions['code'])).toContain(code);
    expect(text).not.toMatch(/stack|node_modules|\.ts\b|\.js\b/);
  });

  test('GET without a header that only a page of ours can send is refused, with one it is answered', async () => {
    const query = encodeURIComponent('{ organisation { id } }');
    const bare = await fetch(`${service.address}/graphql?query=${query}`);
    expect(bare.status).toBe(400);
    expect(await bare.text()).toContain('CSRF');
    const asked = await fetch(`${service.address}/graphql?query=${query}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(await asked.json()).toEqual({ data: { organisation: { id: 'organisation:none' } } });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a body of the type %s, which any page can send, is refused',
    async (type) => {
      const answered = await post('POST', '{"query":"{ organisation { id } }"}', { 'content-type': type });
      expect([400, 415]).toContain(answered.status);
      expect(await answered.text()).not.toContain('organisation:none');
    },
  );

  test('a body that is no JSON is refused', async () => {
    expect((await post('POST', '{"query": ', { 'content-type': 'application/json' })).status).toBe(400);
  });

  test('a body of more than a million bytes is refused before it is read', async () => {
    const answered = await post('POST', JSON.stringify({ query: '{ organisation { id } }', variables: { x: 'x'.repeat(1_000_001) } }), {
      'content-type': 'application/json',
    });
    expect(answered.status).toBe(413);
    expect(await answered.text()).not.toContain('organisation:none');
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is no way to ask', async (method) => {
    expect((await post(method, '{}', { 'content-type': 'application/json' })).status).toBe(404);
  });
});
