export type Page = 'MATRIX' | 'CHART' | 'LIST';
export type Lens = 'LINE' | 'PROFESSIONAL' | 'BOTH';

/** Everything that decides what is on screen. `post` is the selected post, `root` heads the picture, `on` is an ISO date; null means today, nothing or all. */
export interface View {
  page: Page;
  post: string | null;
  root: string | null;
  depth: number | null;
  on: string | null;
  lens: Lens;
  q: string | null;
}

export const DEFAULT_VIEW: View = { page: 'MATRIX', post: null, root: null, depth: null, on: null, lens: 'BOTH', q: null };
export const EARLIEST_DATE = '1900-01-01';
export const LATEST_DATE = '2100-12-31';
export const DEEPEST = 50;

const PATHS: Record<Page, string> = { MATRIX: '/explore', CHART: '/explore/chart', LIST: '/explore/list' };
const LENSES: readonly Lens[] = ['LINE', 'PROFESSIONAL', 'BOTH'];
const POST_ID = /^post:[^\s?#&]{1,195}$/;

/** The view a path and query stand for. Whatever is unknown or malformed falls back to the default, so an old or mistyped link still opens. */
export function parseView(url: string): View {
  // By hand, because `new URL` takes a path such as `//x` for a host and throws.
  const [pathname = '', query = ''] = (url.split('#')[0] ?? '').split(/\?(.*)/s);
  const path = pathname.replace(/\/+$/, '');
  const searchParams = new URLSearchParams(query);
  const page = (Object.keys(PATHS) as Page[]).find((candidate) => PATHS[candidate] === path) ?? DEFAULT_VIEW.page;
  return {
    page,
    post: postId(searchParams.get('post')),
    root: postId(searchParams.get('root')),
    depth: depth(searchParams.get('depth')),
    on: isoDate(searchParams.get('on')),
    lens: LENSES.find((lens) => lens === searchParams.get('lens')) ?? DEFAULT_VIEW.lens,
    q: words(searchParams.get('q')),
  };
}

/** The one address of a view: path and query, defaults left out, always in the same order. */
export function formatView(view: View): string {
  const query = new URLSearchParams();
  if (view.post !== null) query.set('post', view.post);
  if (view.root !== null) query.set('root', view.root);
  if (view.depth !== null) query.set('depth', String(view.depth));
  if (view.on !== null) query.set('on', view.on);
  if (view.lens !== DEFAULT_VIEW.lens) query.set('lens', view.lens);
  if (view.q !== null) query.set('q', view.q);
  // A colon is allowed in a query; leaving it bare keeps shared links readable.
  const text = query.toString().replaceAll('%3A', ':');
  return text === '' ? PATHS[view.page] : `${PATHS[view.page]}?${text}`;
}

function postId(value: string | null): string | null {
  return value !== null && POST_ID.test(value) ? value : null;
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
