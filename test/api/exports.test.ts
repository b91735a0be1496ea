import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { seed } from '../../seed/run.js';
import { parseArchive } from '../../src/archive/parseArchive.js';
import { PUBLICATIONS } from '../../src/exchange/publications/index.js';
import { ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

onBothEngines(
  'GET /exports/FORMAT',
  (graph) => {
    let service: TestService;
    beforeAll(async () => {
      await seed(graph(), ON);
      service = await startService(graph());
    });
    afterAll(() => service.stop());

    const get = async (path: string, persona = 'new-starter') => {
      const response = await fetch(`${service.address}/exports/${path}`, { headers: { 'x-orgmatrix-persona': persona } });
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    const rowsOf = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];

    test('gives every format, as a file named after what it holds and its day', async () => {
      for (const { id, holds, extension, mediaType } of PUBLICATIONS) {
        const { status, headers, text } = await get(`${id}?on=${ON}`);
        expect([id, status, headers.get('content-type')]).toEqual([id, 200, mediaType]);
        expect(headers.get('content-disposition')).toBe(
          `attachment; filename="orgmatrix-${holds}-dorset-children-thrive-${ON}.${extension}"`,
        );
        expect(text.length).toBeGreaterThan(100);
      }
    });

    test('gives the senior file of an organogram by the name of both', async () => {
      const [{ status, text }, senior] = [await get(`organogram?on=${ON}`), await get(`organogram-senior?on=${ON}`)];
      expect([status, text]).toEqual([200, senior.text]);
    });

    test('gives the whole graph to administrators, and to nobody else', async () => {
      const { status, headers, text } = await get('json', 'administrator');
      expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
      expect(headers.get('content-disposition')).toMatch(/filename="orgmatrix-\d+\.json"/);
      expect(parseArchive(text).nodes.get('Session')?.length).toBeGreaterThan(0);
      expect((await get('json?on=2026-01-01', 'administrator')).status).toBe(400);
      for (const persona of ['visitor', 'new-starter', 'hr', 'leader']) {
        expect([persona, (await get('json', persona)).status]).toEqual([persona, 403]);
      }
    });

    test('leaves out of a publication what must not be published, and says so', async () => {
      const inner = rowsOf((await get(`csv?on=${ON}`)).text);
      const outer = rowsOf((await get(`csv?on=${ON}&profile=publication`)).text);
      expect(inner.some(({ source }) => source === 'ILLUSTRATIVE')).toBe(true);
      expect(inner.some(({ emails }) => emails !== '')).toBe(true);
      expect(outer.length).toBeGreaterThan(0);
      expect(outer.filter(({ source, emails, phones }) => source === 'ILLUSTRATIVE' || emails !== '' || phones !== '')).toEqual([]);
      const supervised = (rows: typeof inner) =>
        rows.filter(({ id, supervisors }) => supervisors !== '' && outer.some((one) => one['id'] === id));
      expect(supervised(outer).length).toBeLessThan(supervised(inner).length);
      expect(outer[0]?.['note']).toContain('left out');
    });

    test('is for those who are signed in, and a scenario for those who plan', async () => {
      expect((await get('csv', 'visitor')).status).toBe(403);
      expect((await get('csv?profile=publication', 'visitor')).status).toBe(403);
      expect((await get('csv?scenario=none')).status).toBe(403);
      expect((await get('csv?scenario=none', 'leader')).status).toBe(404);
    });

    test.each([
      ['xls', 404],
      ['csv?root=post:nobody', 404],
      ['csv?profil=publication', 400],
      ['csv?profile=toString', 400],
      ['csv?on=2026-02-30', 400],
      ['csv?on=2026-01-01&on=2026-01-02', 400],
    ])('refuses %s with %d', async (path, status) => {
      expect((await get(path)).status).toBe(status);
    });
  },
  { each: false },
);
