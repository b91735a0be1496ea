/** The journey Explore: what surrounds the pictures. */
export const EXPLORE = {
  'page.PLACE': 'My place',
  'page.MATRIX': 'Matrix',
  'page.CHART': 'Chart',
  'page.LIST': 'List',
  'page.PATH': 'Path',
  'page.GAPS': 'Gaps',
  'page.SUPERVISION': 'Supervision',
  'page.COVERAGE': 'Coverage',
  'page.RESTRUCTURE': 'Restructure',
  'page.COMPARE': 'Compare',
  'page.HISTORY': 'History of changes',

  'lead.MATRIX': 'A row is a place and its line, a column a portfolio and its lead. A post stands where they cross.',
  'lead.CHART': 'Who manages whom, from the top down. Select a post to see its professional line too.',
  'lead.LIST': 'The same posts as a list to unfold, for keyboard and screen reader.',

  'explore.organisation': 'The organisation',
  'explore.counts':
    '{posts, plural, =0 {no posts} one {# post} other {# posts}}, {vacancies, plural, =0 {none} other {#}} of them vacant, in {localities, plural, =0 {no localities} one {# locality} other {# localities}}.',
  'explore.ways': 'Ways to see the organisation',
  'explore.opening': 'The page is being opened.',
  'explore.fetching': 'The picture is being fetched.',

  'intro.label': 'How to begin',
  'intro.find': 'Find your place',
  'intro.how':
    'Search for your name, or choose a post. You will see who manages it, who supervises its profession, and where the two lines meet.',
  'intro.search': 'Search for a name',
  'intro.whoAreYou': 'Or be somebody in this demonstration',
  'intro.lines': 'The two lines',
  'intro.line': 'Line management',
  'intro.lineAbout': 'Leave, sickness, workload and the everyday. It runs along the row, to the head of the locality.',
  'intro.professional': 'Professional supervision',
  'intro.professionalAbout': 'Practice, cases and development. It runs up the column, to the lead of the portfolio.',
  'intro.keys': 'Keys',
  'intro.keyArrows': 'Arrows',
  'intro.keyEnter': 'Enter',
  'intro.doesSearch': 'Search',
  'intro.doesArrows': 'From cell to cell in the matrix',
  'intro.doesEnter': 'Select the post',

  'results.what': 'The results',
  'results.title': 'Search for “{text}”',
  'results.close': 'Close the results',
  'results.fetching': 'The results are being fetched.',
  'results.nothing': 'Nothing is called that. Try fewer letters, or a former name.',
} as const;
