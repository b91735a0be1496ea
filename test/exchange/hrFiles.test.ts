import { describe, expect, test } from '@jest/globals';
import { formatBy, understand } from '../../src/exchange/understand.js';

const read = async (format: string, ...texts: readonly string[]) => {
  const given = texts.map((text, i) => ({ name: `${i}.csv`, bytes: Buffer.from(text) }));
  const how = { edge: null, repairs: [], mapping: null, remembered: () => null };
  const { understood, report } = await understand(formatBy(format), given, how);
  const edges = understood.edges.map(({ from, to, kind }) => `${from} ${kind === 'LINE' ? '->' : '~>'} ${to}`);
  return { edges, counts: report.counts, posts: understood.posts, findings: report.findings };
};

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const user = (id: string, manager: unknown, more: object = {}) => ({
  id,
  userName: `u${id}`,
  [ENTERPRISE]: { manager, employeeNumber: `70${id}` },
  ...more,
});
const scim = (...users: readonly object[]) => JSON.stringify({ Resources: users });

describe('a manager is found', () => {
  test.each([
    ['scim', 'by user name', scim(user('1', null), user('2', { value: 'u1' }))],
    ['scim', 'by employee number', scim(user('1', null), user('2', { value: '701' }))],
    [
      'scim',
      'by the name that is shown',
      scim(user('1', null, { displayName: 'Ann', name: { formatted: 'Ms Ann Lee' } }), user('2', { displayName: 'Ann' })),
    ],
    ['microsoft-365', 'by object id', 'userPrincipalName,id,displayName,managerId\n1,AAA,Ann,\n2,BBB,Bo,aaa\n'],
    ['microsoft-365', 'by object id in words', 'User principal name,Object Id,Display name,Manager Object Id\n1,AAA,Ann,\n2,BBB,Bo,AAA\n'],
    [
      'bamboohr',
      'by the preferred name',
      'Employee #,First Name,Preferred Name,Last Name,Reports To\n1,Robert,Bob,Ray,\n2,Ann,,Lee,Bob Ray\n',
    ],
    [
      'bamboohr',
      'by it, last name first',
      'Employee #,Preferred Name,"Last name, First name",Reporting to\n1,Bob,"Ray, Robert",\n2,,"Lee, Ann","Ray, Bob"\n',
    ],
    [
      'orangehrm',
      'by name in two columns',
      'Employee Id,First Name,Last Name,Supervisor First Name,Supervisor Last Name\n1,Ann,Lee,,\n2,Bo,Ray,Ann,Lee\n',
    ],
    ['names', 'last name first', 'Id,Name,Title,Reports To\n1,"Lee, Ann",A,\n2,Bo,B,Ann Lee\n'],
    ['names', 'whose accents are written otherwise', 'Id,Name,Reports To\n1,Rene\u0301e,\n2,Bo,Ren\u00e9e\n'],
    ['names', 'in German', 'Id;Name;Funktion;Vorgesetzter\n1;Ann;A;\n2;Bo;B;Ann\n'],
    ['names', 'in French', 'Id;Nom;Fonction;Responsable hiérarchique\n1;Ann;A;\n2;Bo;B;Ann\n'],
    ['names', 'of units', 'Id,Unit,Parent unit\n1,A,\n2,B,A\n'],
  ])('%s: %s', async (format, _, text) => {
    const { edges, counts } = await read(format, text);
    expect([edges, counts]).toEqual([['2 -> 1'], {}]);
  });
});

describe('who is no part of the organisation is told and left out', () => {
  test.each([
    ['successfactors', 'User ID,Job Title,Manager User Sys ID,Employee Status\n1,A,NO_MANAGER,Active\n2,B,1,Terminated\n', 'LEFT'],
    ['microsoft-365', 'userPrincipalName,displayName,managerId,accountEnabled\n1,A,,True\n2,B,1,False\n', 'LEFT'],
    ['position-matrix', 'code,externalName,effectiveStatus,parentPosition\n1,A,A,\n2,B,I,1\n', 'LEFT'],
    ['scim', scim(user('1', null), { id: '2', displayName: 'Admins', members: [{ value: '1' }] }), 'OTHER_RESOURCE'],
  ])('%s', async (format, text, code) => {
    const { posts, counts } = await read(format, text);
    expect([posts.map(({ ref }) => ref), counts]).toEqual([['1'], { [code]: 1 }]);
  });

  test('and whoever reports to them is told that they are in the file', async () => {
    const { findings } = await read('bamboohr', 'Employee #,Name,Supervisor EID,Status\n1,A,,Inactive\n2,B,1,Active\n');
    expect(findings[1]?.sentence).toBe('2 reports to 1, which the file has and which is left out; so is the edge.');
  });
});

describe('SCIM', () => {
  test('users without an id are known by what they are called elsewhere', async () => {
    const { edges } = await read('scim', JSON.stringify([{ userName: 'a' }, { userName: 'b', externalId: 'E2', manager: 'a' }]));
    expect(edges).toEqual(['E2 -> a']);
  });

  test('a request of many is the users that it would make', async () => {
    const operation = (bulkId: string, data: object) => ({ method: 'POST', path: '/Users', bulkId, data });
    const operations = [
      operation('q', { userName: 'a' }),
      operation('r', { userName: 'b', [ENTERPRISE]: { manager: { value: 'bulkId:q' } } }),
    ];
    const schemas = ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'];
    expect((await read('scim', JSON.stringify({ schemas, Operations: operations }))).edges).toEqual(['b -> a']);
  });

  test.each([
    ['PatchOp', { Operations: [] }, 'it asks for changes (PatchOp). Give what GET /Users answers'],
    ['Error', { status: '401', detail: 'no' }, 'it is an error, 401 no. Give what GET /Users answers'],
  ])('a %s is refused as what it is', async (kind, body, why) => {
    const text = JSON.stringify({ schemas: [`urn:ietf:params:scim:api:messages:2.0:${kind}`], ...body });
    await expect(read('scim', text)).rejects.toThrow(why);
  });
});

describe('position matrix', () => {
  test('its second row of names of columns is no relationship', async () => {
    const { edges, counts } = await read(
      'position-matrix',
      'code,parentPosition\n1,\n2,1\n',
      'Position.code,relatedPosition.code\nPosition Code,Related Position\n1,2\n',
    );
    expect([edges, counts]).toEqual([['1 ~> 2', '2 -> 1'], {}]);
  });
});

describe('a chart of a council', () => {
  test.each([
    ['names run together', 'Directorate,ServiceTeam,JobTitle,PostHolderName,ContactDetails,Grade\nA,T,Head,Ann Lee,a@x,G\n'],
    ['names in words', 'Dept.,Team / Service,Title of Post,Name of post holder,Contact Email,Grade (or band)\nA,T,Head,Ann Lee,a@x,G\n'],
    ['Welsh', 'Cyfarwyddiaeth,Gwasanaeth,Teitl y Swydd,Enw,Email,Gradd\nA,T,Head,Ann Lee,a@x,G\n'],
  ])('under other names of columns: %s', async (_, text) => {
    expect((await read('transparency', text)).posts).toMatchObject([
      { ref: 'A/T/Head', title: 'Head', unit: 'T', grade: 'G', holders: [{ name: 'Ann Lee', email: 'a@x' }] },
    ]);
  });

  test('without a title is refused with what to do', async () => {
    await expect(read('transparency', 'Level 1,Level 2\nA,\n')).rejects.toThrow(/It has Level 1, Level 2\. Rename the one that is meant/);
  });
});
