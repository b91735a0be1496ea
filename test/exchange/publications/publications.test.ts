import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { PUBLICATIONS } from '../../../src/exchange/publications/index.js';
import type { Published } from '../../../src/exchange/Publication.js';
import { publishedPost as post } from '../publishedPost.js';

const HOSTILE = '=cmd|"x" <&>\n#"]; Łukasz Ŵyn Αθηνά';
const person = (id: string, name: string) => ({ id, name, capacity: 'SUBSTANTIVE', email: `${id}@example.org`, phone: null });
const PUBLISHED: Published = {
  ...{ title: 'A council', organisation: 'A council', on: '2026-11-22', revision: 7, note: 'From nowhere.', lens: 'LINE', colour: 'NONE' },
  posts: [
    post('top', { holders: [person('x1', 'Siân'), person('x2', '+44')] }),
    post('lead', { level: 1, managers: ['top'], holders: [person('x3', 'Zoë')] }),
    post('below', { title: HOSTILE, level: 1, managers: ['top'], supervisors: [{ post: 'lead', portfolio: 'Children' }], fte: 0.5 }),
    post('group', { level: 2, managers: ['below'], unnamed: 1 }),
  ],
};

const file = async (id: string): Promise<string> => String(await PUBLICATIONS.find((one) => one.id === id)?.write(PUBLISHED));
const rowsOf = async (id: string) => parse(await file(id), { bom: true, columns: true }) as Record<string, string>[];
const whole = (cell: string | undefined) => cell?.replace(/^'(?='*[=+\-@\t\r])/, '');

describe('CSV', () => {
  test('has a row a post, its formulas harmless and read back whole', async () => {
    const rows = await rowsOf('csv');
    expect(rows.map(({ id }) => id)).toEqual(['top', 'lead', 'below', 'group']);
    expect(rows[2]?.['title']).toBe(`'${HOSTILE}`);
    expect(whole(rows[2]?.['title'])).toBe(HOSTILE);
    expect(rows[2]).toMatchObject({
      managers: 'top',
      supervisors: 'lead',
      on: '2026-11-22',
      revision: '7',
      note: 'From nowhere.',
    });
  });

  test('of an organogram has a row a holder, and junior posts apart', async () => {
    const senior = await rowsOf('organogram-senior');
    expect(senior.map((row) => [row['Post Unique Reference'], whole(row['Name']), row['Reports to Senior Post']])).toEqual([
      ['top', 'Siân', 'XX'],
      ['top', '+44', 'XX'],
      ['lead', 'Zoë', 'top'],
      ['below', 'Vacant', 'top'],
    ]);
    expect(await rowsOf('organogram-junior')).toMatchObject([{ 'Reporting Senior Post': 'below', 'Number of Posts in FTE': '1' }]);
  });

  test('of the Transparency Code tells vacant and shared posts', async () => {
    expect(await rowsOf('transparency')).toMatchObject([
      { Level: '1', SharedPost: 'Shared by 2', Vacancy: 'NA' },
      { Level: '2', Name: 'Zoë' },
      { Vacancy: 'Vacant' },
      { Name: 'NA', Vacancy: 'NA' },
    ]);
  });
});

describe('linked data', () => {
  const om = (name: string) => `urn:orgmatrix:terms:${name}`;
  const said = (quads: readonly Quad[], property: string) =>
    quads.filter(({ predicate }) => predicate.value === property).map(({ subject, object }) => [subject.value, object.value]);
  const id = (one: string) => `urn:orgmatrix:id:${one}`;

  test('in Turtle and in JSON-LD says the same, and tells the two lines apart', async () => {
    const turtle = new Parser().parse(await file('w3c-org'));
    expect(said(turtle, om('supervisedBy'))).toEqual([[id('below'), id('lead')]]);
    expect(said(turtle, om('managedBy'))).toHaveLength(3);
    expect(said(turtle, 'http://www.w3.org/ns/org#reportsTo')).toHaveLength(4);
    expect(said(turtle, 'http://www.w3.org/ns/org#heldBy')).toContainEqual([id('lead'), id('x3')]);
    expect(turtle.some(({ object }) => object.value === HOSTILE)).toBe(true);
    const nquads = String(
      await jsonld.toRDF(JSON.parse(await file('w3c-org-json')) as jsonld.JsonLdDocument, { format: 'application/n-quads' }),
    );
    const facts = (quads: readonly Quad[]) => quads.map((one) => JSON.stringify(one)).sort();
    expect(facts(new Parser({ format: 'N-Quads' }).parse(nquads))).toEqual(facts(turtle));
  });
});

test('GraphML is read with both kinds of edge and its texts whole', async () => {
  const text = await file('graphml');
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, htmlEntities: true });
  const { graph } = (parser.parse(text) as { graphml: { graph: Record<string, Record<string, unknown>[]> } }).graphml;
  expect(graph['node']?.map((node) => node['@_id'])).toEqual(['top', 'lead', 'below', 'group']);
  expect(graph['edge']?.map((edge) => [edge['@_source'], edge['@_target']])).toContainEqual(['below', 'lead']);
  expect(JSON.stringify(graph['node']?.[2])).toContain(JSON.stringify(HOSTILE).slice(1, -1));
});

test('Mermaid says what it needs to draw more than it does unasked', async () => {
  const many = Array.from({ length: 501 }, (_, i) => post(`b${i}`, { level: 1, managers: ['top'] }));
  const write = async (posts: Published['posts']) =>
    String(await PUBLICATIONS.find(({ id }) => id === 'mermaid')?.write({ ...PUBLISHED, posts }));
  expect(await write([post('top'), ...many])).toMatch(
    /%% Where this is drawn, Mermaid needs maxEdges of 501 and maxTextSize of \d+, or a smaller root\.\nflowchart TB/,
  );
  expect(await write(PUBLISHED.posts)).not.toContain('maxEdges');
});

test('Mermaid writes what it would read as its own by number', async () => {
  const text = await file('mermaid');
  expect(text).toContain('p0 --> p1');
  expect(text).toContain('p1 -.->|"Children"| p2');
  expect(text).toContain('p2["#61;cmd#124;#34;x#34; #60;#38;#62;#10;#35;#34;#93;#59; Łukasz Ŵyn Αθηνά<br/>Vacant"]');
});
