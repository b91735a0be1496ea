import { describe, expect, test } from '@jest/globals';
import { formatBy, understand } from '../../src/exchange/understand.js';

const read = async (text: string, mapping: Readonly<Record<string, string>> | 'PROPOSED' | null = null, format = 'table') => {
  const how = { edge: null, repairs: [], mapping, remembered: () => null };
  const { understood, report } = await understand(formatBy(format), [{ name: 'a.csv', bytes: Buffer.from(text) }], how);
  const edges = understood.edges.map(({ from, to, kind }) => `${from} ${kind === 'LINE' ? '->' : '~>'} ${to}`);
  const told = report.findings.map(({ code, line }) => `${code} ${line}`);
  return { edges, told, posts: understood.posts, findings: report.findings };
};

// Each has 1, whom 2 reports to by the line, and where it says so 3, to whom 2 answers besides.
describe('a table that nobody has foreseen', () => {
  test.each([
    ['SuperID and AuxSuperID', 'EmpID,Name,Position,SuperID,AuxSuperID\n1,Ann,CEO,,\n2,Bo,CTO,1,3\n3,Cy,COO,1,\n'],
    ['managers by address', 'ID,E-mail,Full Name,Line Manager Email,DottedLineManagerEmail\n1,a@x,A,,\n2,b@x,B,A@X,c@x\n3,c@x,C,a@x,\n'],
    ['solid and dotted line', 'Employee ID,Employee Name,Solid line,Dotted line\n1,Ann,,\n2,Bo,1,3\n3,Cy,1,\n'],
    ['two columns of second lines', 'ID,Name,Reporting Manager,Matrix manager,Functional Manager\n1,Ann,,,\n2,Bo,1,,Cy\n3,Cy,1,,\n'],
    ['last names first', 'ID,Name,Manager ID,Manager Name,Matrix Manager\n1,"Lee, Ann",,,\n2,Bo,,Ann Lee,"Cy"\n3,Cy,1,,\n'],
    [
      'German',
      'Personalnummer;Name;Vorname;Stelle;Vorgesetzter;Fachvorgesetzter;VZÄ\n1;Lee;Ann;A;;;1\n2;Ray;Bo;B;1;3;0,5\n3;Poe;Cy;C;1;;1\n',
    ],
    ['French', 'Matricule;Nom;Prénom;Poste;Responsable hiérarchique;Responsable fonctionnel\n1;L;A;P;;\n2;R;B;P;1;3\n3;P;C;P;1;\n'],
    ['Welsh', 'Rhif,Enw,Teitl Swydd,Rheolwr Llinell,Matrix Manager\n1,A,P,,\n2,B,P,1,3\n3,C,P,1,\n'],
  ])('%s', async (_, text) => {
    const { edges, told } = await read(text);
    expect([edges, told]).toEqual([['2 -> 1', '2 ~> 3', '3 -> 1'], []]);
  });

  test('a name beside a first name is the last name', async () => {
    const { posts } = await read('ID;Name;Vorname\n1;Lee;Ann\n');
    expect(posts).toMatchObject([{ holders: [{ name: 'Ann Lee' }] }]);
  });

  test('columns of which nothing is known are told, and whose manager may be meant is asked', async () => {
    const { edges, findings } = await read(
      'ID,Name,Manager,Skip level manager,Manager email,Shoe size\n1,A,,,,40\n2,B,1,,a@x,41\n3,C,2,1,b@x,42\n',
    );
    expect(edges).toEqual(['2 -> 1', '3 -> 2']);
    expect(findings.map(({ sentence }) => sentence)).toEqual([
      '“Skip level manager” may be other (0.5, such as 1); it is not used until a mapping says so.',
      'What “Manager email”, “Shoe size” mean is not known, so they are not read; a mapping may say it.',
    ]);
  });

  test('columns of one meaning are read together: second lines all, of others the first that is filled', async () => {
    const mapping = { k: 'ref', a: 'other', b: 'other', c: 'title', d: 'title' };
    const { edges, posts } = await read('k,a,b,c,d\n1,,,,Head\n2,1,3,Law,Tax\n3,,,T,\n', mapping);
    expect([edges, posts.map(({ title }) => title)]).toEqual([['2 ~> 1', '2 ~> 3'], ['Head', 'Law', 'T']]); // prettier-ignore
  });

  test('full-time equivalents in hundreds are shares, and what is no number is told', async () => {
    const { posts, told } = await read('ID,Name,FTE %\n1,A,100\n2,B,60 %\n3,C,1.0\n4,D,half\n');
    expect([posts.map(({ fte }) => fte), told]).toEqual([[1, 0.6, 1, null], ['NO_FTE 5']]);
  });

  test('a row of sums is told and is no post', async () => {
    const { posts, told } = await read('ID,Name,Manager,FTE\n1,A,,1\nTotal,,,1\n');
    expect([posts.length, told]).toEqual([1, ['TOTAL 3']]);
  });

  test('what rows of one post say differently is told', async () => {
    const { posts, told } = await read('ID,Title,Grade,Manager\n1,T,,\n2,T,A,1\n2,T,B,1\n');
    expect([posts[1]?.grade, told]).toEqual(['A', ['DIFFERENT_FACTS 4']]);
  });

  test('what nobody can read is refused with its columns and what to do', async () => {
    await expect(read('1,Ann,CEO\n2,Bo,CTO\n')).rejects.toThrow(
      'a.csv: no column is known to be the reference (ref) or the name. It has 1, Ann, CEO. Say by a mapping which is',
    );
  });
});
