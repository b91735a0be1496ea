import { describe, expect, test } from '@jest/globals';
import { formatBy, understand } from '../../src/exchange/understand.js';

const read = async (format: string, text: string, mapping: Readonly<Record<string, string>> | null = null) => {
  const how = { edge: null, repairs: [], mapping, remembered: () => null };
  const { understood, report } = await understand(formatBy(format), [{ name: 'a.csv', bytes: Buffer.from(text) }], how);
  const told = report.findings.map(({ code, line }) => `${code} ${line}`);
  return { edges: understood.edges.map(({ from, to, line }) => `${from} ${to} ${line}`), told, findings: report.findings };
};

const TITLE = 'Organogram of X, as at 31 March 2012\n\n';

describe('a title above the names of columns', () => {
  test.each([
    ['organogram', 'Post Unique Reference,Name,Reports to Senior Post\n1,A,XX\n2,B,1\n'],
    ['organogram', 'Post Unique Reference;Name;Reports to Senior Post\n1;A;XX\n2;B, C and D;1\n'],
    ['transparency', 'Job Title\tName\tReports To\n1\tAnn\t\n2\tBo\t1\n'],
    ['names', 'Name,Reports To\n1,\n2,1\n'],
    ['successfactors', 'STATUS,USERID,MANAGER\nactive,1,NO_MANAGER\nactive,2,1\n'],
    ['position-matrix', 'code,parentPosition\n1,\n2,1\n'],
    ['microsoft-365', 'PersonId,ManagerId\n1,\n2,1\n'],
    ['bamboohr', 'Employee #,Reports To\n1,\n2,1\n'],
    ['orangehrm', 'Employee Id,Supervisor Id\n1,\n2,1\n'],
    ['relational', 'employee_id,last_name,manager_id\n1,A,\n2,B,1\n'],
    ['table', 'Employee ID,Name,Manager ID\n1,A,\n2,B,1\n'],
  ])('is told and not read: %s', async (format, text) => {
    const { edges, told } = await read(format, TITLE + text);
    expect([edges, told]).toEqual([['2 1 5'], ['TITLE 1']]);
  });

  test('is found by the columns that a mapping names', async () => {
    const text = `${TITLE}Effective,31 March\nKod,Nazwa,Szef\n1,A,\n2,B,1\n`;
    const { edges, told } = await read('table', text, { Kod: 'ref', Nazwa: 'name', Szef: 'manager' });
    expect([edges, told]).toEqual([['2 1 6'], ['TITLE 1', 'TITLE 3']]);
  });

  test('is none where a row is as wide as what follows: words of columns stand in cells too', async () => {
    const text = 'Kod,Nazwa,Szef\n1,A,\nid,name,manager\n';
    expect(await read('table', text, { Kod: 'ref', Nazwa: 'name', Szef: 'manager' })).toMatchObject({ told: ['MANAGER_NOT_FOUND 3'] });
  });
});

describe('a table as spreadsheets leave it', () => {
  const HEAD = 'Post Unique Reference,Name,Reports to Senior Post';

  test('columns of one name are told where they say different things', async () => {
    const text = `${HEAD},name,Reports to Senior Post,,\n1,A,XX,A,XX,x,y\n2,B,1,C,1,x,y\n`;
    expect((await read('organogram', text)).findings).toEqual([
      {
        code: 'NAMESAKE',
        sentence: 'Column 4 is called “name” as column 2 is, which is read; what it says from here on is not.',
        file: 'a.csv',
        line: 3,
      },
    ]);
  });

  test('its rows of empty cells are told once, and are no posts', async () => {
    const { edges, findings } = await read('organogram', `${HEAD}\n1,A,XX\n2,B,1\n${',,\n'.repeat(300)}`);
    expect([edges, findings]).toEqual([
      ['2 1 3'],
      [
        {
          code: 'EMPTY_ROWS',
          sentence: '300 rows, the first here and the last on line 303, hold nothing but empty cells.',
          file: 'a.csv',
          line: 4,
        },
      ],
    ]);
  });

  test('empty cells after the last column are told once, and anything else there by its row', async () => {
    const { told } = await read('organogram', `${HEAD}\n1,A,XX,,\n2,B,1,,\n3,C,1,x\n`);
    expect(told).toEqual(['RAGGED 2', 'RAGGED 4']);
  });

  test('the names of columns once more are told and are no post', async () => {
    const { edges, told } = await read('organogram', `${HEAD}\n1,A,XX\n${HEAD}\n2,B,1\n`);
    expect([edges, told]).toEqual([['2 1 4'], ['REPEATED_HEADER 3']]);
  });

  test('the delimiter that it says in its first line is taken', async () => {
    expect(await read('organogram', `sep=^\n${HEAD.replaceAll(',', '^')}\n1^A^XX\n2^B, C; D^1\n`)).toMatchObject({
      edges: ['2 1 4'],
      told: [],
    });
  });

  test('of nothing is an import of nothing, which is said, whatever the format', async () => {
    for (const format of [
      'organogram',
      'transparency',
      'names',
      'successfactors',
      'position-matrix',
      'bamboohr',
      'scim',
      'relational',
      'table',
    ]) {
      expect([format, (await read(format, '')).told]).toEqual([format, ['EMPTY null']]);
    }
  });
});

test('the names of columns that a mapping names may have white space around them', async () => {
  const text = ' Kod ,Nazwa\u00a0, Szef\n1,A,\n2,B,1\n';
  expect((await read('table', text, { Kod: 'ref', Nazwa: 'name', Szef: 'manager' })).edges).toEqual(['2 1 3']);
});

describe('what a damaged table holds', () => {
  const HEAD = 'Post Unique Reference,Name,Reports to Senior Post';

  test('lines that a quotation mark took are told by the row that took them', async () => {
    const { edges, told } = await read('organogram', `${HEAD}\n1,A,XX\n2,"B,1\n3,C,1\n4,"D",1\n5,E,1\n`);
    expect([edges, told]).toEqual([['2 1 3', '5 1 6'], ['QUOTES 3']]);
    expect((await read('organogram', `${HEAD}\n1,"A\nand others, too",XX\n`)).told).toEqual([]);
  });

  test('a line under an organogram is no post', async () => {
    const { edges, told } = await read('organogram', `${HEAD}\n1,A,XX\n2,B,1\nSource: HR,,\n"Contains public sector information",,\n`);
    expect([edges, told]).toEqual([['2 1 3'], ['NO_POST 4', 'NO_POST 5']]);
  });

  test('a row that says nothing new is told', async () => {
    const { edges, told } = await read('names', 'Name,Reports To\nA,\nB,A\nA,\nB,A\n');
    expect([edges, told]).toEqual([['B A 5'], ['REPEATED_ROW 4', 'REPEATED_ROW 5']]);
  });
});
