import type { Publication } from '../Publication.js';
import { csv as written } from '../../csv.js';

const HEADER = [
  ...['id', 'title', 'state', 'holders', 'emails', 'phones', 'unnamed', 'profession', 'grade', 'fte', 'statutory', 'needsSupervision'],
  ...['level', 'managers', 'supervisors', 'supervisionPortfolios', 'localities', 'portfolios', 'teams', 'source', 'on', 'revision', 'note'],
];

/** Every post in one row, lists with semicolons; date, revision and note end each row, so that a row alone still says where it comes from. */
export const csv: Publication = {
  id: 'csv',
  about: 'Posts as a table: one row a post, with holders, both lines and places.',
  holds: 'list',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write: ({ posts, on, revision, note }) =>
    written(
      HEADER,
      posts.map((post) => [
        post.id,
        post.title,
        post.holders.length + post.unnamed === 0 ? 'VACANT' : 'HELD',
        list(post.holders.map(({ name }) => name)),
        list(post.holders.map(({ email }) => email)),
        list(post.holders.map(({ phone }) => phone)),
        post.unnamed,
        post.profession,
        post.grade,
        post.fte,
        String(post.statutory),
        post.needsSupervision,
        post.level,
        list(post.managers),
        list(post.supervisors.map((one) => one.post)),
        list(post.supervisors.map(({ portfolio }) => portfolio)),
        list(post.localities),
        list(post.portfolios),
        list(post.teams),
        post.source,
        on,
        revision,
        note,
      ]),
    ),
};

function list(items: readonly (string | null)[]): string {
  return items.filter((item) => item !== null).join('; ');
}
