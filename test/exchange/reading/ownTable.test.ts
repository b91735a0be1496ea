import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Reading } from '../../../src/exchange/Format.js';
import type { PostPublished } from '../../../src/exchange/Publication.js';
import { csv } from '../../../src/exchange/publications/csv.js';
import { formatBy, understand } from '../../../src/exchange/understand.js';
import { csv as written } from '../../../src/csv.js';
import { publishedPost as post } from '../publishedPost.js';

const HOW: Reading = { edge: null, repairs: [], mapping: null, remembered: () => null };
const NAUGHTY = JSON.parse(readFileSync('test/api/hostile/blns/blns.json', 'utf8')) as string[];
const WHITE = ['  two  spaces ', '\ttab', '\r\nlines\n', "'=1", "''@x", '=', "'", "'-'"];

const person = (name: string) => ({ id: `person:${name}`, name, capacity: 'SUBSTANTIVE', email: null, phone: null });
const read = async (posts: readonly PostPublished[]) => {
  const text = await csv.write({
    title: 'C',
    organisation: 'C',
    on: '2026-11-29',
    revision: 7,
    note: '@note',
    lens: 'LINE',
    colour: 'NONE',
    posts,
  });
  return understand(formatBy('table'), [{ name: 'own.csv', bytes: Buffer.from(String(text)) }], HOW);
};

describe('our own CSV, read again,', () => {
  test('has every naughty string as it was: titles, grades, names and teams', async () => {
    // White space alone is no text that the graph holds; what a name with the separator of a list becomes is told below.
    const texts = [...NAUGHTY, ...WHITE].filter((text) => text.trim() !== '');
    const { understood, report } = await read(
      texts.map((text, i) =>
        post(`post:${i}`, { title: text, grade: text, ...(text.includes('; ') ? {} : { holders: [person(text)], teams: [text] }) }),
      ),
    );
    expect(understood.posts.map(({ title }) => title)).toEqual(texts);
    expect(understood.posts.map(({ grade }) => grade)).toEqual(texts);
    const single = understood.posts.flatMap(({ holders, unit }, i) => (holders.length === 0 ? [] : [{ i, unit, name: holders[0]?.name }]));
    expect(single).toEqual(texts.flatMap((text, i) => (text.includes('; ') ? [] : [{ i, unit: text, name: text }])));
    const guarded = texts.filter((text) => /^'*[=+\-@\t\r]/.test(text));
    expect(guarded.length).toBeGreaterThan(20);
    expect(report.counts['HARMLESS']).toBe(1);
    expect(report.findings.find(({ code }) => code === 'HARMLESS')?.sentence).toMatch(/^Of \d+ cells, the first on line 2/);
  });

  test('has both lines, vacancies and those who share a post, and says how it read a list of names', async () => {
    const { understood, report } = await read([
      post('post:a', { holders: [person('Ann'), person('Ben')], unnamed: 1 }),
      post('post:b', { managers: ['post:a'], supervisors: [{ post: 'post:c', portfolio: null }], fte: 0.5 }),
      post('post:c', { managers: ['post:a'], holders: [{ ...person('Cy'), email: 'c@x.org', phone: '+44 20' }] }),
    ]);
    expect(understood.posts.map(({ ref, fte, holders }) => [ref, fte, holders.map(({ name }) => name)])).toEqual([
      ['post:a', 1, ['Ann', 'Ben', 'Name not disclosed']],
      ['post:b', 0.5, []],
      ['post:c', 1, ['Cy']],
    ]);
    expect(understood.posts[2]?.holders[0]).toMatchObject({ email: 'c@x.org', phone: '+44 20' });
    expect(understood.edges.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['post:b', 'post:a', 'LINE'],
      ['post:b', 'post:c', 'PROFESSIONAL'],
      ['post:c', 'post:a', 'LINE'],
    ]);
    expect(report.counts).toEqual({ HARMLESS: 1, JOB_SHARE: 1 });
  });
});

describe('any table of ours', () => {
  test('loses the apostrophes that made its cells harmless, and no others', async () => {
    const mapping = { ref: 'ref', title: 'title', unit: 'unit' } as const;
    const texts = ['=1', '+44', '-', '@x', "'=1", "'plain'", "it's", 'plain'];
    const text = written(['ref', 'title', 'unit'], texts.map((one, i) => [`R${i}`, one, one])); // prettier-ignore
    const { understood, report } = await understand(formatBy('table'), [{ name: 'a.csv', bytes: Buffer.from(text) }], { ...HOW, mapping });
    expect(understood.posts.map(({ title, unit }) => [title, unit])).toEqual(texts.map((one) => [one, one]));
    expect(report.findings.map(({ code, sentence }) => [code, sentence.slice(0, 36)])).toEqual([
      ['HARMLESS', 'Of 10 cells, the first on line 2, th'],
    ]);
  });
});
