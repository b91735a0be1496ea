import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { revisionOf } from '../../src/graph/revision.js';
import { begunSets } from '../../src/scenarios/begunSets.js';
import { draw } from '../support/draw.js';
import { dump } from '../support/dump.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

const people = (many: number) => Array.from({ length: many }, (_, i) => ({ addPerson: { id: `person:${i}`, name: `Person ${i}` } }));

onBothEngines('POST /changes', (graph) => {
  let service: TestService;
  beforeEach(async () => void (service = await startService(graph())));
  afterEach(() => service.stop());

  const post = async (body: unknown, persona = 'hr', path = '/changes') => {
    const headers = { 'content-type': 'application/json', 'x-orgmatrix-persona': persona };
    const response = await fetch(service.address + path, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await response.text();
    return {
      status: response.status,
      lines: text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    };
  };

  test('says how far it is, line by line, and then what became of it', async () => {
    const { status, lines } = await post({ changes: people(12_000), reason: 'As imported.', compare: false });
    expect(status).toBe(200);
    expect(lines.slice(0, -1)).toEqual(
      expect.arrayContaining([
        { played: 5_000, of: 12_000 },
        { played: 10_000, of: 12_000 },
        { played: 12_000, of: 12_000 },
      ]),
    );
    const revision = await graph().read(revisionOf);
    expect(lines.at(-1)).toEqual({
      applied: expect.objectContaining({ revision, changeSet: `change-set:${revision}`, size: 12_000, refused: 0, refusals: [] }),
    });
    expect(await graph().read(begunSets)).toEqual([]);
  }, 120_000);

  test('called off by hanging up, it leaves nothing behind', async () => {
    const before = (await graph().read(dump)).filter((line) => !line.includes('"Counter"'));
    const body = JSON.stringify({ changes: people(30_000), reason: 'As imported.', compare: false });
    await new Promise<void>((done, fail) => {
      const headers = { 'content-type': 'application/json', 'x-orgmatrix-persona': 'hr' };
      const sent = request(`${service.address}/changes`, { method: 'POST', headers }, (response) => {
        response.once('data', () => {
          response.destroy();
          done();
        });
      });
      sent.once('error', fail);
      sent.end(body);
    });
    const off = () => service.log.some(({ msg }) => String(msg).includes('called off'));
    while (!off()) await new Promise((next) => setTimeout(next, 50));
    expect((await graph().read(dump)).filter((line) => !line.includes('"Counter"'))).toEqual(before);
  }, 120_000);

  test('tells what is refused, and what went wrong before anything was played', async () => {
    await draw(graph(), { posts: { top: {}, leaf: { manager: 'top' } } });
    const loop = await post({ changes: [{ moveLine: { post: 'post:top', manager: 'post:leaf' } }], reason: 'x' });
    expect([loop.status, loop.lines.at(-1)]).toEqual([
      200,
      { applied: expect.objectContaining({ revision: null, refused: 1, refusals: [expect.objectContaining({ step: 0 })] }) },
    ]);
    const wrong = (answer: { status: number; lines: Record<string, unknown>[] }) => [answer.status, answer.lines[0]?.['errors']];
    const code = (word: string) => [expect.objectContaining({ extensions: expect.objectContaining({ code: word }) })];
    expect(wrong(await post({ changes: people(1), reason: 'x' }, 'leader'))).toEqual([403, code('FORBIDDEN')]);
    expect(wrong(await post({ changes: people(1), reason: 'x' }, 'visitor'))).toEqual([403, code('FORBIDDEN')]);
    expect(wrong(await post({ changes: [{ moveLine: { post: 'post:top' } }], reason: 'x' }))).toEqual([400, code('BAD_INPUT')]);
    expect(wrong(await post({ changes: people(1) }))).toEqual([400, code('BAD_INPUT')]);
    expect(wrong(await post([]))).toEqual([400, expect.anything()]);
    expect(wrong(await post({ version: 1, outcome: 'x' }, 'hr', '/scenarios/scenario:1/apply'))).toEqual([403, code('FORBIDDEN')]);
    const none = await post({ version: 1, outcome: 'x' }, 'leader', '/scenarios/scenario:1/apply');
    expect([none.status, none.lines.at(-1)?.['errors']]).toEqual([200, code('NOT_FOUND')]);
  });
});
