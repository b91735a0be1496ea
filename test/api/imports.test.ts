import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { revisionOf } from '../../src/graph/revision.js';
import { ask } from '../support/ask.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

const NAME = 's13-dcms-2013-09-30-senior.csv';

interface Answer {
  readonly scenario: { readonly id: string } | null;
  readonly report: { readonly changes: number };
}

onBothEngines(
  'POST /imports/FORMAT',
  (graph) => {
    let service: TestService;
    beforeAll(async () => void (service = await startService(graph())));
    afterAll(() => service.stop());

    const send = async (
      format: string,
      persona: string,
      fields: Readonly<Record<string, string>> = {},
      bytes = readFileSync(`test/exchange/data/uk-organograms/${NAME}`),
    ) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      form.set('file', new Blob([bytes]), NAME);
      const response = await fetch(`${service.address}/imports/${format}`, {
        method: 'POST',
        body: form,
        headers: { 'x-orgmatrix-persona': persona },
      });
      return { status: response.status, body: (await response.json()) as Answer };
    };

    test('answers with a report and a draft scenario, and keeps nothing else', async () => {
      const { status, body } = await send('organogram', 'administrator', { source: 'DCMS', on: '2013-09-30' });
      expect([status, body]).toMatchObject([
        201,
        {
          scenario: { version: 1, size: body.report.changes },
          report: { source: 'dcms', posts: 37, figures: { rows: 37, levels: 3 } },
        },
      ]);
      const asked = `{ scenario(id: "${body.scenario?.id}") { state startsOn outcome { refusals { sentence } after { posts layers } } } }`;
      const { data } = await ask(service.address, asked, {}, { 'x-orgmatrix-persona': 'leader' });
      expect(data).toMatchObject({
        scenario: { state: 'DRAFT', startsOn: '2013-09-30', outcome: { refusals: [], after: { posts: 37, layers: 3 } } },
      });
    });

    test.each([
      ['a format that there is not', 'xls', {}, Buffer.from('a'), 'BAD_INPUT', 'There is no format "xls"'],
      ['a file of another kind', 'organogram', {}, Buffer.from('a,b\n1,2\n'), 'BAD_INPUT', 'has neither the columns'],
      ['a word that an import does not know', 'organogram', { colour: 'red' }, undefined, 'BAD_INPUT', 'An import knows no "colour"'],
      ['a day that there is not', 'organogram', { on: '2013-02-30' }, undefined, 'BAD_INPUT', 'on must be a day'],
      ['an edge that there is not', 'organogram', { edge: 'dotted' }, undefined, 'BAD_INPUT', 'edge must be line or professional'],
      ['a repair that there is not', 'organogram', { repairs: 'MAGIC' }, undefined, 'BAD_INPUT', 'There is no repair MAGIC'],
    ] as const)('refuses %s, and keeps nothing', async (_, format, fields, bytes, code, sentence) => {
      const before = await graph().read(revisionOf);
      const { status, body } = await send(format, 'administrator', fields, bytes);
      expect([status, body]).toMatchObject([400, { errors: [{ message: expect.stringContaining(sentence), extensions: { code } }] }]);
      expect(await graph().read(revisionOf)).toBe(before);
    });

    test('keeps uploaded files on the disk for as long as it lasts: nothing is left of one that is read, refused or too large', async () => {
      expect(await send('organogram', 'administrator', { source: 'DCMS', on: '2013-09-30' })).toMatchObject({ status: 201 });
      expect(await send('organogram', 'administrator', {}, Buffer.from('a,b\n1,2\n'))).toMatchObject({ status: 400 });
      expect(await send('table', 'administrator', {}, Buffer.alloc(64_000_001, 'x'))).toMatchObject({
        status: 413,
        body: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'importFileBytes', most: 64_000_000 } }] },
      });
      expect(uploads()).toEqual([]);
    });

    test('keeps nothing of an upload that is cut off', async () => {
      const before = await graph().read(revisionOf);
      const { hostname, port } = new URL(service.address);
      const client = connect(Number(port), hostname);
      const head = ['POST /imports/table HTTP/1.1', `Host: ${hostname}`, 'x-orgmatrix-persona: administrator', 'Content-Length: 900000'];
      const form = ['--b', 'Content-Disposition: form-data; name="file"; filename="a.csv"', '', 'Post,Title'];
      client.write([...head, 'Content-Type: multipart/form-data; boundary=b', '', ...form, ''].join('\r\n') + 'x'.repeat(100_000));
      while (uploads().length === 0) await setTimeout(20);
      client.destroy();
      while (uploads().length > 0) await setTimeout(20);
      expect(await graph().read(revisionOf)).toBe(before);
    });

    test('remembers the mapping that was given with a table for the next one of the same columns, unless one is given again', async () => {
      const table = (more: string) => Buffer.from(`Wer,Was,Wem\n1,Top,\n2,Next,1\n${more}`);
      const mapping = JSON.stringify({ Wer: 'ref', Was: 'title', Wem: 'manager' });
      const refused = await send('table', 'administrator', { source: 'M', mapping: JSON.stringify({ Nirgends: 'ref' }) }, table(''));
      expect(refused.status).toBe(400);
      expect((await send('table', 'administrator', { source: 'M' }, table(''))).status).toBe(400);
      expect((await send('table', 'hr', { source: 'M', mapping }, table(''))).status).toBe(403);
      expect((await send('table', 'administrator', { source: 'M' }, table(''))).status).toBe(400);
      const first = await send('table', 'administrator', { source: 'M', mapping }, table(''));
      expect(first).toMatchObject({ status: 201, body: { report: { edges: { line: 1 }, counts: {} } } });
      const second = await send('table', 'administrator', { source: 'M' }, table('3,New,1\n'));
      expect(second).toMatchObject({ status: 201, body: { report: { edges: { line: 2 }, counts: { MAPPING_REMEMBERED: 1 } } } });
      const other = await send('table', 'administrator', { source: 'M', mapping: JSON.stringify({ Wer: 'ref' }) }, table(''));
      expect(other).toMatchObject({ status: 201, body: { report: { edges: { line: 0 }, counts: {} } } });
    });

    test('is for administrators', async () => {
      expect(await send('organogram', 'hr')).toMatchObject({ status: 403, body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } });
    });
  },
  { each: false },
);

const uploads = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`orgmatrix-upload-${process.pid}-`));
