import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { isWorkbook, readWorkbook, type Choice } from '../../../src/exchange/reading/readWorkbook.js';
import { formatBy, understand } from '../../../src/exchange/understand.js';

/** An archive of parts, as any program that writes zip files makes it. */
function archive(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(parts)) {
    const [name, raw] = [Buffer.from(path), Buffer.from(content)];
    const packed = deflateRawSync(raw);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    // What it claims to be when unpacked is not true.
    entry.writeUInt32LE(1, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(head, name, packed);
    list.push(entry, name);
    at += head.length + name.length + packed.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listed, end]);
}

const NONE = { header: [], rows: [], ragged: [], remarks: [] };
const tables = (bytes: Buffer, how: Partial<Choice> = {}) =>
  readWorkbook('a.xlsx', bytes, { sheet: null, heads: () => false, several: false, ...how });
const first = (bytes: Buffer) => tables(bytes)[0];

const BOOK = {
  'xl/workbook.xml':
    '<workbook xmlns:r="urn:r"><sheets><sheet name="Old" state="hidden" r:id="r1"/><sheet name="Posts" r:id="r2"/><sheet name="Notes" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
  'xl/sharedStrings.xml':
    '<x:sst xmlns:x="urn:x"><x:si><x:t>Position ID</x:t></x:si><x:si><x:r><x:t>Job </x:t></x:r><x:r><x:t>Title</x:t></x:r><x:rPh><x:t>aloud</x:t></x:rPh></x:si><x:si><x:t xml:space="preserve">Ann &amp; Zoë_x000D_</x:t></x:si></x:sst>',
};
const sheet = (rows: string) => archive({ ...BOOK, 'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>` });
const HEADER =
  '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>Manager ID</t></is></c></row>';
const ROWS =
  '<row r="1"></row>' +
  HEADER +
  '<row r="3"><c r="A3"><v>10135</v></c><c r="B3" t="s"><v>2</v></c></row>' +
  '<row r="5"><c r="A5"><v>7</v></c><c r="B5" t="str"><f>1+1</f><v>Lead</v></c><c r="C5"><v>10135</v></c><c r="AB5" t="b"><v>1</v></c></row>';

const STYLES = (...codes: readonly string[]) =>
  `<styleSheet><numFmts>${codes.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`).join('')}</numFmts>` +
  // The formats of named styles come first, and are none of cells.
  `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/>${codes.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}</cellXfs></styleSheet>`;

function dated(style: number, value: string, codes: readonly string[], book: string = BOOK['xl/workbook.xml']): string | undefined {
  const row = `<row r="1"><c><v>0</v></c></row><row r="2"><c s="${style}"><v>${value}</v></c></row>`;
  const parts = { ...BOOK, 'xl/workbook.xml': book, 'xl/styles.xml': STYLES(...codes) };
  const bytes = archive({ ...parts, 'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${row}</sheetData></worksheet>` });
  return first(bytes)?.rows[0]?.cells[0];
}

describe('a day in a workbook', () => {
  test.each<[string, number, string, string[], string]>([
    ['is an ISO day under a format of its own', 3, '40816', ['dd/mm/yyyy'], '2011-09-30'],
    ['is one under a format that is built in', 1, '61', [], '1900-03-01'],
    ['is one before the day that never was', 1, '59', [], '1900-02-28'],
    ['is none on the day that never was', 1, '60', [], '60'],
    ['has its time where it has one', 3, '40816.395833333336', ['[$-809]d mmmm yyyy h:mm'], '2011-09-30T09:30:00'],
    ['is none under no format', 0, '40816', [], '40816'],
    ['is none under a time', 2, '0.5', [], '0.5'],
    ['is none where its letters are quoted, escaped or a colour', 3, '40816', ['[Red]0 &quot;days&quot;\\d;yyyy'], '40816'],
    ['is none that is too late', 1, '2958466', [], '2958466'],
    ['is none that is no number', 1, 'abc', [], 'abc'],
    ['is none that is a whole number, whoever wrote it', 0, '7.0', [], '7'],
    ['is none that is a large number', 0, '1.0135E4', [], '10135'],
    ['is none that has what only a computer writes', 0, '1.1000000000000001', [], '1.1'],
    ['is none that has more digits than can be counted with', 0, '12345678901234567890', [], '12345678901234567890'],
    ['is none that a format of zeros fills up', 3, '7', ['000'], '007'],
  ])('%s', (_, style, value, codes, expected) => {
    expect(dated(style, value, codes)).toBe(expected);
  });

  test('is counted from 1904 where the workbook says so', () => {
    const book = BOOK['xl/workbook.xml'].replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    expect([dated(1, '39354', [], book), dated(1, '0', [], book)]).toEqual(['2011-09-30', '1904-01-01']);
  });
});

describe('a workbook', () => {
  test('is read from its first sheet that is not hidden, each row with its number', () => {
    const bytes = sheet(ROWS);
    const [{ header, rows, ragged, remarks } = NONE] = tables(bytes);
    expect(isWorkbook(bytes)).toBe(true);
    expect(header).toEqual(['Position ID', 'Job Title', 'Manager ID']);
    expect(rows.map(({ line, cells }) => [line, cells.slice(0, 3)])).toEqual([
      [3, ['10135', 'Ann & Zoë\r', '']],
      [5, ['7', 'Lead', '10135']],
    ]);
    expect(rows[1]?.cells[27]).toBe('TRUE');
    expect(ragged).toEqual([5]);
    expect(remarks.map(({ code, line }) => [code, line])).toEqual([
      ['OTHER_SHEETS', null],
      ['FORMULA', 5],
    ]);
  });

  test('is imported like any other table, and what it brought up is told', async () => {
    const { understood, report } = await understand(formatBy('table'), [{ name: 'a.xlsx', bytes: sheet(ROWS) }], {
      ...{ edge: null, repairs: [], mapping: null, remembered: () => null },
    });
    expect(understood.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['7 10135']);
    expect(report.counts).toEqual({ OTHER_SHEETS: 1, FORMULA: 1, RAGGED: 1 });
  });

  test('without anything on its sheet is a table of nothing', () => {
    expect(first(sheet(''))).toMatchObject({ header: [], rows: [] });
  });

  test.each<[string, Buffer, string]>([
    [
      'unpacks to more than there is room for',
      archive({ ...BOOK, 'xl/worksheets/sheet2.xml': Buffer.alloc(101_000_000, ' ') }),
      'is larger than 100 MB',
    ],
    ['ends too soon', sheet(ROWS).subarray(0, 300), 'is a damaged workbook or archive'],
    ['is another archive', archive({ 'a.txt': 'a' }), 'is an archive, and not an XLSX workbook'],
    ['names a sheet that is not there', archive(BOOK), 'names a sheet that it does not hold'],
    ['is no XML inside', sheet('<row'), 'holds a part that is no XML'],
    [
      'has entities of its own',
      archive({ ...BOOK, 'xl/worksheets/sheet2.xml': '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>' }),
      'it declares a document type',
    ],
    [
      'has a cell past the last column that there can be',
      sheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'),
      'has more cells than can be read',
    ],
  ])('that %s is refused by a sentence that names it', (_, bytes, sentence) => {
    expect(() => tables(bytes)).toThrow(new RegExp(`^a\\.xlsx ${sentence}|^a\\.xlsx .*${sentence}`));
  });
});

describe('the sheets of a workbook', () => {
  const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const row = (...cells: readonly string[]) => `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
  // As programs write it that call the parts otherwise: what is what only the relationships say.
  const book = (sheets: Readonly<Record<string, string>>) => {
    const names = Object.keys(sheets);
    const link = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
    return archive({
      '_rels/.rels': `<Relationships>${link('r1', 'officeDocument', 'book/main2.xml')}</Relationships>`,
      'book/main2.xml': `<workbook xmlns:r="urn:r"><sheets>${names.map((name, i) => `<sheet name="${name}" r:id="s${i}"/>`).join('')}</sheets></workbook>`,
      'book/_rels/main2.xml.rels': `<Relationships>${names.map((_, i) => link(`s${i}`, 'worksheet', `s/${i}.xml`)).join('')}</Relationships>`,
      ...Object.fromEntries(
        Object.values(sheets).map((rows, i) => [`book/s/${i}.xml`, `<worksheet><sheetData>${rows}</sheetData></worksheet>`]),
      ),
    });
  };
  const SENIOR =
    row('Organogram of X') +
    row('Post Unique Reference', 'Name', 'Reports to Senior Post') +
    row('007', 'Ann', 'XX') +
    row('8', 'Bo', '007');
  const JUNIOR = row('Reporting Senior Post', 'Grade', 'Number of Posts in FTE') + row('8', 'EO', '2');
  const both = book({ Notes: row('Read me', 'first'), Junior: JUNIOR, Senior: SENIOR });
  const read = async (format: string, bytes: Buffer, named: string | null = null) => {
    const how = { edge: null, repairs: [], mapping: null, remembered: () => null, sheet: named };
    const { understood, report } = await understand(formatBy(format), [{ name: 'a.xlsx', bytes }], how);
    return { edges: understood.edges.map(({ from, to }) => `${from} ${to}`), report };
  };

  test('that have the columns of the format are read, and which are is told', async () => {
    const { edges, report } = await read('organogram', both);
    expect(edges).toEqual(['8 007', '8/EO///1 8']);
    expect(report.files.map(({ name, as }) => [name, as])).toEqual([
      ['a.xlsx (Junior)', 'junior posts'],
      ['a.xlsx (Senior)', 'senior posts'],
    ]);
    expect(report.findings.map(({ code, sentence }) => [code, sentence])).toEqual([
      ['OTHER_SHEETS', 'The sheets “Junior” and “Senior” are read; “Notes” is not.'],
      ['TITLE', '“Organogram of X” stands above the names of the columns, so it is told and not read.'],
    ]);
  });

  test('are one where a format takes one table: the first that has its columns', async () => {
    const people = row('Employee #', 'Reports To') + row('1', '') + row('2', '1');
    const { edges, report } = await read('bamboohr', book({ Notes: row('Read me', 'first'), People: people, Old: people }));
    expect([edges, report.findings.map(({ sentence }) => sentence)]).toEqual([
      ['2 1'],
      ['The sheet “People” is read; “Notes”, “Old” are not.'],
    ]);
  });

  test('are the one that was chosen; a name that none has is refused with those that there are', async () => {
    expect((await read('organogram', both, 'Senior')).edges).toEqual(['8 007']);
    await expect(read('organogram', both, 'senior')).rejects.toThrow('a.xlsx has no sheet “senior”. It has “Notes”, “Junior”, “Senior”.');
  });

  test('tell a formula that has a value from one that was never calculated', async () => {
    const cells = '<row><c><f>1</f><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><f>2</f></c></row>';
    const { report } = await read('table', book({ A: row('ID', 'Manager ID') + cells }));
    expect(report.findings.map(({ line, sentence }) => [line, sentence.includes('never calculated')])).toEqual([
      [2, false],
      [3, true],
      ...report.findings.slice(2).map(({ line }) => [line, false]),
    ]);
  });

  test('of a workbook that is locked, or older than 2007, are refused by a sentence', async () => {
    const locked = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    await expect(read('table', locked)).rejects.toThrow('a.xlsx is a workbook that is locked by a password, or one of Excel before 2007');
  });
});
