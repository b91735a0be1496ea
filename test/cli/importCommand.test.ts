import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/Graph.js';
import { importCommand, type ImportWords } from '../../src/importCommand.js';
import { openClean } from '../support/onBothEngines.js';

interface Told {
  readonly posts: number;
  readonly edges: { readonly line: number };
  readonly files: readonly { readonly encoding: string }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly code: string; readonly sentence: string }[];
}

let graph: Graph;
let folder: string;
const folders: string[] = [];
beforeAll(async () => {
  graph = await openClean('embedded');
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orgmatrix-import-'));
  folders.push(folder);
});
afterAll(async () => {
  folders.forEach((one) => rmSync(one, { recursive: true }));
  await graph.close();
});

const write = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const kept = () => join(folder, 'data', 'mappings.json');

async function importing(path: string, words: Partial<ImportWords> = {}, terminal = false) {
  let [said, told] = ['', ''];
  const around = {
    dataFolder: join(folder, 'data'),
    say: (text: string) => void (said += text),
    tell: (text: string) => void (told += text),
    terminal,
  };
  await importCommand(graph, ['table', path], { apply: false, draft: false, 'no-remembered': false, report: 'json', ...words }, around);
  return { report: JSON.parse(said) as Told, told };
}

describe('the mapping of columns', () => {
  test('is remembered for later files with the same columns, whatever their order, and the report says so', async () => {
    const mapping = write('mapping.json', JSON.stringify({ Kennung: 'ref', Chef: 'manager', Was: 'title' }));
    const first = await importing(write('may.csv', 'Kennung,Chef,Was\n1,,Kopf\n2,1,Hand\n'), { mapping });
    expect(first.told).toBe(`Remembered in ${kept()} for later files with the same columns.\n`);
    const { report, told } = await importing(write('june.csv', 'Was;Kennung;Chef\nKopf;1;\nHand;2;1\n'));
    expect([report.posts, report.edges.line, told]).toEqual([2, 1, '']);
    expect(report.findings).toEqual([
      expect.objectContaining({
        code: 'MAPPING_REMEMBERED',
        sentence: expect.stringMatching(/^The columns are those of may\.csv, .*: “Kennung” is ref, “Chef” is manager, “Was” is title\.$/),
      }),
    ]);
  });

  test('is not used for other columns, nor where that is not wanted', async () => {
    const mapping = write('mapping.json', JSON.stringify({ Kennung: 'ref' }));
    const file = write('may.csv', 'Kennung,Was\n1,Kopf\n');
    await importing(file, { mapping });
    await expect(importing(write('other.csv', 'Kennung,Wer\n1,Kopf\n'))).rejects.toThrow('no column is known to be the reference');
    await expect(importing(file, { 'no-remembered': true })).rejects.toThrow('no column is known to be the reference');
  });

  test('may be the one that is proposed, and what was told by names of columns alone is not kept', async () => {
    const file = write('may.csv', 'Id,Address of work,Name\n1,a@x.org,Ann\n2,b@x.org,Ben\n');
    expect((await importing(file)).report.findings.map(({ code }) => code)).toEqual(['MAPPING_UNSURE']);
    expect(() => readFileSync(kept())).toThrow('ENOENT');
    expect((await importing(file, { mapping: 'proposed' })).report.findings).toEqual([]);
    expect(JSON.parse(readFileSync(kept(), 'utf8'))).toMatchObject({
      mappings: [
        { columns: ['Id', 'Address of work', 'Name'], mapping: { Id: 'ref', 'Address of work': 'email', Name: 'name' }, file: 'may.csv' },
      ],
    });
    expect((await importing(file)).report.findings.map(({ code }) => code)).toEqual(['MAPPING_REMEMBERED']);
  });

  test('is not remembered when the import fails, and a file of mappings that is none is told', async () => {
    const file = write('may.csv', 'Kennung\n1\n');
    await expect(importing(file, { mapping: write('mapping.json', JSON.stringify({ Kennung: 'wish' })) })).rejects.toThrow('“wish”');
    expect(() => readFileSync(kept())).toThrow('ENOENT');
    await importing(file, { mapping: write('mapping.json', JSON.stringify({ Kennung: 'ref' })) });
    writeFileSync(kept(), '{"version":2}');
    await expect(importing(file)).rejects.toThrow(
      'does not hold remembered mappings. Put it right or delete it; the command line can do without it: --no-remembered.',
    );
    expect((await importing(write('plain.csv', 'Id\n1\n'), { 'no-remembered': true })).report.posts).toBe(1);
  });
});

test('how far a file is read is told on a terminal, and nowhere else', async () => {
  const file = write(
    'may.csv',
    `Id,Name,About\n${Array.from({ length: 10_000 }, (_, i) => `${i},Zoë ${i},${'Ŵé'.repeat(60)}`).join('\n')}\n`,
  );
  expect((await importing(file)).told).toBe('');
  const { told, report } = await importing(file, {}, true);
  expect(told.split('\r')).toEqual([
    '',
    expect.stringMatching(/^\[#+\.+\] [1-9]\d % of may\.csv$/),
    expect.stringMatching(/^\[#+\.+\] [1-9]\d % of may\.csv$/),
    '[####################] 100 % of may.csv\n',
  ]);
  // No letter is lost where a piece ends in the middle of it.
  expect([report.posts, report.files[0]?.encoding, report.counts]).toEqual([10_000, 'UTF-8', { COLUMNS_UNREAD: 1 }]);
});

test('a file that is not there is told in one sentence', async () => {
  await expect(importing(join(folder, 'none.csv'))).rejects.toThrow(/none\.csv cannot be read: .*ENOENT/);
});
