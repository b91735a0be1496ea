import type { Publication } from '../Publication.js';
import { csv } from '../../csv.js';

const HEADER = [
  ...[
    'OrganisationLabel',
    'OrganisationURI',
    'EffectiveDate',
    'Level',
    'JobTitle',
    'Name',
    'Grade',
    'Directorate',
    'Service',
    'ContractType',
  ],
  ...['SharedPost', 'ContactDetails', 'SalaryBand', 'MaximumSalary', 'Vacancy', 'Comments'],
];

/** What the Local Government Transparency Code asks councils to publish of their senior staff. What is not recorded here, such as salaries, is NA. The comments begin with the id, as no column has room for it, so that a chart which is imported again finds its posts. */
export const transparency: Publication = {
  id: 'transparency',
  about: 'Organisation chart under the Local Government Transparency Code: one row a post, without salaries, which are not recorded.',
  holds: 'transparency',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write: ({ posts, organisation, on, note }) =>
    csv(
      HEADER,
      posts.map((post) => {
        const held = post.holders.length + post.unnamed;
        return [
          ...[organisation, 'NA', on, post.level + 1, post.title, named(post.holders.map(({ name }) => name)), post.grade ?? 'NA'],
          ...[named(post.portfolios), named(post.teams), 'NA', held > 1 ? `Shared by ${held}` : 'NA'],
          ...[
            named(post.holders.flatMap(({ email }) => email ?? [])),
            'NA',
            'NA',
            held === 0 ? 'Vacant' : 'NA',
            `Reference ${post.id}. ${note}`,
          ],
        ];
      }),
    ),
};

const named = (names: readonly string[]): string => (names.length === 0 ? 'NA' : names.join('; '));
