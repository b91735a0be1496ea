import { describe, expect, test } from '@jest/globals';
import { formatBy, understand } from '../../src/exchange/understand.js';

const read = async (format: string, texts: readonly string[], edge: 'LINE' | 'PROFESSIONAL' | null = null) => {
  const how = { edge, repairs: [], mapping: null, remembered: () => null };
  const given = texts.map((text, i) => ({ name: `${i}.csv`, bytes: Buffer.from(text) }));
  const { understood, report } = await understand(formatBy(format), given, how);
  const edges = understood.edges.map(({ from, to, kind }) => `${from} ${kind === 'LINE' ? '->' : '~>'} ${to}`);
  const told = report.findings.map(({ code, file, line }) => `${code} ${file}:${line}`);
  return { edges, told, posts: understood.posts, as: report.files.map((file) => file.as) };
};

describe('BambooHR without employee numbers', () => {
  test.each([
    ['by name', 'Name,Job Title,Reporting To\nAnn Lee,Head,\nBo Ray,Lead,Ann Lee\n', 'Bo Ray -> Ann Lee'],
    ['by first and last name', 'First Name,Last Name,Reports To\nAnn,Lee,\nBo,Ray,"Lee, Ann"\n', 'Bo Ray -> Ann Lee'],
    ['last names first', '"Last Name, First Name",Reporting To\n"Lee, Ann",\n"Ray, Bo",Ann Lee\n', 'Ray, Bo -> Lee, Ann'],
    ['by address', 'Full Name,Work Email,Supervisor Email\nAnn Lee,Ann@x.org,\nBo Ray,bo@x.org,ann@X.org\n', 'bo@x.org -> ann@x.org'],
    ['by address, managers by name', 'Name,Email,Reports To\nAnn Lee,ann@x.org,\nBo Ray,bo@x.org,Ann Lee\n', 'bo@x.org -> ann@x.org'],
  ])('%s', async (_, text, edge) => {
    expect(await read('bamboohr', [text])).toMatchObject({ edges: [edge], told: ['KNOWN_BY_NAME 0.csv:null'] });
  });

  test('two who bear a name are two, and whoever reports to that name is told; so is a name that nobody bears', async () => {
    const { edges, told, posts } = await read('bamboohr', ['Name,Reporting To\nAnn Lee,\nAnn Lee,\nBo Ray,Ann Lee\nCy Poe,Zed\n']);
    expect([edges, posts.length]).toEqual([[], 4]);
    expect(told.slice(1)).toEqual(['AMBIGUOUS_NAME 0.csv:4', 'MANAGER_NOT_FOUND 0.csv:5']);
  });

  test('who has left is told by row', async () => {
    const { told } = await read('bamboohr', ['Employee #,Name,Status,Supervisor EID\n1,Ann Lee,Active,\n2,Bo Ray,Inactive,1\n']);
    expect(told).toEqual(['LEFT 0.csv:3']);
  });
});

describe('SuccessFactors', () => {
  test('labels in another language are no person', async () => {
    const text = 'STATUS;USERID;MANAGER;LASTNAME\nStatus;Benutzer;Vorgesetzter;Nachname\nactive;1;NO_MANAGER;Lee\nactive;2;1;Ray\n';
    expect(await read('successfactors', [text])).toMatchObject({ edges: ['2 -> 1'], told: [] });
  });

  test('a relationship of a position that is nowhere is told by row', async () => {
    const matrix = 'Position.code,relatedPosition.code\nP9,P1\nP2,P1\n';
    const { edges, told } = await read('position-matrix', [matrix, 'code,parentPosition.code\nP1,\nP2,P1\n']);
    expect([edges, told]).toEqual([['P2 -> P1', 'P2 ~> P1'], ['POST_NOT_FOUND 0.csv:2']]);
  });
});

describe('OrangeHRM', () => {
  test.each(['direct', 'DIRECT REPORT', 'Direct (line)', 'Solid line', 'Direkt'])('%s is the line', async (method) => {
    const text = `Employee Id,Supervisor Id,Reporting Type\n1,,\n2,1,${method}\n3,1,In${method}\n`;
    expect((await read('orangehrm', [text])).edges).toEqual(['2 -> 1', '3 ~> 1']);
  });
});

test('SuccessFactors positions as their template has them: two rows of names, titles by language', async () => {
  const text = 'code,externalName.en_GB,parentPosition.code\nCode,Name,Parent Position.Code\nP1,Head,\nP2,Lead,P1\n';
  const { edges, posts } = await read('position-matrix', [text]);
  expect([edges, posts.map(({ title }) => title)]).toEqual([['P2 -> P1'], ['Head', 'Lead']]);
});

test('OrangeHRM: supervisors by the names of employees', async () => {
  const text = 'Employee Id,Employee Name,Supervisor\n1,Ann Lee,\n2,Bo Ray,Ann Lee\n';
  expect((await read('orangehrm', [text])).edges).toEqual(['2 -> 1']);
});

describe('tables of a database', () => {
  const [people, departments, jobs] = [
    'id,last_name,manager_id,department_id,job_id\n1,A,,7,J\n2,B,1,8,J\n3,C,1,7,J\n',
    'id,name,manager_id\n7,Law,1\n8,Tax,3\n',
    'id,title\nJ,Clerk\n',
  ];

  test.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 2, 0]]])(
    'are known by their columns in any order, though all call their key id: %j',
    async (order) => {
      const tables = order.map((i) => [people, departments, jobs][i] ?? '');
      const { edges, posts, as, told } = await read('relational', tables, 'PROFESSIONAL');
      expect([edges, told]).toEqual([['2 -> 1', '2 ~> 3', '3 -> 1'], []]);
      expect(posts[1]).toMatchObject({ title: 'Clerk', unit: 'Tax' });
      expect(as).toEqual(order.map((i) => ['employees', 'departments', 'jobs'][i]));
    },
  );

  test('one that tells nothing of who reports to whom is told, and not read', async () => {
    const { told, as } = await read('relational', [people, 'location_id,city\n1,Oslo\n']);
    expect([told, as]).toEqual([['UNUSED_FILE 1.csv:null'], ['employees', 'nothing']]);
  });

  test('a department that an employee names has no need of a table', async () => {
    const { posts } = await read('relational', ['EmployeeID,LastName,Department,ReportsTo\n1,A,Law,\n']);
    expect(posts[0]).toMatchObject({ unit: 'Law' });
  });
});

describe('SCIM 2.0', () => {
  const URN = 'urn:ietf:params:scim:schemas:extension:ENTERPRISE:2.0:user';
  const user = (id: string, name: string, manager: unknown = null) => ({
    ID: id,
    UserName: `${id}@x.org`,
    displayName: name,
    [URN]: { Manager: manager },
  });
  const lines = (...users: readonly object[]) => users.map((one) => JSON.stringify(one)).join('\n\n');

  test.each([
    ['a value', { value: '1' }],
    ['an address', { $ref: '../Users/1' }],
    ['a name', { displayName: 'Ann Lee' }],
    ['a text', '1'],
  ])('a user a line, names of fields in any letter case, the manager as %s', async (_, manager) => {
    expect(await read('scim', [lines(user('1', 'Ann Lee'), user('2', 'Bo Ray', manager))])).toMatchObject({ edges: ['2 -> 1'], told: [] });
  });

  test('the line of a user is that of the file', async () => {
    expect(await read('scim', [lines(user('1', 'Ann Lee'), user('2', 'Bo Ray', '9'))])).toMatchObject({
      told: ['MANAGER_NOT_FOUND 0.csv:3'],
    });
  });

  test('pages in several files are one list; a line that is no JSON is refused by its number', async () => {
    const page = (...users: readonly object[]) => JSON.stringify({ totalResults: 2, Resources: users });
    expect(await read('scim', [page(user('2', 'Bo Ray', '1')), page(user('1', 'Ann Lee'))])).toMatchObject({ edges: ['2 -> 1'], told: [] });
    await expect(read('scim', ['{"userName": "a"}\n{"userName": \n'])).rejects.toThrow('0.csv begins like JSON and is none: on line 2');
  });

  test('who stands on two pages is one, so that somebody else is missing', async () => {
    const page = (...users: readonly object[]) => JSON.stringify({ totalResults: 3, Resources: users });
    const { told } = await read('scim', [page(user('1', 'Ann Lee'), user('2', 'Bo Ray')), page(user('2', 'Bo Ray'))]);
    expect(told).toEqual(['PAGES_MISSING 0.csv:null', 'REPEATED_ROW 1.csv:1']);
  });

  test('who is not active is told', async () => {
    expect(await read('scim', [JSON.stringify([{ ...user('1', 'Ann Lee'), active: false }])])).toMatchObject({
      told: ['EMPTY 0.csv:null', 'LEFT 0.csv:1'],
    });
  });
});
