import type { PostPublished } from '../../src/exchange/Publication.js';

/** A post of a publication about which nothing is said but its id, which is its title too, and what is given. */
export function publishedPost(id: string, more: Partial<PostPublished> = {}): PostPublished {
  return {
    ...{
      id,
      title: id,
      profession: null,
      role: null,
      grade: null,
      fte: 1,
      statutory: false,
      needsSupervision: 'NO',
      level: 0,
      source: 'RECORDED',
    },
    ...{ holders: [], unnamed: 0, managers: [], supervisors: [], localities: [], portfolios: [], teams: [] },
    ...more,
  };
}
