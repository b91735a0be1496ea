import { filledIn } from './filledIn';

export type Page =
  | ('START' | 'PLACE' | 'MATRIX' | 'CHART' | 'LIST' | 'PATH')
  | ('GAPS' | 'TREND' | 'SUPERVISION' | 'COVERAGE')
  | ('RESTRUCTURE' | 'COMPARE' | 'HISTORY');
export type Standard = 'STATUTORY' | 'NATIONAL' | 'LOCAL' | 'DESIGN';
export type GapOrder = 'SEVERITY' | 'RULE' | 'SINCE' | 'TITLE';
export type Severity = 'HIGH' | 'MEDIUM' | 'LOW';
export type AcceptedGaps = 'HIDDEN' | 'ONLY';
export const PROFESSIONS = [
  ...(['SOCIAL_WORK', 'EARLY_HELP', 'EDUCATION', 'EDUCATIONAL_PSYCHOLOGY', 'YOUTH_WORK', 'NURSING'] as const),
  ...(['RESIDENTIAL_CARE', 'BUSINESS_SUPPORT', 'COMMISSIONING', 'LEADERSHIP', 'OTHER'] as const),
];
export type Profession = (typeof PROFESSIONS)[number];
/** So many months a trend goes back. */
export const PERIODS = [6, 12, 24] as const;
export type Period = (typeof PERIODS)[number];
export type Lens = 'LINE' | 'PROFESSIONAL' | 'BOTH';

/** Everything that decides what is on screen. Null means today, nothing, all, or what the reader is used to. */
export interface View {
  /** START is the address without anything: it becomes the reader's own place, or the matrix. */
  page: Page;
  /** The selected post; on PLACE whose place it is, null for the reader's own. */
  post: string | null;
  /** The post that heads the picture, and how many levels below it are asked for. */
  root: string | null;
  depth: number | null;
  /** ISO dates: the day that is shown, and an earlier one since when changes are marked in chart and list, and gaps began that are listed on GAPS. */
  on: string | null;
  since: string | null;
  /** The scenario that everything is shown as if applied; null for what is recorded. */
  scenario: string | null;
  lens: Lens | null;
  /** Both ends of a path: its own page, and highlighted in the chart. */
  from: string | null;
  to: string | null;
  /** Whether the chart shows the two lines of the selected post and nothing else. */
  focus: boolean;
  /** Words searched for, and what somebody asks about on PLACE. */
  q: string | null;
  ask: string | null;
  /** On GAPS: the gap that is looked at, `rule/post:...`, and which gaps are listed; on TREND, which are counted. */
  gap: string | null;
  rule: string | null;
  standard: Standard | null;
  severity: Severity | null;
  /** What becomes of gaps that somebody accepted for a time; null shows them among the others. */
  accepted: AcceptedGaps | null;
  locality: string | null;
  portfolio: string | null;
  profession: Profession | null;
  /** In which order they are listed; null for the most severe first. */
  order: GapOrder | null;
  /** On TREND: how many months it goes back (null for a year), and the day of it whose gaps are listed that opened and closed since the day before. */
  months: Period | null;
  step: string | null;
  /** On RESTRUCTURE: the kind of change that a form is open for, about `post`; and whole changes, as JSON, whose forms open one after another, filled in. */
  change: string | null;
  filled: readonly string[];
  /** On COMPARE: the scenarios side by side, each once. */
  compared: readonly string[];
}

/** So many scenarios are compared at the most. */
export const MOST_COMPARED = 3;

export const DEFAULT_VIEW: View = {
  page: 'START',
  post: null,
  root: null,
  depth: null,
  on: null,
  since: null,
  scenario: null,
  lens: null,
  from: null,
  to: null,
  focus: false,
  q: null,
  ask: null,
  gap: null,
  rule: null,
  standard: null,
  severity: null,
  accepted: null,
  locality: null,
  portfolio: null,
  profession: null,
  order: null,
  months: null,
  step: null,
  change: null,
  filled: [],
  compared: [],
};
export const EARLIEST_DATE = '1900-01-01';
export const LATEST_DATE = '2100-12-31';
export const DEEPEST = 50;

const PATHS: Record<Page, string> = {
  START: '/',
  PLACE: '/explore/place',
  MATRIX: '/explore',
  CHART: '/explore/chart',
  LIST: '/explore/list',
  PATH: '/explore/path',
  GAPS: '/gaps',
  TREND: '/gaps/trend',
  SUPERVISION: '/supervision',
  COVERAGE: '/coverage',
  RESTRUCTURE: '/restructure',
  COMPARE: '/restructure/compare',
  HISTORY: '/restructure/history',
};
/** The most binding first. */
export const STANDARDS: readonly Standard[] = ['STATUTORY', 'NATIONAL', 'LOCAL', 'DESIGN'];
export const SEVERITIES: readonly Severity[] = ['HIGH', 'MEDIUM', 'LOW'];
export const ACCEPTED: readonly AcceptedGaps[] = ['HIDDEN', 'ONLY'];
const LENSES: readonly Lens[] = ['LINE', 'PROFESSIONAL', 'BOTH'];
const POST_ID = /^post:[^\s?#&]{1,195}$/;
const ORDERS: readonly GapOrder[] = ['SEVERITY', 'RULE', 'SINCE', 'TITLE'];
const GAP_ID = /^[A-Za-z]{1,60}\/post:[^\s?#&]{1,195}$/;
const RULE_ID = /^[A-Za-z]{1,60}$/;
const LOCALITY_ID = /^locality:[^\s?#&]{1,195}$/;
const PORTFOLIO_ID = /^portfolio:[^\s?#&]{1,195}$/;
const SCENARIO_ID = /^scenario:[^\s?#&]{1,195}$/;

/** The view a path and query stand for. Whatever is unknown or malformed falls back to the default, so an old or mistyped link still opens. */
export function parseView(url: string): View {
  // By hand, because `new URL` takes a path such as `//x` for a host and throws.
  const [pathname = '', query = ''] = (url.split('#')[0] ?? '').split(/\?(.*)/s);
  const path = pathname.replace(/\/+$/, '');
  const searchParams = new URLSearchParams(query);
  const page = (Object.keys(PATHS) as Page[]).find((candidate) => PATHS[candidate] === path) ?? DEFAULT_VIEW.page;
  return {
    page,
    post: fitting(searchParams.get('post'), POST_ID),
    root: fitting(searchParams.get('root'), POST_ID),
    depth: depth(searchParams.get('depth')),
    on: isoDate(searchParams.get('on')),
    since: isoDate(searchParams.get('since')),
    scenario: fitting(searchParams.get('scenario'), SCENARIO_ID),
    lens: LENSES.find((lens) => lens === searchParams.get('lens')) ?? null,
    from: fitting(searchParams.get('from'), POST_ID),
    to: fitting(searchParams.get('to'), POST_ID),
    focus: searchParams.get('focus') === 'yes',
    q: words(searchParams.get('q')),
    ask: words(searchParams.get('ask')),
    gap: fitting(searchParams.get('gap'), GAP_ID),
    rule: fitting(searchParams.get('rule'), RULE_ID),
    standard: STANDARDS.find((standard) => standard === searchParams.get('standard')) ?? null,
    severity: SEVERITIES.find((severity) => severity === searchParams.get('severity')) ?? null,
    accepted: ACCEPTED.find((accepted) => accepted === searchParams.get('accepted')) ?? null,
    locality: fitting(searchParams.get('locality'), LOCALITY_ID),
    portfolio: fitting(searchParams.get('portfolio'), PORTFOLIO_ID),
    profession: PROFESSIONS.find((profession) => profession === searchParams.get('profession')) ?? null,
    order: ORDERS.find((order) => order === searchParams.get('order')) ?? null,
    months: PERIODS.find((months) => String(months) === searchParams.get('months')) ?? null,
    step: isoDate(searchParams.get('step')),
    change: fitting(searchParams.get('change'), RULE_ID),
    filled: filledIn(searchParams.getAll('filled')),
    compared: [...new Set(searchParams.getAll('compared'))].filter((id) => SCENARIO_ID.test(id)).slice(0, MOST_COMPARED),
  };
}

/** The one address of a view: path and query, defaults left out, always in the same order. */
export function formatView(view: View): string {
  const query = new URLSearchParams();
  if (view.post !== null) query.set('post', view.post);
  if (view.root !== null) query.set('root', view.root);
  if (view.depth !== null) query.set('depth', String(view.depth));
  if (view.on !== null) query.set('on', view.on);
  if (view.since !== null) query.set('since', view.since);
  if (view.scenario !== null) query.set('scenario', view.scenario);
  if (view.lens !== null) query.set('lens', view.lens);
  if (view.from !== null) query.set('from', view.from);
  if (view.to !== null) query.set('to', view.to);
  if (view.focus) query.set('focus', 'yes');
  if (view.q !== null) query.set('q', view.q);
  if (view.ask !== null) query.set('ask', view.ask);
  if (view.gap !== null) query.set('gap', view.gap);
  if (view.rule !== null) query.set('rule', view.rule);
  if (view.standard !== null) query.set('standard', view.standard);
  if (view.severity !== null) query.set('severity', view.severity);
  if (view.accepted !== null) query.set('accepted', view.accepted);
  if (view.locality !== null) query.set('locality', view.locality);
  if (view.portfolio !== null) query.set('portfolio', view.portfolio);
  if (view.profession !== null) query.set('profession', view.profession);
  if (view.order !== null) query.set('order', view.order);
  if (view.months !== null) query.set('months', String(view.months));
  if (view.step !== null) query.set('step', view.step);
  if (view.change !== null) query.set('change', view.change);
  for (const json of view.filled) query.append('filled', json);
  for (const id of view.compared) query.append('compared', id);
  // A colon and a slash are allowed in a query; leaving them bare keeps shared links readable.
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return text === '' ? PATHS[view.page] : `${PATHS[view.page]}?${text}`;
}

/** Nothing of what the list of gaps and their trend alone understand. */
const NO_LIST = {
  ...{ gap: null, rule: null, standard: null, severity: null, accepted: null },
  ...{ locality: null, portfolio: null, profession: null, order: null },
};

/** What changes on the way to another page: what only the page before understood is left behind. */
export function toPage(page: Page): Partial<View> {
  const drawn = page === 'CHART' || page === 'LIST';
  const between = drawn || page === 'PATH';
  const listed = page === 'GAPS' ? {} : page === 'TREND' ? { gap: null, order: null } : NO_LIST;
  return {
    page,
    q: null,
    ask: null,
    ...listed,
    ...(page === 'TREND' ? {} : { months: null, step: null }),
    ...(page === 'RESTRUCTURE' ? {} : { change: null, filled: [] }),
    ...(page === 'COMPARE' ? {} : { compared: [] }),
    ...(drawn ? {} : { since: null }),
    ...(between ? {} : { from: null, to: null, focus: false }),
  };
}

/** The way to change a post on paper: the form of a change of its line, in the scenario that is shown or in one that is then chosen. */
export function toChange(post: string): Partial<View> {
  return { ...toPage('RESTRUCTURE'), post, change: 'moveLine', on: null };
}

function fitting(value: string | null, pattern: RegExp): string | null {
  return value !== null && pattern.test(value) ? value : null;
}

function depth(value: string | null): number | null {
  return value !== null && /^\d{1,2}$/.test(value) && Number(value) <= DEEPEST ? Number(value) : null;
}

/** The value itself if it is a day of the calendar that the service can be asked about, else null. */
export function isoDate(value: string | null): string | null {
  if (value === null || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < EARLIEST_DATE || value > LATEST_DATE) return null;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : null;
}

function words(value: string | null): string | null {
  const text = (value ?? '').trim().slice(0, 200).trim();
  return text === '' ? null : text;
}
