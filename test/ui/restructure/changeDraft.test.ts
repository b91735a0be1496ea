import { describe, expect, test } from '@jest/globals';
import type { Kind, KindField } from '../../../ui/api/useScenarios';
import { changeOf, draftOf, keptOf, missingIn } from '../../../ui/restructure/changeDraft';

const field = (name: string, type: KindField['type'], required: boolean): KindField => ({
  ...{ name, type, required, about: `${name}.`, clears: null, names: [], words: [], least: null, most: null },
});
const KIND: Kind = {
  kind: 'openPost',
  law: 'A new post opens.',
  makes: 'post',
  fields: [
    field('title', 'TEXT', true),
    field('posts', 'IDS', true),
    field('fte', 'FLOAT', false),
    field('everyDays', 'INT', false),
    field('statutory', 'BOOLEAN', false),
    field('grade', 'TEXT', false),
  ],
};

describe('what a form says', () => {
  test('becomes a change of its kind: numbers are numbers, yes is true, texts are trimmed, what is empty is left out', () => {
    const draft = { title: ' Head ', posts: ['post:a'], fte: '0.5', everyDays: '28', statutory: 'false', grade: ' ', on: '2027-04-01' };
    expect(changeOf(KIND, draft)).toEqual({
      openPost: { title: 'Head', posts: ['post:a'], fte: 0.5, everyDays: 28, statutory: false, on: '2027-04-01' },
    });
  });

  test('leaves behind what belongs to another kind that was chosen before', () => {
    expect(changeOf(KIND, { title: 'Head', posts: ['post:a'], manager: 'post:m' })).toEqual({
      openPost: { title: 'Head', posts: ['post:a'] },
    });
  });

  test('says null where something is taken away, and nothing where a field is empty', () => {
    expect(changeOf(KIND, { title: 'Head', posts: ['post:a'], grade: null, fte: '' })).toEqual({
      openPost: { title: 'Head', posts: ['post:a'], grade: null },
    });
  });

  test('survives the way into the form and back', () => {
    const json = '{"openPost":{"title":"Head","posts":["post:a","post:b"],"fte":0.5,"statutory":true,"grade":null,"on":"2027-04-01"}}';
    expect(changeOf(KIND, draftOf(keptOf(json)))).toEqual(JSON.parse(json));
  });

  test('wants what may not be left out, blanks and empty lists among it', () => {
    expect(missingIn(KIND, { title: '  ', posts: [] }).map(({ name }) => name)).toEqual(['title', 'posts']);
    expect(missingIn(KIND, { title: 'Head', posts: ['post:a'] })).toEqual([]);
  });
});
