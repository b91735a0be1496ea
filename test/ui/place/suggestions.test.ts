import { expect, test } from '@jest/globals';
import { suggestions } from '../../../ui/place/suggestions';

const topics = [
  { id: 'topic:leave', name: 'Leave', words: ['annual leave', 'holiday'] },
  { id: 'topic:pay', name: 'Pay and expenses', words: ['mileage'] },
];
const found = [{ kind: 'SERVICE' as const, id: 'service:x', label: 'Elective Home Education', detail: 'Principal Teacher', post: null }];
const labels = (typed: string, hits = found) =>
  suggestions(typed, topics, hits).flatMap(({ options }) => options.map(({ label }) => label));

test('before anything is typed every topic is offered', () => {
  expect(labels('', [])).toEqual(['Leave', 'Pay and expenses']);
});

test('a topic is offered for the beginning of any word that people use for it', () => {
  expect(labels('holi', [])).toEqual(['Leave']);
  expect(labels('EXP', [])).toEqual(['Pay and expenses']);
  expect(labels('xpenses', [])).toEqual([]);
});

test('what a search found comes after the topics', () => {
  expect(labels('le')).toEqual(['Leave', 'Elective Home Education']);
});
