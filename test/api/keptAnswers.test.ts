import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { seed } from '../../seed/run.js';
import { cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/Graph.js';
import { ask } from '../support/ask.js';
import { ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

const CHART = `query Chart($root: ID, $on: LocalDate) { chart(root: $root, on: $on) { revision nodes { id title holder } edges { from to } } }`;
const RENAME = cypher`MATCH (p:Post {id: $id}) SET p.title = $title RETURN p.id AS id`;
const ROOT = 'post:director-care-protection';

onBothEngines(
  'a chart',
  (graph) => {
    let service: TestService;
    /** How often the graph was read for more than its revision. */
    let readings = 0;
    /** What happens in the middle of a reading. */
    let meanwhile: () => Promise<unknown> = () => Promise.resolve();

    const listening = (real: Graph): Graph =>
      new Proxy(real, {
        get: (target, name) => {
          if (name === 'revision') return (...limits: Parameters<Graph['revision']>) => target.revision(...limits);
          if (name !== 'read') return Reflect.get(target, name, target) as unknown;
          return async (...[work, limits]: Parameters<Graph['read']>) => {
            readings++;
            return target.read(async (tx) => {
              const value = await work(tx);
              await meanwhile();
              return value;
            }, limits);
          };
        },
      });
    const chart = (persona: string, variables: Readonly<Record<string, unknown>> = {}) =>
      ask(service.address, CHART, { root: ROOT, on: ON, ...variables }, { 'x-orgmatrix-persona': persona });

    beforeAll(async () => void (await seed(graph(), ON)));
    beforeEach(async () => {
      service = await startService(listening(graph()));
      meanwhile = () => Promise.resolve();
      readings = 0;
    });
    afterEach(() => service.stop());

    test('is made once a revision, and once for all who ask at the same time', async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => chart('hr')));
      const [first] = answers;
      expect(first?.errors).toEqual([]);
      expect(first?.text).toContain(ROOT);
      expect(new Set([...answers, await chart('hr')].map(({ text }) => text)).size).toBe(1);
      expect(readings).toBe(1);
    });

    test('is made anew for another root, another day, other fields and other roles', async () => {
      await chart('hr');
      await chart('hr', { root: 'post:principal-teacher' });
      await chart('hr', { on: '2026-01-01' });
      await ask(service.address, CHART.replace('holder', 'role'), { root: ROOT, on: ON }, { 'x-orgmatrix-persona': 'hr' });
      expect(readings).toBe(4);
      await chart('leader');
      expect(readings).toBe(5);
      // Two leaders share their roles, so they share the answer.
      await chart('second-leader');
      expect(readings).toBe(5);
    });

    test('that somebody was shown is not shown to those who may not see it', async () => {
      await chart('hr');
      const { data, errors } = await chart('visitor');
      expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
      expect(data).toBe(null);
      expect((await chart('hr')).errors).toEqual([]);
    });

    test('is new after a write', async () => {
      const before = await chart('hr');
      const { revision } = await graph().write((tx) => tx.run(RENAME, { id: ROOT, title: 'Renamed before' }));
      const after = await chart('hr');
      expect(before.text).not.toContain('Renamed before');
      expect(after.text).toContain('Renamed before');
      expect(after.data).toMatchObject({ chart: { revision } });
    });

    test('during which somebody wrote is not for those who ask later', async () => {
      meanwhile = async () => {
        meanwhile = () => Promise.resolve();
        await graph().write((tx) => tx.run(RENAME, { id: ROOT, title: 'Renamed meanwhile' }));
      };
      await chart('hr');
      expect((await chart('hr')).text).toContain('Renamed meanwhile');
      expect(readings).toBe(2);
    });

    test('is not the only answer that is kept, but one that depends on who asks is made for each', async () => {
      const asked = async (fields: string, persona: string) => {
        const before = readings;
        const query = `query ($id: ID!, $on: LocalDate) { post(id: $id, on: $on) { holders { person { name ${fields} } } } }`;
        expect((await ask(service.address, query, { id: ROOT, on: ON }, { 'x-orgmatrix-persona': persona })).errors).toEqual([]);
        return readings - before;
      };
      expect(await asked('email', 'leader')).toBeGreaterThan(0);
      expect(await asked('email', 'second-leader')).toBe(0);
      expect(await asked('registeredWith', 'leader')).toBeGreaterThan(0);
      expect(await asked('registeredWith', 'leader')).toBeGreaterThan(0);
    });

    test('to a search is kept as well', async () => {
      const search = () => ask(service.address, '{ search(text: "principal") { id label detail } }', {}, { 'x-orgmatrix-persona': 'hr' });
      const first = await search();
      expect(first.text).toContain('post:principal-teacher');
      const before = readings;
      expect((await search()).text).toBe(first.text);
      expect(readings).toBe(before);
      await graph().write((tx) => tx.run(RENAME, { id: ROOT, title: 'Principal of everything' }));
      expect((await search()).text).toContain('Principal of everything');
    });

    test('that was refused is not kept', async () => {
      const refused = await chart('hr', { root: 'post:nobody' });
      expect(refused.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
      await chart('hr', { root: 'post:nobody' });
      expect(readings).toBe(2);
    });

    test.each([
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
      ['gzip;q=0.5, br;q=0', gunzipSync],
      ['identity', (body: Buffer) => body],
    ] as const)('reads the same for a client that takes %s, the first time and later', async (encodings, unpacked) => {
      const [first, later] = [await raw(encodings), await raw(encodings)];
      expect(later.encoding).toBe(encodings === 'identity' ? undefined : encodings === 'br' ? 'br' : 'gzip');
      expect(later.body.length).toBe(Number(later.length));
      expect(unpacked(later.body).toString()).toBe(unpacked(first.body).toString());
      expect(
        (JSON.parse(unpacked(later.body).toString()) as { data: { chart: { nodes: unknown[] } } }).data.chart.nodes.length,
      ).toBeGreaterThan(100);
    });

    function raw(encodings: string): Promise<{ body: Buffer; encoding: string | undefined; length: string | undefined }> {
      return new Promise((resolve, reject) => {
        const headers = { 'content-type': 'application/json', 'accept-encoding': encodings };
        const sent = request(`${service.address}/graphql`, { method: 'POST', headers }, (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () =>
            resolve({
              body: Buffer.concat(chunks),
              encoding: answer.headers['content-encoding'],
              length: answer.headers['content-length'],
            }),
          );
        });
        sent.on('error', reject);
        sent.end(JSON.stringify({ query: CHART, variables: { root: ROOT, on: ON } }));
      });
    }
  },
  { each: false },
);
