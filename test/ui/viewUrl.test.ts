import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  DEEPEST,
  DEFAULT_VIEW,
  formatView,
  MOST_COMPARED,
  parseView,
  PERIODS,
  PROFESSIONS,
  toChange,
  toPage,
  type View,
} from '../../ui/view/viewUrl';

const postId = fc.stringMatching(/^[a-zA-Z0-9_.:'%+=/-]{1,60}$/).map((tail) => `post:${tail}`);
const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.trim().slice(0, 200).trim())
  .filter((text) => text !== '');

const view: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom(
    'START',
    'PLACE',
    'MATRIX',
    'CHART',
    'LIST',
    'PATH',
    'GAPS',
    'TREND',
    'SUPERVISION',
    'COVERAGE',
    'RESTRUCTURE',
    'COMPARE',
    'HISTORY',
  ),
  post: fc.option(postId),
  root: fc.option(postId),
  depth: fc.option(fc.integer({ min: 0, max: DEEPEST })),
  on: fc.option(day),
  since: fc.option(day),
  scenario: fc.option(postId.map((id) => id.replace('post:', 'scenario:'))),
  lens: fc.option(fc.constantFrom('LINE', 'PROFESSIONAL', 'BOTH')),
  from: fc.option(postId),
  to: fc.option(postId),
  focus: fc.boolean(),
  q: fc.option(words),
  ask: fc.option(words),
  gap: fc.option(postId.map((id) => `noSupervisor/${id}`)),
  rule: fc.option(fc.constantFrom('noSupervisor', 'sameAsLine')),
  standard: fc.option(fc.constantFrom('STATUTORY', 'NATIONAL', 'LOCAL', 'DESIGN')),
  severity: fc.option(fc.constantFrom('HIGH', 'MEDIUM', 'LOW')),
  accepted: fc.option(fc.constantFrom('HIDDEN', 'ONLY')),
  locality: fc.option(postId.map((id) => id.replace('post:', 'locality:'))),
  portfolio: fc.option(postId.map((id) => id.replace('post:', 'portfolio:'))),
  profession: fc.option(fc.constantFrom(...PROFESSIONS)),
  order: fc.option(fc.constantFrom('SEVERITY', 'RULE', 'SINCE', 'TITLE')),
  months: fc.option(fc.constantFrom(...PERIODS)),
  step: fc.option(day),
  change: fc.option(fc.constantFrom('moveLine', 'openPost')),
  filled: fc.array(
    postId.map((post) => JSON.stringify({ moveLine: { post, manager: null } })),
    { maxLength: 3 },
  ),
  compared: fc.uniqueArray(
    postId.map((id) => id.replace('post:', 'scenario:')),
    { maxLength: MOST_COMPARED },
  ),
});

describe('the address is the view', () => {
  test('every view survives the way into the address and back', () => {
    fc.assert(fc.property(view, (each) => expect(parseView(formatView(each))).toEqual(each)));
  });

  test('any address at all opens some view, and that view has one address', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const once = formatView(parseView(`${path}?${query}`));
        expect(formatView(parseView(once))).toBe(once);
      }),
    );
  });

  test('an address without a path is the start, and each page has a path of its own', () => {
    expect(parseView('/')).toEqual(DEFAULT_VIEW);
    expect(formatView(DEFAULT_VIEW)).toBe('/');
    expect(parseView('/explore/')).toEqual({ ...DEFAULT_VIEW, page: 'MATRIX' });
    expect(parseView('/explore/place')).toEqual({ ...DEFAULT_VIEW, page: 'PLACE' });
  });

  test('a path goes along between its page and the chart, and stays behind elsewhere', () => {
    const path = { ...DEFAULT_VIEW, page: 'PATH', from: 'post:a', to: 'post:b', ask: 'leave' } as const;
    expect({ ...path, ...toPage('CHART') }).toMatchObject({ page: 'CHART', from: 'post:a', to: 'post:b', ask: null });
    expect({ ...path, ...toPage('MATRIX') }).toMatchObject({ page: 'MATRIX', from: null, to: null, ask: null });
  });

  test('the day that is compared with goes along between chart and list and stays behind elsewhere; a scenario goes along everywhere', () => {
    const chart = { ...DEFAULT_VIEW, page: 'CHART', since: '2026-01-31', scenario: 'scenario:a' } as const;
    expect({ ...chart, ...toPage('LIST') }).toMatchObject({ since: '2026-01-31', scenario: 'scenario:a' });
    expect({ ...chart, ...toPage('PLACE') }).toMatchObject({ since: null, scenario: 'scenario:a' });
  });

  test('which gaps are meant goes along between their list and their trend, the period of the trend does not', () => {
    const trend = {
      ...DEFAULT_VIEW,
      page: 'TREND',
      rule: 'noSupervisor',
      locality: 'locality:west',
      months: 24,
      step: '2026-01-01',
    } as const;
    const filter = { rule: 'noSupervisor', locality: 'locality:west' };
    expect({ ...trend, ...toPage('GAPS') }).toMatchObject({ ...filter, months: null, step: null });
    expect({ ...trend, page: 'GAPS', gap: 'noSupervisor/post:a', ...toPage('TREND') }).toMatchObject({ ...filter, gap: null });
    expect({ ...trend, ...toPage('COVERAGE') }).toMatchObject({ rule: null, locality: null, months: null, step: null });
  });

  test('a change of a post and what is compared stay behind on other pages, and each scenario is compared once, three at the most', () => {
    const studio = { ...DEFAULT_VIEW, ...toChange('post:a'), compared: ['scenario:a'] };
    expect({ ...studio, ...toPage('RESTRUCTURE') }).toMatchObject({ post: 'post:a', change: 'moveLine', compared: [] });
    expect({ ...studio, ...toPage('COMPARE') }).toMatchObject({ change: null, compared: ['scenario:a'] });
    const many = ['a', 'b', 'a', 'c', 'd'].map((id) => `compared=scenario:${id}`).join('&');
    expect(parseView(`/restructure/compare?${many}`).compared).toEqual(['scenario:a', 'scenario:b', 'scenario:c']);
  });

  test('a link stays readable: ids keep their colon and defaults are left out', () => {
    expect(formatView({ ...DEFAULT_VIEW, page: 'CHART', post: 'post:head-north', on: '2026-01-31' })).toBe(
      '/explore/chart?post=post:head-north&on=2026-01-31',
    );
  });

  test.each([
    ['an unknown page', '/somewhere', 'page', 'START'],
    ['an id of another kind', '/explore?post=person:kath', 'post', null],
    ['a day that is not in the calendar', '/explore?on=2026-02-30', 'on', null],
    ['a year that is still being typed', '/explore?on=0202-01-01', 'on', null],
    ['a scenario that is a post', '/explore?scenario=post:a', 'scenario', null],
    ['a trend of a period that cannot be chosen', '/gaps/trend?months=7', 'months', null],
    ['a gap of no post', '/gaps?gap=noSupervisor/person:a', 'gap', null],
    ['a standard that there is not', '/gaps?standard=OTHER', 'standard', null],
    ['a depth below nothing', '/explore?depth=-1', 'depth', null],
    ['a depth beyond the deepest', '/explore?depth=51', 'depth', null],
    ['a lens in small letters', '/explore?lens=line', 'lens', null],
    ['words of blanks only', '/explore?q=%20%20', 'q', null],
  ] as const)('%s falls back to the default', (_, url, key, expected) => {
    expect(parseView(url)[key]).toBe(expected);
  });
});
