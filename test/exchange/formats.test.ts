import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { EdgeFound, Reading, Understood } from '../../src/exchange/Format.js';
import { FORMATS } from '../../src/exchange/formats/index.js';
import type { GivenFile } from '../../src/exchange/reading/sourceFiles.js';
import { formatBy, understand } from '../../src/exchange/understand.js';

const HOW: Reading = { edge: null, repairs: [], mapping: null, remembered: () => null };
const real = (path: string): GivenFile => ({ name: path, bytes: readFileSync(`test/exchange/data/${path}`) });
const made = (text: string, name = 'made.csv'): GivenFile => ({ name, bytes: Buffer.from(text) });
const read = (format: string, files: readonly GivenFile[], how: Partial<Reading> = {}) =>
  understand(formatBy(format), files, { ...HOW, ...how });

const told = ({ from, to, kind }: EdgeFound) => `${from} ${kind === 'LINE' ? '->' : '~>'} ${to}`;
const edgesOf = ({ edges }: Understood) => edges.map(told).sort();
const holdersOf = ({ posts }: Understood) =>
  posts.map(({ ref, title, holders }) => `${ref} ${title}: ${holders.map(({ name }) => name).join(', ')}`);

describe('real files', () => {
  test('Trafford: posts without ids and lines, vacancies understood, nothing invented', async () => {
    const { understood, report } = await read('transparency', [real('trafford-council/trafford_council_organisation_structure.csv')]);
    expect(report).toMatchObject({
      posts: 80,
      edges: { line: 0, professional: 0 },
      figures: { rows: 80, vacant: 11 },
      counts: { NO_LINES: 1 },
    });
    expect(new Set(understood.posts.map(({ ref }) => ref)).size).toBe(80);
  });

  test('New York: names resolved to the letter, several parents told, names that nobody bears reported', async () => {
    const file = real('nyc-governance/nycgo_golden_2025-12-10.csv');
    const { report } = await read('names', [file]);
    expect(report).toMatchObject({ posts: 434, figures: { rows: 434, several_parents: 5 }, counts: { TWO_MANAGERS: 5 } });
    expect(Object.keys(report.figures['orphan_codes'] as object).sort()).toEqual([
      "Bronx County District Attorney's Office",
      'City Council',
      'Mayor',
      'Office of the District Attorney Richmond County',
    ]);
    const asLine = await read('names', [file], { edge: 'LINE' });
    expect(asLine.report.figures).toMatchObject({ several_parents: 0, second_lines: 10 });
    expect(asLine.report.counts).not.toHaveProperty('TWO_MANAGERS');
  });

  test('Oracle: employees, and the manager of the department as a second line where it is asked for', async () => {
    const files = ['employees', 'departments', 'jobs'].map((name) => real(`oracle-hr/${name}.csv`));
    const { understood, report } = await read('relational', files);
    expect(report).toMatchObject({ posts: 107, edges: { line: 106, professional: 0 }, figures: { roots: 1, unreachable: 0 } });
    expect(understood.posts[0]).toMatchObject({ ref: '100', title: 'President', unit: 'Executive', holders: [{ name: 'Steven King' }] });
    const both = await read('relational', files, { edge: 'PROFESSIONAL' });
    expect(both.report.edges.line).toBe(106);
    expect(both.report.edges.professional).toBeGreaterThan(20);
    expect(both.understood.edges.filter(({ kind, from, to }) => kind === 'PROFESSIONAL' && from === to)).toEqual([]);
  });
});

describe('exports of HR systems', () => {
  test('SuccessFactors: two rows of headers, NO_MANAGER, several matrix managers', async () => {
    const file = made(
      'STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,MANAGER,TITLE,EMAIL,MATRIX_MANAGER\nSTATUS,USERID,Username,First Name,Last Name,Manager,Title,Email,Matrix Manager\n' +
        'active,u1,a,Ann,Lee,NO_MANAGER,Head,a@x.org,\nactive,u2,b,Ben,Roe,u1,Lead,,\nactive,u3,c,Cy,Poe,u2,Nurse,,u1|u2|u9\ninactive,u4,d,Dee,Moe,u1,Gone,,\n',
    );
    const { understood, report } = await read('successfactors', [file]);
    expect(holdersOf(understood)).toEqual(['u1 Head: Ann Lee', 'u2 Lead: Ben Roe', 'u3 Nurse: Cy Poe']);
    expect(edgesOf(understood)).toEqual(['u2 -> u1', 'u3 -> u2', 'u3 ~> u1', 'u3 ~> u2']);
    expect(report.counts).toEqual({ LEFT: 1, MANAGER_NOT_FOUND: 1 });
  });

  test('SuccessFactors positions with PositionMatrixRelationship', async () => {
    const positions = made('code,externalName,parentPosition.code,targetFTE\nP1,Head,,1\nP2,Lead,P1,0.5\nP3,Nurse,P2,1\n', 'positions.csv');
    const matrix = made('Position.code,matrixRelationshipType,relatedPosition.code\nP3,matrix manager,P1\n', 'matrix.csv');
    const { understood } = await read('position-matrix', [positions, matrix]);
    expect(edgesOf(understood)).toEqual(['P2 -> P1', 'P3 -> P2', 'P3 ~> P1']);
    expect(understood.posts[1]).toMatchObject({ title: 'Lead', fte: 0.5, holders: [] });
  });

  test('Microsoft 365: addresses whatever their letter case', async () => {
    const { understood } = await read('microsoft-365', [
      made('PersonId,ManagerId,Organization,LevelDesignation\nAnn@x.org,,HQ,Director\nben@x.org,ann@X.org,HQ,Manager\n'),
    ]);
    expect(edgesOf(understood)).toEqual(['ben@x.org -> ann@x.org']);
    expect(understood.posts[0]).toMatchObject({ unit: 'HQ', grade: 'Director', holders: [{ ref: 'ann@x.org', email: 'Ann@x.org' }] });
  });

  test('BambooHR: employee numbers', async () => {
    const { understood } = await read('bamboohr', [
      made(
        'Employee #,First Name,Last Name,Job Title,Department,Supervisor EID,Status\n1,Ann,Lee,Head,HQ,,Active\n2,Ben,Roe,Lead,HQ,1,Active\n3,Cy,Poe,Old,HQ,1,Inactive\n',
      ),
    ]);
    expect([holdersOf(understood), edgesOf(understood)]).toEqual([['1 Head: Ann Lee', '2 Lead: Ben Roe'], ['2 -> 1']]);
  });

  test('SCIM 2.0 enterprise users', async () => {
    const user = (id: string, name: string, more: object = {}) => ({ id, userName: id, name: { formatted: name }, title: 'Lead', ...more });
    const enterprise = (manager: string) => ({
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'HQ', manager: { value: manager } },
    });
    const emails = [{ value: 'b@x.org' }, { value: 'main@x.org', primary: true }];
    const list = {
      Resources: [
        user('1', 'Ann'),
        user('2', 'Ben', { ...enterprise('1'), emails }),
        user('3', 'Cy', { ...enterprise('9') }),
        user('4', 'Dee', { active: false }),
      ],
    };
    const { understood, report } = await read('scim', [made(JSON.stringify(list), 'users.json')]);
    expect([holdersOf(understood), edgesOf(understood)]).toEqual([['1 Lead: Ann', '2 Lead: Ben', '3 Lead: Cy'], ['2 -> 1']]);
    expect(understood.posts[1]).toMatchObject({ unit: 'HQ', holders: [{ email: 'main@x.org' }] });
    expect(report.counts).toEqual({ LEFT: 1, MANAGER_NOT_FOUND: 1 });
  });

  test('OrangeHRM: the reporting method says which line it is', async () => {
    const { understood } = await read('orangehrm', [
      made(
        'Employee Id,First Name,Last Name,Job Title,Supervisor Id,Reporting Method\n1,Ann,Lee,Head,,\n2,Ben,Roe,Lead,1,Direct\n3,Cy,Poe,Nurse,2,Direct\n3,Cy,Poe,Nurse,1,Indirect\n',
      ),
    ]);
    expect(edgesOf(understood)).toEqual(['2 -> 1', '3 -> 2', '3 ~> 1']);
    expect(understood.posts).toHaveLength(3);
  });
});

describe('any table', () => {
  test('is understood where every column says what it is, dotted lines among them', async () => {
    const { understood, report } = await read('table', [
      made(
        'Position ID;Job Title;Employee Name;Manager ID;DottedLineManagerEmail;FTE\n1;Head;Ann;;;1\n2;Lead;Ben;1;;0,5\n3;Nurse;Cy;2;1;1\n',
      ),
    ]);
    expect([holdersOf(understood), edgesOf(understood)]).toEqual([
      ['1 Head: Ann', '2 Lead: Ben', '3 Nurse: Cy'],
      ['2 -> 1', '3 -> 2', '3 ~> 1'],
    ]);
    expect(understood.posts[1]?.fte).toBe(0.5);
    expect(report.findings).toEqual([]);
  });

  test('is read by a mapping, and a mapping that does not fit is refused', async () => {
    const file = made('Kennung,Chef,Was\n1,,Kopf\n2,1,Hand\n');
    const mapping = { Kennung: 'ref', Chef: 'manager', Was: 'title' };
    expect(edgesOf((await read('table', [file], { mapping })).understood)).toEqual(['2 -> 1']);
    await expect(read('table', [file])).rejects.toThrow('no column is known to be the reference (ref) or the name');
    await expect(read('table', [file], { mapping: { Nummer: 'ref' } })).rejects.toThrow('has no column “Nummer”');
    await expect(read('table', [file], { mapping: { Kennung: 'wish' } })).rejects.toThrow('“wish” is no meaning of a column');
  });

  test('of Workday is read by the mapping that the documentation gives', async () => {
    const mapping = JSON.parse(/```json\n([^`]+)```/.exec(readFileSync('docs/imports.md', 'utf8'))?.[1] ?? '') as Record<string, string>;
    const rows = [['1', 'Ann Lee', 'Head', '', '', 'HQ'], ['2', 'Ben Roe', 'Lead', '1', '', 'HQ'], ['3', 'Cy Poe', 'Nurse', '2', '1;9', 'West']]; // prettier-ignore
    const text = [Object.keys(mapping), ...rows.map((row) => [...row, 'G1', 'Nursing', '0.5', '', ''])]
      .map((row) => row.join(','))
      .join('\n');
    const { understood, report } = await read('table', [made(text)], { mapping });
    expect(holdersOf(understood)).toEqual(['1 Head: Ann Lee', '2 Lead: Ben Roe', '3 Nurse: Cy Poe']);
    expect(edgesOf(understood)).toEqual(['2 -> 1', '3 -> 2', '3 ~> 1']);
    expect(understood.posts[2]).toMatchObject({ unit: 'West', grade: 'G1', profession: 'Nursing', fte: 0.5 });
    expect(report.counts).toEqual({ MANAGER_NOT_FOUND: 1 });
  });

  test('resolves managers by name where no manager is a reference, and says who bears the same name', async () => {
    const { understood, report } = await read('table', [made('Id,Name,Line Manager\n1,Ann,\n2,Ben,Ann\n3,Ben,Ann\n4,Cy,Ben\n')]);
    expect(edgesOf(understood)).toEqual(['2 -> 1', '3 -> 1']);
    expect(report.counts).toEqual({ AMBIGUOUS_NAME: 1 });
  });

  test('does not use what it only supposes, and says so', async () => {
    const { report } = await read('table', [made('Id,Address of work\n1,a@x.org\n2,b@x.org\n')]);
    expect(report.findings).toEqual([
      expect.objectContaining({ code: 'MAPPING_UNSURE', sentence: expect.stringContaining('may be email') }),
    ]);
  });
});

test('every format that takes tables takes an empty file as an import of nothing', async () => {
  for (const { id } of FORMATS.filter((one) => !['scim', 'relational'].includes(one.id))) {
    const { report } = await read(id, [made('')]);
    expect([id, report.posts]).toEqual([id, 0]);
  }
});

test('ids of formats are those that documents and scripts rely on', () => {
  expect(FORMATS.map(({ id }) => id)).toEqual([
    'organogram',
    'transparency',
    'names',
    'successfactors',
    'position-matrix',
    'microsoft-365',
    'bamboohr',
    'scim',
    'orangehrm',
    'relational',
    'table',
  ]);
});
