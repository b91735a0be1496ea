import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { seed } from '../../seed/run.js';
import type { Limits } from '../../src/api/Limits.js';
import type { Graph, Tx } from '../../src/graph/Graph.js';
import { openClean } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

let graph: Graph;
const started: TestService[] = [];

beforeAll(async () => {
  graph = await openClean('embedded');
  await seed(graph, '2026-11-22');
});

afterAll(async () => {
  for (const service of started) await service.stop();
  await graph.close();
});

async function serviceWith(limits: Partial<Limits>, over = graph, demonstration = true): Promise<string> {
  const service = await startService(over, { limits, demonstration });
  started.push(service);
  return `${service.address}/graphql`;
}

interface Refusal {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

const JSON_BODY = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

async function send(url: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Promise<Refusal> {
  const response = await fetch(url, { method: 'POST', headers: { ...JSON_BODY, ...headers }, body });
  const { data, errors = [] } = (await response.json()) as Partial<Refusal>;
  return { status: response.status, data, errors };
}

const query = (text: string, variables = {}) => JSON.stringify({ query: text, variables });

/** A limit, what is just within it, what is just beyond, and the sentence of the refusal. */
const DOCUMENTS: readonly (readonly [keyof Limits, number, string, string, string])[] = [
  ['depth', 3, '{ organisation { head { id } } }', '{ organisation { head { manager { id } } } }', 'these stand 4 deep'],
  ['aliases', 2, '{ a: organisation { b: id } }', '{ a: organisation { b: id c: id } }', 'this one renames 3'],
  [
    'directives',
    1,
    '{ organisation @skip(if: true) { id } }',
    '{ organisation @skip(if: true) { id @skip(if: true) } }',
    'this one holds 2',
  ],
  [
    'fields',
    3,
    '{ organisation { id name } }',
    '{ organisation { ...F ...F } } fragment F on Organisation { id name }',
    'this one asks for 5',
  ],
  ['first', 5, '{ posts(first: 5) { nodes { id } } }', '{ posts(first: 6) { nodes { id } } }', 'this question asks for 6'],
  ['cost', 6, '{ posts(first: 5) { nodes { id } } }', '{ posts(first: 6) { nodes { id } } }', 'this one costs 7'],
  ['tokens', 7, '{ organisation { id name } }', '{ organisation { id name revision } }', 'may hold 7 words and signs'],
  ['characters', 30, '{ organisation { id } }', '{ organisation { id }         }', 'this one has 31'],
];

describe.each(DOCUMENTS)('%s', (limit, most, within, beyond, sentence) => {
  test('a document just within it is answered, and one just beyond is refused by name', async () => {
    const url = await serviceWith({ [limit]: most });
    expect(await send(url, query(within))).toMatchObject({ status: 200, errors: [] });
    const refused = await send(url, query(beyond));
    expect(refused).toMatchObject({ status: 400, errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit, most } }] });
    expect(refused.data).toBeUndefined();
    expect(refused.errors[0]?.message).toContain(sentence);
  });
});

test('the same field asked for so often that it cannot be compared is refused by name, too', async () => {
  const url = await serviceWith({ fields: 1_000, tokens: 5_000 });
  const refused = await send(url, query(`{ organisation { ${'id '.repeat(1_500)} } }`));
  expect(refused).toMatchObject({ status: 400, errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'fields', most: 1_000 } }] });
});

test('first in a variable is held to the same limit', async () => {
  const url = await serviceWith({ first: 5 });
  const asking = (n: number) => send(url, query('query ($n: Int!) { posts(first: $n) { nodes { id } } }', { n }));
  expect((await asking(5)).errors).toEqual([]);
  const refused = await asking(6);
  expect(refused.errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'first' });
});

test('what @skip hides from running is still refused before it is compiled', async () => {
  const double = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Post { a: manager { ...F${i + 1} } b: manager { ...F${i + 1} } }`);
  const text = `query ($no: Boolean!) { post(id: "post:x") { id ...F0 @include(if: $no) } } ${double.join(' ')} fragment F20 on Post { id }`;
  const url = await serviceWith({ depth: 100, aliases: 1_000 });
  const refused = await send(url, query(text, { no: false }));
  expect(refused.errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'fields' });
});

describe('bodyBytes', () => {
  test.each([
    ['as it is', {}, (text: string) => text],
    ['packed small', { 'content-encoding': 'gzip' }, (text: string) => gzipSync(text)],
  ])('a body that is too long is refused, %s', async (_, headers, packed) => {
    const url = await serviceWith({ bodyBytes: 5_000 });
    const body = (length: number) => packed(query('{ organisation { id } }', { padding: 'x'.repeat(length) }));
    expect((await send(url, body(4_000), headers)).status).toBe(200);
    const refused = await send(url, body(6_000), headers);
    expect(refused).toMatchObject({ status: 413, errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', most: 5_000 } }] });
  });
});

describe('batch', () => {
  const one = { query: '{ organisation { id } }' };

  test('an array is refused while requests hold one operation', async () => {
    const refused = await send(await serviceWith({}), JSON.stringify([one]));
    expect(refused).toMatchObject({ status: 400, errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'batch', most: 1 } }] });
  });

  test('arrays up to the limit are answered where it is higher, and each of their operations is held to the others', async () => {
    const url = await serviceWith({ batch: 2, depth: 2 });
    const response = await fetch(url, {
      method: 'POST',
      headers: JSON_BODY,
      body: JSON.stringify([one, { query: '{ organisation { head { id } } }' }]),
    });
    expect(await response.json()).toMatchObject([{ data: {} }, { errors: [{ extensions: { limit: 'depth' } }] }]);
    expect((await send(url, JSON.stringify([one, one, one]))).errors[0]?.message).toContain('may hold 2 operations; this one holds 3');
  });
});

describe('time and number', () => {
  /** The same graph, whose reads wait for `open` first. */
  function slow(open: Promise<void>): Graph {
    const read = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => (await open, graph.read(work));
    return Object.assign(Object.create(graph) as Graph, { read });
  }
  function gate(): { open: () => void; opened: Promise<void> } {
    let open = () => undefined as void;
    const opened = new Promise<void>((done) => (open = done));
    return { open, opened };
  }
  const body = query('{ organisation { id } }');

  test('an operation that takes too long is given up, and the next one is answered', async () => {
    const { open, opened } = gate();
    const url = await serviceWith({ operationMs: 700 }, slow(opened));
    const refused = await send(url, body);
    expect(refused).toMatchObject({ status: 503, errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'operationMs', most: 700 } }] });
    open();
    expect((await send(url, body)).status).toBe(200);
  });

  test('a client may have so many operations at the same time, counted until they end', async () => {
    const { open, opened } = gate();
    const url = await serviceWith({ concurrent: 2 }, slow(opened));
    const hangsUp = new AbortController();
    const gone = fetch(url, { method: 'POST', headers: JSON_BODY, body, signal: hangsUp.signal }).catch(() => 'gone');
    const waits = send(url, body);
    const refused = await refusedWhenFull(url);
    expect(refused).toMatchObject({ status: 429, errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'concurrent', most: 2 } }] });
    hangsUp.abort();
    await gone;
    expect((await send(url, body)).status).toBe(429);
    open();
    expect((await waits).status).toBe(200);
    expect((await send(url, body)).status).toBe(200);
  });

  // The two before it have been sent, but not perhaps been read.
  async function refusedWhenFull(url: string): Promise<Refusal> {
    for (;;) {
      const answer = await Promise.race([send(url, body), new Promise<null>((done) => setTimeout(done, 100, null))]);
      if (answer !== null) return answer;
    }
  }

  test('a client may send so many requests a minute, and another client is not held up', async () => {
    const url = await serviceWith({ ratePerMinute: 2, trustedProxies: ['127.0.0.1'] });
    const from = (address: string) => send(url, body, { 'x-forwarded-for': address });
    expect([(await from('192.0.2.1')).status, (await from('192.0.2.1')).status]).toEqual([200, 200]);
    const refused = await from('192.0.2.1');
    expect(refused).toMatchObject({ status: 429, errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'ratePerMinute', most: 2 } }] });
    expect((await from('192.0.2.2')).status).toBe(200);
  });

  test('addresses of one IPv6 network are one client', async () => {
    const url = await serviceWith({ ratePerMinute: 1, trustedProxies: ['127.0.0.1'] });
    const from = (address: string) => send(url, body, { 'x-forwarded-for': address });
    expect([(await from('2001:db8::1')).status, (await from('2001:db8::2')).status]).toEqual([200, 429]);
  });

  test('nobody says who they are unless a proxy is trusted', async () => {
    const url = await serviceWith({ ratePerMinute: 1 });
    const from = (address: string) => send(url, body, { 'x-forwarded-for': address });
    expect([(await from('192.0.2.1')).status, (await from('192.0.2.2')).status]).toEqual([200, 429]);
  });
});

describe('outside demonstration', () => {
  test.each([
    ['the schema is not told', '{ __schema { types { name } } }', {}],
    ['fields are not suggested', '{ organisatio { id } }', {}],
    ['types are not suggested', '{ organisation { ... on Organisatio { id } } }', {}],
    ['arguments are not suggested', '{ post(idd: "post:x") { id } }', {}],
    ['enum values are not suggested', '{ posts(orderBy: TITL) { nodes { id } } }', {}],
    ['enum values in variables are not suggested', 'query ($o: PostOrder!) { posts(orderBy: $o) { nodes { id } } }', { o: 'TITL' }],
    ['fields of inputs are not suggested', '{ posts(filter: { localit: "x" }) { nodes { id } } }', {}],
    [
      'fields of inputs in variables are not suggested',
      'query ($f: PostFilter!) { posts(filter: $f) { nodes { id } } }',
      { f: { localit: 'x' } },
    ],
  ])('%s', async (_, text, variables) => {
    const url = await serviceWith({}, graph, false);
    const { errors } = await send(url, query(text, variables));
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.map(({ message }) => message).join(' ')).not.toMatch(/Did you mean/);
  });

  test('the type of an object may be asked for', async () => {
    const url = await serviceWith({});
    expect(await send(url, query('{ __typename }'))).toMatchObject({ data: { __typename: 'Query' } });
  });
});
