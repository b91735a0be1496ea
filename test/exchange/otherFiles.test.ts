import { describe, expect, test } from '@jest/globals';
import { formatBy, understand } from '../../src/exchange/understand.js';

const read = async (format: string, ...texts: readonly string[]) => {
  const given = texts.map((text, i) => ({ name: `${i}.csv`, bytes: Buffer.from(text) }));
  const how = { edge: null, repairs: [], mapping: null, remembered: () => null };
  const { understood, report } = await understand(formatBy(format), given, how);
  const edges = understood.edges.map(({ from, to, kind }) => `${from} ${kind === 'LINE' ? '->' : '~>'} ${to}`);
  const as = report.files.map((file) => file.as);
  return { edges, counts: report.counts, findings: report.findings, posts: understood.posts, as };
};

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const user = (id: string, manager: unknown, more: object = {}) => ({ id, userName: id, title: 'T', [ENTERPRISE]: { manager }, ...more });
const json = (value: unknown) => JSON.stringify(value);

// Not files that were given: how others write what these formats are, each with one manager `1` above `2` unless the name says more.
describe('other files of the same kinds', () => {
  test.each([
    ['organogram', 'semicolons, a mark and CRLF', '\ufeffPost Unique Reference;Name;Reports to Senior Post\r\n1;A;XX\r\n2;B;1\r\n'],
    [
      'organogram',
      'columns in another order, in snake case',
      'fte,reports_to_senior_post,name,post_unique_reference\n1,xx,A,1\n1, 1 ,B,2\n',
    ],
    ['organogram', 'long names of columns', 'Senior Post Unique Reference,Name,Reports to Senior Post Unique Reference\n1,A,XX\n2,B,1\n'],
    ['organogram', 'short names of columns', 'Post Reference,Name,Job Title,Reports To,Extra\n1,A,Head,XX,x\n2,B,Head,1,y\n'],
    ['successfactors', 'labels alone', 'Status,User ID,First Name,Job Title,Manager\nactive,1,A,T,NO_MANAGER\nactive,2,B,T,1\n'],
    [
      'successfactors',
      'names of the API',
      'userId,firstName,title,manager.userId,matrixManager.userId\n1,A,T,NO_MANAGER,NO_MATRIX\n2,B,T,1,\n',
    ],
    ['microsoft-365', 'the administration centre', 'User principal name,Display name,Title,Manager UPN\n1,A,T,\n2,B,T,1\n'],
    ['microsoft-365', 'German', 'Benutzerprinzipalname;Anzeigename;Position;Vorgesetzter\n1;Ann Lee;T;\n2;B;T;Ann Lee\n'],
    ['microsoft-365', 'French', 'Nom d’utilisateur principal,Nom d’affichage,Fonction,Responsable\n1,Ann Lee,T,\n2,B,T,Ann Lee\n'],
    ['microsoft-365', 'Viva with prefixes', 'Microsoft_PersonEmail,Microsoft_ManagerEmail,Microsoft_Organization\n1,,U\n2,1,U\n'],
    ['bamboohr', 'managers by display name', 'Employee Number,Display Name,Job title,Reports to\n1,Ann Lee,T,\n2,B,T,Ann Lee\n'],
    ['bamboohr', 'last names first', 'Employee #,"Last Name, First Name",Reporting to\n1,"Lee, Ann",\n2,"Ray, Bo","Lee, Ann"\n'],
    ['orangehrm', 'supervisors by name', 'Id,First (& Middle) Name,Last Name,Supervisor\n1,Ann,Lee,\n2,Bo,Ray,Ann Lee\n'],
    ['relational', 'the tables of Scott', 'EMPNO,ENAME,JOB,MGR,DEPTNO\n1,KING,P,,10\n2,BLAKE,M,1,10\n'],
    ['relational', 'NULL as databases write it', 'emp_id,lname,job_title,supervisor_id\n1,A,T,\\N\n2,B,T,1\n'],
    [
      'scim',
      'a list of pages',
      json([
        { totalResults: 2, Resources: [user('1', null)] },
        { totalResults: 2, Resources: [user('2', { value: '1' })] },
      ]),
    ],
    [
      'scim',
      'resources in lower case, a manager by address',
      json({ resources: [user('1', null), user('2', { $ref: 'https://x/v2/Users/1' })] }),
    ],
    ['scim', 'a manager as a text, active as a word', json([user('1', null), user('2', '1')])],
  ])('%s: %s', async (format, _, text) => {
    const { edges, counts, posts } = await read(format, text);
    expect([edges, counts, posts.map(({ ref }) => ref)]).toEqual([['2 -> 1'], {}, ['1', '2']]);
  });

  test('organogram: junior posts under other names of columns', async () => {
    const junior = 'Reporting Senior Post Unique Reference,Grade (or equivalent),Job Title,Number of Posts (FTE)\n1,EO,Adviser,3.5\n';
    const { posts } = await read('organogram', 'Post Unique Reference,Name,Reports to Senior Post\n1,A,XX\n', junior);
    expect(posts[1]).toMatchObject({ title: 'Adviser', grade: 'EO', fte: 3.5 });
  });

  test('organogram: what is no return is refused with what stands there', async () => {
    const titled = read('organogram', 'Department for X\nReference,Name\n1,A\n');
    await expect(titled).rejects.toThrow('its first row is “Department for X”');
    await expect(read('organogram', '[{"id": "1"}]')).rejects.toThrow('0.csv is no table');
  });

  test('organogram: the files are known by their columns whatever their order, and junior posts need the senior ones', async () => {
    const junior = 'Reporting Senior Post,Grade,Generic Job Title,Number of Posts in FTE\n1,EO,Adviser,"1,250.5"\n';
    const swapped = await read('organogram', junior, 'Post Unique Reference,Name,Reports to Senior Post\n1,A,XX\n');
    expect([swapped.edges, swapped.as, swapped.posts[1]?.fte]).toEqual([
      ['1/EO/Adviser//1 -> 1'],
      ['junior posts', 'senior posts'],
      1250.5,
    ]);
    await expect(read('organogram', junior)).rejects.toThrow('0.csv has the columns of junior posts');
  });

  test.each([
    ['2011-09-30', 'Post Reference Number,Post Holder,Reports to Post Reference\n1,A,XX\n2,B,1\n'],
    ['2014-03-31', 'Unique Post Reference No.,Post Holder Name,Reports to Senior Posts\n1,A,XX\n2,B,1\n'],
    ['2016-09-30', 'Position ID,Name,Reporting Senior Post\n1,A,XX\n2,B,1\n'],
    ['2018-03-31', 'Post ID,Name,Line Manager Post Unique Reference\n1,A,XX\n2,B,1\n'],
    ['2020-03-31', 'Post Unique\tName\tReports to Senior Post\tPUR\n\tA\tXX\t1\n\tB\t1\t2\n'],
  ])('organogram: the columns of %s', async (_, text) => {
    const { edges, posts, counts } = await read('organogram', text);
    expect([edges, posts.map(({ holders }) => holders[0]?.name), counts]).toEqual([['2 -> 1'], ['A', 'B'], {}]);
  });

  test('organogram: nobody is called vacant, not applicable or N/A', async () => {
    const names = ['A', 'VACANT', 'Vacant - recruiting', 'N\\D', '#N/A', 'n/a', "'Eliminated'"];
    const rows = names.map((name, i) => `${i + 1},${name},${i === 0 ? 'XX' : '1'}\n`).join('');
    const { posts } = await read('organogram', `Post Unique Reference,Name,Reports to Senior Post\n${rows}`);
    const held = posts.map(({ holders }) => holders[0]?.name ?? null);
    expect(held).toEqual(['A', null, null, ...Array<string>(3).fill('Name not disclosed')]);
  });

  test('organogram: numbers that are written otherwise are suggested, not repaired', async () => {
    const text = 'Post Unique Reference,Name,Reports to Senior Post\n1234,A,XX\n2,B,"1,234"\n3,C,1234.0\n';
    expect(await read('organogram', text)).toMatchObject({ edges: [], counts: { REPAIR_SUGGESTED: 2 } });
  });

  test('names: who bears a name twice is told and not chosen, and who is nowhere is reported', async () => {
    const list = 'Employee #,Full Name,Reports To\n1,Ann Lee,\n2,Ann Lee,\n3,C,Ann Lee\n4,D,Zed\n';
    expect(await read('bamboohr', list)).toMatchObject({ edges: [], counts: { AMBIGUOUS_NAME: 1, MANAGER_NOT_FOUND: 1 } });
  });

  test('relational: departments under other names', async () => {
    const { posts } = await read('relational', 'EMPNO,ENAME,JOB,MGR,DEPTNO\n1,KING,P,,10\n', 'DEPTNO,DNAME,LOC\n10,SALES,X\n');
    expect(posts[0]).toMatchObject({ unit: 'SALES' });
  });

  test('scim: pages that are missing are told, and a list of nobody is one', async () => {
    const page = json({ totalResults: 5, Resources: [user('1', null)] });
    expect(await read('scim', page)).toMatchObject({ counts: { PAGES_MISSING: 1 } });
    expect(await read('scim', json({ totalResults: 0 }))).toMatchObject({ posts: [], edges: [] });
  });

  test('transparency: a column of managers is read, by title or by who holds the post', async () => {
    const chart = 'Job Title,Name,Reports To\nChief,Ann Lee,N/A\nDirector,Bo Ray,Chief\nHead,C,Bo Ray\n';
    expect(await read('transparency', chart)).toMatchObject({ edges: ['Director -> Chief', 'Head -> Director'], counts: {} });
    const twice = 'Job Title,Directorate,Reports To\nHead,A,\nHead,B,\nClerk,A,Head\n';
    expect(await read('transparency', twice)).toMatchObject({ edges: [], counts: { AMBIGUOUS_NAME: 1 } });
    const namesakes = 'Job Title,Name,Reports To\nChief,Ann Lee,\nDirector,Ann Lee,Chief\nHead,C,Ann Lee\n';
    expect(await read('transparency', namesakes)).toMatchObject({ edges: ['Director -> Chief'], counts: { AMBIGUOUS_NAME: 1 } });
    expect(await read('transparency', 'Job Title,Reports To\nChief,\n')).toMatchObject({ counts: { NO_LINES: 1 } });
  });

  test('transparency: a row of totals is told and is no post', async () => {
    const chart = 'Directorate,Job Title\nX,Chief\nX,Total Place Manager\nTotal,\nX,Grand total\n';
    const { posts, counts } = await read('transparency', chart);
    expect([posts.map(({ title }) => title), counts['TOTAL']]).toEqual([['Chief', 'Total Place Manager'], 2]);
  });

  test('transparency: rows of nothing but commas are nothing', async () => {
    const { posts, counts } = await read('transparency', 'Job Title,Name\nChief,A\n,\n , \n');
    expect([posts.length, counts]).toEqual([1, { EMPTY_ROWS: 1, NO_LINES: 1 }]);
  });
});
