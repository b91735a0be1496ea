import fc from 'fast-check';
import { toForest, type Forest } from '../../../picture/forest.js';

/** Forests of up to `most` posts: any shape from a chain to a star, several roots, posts on their own. */
export function randomForest(most: number): fc.Arbitrary<Forest> {
  const post = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }));
  return fc.tuple(fc.array(post, { minLength: 1, maxLength: most }), fc.constantFrom(0.2, 1, 4)).map(([posts, skew]) => {
    const ids = posts.map((_, i) => `post:${i}`);
    const edges = posts.flatMap(([dice, ratio], i) =>
      i === 0 || dice === 0 ? [] : [{ from: `post:${i}`, to: `post:${Math.floor(i * ratio ** skew)}` }],
    );
    return toForest(ids, edges);
  });
}

/** An organisation of `count` posts, about `span` reports to a manager. */
export function bigForest(count: number, span = 7): Forest {
  const ids = Array.from({ length: count }, (_, i) => `post:${i}`);
  return toForest(
    ids,
    ids.slice(1).map((from, i) => ({ from, to: `post:${Math.floor(i / span)}` })),
  );
}
