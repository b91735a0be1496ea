import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { formatBy, understand } from '../../src/exchange/understand.js';

const HEAD = 'Post Unique Reference,Name,Job Title,Reports to Senior Post,Grade,FTE,Notes';
const JUNIOR = 'Parent Department,Reporting Senior Post,Grade,Generic Job Title,Number of Posts in FTE';

const read = async (senior: string, ...juniors: readonly string[]) => {
  const files = [senior, ...juniors].map((text, i) => ({ name: `${i}.csv`, bytes: Buffer.from(text) }));
  const how = { edge: null, repairs: [], mapping: null, remembered: () => null };
  const { understood, report } = await understand(formatBy('organogram'), files, how);
  const told = report.findings.map(({ code, file, line }) => `${code} ${file}:${line}`);
  return { posts: understood.posts, told, findings: report.findings };
};
const names = (posts: Awaited<ReturnType<typeof read>>['posts']) => posts.map(({ holders }) => holders.map(({ name }) => name).join('+'));

describe('the rows of one senior post', () => {
  test('say who holds it, each once', async () => {
    const { posts, told } = await read(`${HEAD}\n1,Ann,Top,XX,,,\n1,Ann,Top,XX,,,\n1,Bo,Top,XX,,,\n`);
    expect([names(posts), told]).toEqual([['Ann+Bo'], ['REPEATED_ROW 0.csv:3', 'JOB_SHARE 0.csv:2']]);
  });

  test('that differ in what a post has once are told, and every note is kept', async () => {
    const { posts, told, findings } = await read(`${HEAD}\n1,Ann,Top,XX,SCS2,,First.\n1,Bo,Top,XX,SCS1,0.5,Second.\n`);
    expect(posts).toMatchObject([{ grade: 'SCS2', fte: 0.5, notes: ['First.', 'Second.'] }]);
    expect(told).toEqual(['DIFFERENT_FACTS 0.csv:3', 'JOB_SHARE 0.csv:2']);
    expect(findings[0]?.sentence).toBe('Of 1 the grade is “SCS2” on line 2 and “SCS1” here; the first is kept.');
  });

  test('of which one says that it is eliminated leave it to whoever holds it by the others', async () => {
    const { posts, told } = await read(`${HEAD}\n1,Ann,Top,XX,,,\n2,'Eliminated',Law,1,,,\n2,Bo,Law,1,,,\n3,Eliminated,Tax,1,,,\n`);
    expect([names(posts), told]).toEqual([
      ['Ann', 'Bo'],
      ['ELIMINATED 0.csv:3', 'ELIMINATED 0.csv:5'],
    ]);
  });

  test('of the Home Office in 2012: eleven posts have an eliminated row and another, and are kept', async () => {
    const { posts, findings } = await read(readFileSync('test/exchange/data/uk-organograms/ts-home_office-2012-09-30-senior.csv', 'utf8'));
    expect([posts.length, findings.filter(({ sentence }) => sentence.includes('it is kept')).length]).toEqual([190 - 45, 11]);
  });
});

describe('what a return says beside its posts', () => {
  test('sums and footnotes are told and are no posts, senior or junior', async () => {
    const { posts, told } = await read(
      `${HEAD}\n1,Ann,Top,XX,,1,\nTotal,,,,,1,\n,,Total posts: 1,,,,\n`,
      `${JUNIOR}\nP,1,EO,Officer,2\nTotal,,,,2\n,,,Grand total,2\nSource: payroll,,,,\n`,
    );
    expect(posts.map(({ title }) => title)).toEqual(['Top', 'Officer']);
    expect(told.slice(1)).toEqual(['TOTAL 0.csv:4', 'TOTAL 0.csv:3', 'TOTAL 1.csv:3', 'TOTAL 1.csv:4', 'NO_POST 1.csv:5']);
  });

  test.each([
    ['Formerly post 77 in DfT.', '77'],
    ['Previously 2012-09 was HQ12', 'HQ12'],
    ['He was 3rd. Post was created in 2011, was 31/03/2012.', null],
  ])('a note: %s', async (note, former) => {
    const { findings } = await read(`${HEAD}\n1,Ann,Top,XX,,,"${note}"\n`);
    expect(findings.map(({ sentence }) => / was (\S+) before/.exec(sentence)?.[1])).toEqual(former === null ? [] : [former]);
  });

  test.each([
    ['N/D*', 'Name not disclosed'],
    ['N/D (vacant)', ''],
    ['Ann Lee†', 'Ann Lee†'],
  ])('a name with a mark: %s', async (name, held) => {
    expect(names((await read(`${HEAD}\n1,${name},Top,XX,,,\n`)).posts)).toEqual([held]);
  });

  test('letters are damaged by a wrong encoding, and not by being capital', async () => {
    const { told } = await read(`${HEAD}\n1,AndrÃ© Lee,Top,XX,,,\n2,ÃVILA,Law,1,,,\n3,Bo,Head (Â£5m),1,,,\n`);
    expect(told).toEqual(['DAMAGED 0.csv:2', 'DAMAGED 0.csv:4']);
  });
});
