import { expect, test } from '@jest/globals';
import { CHANGES } from '../../src/scenarios/changes/index.js';
import { changeKinds } from '../../src/scenarios/changeKinds.js';

test('what null takes away is what the queries of a kind look for among the fields that were given', () => {
  const looked = CHANGES.flatMap(({ kind, play, then }) => {
    const texts = [...('by' in play ? Object.values(play.of) : [play]), ...then].map(({ text }) => text);
    return [...new Set(texts.flatMap((text) => [...text.matchAll(/'(\w+)' IN row\.given/g)].map(([, name]) => `${kind}.${name}`)))];
  });
  const clears = changeKinds().flatMap(({ kind, fields }) =>
    fields.flatMap((field) => (field.clears === null ? [] : [`${kind}.${field.name}`])),
  );
  expect(clears).not.toEqual([]);
  expect(clears.sort()).toEqual(looked.sort());
});
