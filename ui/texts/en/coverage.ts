/** The page of localities by portfolios. */
export const COVERAGE = {
  'coverage.title': 'Coverage',
  'coverage.lead':
    'Where each portfolio has posts, who leads them from day to day, and what is thin: a row is a locality, a column a portfolio.',
  'coverage.what': 'The coverage',
  'coverage.fetching': 'The coverage is on its way.',
  'coverage.none': 'No locality is recorded on this date',
  'coverage.noneWhy': 'Choose another day, or import localities and portfolios.',
  'coverage.table': 'Localities by portfolios',
  'coverage.locality': 'Locality',
  'coverage.empty': 'No posts here',
  'coverage.noLead': 'no operational lead',
  'coverage.noHead': 'no lead recorded',
  'coverage.size': '{posts, plural, one {# post} other {# posts}}, {fte} FTE',
  'coverage.vacant': '{count} vacant',
  'coverage.interim': '{count} interim',
  'coverage.gaps': '{count, plural, one {# gap} other {# gaps}}',
  'coverage.gapsHere': '{count, plural, one {# gap} other {# gaps}}: {portfolio}, {locality}',
} as const;
