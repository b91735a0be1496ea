import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';
import { buildDist, start, type Running } from '../support/built.js';

let data = '';
const began: Running[] = [];

/** Starts the service on a free port and waits until it listens. */
async function serve(): Promise<{ service: Running; address: string }> {
  const service = start('src/main.js', [], { ORGMATRIX_DATA: data, PORT: '0' });
  began.push(service);
  const [, address = ''] = await service.says(/Orgmatrix is at (http:\/\/[\d.:]+)/);
  return { service, address };
}

/** Sends the head of a request and waits until the service has taken it up; the body is sent by `finish`, which waits for the answer. */
async function begin(address: string, query: string): Promise<{ finish: () => Promise<{ status: number; text: string }> }> {
  const body = JSON.stringify({ query });
  const asking = request(`${address}/graphql`, {
    method: 'POST',
    // The service says "continue" when it has taken the request up and waits for its body.
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), expect: '100-continue' },
  });
  const answered = new Promise<{ status: number; text: string }>((done, fail) => {
    asking.once('error', fail);
    asking.once('response', (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.once('end', () => done({ status: response.statusCode ?? 0, text }));
      response.once('error', fail);
    });
  });
  answered.catch(() => undefined);
  asking.flushHeaders();
  await new Promise((taken) => asking.once('continue', taken));
  return { finish: () => (asking.end(body), answered) };
}

/** Waits until the service takes no new requests. */
async function closing(address: string): Promise<void> {
  while (await fetch(`${address}/health/ready`, { headers: { connection: 'close' } }).then(({ ok }) => ok, () => false)) await sleep(10); // prettier-ignore
}

beforeAll(() => {
  buildDist();
  data = mkdtempSync(join(tmpdir(), 'orgmatrix-serve-'));
}, 300_000);
afterEach(async () => {
  for (const { child, ended } of began.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('serve', () => {
  test('seeds an empty database of its own, serves the page and the API, and finds everything again', async () => {
    const { service, address } = await serve();
    expect(service.out()).toContain('seeded the reference organisation');
    const first = (await ask(address, '{ organisation { name revision } }')).data;
    expect(first).toMatchObject({ organisation: { name: 'Dorset Children Thrive' } });
    const page = await fetch(`${address}/`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    service.child.kill('SIGTERM');
    expect(await service.ended).toMatchObject({ code: 0, err: '' });

    const again = await serve();
    expect(again.service.out()).not.toContain('seeded');
    expect((await ask(again.address, '{ organisation { name revision } }')).data).toEqual(first);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s finishes a request that it has taken up, takes no new one, and ends with 0',
    async (signal) => {
      const { service, address } = await serve();
      const running = await begin(address, '{ organisation { name } }');
      service.child.kill(signal);
      await closing(address);
      expect(await running.finish()).toEqual({ status: 200, text: expect.stringContaining('"name":"Dorset Children Thrive"') });
      expect(await service.ended).toMatchObject({ code: 0, err: '' });
    },
  );

  test('a second signal ends it at once', async () => {
    const { service, address } = await serve();
    const running = await begin(address, '{ organisation { name } }');
    service.child.kill('SIGTERM');
    await closing(address);
    service.child.kill('SIGTERM');
    expect((await service.ended).code).toBe(1);
    await expect(running.finish()).rejects.toThrow();
  });

  test('a folder that another one has is told in a sentence, and the first goes on', async () => {
    const { address } = await serve();
    const { code, err } = await start('src/main.js', [], { ORGMATRIX_DATA: data, PORT: '0', LOG_LEVEL: 'silent' }).ended;
    expect({ code, err }).toEqual({
      code: 1,
      err: `The data folder ${data} is in use by another process: stop the other orgmatrix, or set ORGMATRIX_DATA to another folder. Nothing was changed.\n`,
    });
    expect((await ask(address, '{ organisation { name } }')).status).toBe(200);
  });
});
