import { expect, test } from '@jest/globals';
import { toTrail } from '../../../ui/chart/toTrail';

test('a trail names its posts in order and each edge from the lower post to the upper, whichever way it was walked', () => {
  const trail = toTrail({
    from: { id: 'me' },
    steps: [
      { kind: 'PROFESSIONAL', from: 'me', words: 'is professionally supervised by', post: { id: 'lead' } },
      { kind: 'LINE', from: 'lead', words: 'manages', post: { id: 'other' } },
    ],
  });
  expect(trail).toEqual({
    posts: ['me', 'lead', 'other'],
    edges: [
      { kind: 'PROFESSIONAL', from: 'me', to: 'lead' },
      { kind: 'LINE', from: 'other', to: 'lead' },
    ],
  });
  expect(toTrail(null)).toBeNull();
});
