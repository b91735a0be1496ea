/** The head of every page. */
export const HEADER = {
  'header.skip': 'Skip to the content',
  'header.brand': 'Orgmatrix',
  'header.asAt': 'As at',
  'header.past': 'You are looking at <b>{date}</b>, not at today.',
  'header.backToToday': 'Back to today',
  'header.offline':
    '<b>You are offline.</b> What has been loaded stays on the page; whatever else you open comes once the connection is back.',
  'scenario.label': 'The scenario that is shown',
  'scenario.opening': '<b>A scenario</b> is being opened: this page is not what is recorded.',
  'scenario.failed': '<b>A scenario</b> could not be opened. {why}',
  'scenario.missing': '<b>There is no such scenario.</b> The link may be old.',
  'scenario.asIf': '<b>Not as it is: “{name}”</b>, a scenario ({state}), as if applied from {date}. Search and meetings are as recorded.',
  'scenario.notYet': '<b>“{name}”</b>, a scenario ({state}), begins on {date}: until then everything is as recorded.',
  'scenario.studio':
    '<b>Not real yet.</b> You are looking at “{name}”, a scenario ({state}). Nothing of it counts until it is approved and applied.',
  'scenario.firstDay': 'Go to its first day',
  'scenario.mark': 'Mark what it changes',
  'scenario.changes': 'Open its changes',
  'scenario.leave': 'Back to what is recorded',
  'scenarioState.DRAFT': 'draft',
  'scenarioState.PROPOSED': 'proposed',
  'scenarioState.APPROVED': 'approved',
  'scenarioState.APPLIED': 'applied',
  'scenarioState.WITHDRAWN': 'withdrawn',
  'header.demonstration':
    '<b>Demonstration:</b> leaders and services are as published in 2020; whatever is marked illustrative is invented.',
  'header.youAre': 'You are',
  'header.anybody': 'Anybody: everything is shown',
  'header.title': '{page} · Orgmatrix',

  'journey.label': 'Journeys',
  'journey.explore': 'Explore',
  'journey.gaps': 'Gaps',
  'journey.restructure': 'Restructure',
  'reader.place': 'My place:',

  'search.label': 'Search people, posts, teams, services and forums',
  'search.placeholder': 'Search people, posts, services',
  'search.tooShort': 'Type two letters or more.',
  'search.searching': 'Searching …',
  'search.nothing': 'Nothing is called “{asked}”. Try fewer letters, or a former name.',
} as const;
