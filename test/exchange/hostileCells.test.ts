import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { importFiles } from '../../src/api/importFiles.js';
import { fitted, LONGEST } from '../../src/exchange/fitted.js';
import { NOT_DISCLOSED } from '../../src/exchange/reading/entries.js';
import { nameStatus } from '../../src/exchange/reading/status.js';
import { squeezed } from '../../src/exchange/reading/Table.js';
import { cypher } from '../../src/graph/cypher.js';
import { applyChanges } from '../../src/scenarios/applyChanges.js';
import { AUTHOR } from '../support/expectChange.js';
import { onBothEngines } from '../support/onBothEngines.js';

const ON = '2026-11-29';
const NAUGHTY = JSON.parse(readFileSync('test/api/hostile/blns/blns.json', 'utf8')) as string[];
const HEADER = ['ref', 'title', 'name', 'grade', 'unit', 'manager', 'email', 'phone'];

const POSTS = cypher`MATCH (p:Post) WHERE p.id STARTS WITH 'post:hostile:' RETURN p.id AS id, p.title AS title, p.grade AS grade`;
const NAMES = cypher`MATCH (x:Person)-[:HOLDS]->(p:Post) WHERE p.id STARTS WITH 'post:hostile:' RETURN p.id AS id, x.name AS name`;

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const everywhere = (naughty: string, i: number) => [`R${i}`, naughty, naughty, naughty, naughty, '', naughty, naughty];
const asReference = (naughty: string, i: number) => [
  naughty,
  `Post ${i}`,
  `Person ${i}`,
  '',
  '',
  NAUGHTY[(i + 1) % NAUGHTY.length] ?? '',
  '',
  '',
];
const kept = (text: string, most: number) => (squeezed(text) === '' ? null : fitted(squeezed(text), most));

onBothEngines('a table of naughty strings', (graph, engine) => {
  // A real server takes ten times as long, and differs after the door only: each twelfth will do there.
  const rows = NAUGHTY.map((text, i) => ({ text, i })).filter(({ i }) => engine === 'embedded' || i % 12 === 0);
  const importing = async (cells: (naughty: string, i: number) => readonly string[]) => {
    const text = [HEADER, ...rows.map((row) => cells(row.text, row.i))].map((row) => row.map(quoted).join(',')).join('\n');
    const files = [{ name: 'hostile.csv', bytes: Buffer.from(text) }];
    const mapping = Object.fromEntries(HEADER.map((name) => [name, name]));
    return importFiles(graph(), {
      format: 'table',
      files,
      source: 'hostile',
      on: ON,
      edge: null,
      repairs: [],
      mapping,
      remembered: () => null,
    });
  };
  const imported = async (cells: (naughty: string, i: number) => readonly string[]) => {
    const { changes, report } = await importing(cells);
    const { refusals } = await applyChanges(graph(), { changes, on: ON, author: AUTHOR, expecting: null, compare: false });
    expect(refusals).toEqual([]);
    expect((await importing(cells)).changes).toEqual([]);
    return report;
  };

  test('keeps each as a title, a grade and a name, letter for letter, and says what is too long', async () => {
    const { findings } = await imported(everywhere);
    const posts = await graph().read((tx) => tx.run<{ id: string; title: string; grade: string | null }>(POSTS, {}));
    const names = await graph().read((tx) => tx.run<{ id: string; name: string }>(NAMES, {}));
    const found = new Map(posts.map(({ id, title, grade }) => [id, { title, grade, name: names.find((one) => one.id === id)?.name }]));
    for (const { text, i } of rows) {
      expect(found.get(`post:hostile:R${i}`)).toEqual({
        title: kept(text, LONGEST.title) ?? `R${i}`,
        grade: kept(text, LONGEST.grade),
        name:
          nameStatus(squeezed(text)) === 'named'
            ? kept(text, LONGEST.name)
            : nameStatus(squeezed(text)) === 'notDisclosed'
              ? NOT_DISCLOSED
              : undefined,
      });
    }
    const long = rows.filter(({ text }) => squeezed(text).length > LONGEST.grade).length;
    expect(findings.filter(({ code, sentence }) => code === 'SHORTENED' && sentence.startsWith('The grade'))).toHaveLength(long);
  });

  test('keeps each as a reference and as a manager, or says why not', async () => {
    const { posts, counts } = await imported(asReference);
    const left = (counts['PLACEHOLDER'] ?? 0) + (counts['REUSED_REFERENCE'] ?? 0) + (counts['NO_REFERENCE'] ?? 0);
    expect(posts + left).toBe(rows.length);
  });
});
