import { createConnection } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/Graph.js';
import { expectUnbroken } from '../../support/expectUnbroken.js';
import { openClean } from '../../support/onBothEngines.js';
import { startService, type TestService } from '../../support/startService.js';

let graph: Graph;
let service: TestService;

beforeAll(async () => {
  graph = await openClean('embedded');
  service = await startService(graph, { limits: { requestMs: 1_000, bodyBytes: 1_000_000 } });
});

afterAll(async () => {
  await service.stop();
  await graph.close();
});

const JSON_TYPE = { 'content-type': 'application/json' };
const QUESTION = '{"query":"{ __typename }"}';
const GOOD = { status: 200, body: '{"data":{"__typename":"Query"}}\n' };

async function send(init: RequestInit, path = '/graphql'): Promise<{ status: number; text: string }> {
  const response = await fetch(`${service.address}${path}`, init);
  return { status: response.status, text: await response.text() };
}

/** Sends bytes as they are, piece by piece, and reads until the service closes the connection or has said enough. */
function raw(pieces: readonly (string | Buffer)[], everyMs = 0): Promise<string> {
  const { port, hostname } = new URL(service.address);
  return new Promise((done, fail) => {
    const socket = createConnection({ port: Number(port), host: hostname });
    let said = '';
    let at = 0;
    const write = () => {
      const piece = pieces[at++];
      if (piece !== undefined && socket.writable) socket.write(piece, () => setTimeout(write, everyMs));
    };
    socket.on('connect', write);
    socket.on('data', (data: Buffer) => (said += data.toString('latin1')));
    // A connection that the service breaks off is an end too.
    socket.on('error', (error: NodeJS.ErrnoException) => (['ECONNRESET', 'EPIPE'].includes(error.code ?? '') ? done(said) : fail(error)));
    socket.on('close', () => done(said));
  });
}

const statusOf = (said: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1] ?? 0);
const post = (body: string | Buffer, headers = '') =>
  Buffer.concat([
    Buffer.from(
      `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${headers}\r\n`,
    ),
    Buffer.from(body),
  ]);

describe('bodies', () => {
  const bodies: readonly (readonly [string, number, string | Buffer | null, Record<string, string>])[] = [
    ['none', 400, null, JSON_TYPE],
    ['no JSON', 400, '{', JSON_TYPE],
    ['null', 400, 'null', JSON_TYPE],
    ['a number', 400, '5', JSON_TYPE],
    ['a text', 400, '"{ __typename }"', JSON_TYPE],
    ['an empty object', 400, '{}', JSON_TYPE],
    ['an array', 400, `[${QUESTION}]`, JSON_TYPE],
    ['an empty array', 400, '[]', JSON_TYPE],
    ['an array of a million', 400, `[${'1,'.repeat(400_000)}1]`, JSON_TYPE],
    ['a deep array', 400, `${'['.repeat(400_000)}`, JSON_TYPE],
    ['a prototype', 400, '{"__proto__":{"query":"{ __typename }"}}', JSON_TYPE],
    ['a constructor with a prototype', 400, '{"constructor":{"prototype":{"query":"x"}}}', JSON_TYPE],
    ['a query that is an object', 400, '{"query":{"kind":"Document"}}', JSON_TYPE],
    [
      'an operation that is not there',
      400,
      '{"query":"query A { __typename }","operationName":"constructor"}',
      { ...JSON_TYPE, accept: 'application/graphql-response+json' },
    ],
    ['too many bytes', 413, `{"query":"{ __typename }","x":"${'x'.repeat(1_000_001)}"}`, JSON_TYPE],
    ['a bomb', 413, gzipSync(`{"query":"{ __typename }","x":"${'x'.repeat(50_000_000)}"}`), { ...JSON_TYPE, 'content-encoding': 'gzip' }],
    ['packed, but it is not', 400, QUESTION, { ...JSON_TYPE, 'content-encoding': 'gzip' }],
    ['an unknown packing', 415, QUESTION, { ...JSON_TYPE, 'content-encoding': 'lzma' }],
    ['plain text', 415, QUESTION, { 'content-type': 'text/plain' }],
    ['a form', 415, 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['parts', 415, '--x\r\n\r\n{}\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['XML', 415, '<query/>', { 'content-type': 'application/xml' }],
    ['GraphQL as such', 415, '{ __typename }', { 'content-type': 'application/graphql' }],
    ['a type that is none', 415, QUESTION, { 'content-type': 'json' }],
    ['UTF-16', 400, Buffer.from(QUESTION, 'utf16le'), { 'content-type': 'application/json; charset=utf-16' }],
  ];
  test.each(bodies)('%s', async (name, status, body, headers) => {
    const answer = await send({ method: 'POST', headers, body });
    expectUnbroken(answer, name);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }] });
  });

  test.each([
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0xf8, 0x88])],
    ['half of a character', Buffer.from([0xe2, 0x82])],
    ['half of a pair', Buffer.from([0xed, 0xa0, 0x80])],
  ])('%s within a text are read as the sign for an unknown character', async (name, bytes) => {
    const body = Buffer.concat([Buffer.from('{"query":"{ search(text: \\"'), bytes, Buffer.from('\\") { id } }"}')]);
    const answer = await send({ method: 'POST', headers: JSON_TYPE, body });
    expectUnbroken(answer, name);
    expect(answer.status).toBe(200);
  });
});

describe('methods, addresses and headers', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'HEAD'])('%s is refused', async (method) => {
    const answer = await send({ method, headers: { 'apollo-require-preflight': 'true' } });
    expectUnbroken(answer, method);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  test.each([
    '/graphql?query=%7B__typename%7D',
    '/graphql?query=%ff%fe',
    '/graphql?query=%7B__typename%7D&variables=%7B',
    '/graphql?query=a&query=b',
    '/graphql?__proto__[query]=x',
    '/graphql?extensions=%7B%22persistedQuery%22%3Anull%7D',
    `/graphql?query=${'x'.repeat(10_000)}`,
    '/%00',
    '/%ff',
    '/..%2f..%2fpackage.json',
    '/graphql/../../package.json',
  ])('GET %s is not a way in', async (path) => {
    for (const headers of [{}, { 'apollo-require-preflight': 'true' }]) expectUnbroken(await send({ headers }, path), path);
  });

  test('a GET that any site could make a browser send is refused', async () => {
    const answer = await send({}, '/graphql?query=%7B__typename%7D');
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('CSRF');
  });

  test('a GET never changes anything', async () => {
    const answer = await send({ headers: { 'apollo-require-preflight': 'true' } }, '/graphql?query=mutation%7B__typename%7D');
    expect(answer.text).toMatch(/GRAPHQL_VALIDATION_FAILED|GET requests only support query operations/);
  });

  test.each([
    ['a host that is none', 'POST /graphql HTTP/1.1\r\nHost: [\r\n'],
    ['a host with a space', 'POST /graphql HTTP/1.1\r\nHost: a b\r\n'],
    ['an empty host', 'POST /graphql HTTP/1.1\r\nHost:\r\n'],
    ['no host, as of old', 'POST /graphql HTTP/1.0\r\n'],
    ['a whole address', 'POST http://[/graphql HTTP/1.1\r\nHost: x\r\n'],
    ['two hosts', 'POST /graphql HTTP/1.1\r\nHost: a\r\nHost: b\r\n'],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n'],
    ['two ways to know the length', 'POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n'],
    ['a header without an end', `POST /graphql HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n`],
    ['a thousand headers', `POST /graphql HTTP/1.1\r\nHost: x\r\n${'X: y\r\n'.repeat(3_000)}`],
    ['another protocol', 'HELO example.org\r\n'],
    ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000'],
  ])('%s', async (name, start) => {
    const said = await raw([
      `${start}Connection: close\r\nContent-Type: application/json\r\nContent-Length: ${QUESTION.length}\r\n\r\n${QUESTION}`,
    ]);
    expectUnbroken({ status: statusOf(said), text: said }, name);
  });

  test.each([
    ['accept', 'accept', 'text/html'],
    ['a persona that is none', 'x-orgmatrix-persona', "' OR 1=1"],
    ['a token that is none', 'authorization', `Bearer ${'x'.repeat(8_000)}`],
    ['another way of signing in', 'authorization', 'Basic eDp5'],
    ['an origin', 'origin', 'https://evil.example'],
    ['a forwarded host', 'x-forwarded-host', '[['],
    ['a forwarded protocol', 'x-forwarded-proto', 'javascript'],
    ['a forwarded address', 'x-forwarded-for', 'not an address, 127.0.0.1'],
  ])('a hostile header: %s', async (name, header, value) => {
    expectUnbroken(await send({ method: 'POST', headers: { ...JSON_TYPE, [header]: value }, body: QUESTION }), name);
  });
});

describe('slow clients', () => {
  /** The least time is what makes them slow: the service closes the connection long before they are done. */
  const dripping = (text: string) => text.split('');

  test('one that sends its headers by the letter is cut off', async () => {
    const said = await raw(dripping(`POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ${'a'.repeat(10_000)}`), 100);
    expect([0, 408]).toContain(statusOf(said));
  });

  test('one that sends its body by the letter is cut off', async () => {
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n`;
    const said = await raw([head, ...dripping(' '.repeat(10_000))], 100);
    expect([0, 408]).toContain(statusOf(said));
  });

  test('fifty that say nothing at all do not keep others waiting', async () => {
    const silent = Array.from({ length: 50 }, () => raw(['POST /graphql HTTP/1.1\r\n']));
    expect(await send({ method: 'POST', headers: JSON_TYPE, body: QUESTION })).toMatchObject({ status: GOOD.status, text: GOOD.body });
    for (const said of await Promise.all(silent)) expect([0, 408]).toContain(statusOf(said));
  });

  test('after all of this a plain question is answered', async () => {
    expect(statusOf(await raw([post(QUESTION)]))).toBe(200);
    expect(service.log.filter(({ msg }) => msg === 'unexpected error')).toEqual([]);
  });
});
