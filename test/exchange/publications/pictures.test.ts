import { describe, expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PostPublished, Published } from '../../../src/exchange/Publication.js';
import { pdf } from '../../../src/exchange/publications/pdf.js';
import { svg } from '../../../src/exchange/publications/svg.js';
import { scene } from '../../../src/exchange/writing/scene.js';
import { publishedPost as post } from '../publishedPost.js';

const held = (name: string, capacity = 'SUBSTANTIVE') => [{ id: name, name, capacity, email: null, phone: null }];
const published = (posts: readonly PostPublished[], more: Partial<Published> = {}): Published => ({
  ...{
    title: 'A council',
    organisation: 'A council',
    on: '2026-11-22',
    revision: 7,
    note: 'From <nowhere>.',
    lens: 'LINE',
    colour: 'NONE',
  },
  posts,
  ...more,
});

const NAMES = ['Ŵyn Llŷr', 'Łukasz Żółć', 'Αθηνά Παπαδοπούλου', 'O’Neil & Sons <Ltd>'];
const SMALL = [
  post('top', { holders: held('Siân'), statutory: true }),
  ...NAMES.map((name, i) => post(`below-${i}`, { managers: ['top'], holders: held(name, 'INTERIM'), localities: [`Place ${i % 2}`] })),
  post('apart', { managers: ['top'], supervisors: [{ post: 'below-0', portfolio: null }], source: 'ILLUSTRATIVE' }),
];
/** A head over many lists: too large for one page. */
const LARGE = [
  post('top'),
  ...Array.from({ length: 9_000 }, (_, i) => post(`p${i}`, { managers: [i < 90 ? 'top' : `p${Math.floor(i / 90) - 1}`] })),
];

const texts = (file: string) => (new XMLParser({ ignoreAttributes: false }).parse(file) as { svg: { text: { '#text': string }[] } }).svg;

async function read(bytes: string | Uint8Array) {
  const file = await getDocument({ data: new Uint8Array(bytes as Uint8Array), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, i) => file.getPage(i + 1)));
  const words = await Promise.all(
    pages.map(async (page) => (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ')),
  );
  return { file, pages, words };
}

describe('SVG', () => {
  test('is whole XML with real text: names of every alphabet, states in words, title, day, revision, note', async () => {
    const file = String(await svg.write(published(SMALL, { lens: 'BOTH', colour: 'LOCALITY' })));
    expect(XMLValidator.validate(file)).toBe(true);
    for (const name of NAMES) {
      expect(file).toContain(`${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')} (interim)`);
    }
    const words = texts(file).text.map((text) => text['#text']);
    expect(words).toEqual([
      'A council',
      '22 November 2026 · revision 7 · 6 posts',
      ...['Line management', 'Professional supervision', 'Vacant', 'Illustrative', 'Statutory'],
      'Place 0',
      'Place 1',
      'From <nowhere>.',
    ]);
    expect(file).toContain('<title>apart: Vacant, Illustrative. Managed by top. Professionally supervised by below-0.</title>');
  });

  test('explains in its legend what is drawn, and nothing else', async () => {
    const file = String(await svg.write(published([post('one', { holders: held('Ann') })])));
    expect(texts(file).text.map((text) => text['#text'])).toEqual([
      'A council',
      '22 November 2026 · revision 7 · 1 post',
      'Line management',
      'From <nowhere>.',
    ]);
  });

  test('of nothing is a picture that says so', async () => {
    expect(String(await svg.write(published([])))).toContain('0 posts');
  });
});

describe('the scene', () => {
  test('is drawn in turns, so that others are answered meanwhile', async () => {
    const done = { yet: false };
    const drawing = scene(published(SMALL)).then(() => void (done.yet = true));
    let turns = 0;
    for (; !done.yet; turns++) await new Promise((resolve) => setImmediate(resolve));
    await drawing;
    expect(turns).toBeGreaterThan(2);
  });

  test('draws both lines: the tree of one, the other over it, dashed', async () => {
    const kinds = async (lens: Published['lens']) => (await scene(published(SMALL, { lens }))).edges.map(({ kind }) => kind);
    expect(await kinds('LINE')).toEqual(Array(5).fill('LINE'));
    expect((await kinds('BOTH')).filter((kind) => kind === 'PROFESSIONAL')).toHaveLength(1);
    expect(await kinds('PROFESSIONAL')).toEqual(['PROFESSIONAL']);
    expect((await scene(published(SMALL, { lens: 'PROFESSIONAL' }))).boxes.map(({ id }) => id)).toEqual(['below-0', 'apart']);
  });

  test('keeps second managers and loops, every post once, in the order of the branches', async () => {
    const drawn = await scene(
      published([post('a', { managers: ['c'] }), post('b', { managers: ['a', 'c'] }), post('c', { managers: ['b'] })]),
    );
    expect(drawn.boxes.map(({ id, level }) => [id, level])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
    expect(drawn.edges).toHaveLength(4);
  });

  test('names the first seven of many places and puts the rest under one colour', async () => {
    const many = Array.from({ length: 12 }, (_, i) => post(`p${i}`, { portfolios: [`Portfolio ${i < 8 ? i : 0}`] }));
    const more = [...many, post('q', { portfolios: ['Rare'] })];
    const legend = (await scene(published(more, { colour: 'PORTFOLIO' }))).samples.filter(({ kind }) => kind === 'COLOUR');
    expect(legend).toHaveLength(8);
    expect(legend.at(-1)?.words).toBe('Others');
  });
});

describe('PDF', () => {
  test('is tagged, in English, with its title; every name is in its text; the list says what the picture shows', async () => {
    const { file, pages, words } = await read(await pdf.write(published(SMALL, { lens: 'BOTH' })));
    expect((await file.getMarkInfo())?.Marked).toBe(true);
    const { info } = (await file.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info).toMatchObject({
      Title: 'A council, 22 November 2026 · revision 7 · 6 posts',
      Language: 'en-GB',
      Subject: 'From <nowhere>.',
    });
    for (const name of NAMES) expect(words[0]).toContain(`${name} (interim)`.slice(0, 18));
    expect(words[1]).toContain('apart: Vacant, Illustrative. Managed by top. Professionally supervised by below-0.');
    const roles = JSON.stringify(await Promise.all(pages.map((page) => page.getStructTree())));
    for (const role of ['"Document"', '"Figure"', '"H1"', '"H2"', '"P"']) expect(roles).toContain(role);
    expect(roles).toContain('The list after the picture says the same in words.');
  });

  test('is the same bytes for the same state', async () => {
    const written = async () => Buffer.from((await pdf.write(published(SMALL))) as Uint8Array).toString('base64');
    expect(await written()).toBe(await written());
  });

  test('too large for a page is A3 sheets with names, and the list says on which each post stands', async () => {
    const { pages, words } = await read(await pdf.write(published(LARGE)));
    const sheets = pages.filter((page) => Math.round(page.view[2] ?? 0) === 1191);
    expect(sheets.length).toBeGreaterThan(3);
    expect(words[0]).toContain('Sheet A1');
    const list = words.slice(sheets.length).join(' ');
    const [, sheet = ''] = /p4242: Vacant\. Managed by p46\. Sheet ([A-Z]+\d+)\./.exec(list.replaceAll(/\s+/g, ' ')) ?? [];
    expect(words.find((text) => text.includes(`Sheet ${sheet} `))).toContain('p4242');
  });

  test('of nothing is a file that can be opened', async () => {
    expect((await read(await pdf.write(published([])))).words.join(' ')).toContain('0 posts');
  });
});
