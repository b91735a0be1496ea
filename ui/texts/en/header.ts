/** The head of every page. */
export const HEADER = {
  'header.skip': 'Skip to the content',
  'header.brand': 'Orgmatrix',
  'header.asAt': 'As at',
  'header.past': 'You are looking at <b>{date}</b>, not at today.',
  'header.backToToday': 'Back to today',
  'header.demonstration':
    '<b>Demonstration:</b> leaders and services are as published in 2020; whatever is marked illustrative is invented.',
  'header.youAre': 'You are',
  'header.anybody': 'Anybody: everything is shown',
  'header.title': '{page} · Orgmatrix',

  'journey.label': 'Journeys',
  'journey.explore': 'Explore',
  'reader.place': 'My place:',

  'search.label': 'Search people, posts, teams, services and forums',
  'search.placeholder': 'Search people, posts, services',
  'search.tooShort': 'Type two letters or more.',
  'search.searching': 'Searching …',
  'search.nothing': 'Nothing is called “{asked}”. Try fewer letters, or a former name.',
} as const;
