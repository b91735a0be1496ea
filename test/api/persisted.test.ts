import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { seed } from '../../seed/run.js';
import { buildApi } from '../../src/api/buildApi.js';
import { measure, type Measured } from '../../src/api/measure.js';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/Graph.js';
import { openClean } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

const MANIFEST = JSON.parse(readFileSync('ui/api/generated/persisted-documents.json', 'utf8')) as Record<string, string>;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe.each(Object.entries(MANIFEST))('%s', (key, text) => {
  const document = parse(text);

  test('is the hash of its operation', () => {
    expect(key).toBe(`sha256:${sha256(text)}`);
  });

  test('names an operation that the schema answers', () => {
    expect(validate(buildApi(), document)).toEqual([]);
  });

  test('is well within the usual limits: the page is never refused', () => {
    const { limits } = readConfig({});
    const measured = measure(buildApi(), document, { first: 50 });
    for (const limit of ['depth', 'fields', 'aliases', 'directives', 'cost'] satisfies (keyof Measured)[]) {
      expect({ limit, asked: measured[limit], isOver: measured[limit] > limits[limit] * 0.8 }).toMatchObject({ isOver: false });
    }
    // How many a list asks for stands in the page and does not grow.
    expect(measured.first).toBeLessThanOrEqual(limits.first);
    expect(() => parse(text, { maxTokens: limits.tokens * 0.8 })).not.toThrow();
    expect(text.length).toBeLessThan(limits.characters * 0.8);
  });
});

describe('a service with a built page', () => {
  const OURS = '{ organisation { name } }';
  const NOT_OURS = '{ organisation { id } }';
  const page = mkdtempSync(join(tmpdir(), 'orgmatrix-page-'));
  let graph: Graph;
  let service: TestService;

  beforeAll(async () => {
    graph = await openClean('embedded');
    await seed(graph, '2026-11-22');
    writeFileSync(join(page, 'index.html'), '<title>Orgmatrix</title>');
    writeFileSync(join(page, 'operations.json'), JSON.stringify({ [`sha256:${sha256(OURS)}`]: OURS }));
    service = await startService(graph, { page });
  });

  afterAll(async () => {
    await service.stop();
    await graph.close();
    rmSync(page, { recursive: true });
  });

  async function ask(body: object): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${service.address}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as { data?: unknown };
  }
  const hashOf = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });

  test('an operation of the page is answered for its hash', async () => {
    expect(await ask({ extensions: hashOf(OURS) })).toMatchObject({ data: { organisation: { name: expect.any(String) } } });
  });

  test('another operation is not known by its hash, and nobody can make it known', async () => {
    expect(await ask({ extensions: hashOf(NOT_OURS) })).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect(await ask({ query: NOT_OURS, extensions: hashOf(NOT_OURS) })).toMatchObject({ data: { organisation: {} } });
    expect(await ask({ extensions: hashOf(NOT_OURS) })).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  });

  test('a text under the hash of another is refused', async () => {
    expect(await ask({ query: NOT_OURS, extensions: hashOf(OURS) })).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('other operations are answered too', async () => {
    expect(await ask({ query: NOT_OURS })).toMatchObject({ data: { organisation: {} } });
  });

  test.each([
    ['a number', 5],
    ['another version', { version: 2, sha256Hash: sha256(OURS) }],
    ['no hash', { version: 1 }],
    ['a hash that is no text', { version: 1, sha256Hash: { toString: 1, valueOf: 1 } }],
    ['a hash in capitals', { version: 1, sha256Hash: sha256(OURS).toUpperCase() }],
    ['a name that every object has', { version: 1, sha256Hash: 'constructor' }],
  ])('a malformed hash is refused: %s', async (_, persistedQuery) => {
    expect(await ask({ extensions: { persistedQuery } })).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    const parameters = new URLSearchParams({ extensions: JSON.stringify({ persistedQuery }) });
    const got = await fetch(`${service.address}/graphql?${parameters}`, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await got.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
