import { expect, test } from '@jest/globals';
import { byKind } from '../../ui/kit/byKind';

test('hits are grouped by kind, the group of the best hit first, each in the order it was found', () => {
  const hit = (kind: 'PERSON' | 'POST' | 'FORUM', id: string) => ({ kind, id, label: id, detail: null, post: null });
  const groups = byKind([hit('FORUM', 'f1'), hit('POST', 'p1'), hit('FORUM', 'f2'), hit('PERSON', 'a1')]);
  expect(groups.map(({ heading, hits }) => [heading, hits.map(({ id }) => id)])).toEqual([
    ['Forums', ['f1', 'f2']],
    ['Posts', ['p1']],
    ['People', ['a1']],
  ]);
});
