/** The words for the values that programs exchange, counts of things, and what every page says. */
export const WORDS = {
  'state.HELD': 'Held',
  'state.SHARED': 'Shared',
  'state.VACANT': 'Vacant',
  'state.INTERIM': 'Interim',

  'mark.VACANT': 'vacant',
  'mark.INTERIM': 'interim',
  'mark.SHARED': 'shared',
  'mark.STATUTORY': 'statutory',
  'mark.ILLUSTRATIVE': 'illustrative',

  'capacity.SUBSTANTIVE': 'substantive',
  'capacity.INTERIM': 'interim',
  'capacity.ACTING': 'acting',
  'capacity.SECONDED': 'seconded',
  'capacity.JOB_SHARE': 'job share',

  'source.PUBLISHED': 'Published',
  'source.ILLUSTRATIVE': 'Illustrative',
  'source.RECORDED': 'Recorded',

  'need.YES': 'needed',
  'need.NO': 'not needed',
  'need.UNRECORDED': 'nobody has recorded whether it is needed',

  'profession.SOCIAL_WORK': 'Social work',
  'profession.EARLY_HELP': 'Early help',
  'profession.EDUCATION': 'Education',
  'profession.EDUCATIONAL_PSYCHOLOGY': 'Educational psychology',
  'profession.YOUTH_WORK': 'Youth work',
  'profession.NURSING': 'Nursing',
  'profession.RESIDENTIAL_CARE': 'Residential care',
  'profession.BUSINESS_SUPPORT': 'Business support',
  'profession.COMMISSIONING': 'Commissioning',
  'profession.LEADERSHIP': 'Leadership',
  'profession.OTHER': 'Other',

  'kinds.PERSON': 'People',
  'kinds.POST': 'Posts',
  'kinds.TEAM': 'Teams',
  'kinds.SERVICE': 'Services',
  'kinds.FORUM': 'Forums',
  'kinds.PORTFOLIO': 'Portfolios',
  'kinds.LOCALITY': 'Localities',

  'lens.LINE': 'Line management',
  'lens.PROFESSIONAL': 'Professional supervision',
  'lens.BOTH': 'Both lines',

  'count.posts': '{count, plural, =0 {no posts} one {# post} other {# posts}}',
  'count.teams': '{count, plural, =0 {no teams} one {# team} other {# teams}}',
  'count.results': '{count, plural, =0 {no results} one {# result} other {# results}}',
  'count.gaps': '{count, plural, =0 {no gaps} one {# gap} other {# gaps}}',
  'count.vacant': '{count} vacant',

  'say.vacant': 'Vacant',
  'say.showAll': 'Show all {count}',
  'say.showFewer': 'Show fewer',
  'say.tryAgain': 'Try again',

  'failure.title': '{what} could not be shown',
  'failure.forbidden': '{what}: not for you to see',
  'failure.page': 'Something went wrong on this page. Reload it, then try again.',
  'failure.offline': 'The service cannot be reached. Check your connection, then try again.',
  'failure.noData': 'The service answered without data. Try again in a minute.',
  'failure.status': 'The service is not answering as it should (status {status}). Try again in a minute.',
} as const;
