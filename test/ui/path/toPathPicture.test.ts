import { describe, expect, test } from '@jest/globals';
import type { Path } from '../../../ui/api/usePath';
import { toPathPicture } from '../../../ui/path/toPathPicture';
import { named } from '../support/named';

const WORDS = { up: 'is managed by', out: 'is professionally supervised by', down: 'manages' } as const;

/** A path over posts a, b, c, ... by these ways. */
function walk(...ways: (keyof typeof WORDS)[]): Path {
  const posts = ['post:a', 'post:b', 'post:c', 'post:d', 'post:e', 'post:f'].map((id) => named(id));
  const [first = named('post:a')] = posts;
  const steps = ways.map((way, i) => ({
    position: i + 1,
    from: posts[i]?.id ?? '',
    kind: way === 'out' ? ('PROFESSIONAL' as const) : ('LINE' as const),
    words: WORDS[way],
    sentence: '',
    portfolio: null,
    post: posts[i + 1] ?? first,
    source: { kind: 'RECORDED' as const, document: null, on: null },
  }));
  return { length: ways.length, sentence: '', from: first, to: posts[ways.length] ?? first, steps };
}

const places = (path: Path) => toPathPicture(path).stops.map(({ post, column, row }) => `${post.id.slice(5)} ${column},${row}`);

describe('toPathPicture', () => {
  test('a way up is one column, the first post at the bottom', () => {
    expect(places(walk('up', 'out'))).toEqual(['a 0,2', 'b 0,1', 'c 0,0']);
  });

  test('a path that turns goes on in the next column, each time it turns', () => {
    expect(places(walk('up', 'out', 'down'))).toEqual(['a 0,2', 'b 0,1', 'c 0,0', 'd 1,1']);
    expect(places(walk('down', 'up', 'down'))).toEqual(['a 0,0', 'b 0,1', 'c 1,0', 'd 2,1']);
  });

  test('no two posts stand in one place', () => {
    const { stops } = toPathPicture(walk('up', 'down', 'up', 'down', 'down'));
    expect(new Set(stops.map(({ column, row }) => `${column},${row}`)).size).toBe(6);
  });

  test('each leg has the line and the way of its step', () => {
    expect(toPathPicture(walk('out', 'down')).legs.map(({ kind, way }) => [kind, way])).toEqual([
      ['PROFESSIONAL', 'UP'],
      ['LINE', 'DOWN'],
    ]);
  });
});
