import { expect, test } from '@jest/globals';
import { fold, wordsOf } from '../../src/org/fold.js';

test.each([
  ["Ŵyn O'Neil", 'wyn oneil'],
  ['Ŵyn O’Neil', 'wyn oneil'],
  ['W\u0302yn OʼNeil', 'wyn oneil'],
  ['Łukasz Żółć', 'lukasz zolc'],
  ['Søren Ærø', 'soren aero'],
  ['Straße', 'strasse'],
  ['ÞÓRÐUR', 'thordur'],
  ['İpek Işık', 'ipek isik'],
  ['Đặng', 'dang'],
  ['李 Ольга', '李 ольга'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('words are runs of letters and digits, whatever stands between them', () => {
  expect(wordsOf('Head of Children’s Services (0–5), North/East: post-16')).toEqual([
    'head',
    'of',
    'childrens',
    'services',
    '0',
    '5',
    'north',
    'east',
    'post',
    '16',
  ]);
  expect(wordsOf(' …👋 ')).toEqual([]);
});
