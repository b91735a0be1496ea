import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readTable } from '../../../src/exchange/reading/readTable.js';

const read = (text: string | Uint8Array) => readTable('a.csv', typeof text === 'string' ? Buffer.from(text) : text);
const cells = async (text: string | Uint8Array) => {
  const { header, rows } = await read(text);
  return [header, ...rows.map((row) => row.cells)];
};

describe('a table', () => {
  // The cases of csv-spectrum, by what each is about.
  test.each<[string, string, string[][]]>([
    ['plain', 'a,b,c\n1,2,3\n', [['a', 'b', 'c'], ['1', '2', '3']]], // prettier-ignore
    ['with line ends of Windows', 'a,b\r\n1,2\r\n', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['without an end of its last line', 'a,b\n1,2', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['with the delimiter inside quotes', 'first,last,address\nJohn,Doe,"120 any st., Anytown"\n', [['first', 'last', 'address'], ['John', 'Doe', '120 any st., Anytown']]], // prettier-ignore
    ['with quotes inside quotes', 'a,b\n1,"ha ""ha"" ha"\n', [['a', 'b'], ['1', 'ha "ha" ha']]], // prettier-ignore
    ['with empty cells', 'a,b,c\n1,"",""\n2,3,\n', [['a', 'b', 'c'], ['1', '', ''], ['2', '3', '']]], // prettier-ignore
    ['with JSON in a cell', 'key,val\n1,"{""type"": ""Point""}"\n', [['key', 'val'], ['1', '{"type": "Point"}']]], // prettier-ignore
    ['with line breaks in a cell', 'a,b\n1,"two\nlines"\n', [['a', 'b'], ['1', 'two\nlines']]], // prettier-ignore
    ['with letters of every script', 'a,b\n1,ʤ\nŴyn,Łukasz\n', [['a', 'b'], ['1', 'ʤ'], ['Ŵyn', 'Łukasz']]], // prettier-ignore
    ['with semicolons', 'a;b\n1,5;2\n', [['a', 'b'], ['1,5', '2']]], // prettier-ignore
    ['with tabs', 'a\tb\n1\t2\n', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['with a quotation mark that opens nothing', 'a,b\n5" pipe,2\n', [['a', 'b'], ['5" pipe', '2']]], // prettier-ignore
  ])('%s', async (_, text, expected) => {
    expect(await cells(text)).toEqual(expected);
  });

  test('tells on which line each row begins, and which rows are longer or shorter than the header', async () => {
    const { rows, ragged } = await read('a,b\n1,"x\ny"\n2\n\n3,4,5\n6,7\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 6, 7]);
    expect(ragged).toEqual([4, 6]);
  });

  test.each([
    ['of Windows after the first', 'a,b\n1,2\r\n3,4\r\n5,6\n', [2, 3, 4]],
    ['of Windows in the first alone', 'a,b\r\n1,2\n3,4\n5,6\n', [2, 3, 4]],
    ['of an old Mac', 'a,b\r1,"2\n"\r3,4\r5,6', [2, 4, 5]],
    ['of Windows within cells', 'a,b\r\n"1\r\n\r\n",2\r\n3,"4\r\n"\r\n5,6\r\n', [2, 5, 7]],
  ])('ends its rows by line ends %s, and each has its line', async (_, text, lines) => {
    const { rows } = await read(text);
    expect([rows.map(({ line }) => line), rows.map((row) => row.cells.map((cell) => cell.trim()))]).toEqual([lines, [['1', '2'], ['3', '4'], ['5', '6']]]); // prettier-ignore
  });

  test('of nothing is empty', async () => {
    expect(await read('')).toMatchObject({ header: [], rows: [], encoding: 'UTF-8' });
    expect(await read('\n\n')).toMatchObject({ header: [], rows: [] });
    expect(await read('a,b\n')).toMatchObject({ header: ['a', 'b'], rows: [] });
  });

  test.each([
    ['among the names of columns', 'a,"b\n1,2\n', 0, 'a quotation mark in the first row is never closed.'],
    ['at its end', 'a,b\n1,2\n1,"2\n', 0, 'a quotation mark in the row after line 2 is never closed.'],
    ['in its first piece', 'a,b\n1,2\n1,"2\n', 300_000, 'the row after line 2 has more than a million letters'],
    ['in a later one', `a,b\n${'\n'.repeat(1_000_000)}1,2\n1,"2\n`, 300_000, 'the row after line 1000002 has more than a million letters'],
  ])('with a quotation mark that is never closed, %s, is refused by its line', async (_, text, more, why) => {
    await expect(read(text + 'x,y\n'.repeat(more))).rejects.toThrow(`a.csv cannot be read as a table: ${why}`);
  });

  test('of many pieces is one table', async () => {
    const text = `a,b\n${Array.from({ length: 100_000 }, (_, i) => `${i},"Ŵ ""${i}""\nx"`).join('\n')}\n`;
    const { rows } = await read(text);
    expect(rows).toHaveLength(100_000);
    expect(rows[99_999]).toEqual({ line: 199_999 + 1, cells: ['99999', 'Ŵ "99999"\nx'] });
  });

  test('keeps every naughty string as it is, or refuses it', async () => {
    const naughty = JSON.parse(readFileSync('test/api/hostile/blns/blns.json', 'utf8')) as string[];
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const kept = await cells(`n,text\n${naughty.map((text, i) => `${i},${quoted(text)}`).join('\n')}\n`);
    expect(kept.slice(1)).toEqual(naughty.map((text, i) => [String(i), text]));
  });
});

describe('the encoding of a file', () => {
  const text = 'Name\nŁukasz £5\n';
  test.each([
    ['UTF-8', Buffer.from(text), false],
    ['UTF-8', Buffer.from(`\ufeff${text}`), true],
    ['UTF-16LE', Buffer.from(`\ufeff${text}`, 'utf16le'), true],
    ['UTF-16BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), true],
    ['UTF-16LE', Buffer.from(text, 'utf16le'), false],
    ['UTF-16BE', Buffer.from(text, 'utf16le').swap16(), false],
  ] as const)('%s', async (encoding, bytes, mark) => {
    expect(await read(bytes)).toMatchObject({ encoding, mark, header: ['Name'], rows: [{ cells: ['Łukasz £5'] }] });
  });

  test('is Windows-1252 where it is no UTF-8', async () => {
    expect(await read(Buffer.from('Name\nZo\xeb \x80\x96\n', 'latin1'))).toMatchObject({
      encoding: 'Windows-1252',
      rows: [{ cells: ['Zoë €–'] }],
    });
  });

  test.each([
    ['a zero byte', Buffer.from('a,b\n1,\0\n2,a longer row\n')],
    ['UTF-32', Buffer.from([0x61, 0, 0, 0, 0x2c, 0, 0, 0, 0x62, 0, 0, 0])],
    ['half a letter of UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62])],
  ])('%s is refused by a sentence that names the file', async (_, bytes) => {
    await expect(read(bytes)).rejects.toThrow(/^a\.csv is not text/);
  });
});
