import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/Graph.js';
import { revisionOf } from '../../src/graph/revision.js';
import { ask } from '../support/ask.js';
import { draw } from '../support/draw.js';
import { openClean } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

let graph: Graph;
let service: TestService;
const began: TestService[] = [];

/** Starts a service of this test, which is stopped at its end. */
async function start(...parts: Parameters<typeof startService>): Promise<TestService> {
  const started = await startService(...parts);
  began.push(started);
  return started;
}

beforeEach(async () => {
  graph = await openClean('embedded');
  await draw(graph, { posts: { one: { holder: 'ann' } } });
  service = await start(graph);
});
afterEach(async () => {
  for (const one of began.splice(0)) await one.stop();
  await graph.close();
});

/** The same graph, but reading more of it than its revision fails as nobody foresaw. */
const broken = (secret: string): Graph => {
  const read: Graph['read'] = () => Promise.reject(new TypeError(secret));
  const revision: Graph['revision'] = (limits) => graph.revision(limits);
  return new Proxy(graph, { get: (target, name) => ({ read, revision })[String(name)] ?? (Reflect.get(target, name, target) as unknown) });
};

describe('health', () => {
  const ready = () => fetch(`${service.address}/health/ready`);

  test('live is live, and ready tells the engine and the revision', async () => {
    expect(await (await fetch(`${service.address}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await ready()).json()).toEqual({
      status: 'ready',
      engine: 'embedded',
      revision: await graph.read(revisionOf),
      atStart: { lastSet: null, interruptedSets: 0 },
    });
  });

  test('once the graph is closed the service is live but not ready, and says no more outside', async () => {
    await graph.close();
    const answered = await ready();
    expect([answered.status, await answered.json()]).toEqual([503, { status: 'not ready' }]);
    expect((await fetch(`${service.address}/health/live`)).status).toBe(200);
    expect(service.log.find(({ msg }) => msg === 'not ready')).toMatchObject({ err: { message: expect.stringContaining('closed') } });
  });
});

describe('metrics', () => {
  const metrics = (persona: string) => fetch(`${service.address}/metrics`, { headers: { 'x-orgmatrix-persona': persona } });

  test('are for administrators, and count what was answered by its status', async () => {
    await ask(service.address, '{ organisation { id } }');
    for (const persona of ['visitor', 'new-starter', 'hr', 'leader']) {
      expect([persona, (await metrics(persona)).status]).toEqual([persona, 403]);
    }
    const answered = await metrics('administrator');
    expect([answered.status, answered.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    const lines = (await answered.text()).split('\n');
    expect(lines).toContain(`orgmatrix_revision ${await graph.read(revisionOf)}`);
    expect(lines).toContain('orgmatrix_request_seconds_count{status="4xx"} 4');
    expect(lines).toContain('orgmatrix_request_seconds_bucket{status="2xx",le="+Inf"} 1');
    expect(
      lines.filter((line) => line !== '' && !/^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? [\d.e+-]+)$/.test(line)),
    ).toEqual([]);
  });
});

describe('an error', () => {
  test('of a graph that cannot answer just now is BUSY, and no defect of ours', async () => {
    await graph.close();
    const { errors } = await ask(service.address, '{ organisation { id } }');
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'BUSY' }, message: expect.stringContaining('shutting down') })]);
    expect(service.log.filter(({ msg }) => msg === 'unexpected error')).toEqual([]);
  });

  test('that nobody foresaw is masked behind a reference, and stands whole in the log under it', async () => {
    const secret = 'the password of the database is swordfish';
    const failing = await start(broken(secret));
    const { status, errors, data, text } = await ask(failing.address, '{ organisation { id } }');
    expect({ status, data }).toEqual({ status: 200, data: null });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['organisation'],
        extensions: { code: 'INTERNAL', reference: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      }),
    ]);
    const reference = String(errors[0]?.extensions['reference']);
    expect(errors[0]?.message).toContain(reference);
    expect(text).not.toMatch(/swordfish|TypeError|stack|\bat .*\(|node_modules/);
    expect(failing.log.filter((line) => line['reference'] === reference)).toEqual([
      expect.objectContaining({
        level: 50,
        err: expect.objectContaining({ type: 'TypeError', message: secret, stack: expect.stringContaining('service.test') }),
      }),
    ]);
  });

  test('in one field leaves the answers of the others', async () => {
    const failing = await start(broken('no'));
    const { data, errors } = await ask(failing.address, '{ __typename post(id: "post:one") { id } }');
    expect(data).toEqual({ __typename: 'Query', post: null });
    expect(errors).toHaveLength(1);
  });

  test('two errors have two references', async () => {
    const failing = await start(broken('no'));
    const { errors } = await ask(failing.address, '{ a: post(id: "post:one") { id } b: post(id: "post:two") { id } }');
    expect(new Set(errors.map(({ extensions }) => extensions['reference'])).size).toBe(2);
  });
});

describe('a response', () => {
  test.each(['/graphql', '/health/live', '/nowhere'])('of %s bears the headers that protect whoever reads it', async (path) => {
    const { headers } = await fetch(`${service.address}${path}`);
    const policy = Object.fromEntries(
      (headers.get('content-security-policy') ?? '').split(';').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
    );
    expect(policy).toMatchObject({
      'default-src': "'self'",
      'script-src': "'self'",
      'object-src': "'none'",
      'frame-ancestors': "'none'",
      'base-uri': "'self'",
      'form-action': "'self'",
      'connect-src': "'self'",
    });
    expect(policy).not.toHaveProperty('upgrade-insecure-requests');
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'SAMEORIGIN',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(headers.has('x-powered-by')).toBe(false);
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  test('is logged in a line without the question, which may name people', async () => {
    await fetch(`${service.address}/graphql?query=${encodeURIComponent('{ person(id: "person:ann") { name } }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    const lines = service.log.filter(({ msg }) => msg === 'answered');
    expect(lines).toEqual([expect.objectContaining({ method: 'GET', path: '/graphql', status: 200, ms: expect.any(Number) })]);
    expect(JSON.stringify(service.log)).not.toContain('ann');
  });

  test('of many bytes is sent compressed to whoever can read that', async () => {
    await draw(graph, { posts: Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`post-${i}`, {}])) });
    const { headers } = await fetch(`${service.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' },
      body: JSON.stringify({ query: '{ chart { nodes { id title } } }' }),
    });
    expect(headers.get('content-encoding')).toBe('gzip');
  });
});

describe('introspection', () => {
  const SCHEMA = '{ __schema { queryType { name } } }';

  test('answers in a demonstration', async () => {
    expect((await ask(service.address, SCHEMA)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  test('is off elsewhere, and so are hints at the names of fields', async () => {
    const closed = await start(graph, { demonstration: false });
    const [error] = (await ask(closed.address, SCHEMA)).errors;
    expect([error?.extensions['code'], error?.message]).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
      expect.stringContaining('This service does not tell its schema'),
    ]);
    expect((await ask(closed.address, '{ organisatio { id } }')).text).not.toContain('organisation');
    expect((await ask(service.address, '{ organisatio { id } }')).text).toContain('organisation');
  });
});

describe('stopping', () => {
  test('refuses new requests and leaves the graph to whoever opened it', async () => {
    await service.stop();
    await expect(ask(service.address, '{ organisation { id } }')).rejects.toThrow();
    expect(await graph.read(revisionOf)).toBeGreaterThan(0);
  });
});
