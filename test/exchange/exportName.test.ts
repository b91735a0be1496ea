import { expect, test } from '@jest/globals';
import { exportName } from '../../src/exchange/exportName.js';
import { publicationName } from '../../src/exchange/publicationName.js';
import { csv } from '../../src/exchange/publications/csv.js';
import { svg } from '../../src/exchange/publications/svg.js';
import { publishedPost as post } from './publishedPost.js';

const ON = '2026-11-29';

test('a file is named for what it holds, of what and of which day', () => {
  expect(exportName('chart', ['Elective Home Education'], ON, 'csv')).toBe(`orgmatrix-chart-elective-home-education-${ON}.csv`);
});

test.each([
  ['letters lose their marks', 'Zażółć Ŵyn', 'zazolc-wyn'],
  ['letters that are no base with a mark are spelt', 'Łódź Straße', 'lodz-strasse'],
  ['quotes, slashes and ends of lines are left out', '../a"b\r\nx: y', 'a-b-x-y'],
])('%s', (_, of, said) => {
  expect(exportName('list', [of], ON, 'csv')).toBe(`orgmatrix-list-${said}-${ON}.csv`);
});

test('words in another script are left out, and the name is still one', () => {
  expect(exportName('list', ['Αθηνά'], ON, 'csv')).toBe(`orgmatrix-list-${ON}.csv`);
});

test('a long name is cut at a word', () => {
  const name = exportName('chart', ['word '.repeat(60)], ON, 'svg');
  expect(name).toMatch(/-word-2026-11-29\.svg$/);
  expect(name.length).toBeLessThan(90);
});

const published = { title: 'A council', organisation: 'A council', on: ON, revision: 7, note: '', lens: 'LINE', colour: 'NONE' } as const;
const below = [post('lead', { title: 'Head of North', level: 1 }), post('worker', { level: 2 })];

test('a publication is named after the organisation, or after the post over all that is in it', () => {
  const whole = { ...published, posts: [post('top', {}), ...below] };
  expect(publicationName(svg, whole, false)).toBe(`orgmatrix-chart-a-council-${ON}.svg`);
  expect(publicationName(csv, { ...published, posts: below }, false)).toBe(`orgmatrix-list-head-of-north-${ON}.csv`);
  expect(publicationName(csv, { ...whole, title: 'A council: Top', posts: whole.posts }, true)).toContain('-scenario-');
});
