import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answered, axe, openVisitable, overflow, walkTo, type Visit, type Visitable } from '../support/browser.js';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 640 };
const MINE = 'post:north-social-care-service-manager';
const TEACHER = 'post:principal-teacher';
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

const PAGES = [
  ['the matrix', '/explore'],
  ['the matrix with a post', `/explore?post=${MINE}`],
  ['the matrix before the model began', '/explore?on=2019-01-01'],
  ['a post that nobody has', '/explore?post=post:nobody'],
  ['a vacant post', '/explore?post=post:purbeck-early-help-service-manager'],
  ['search results', '/explore?q=fostering'],
  ['a search that finds nothing', '/explore?q=xyzzy'],
  ['the chart', `/explore/chart?post=${MINE}`],
  ['the chart of the professional line', '/explore/chart?lens=PROFESSIONAL'],
  ['two lines alone in the chart', `/explore/chart?post=${MINE}&focus=yes`],
  ['a path in the chart', `/explore/chart?from=${MINE}&to=${TEACHER}`],
  ['what has changed', `/explore/chart?since=2020-01-01`],
  ['a scenario that nobody has', `/explore/chart?scenario=scenario:none`],
  ['the list', `/explore/list?post=${MINE}&since=${YESTERDAY}`],
  ['my place', '/explore/place'],
  ['the place of a vacant post', '/explore/place?post=post:purbeck-early-help-service-manager'],
  ['the place of a post that nobody has', '/explore/place?post=post:nobody'],
  ['an answer', '/explore/place?ask=elective+home+education'],
  ['no answer', '/explore/place?ask=xyzzy'],
  ['a path', `/explore/path?from=${MINE}&to=${TEACHER}`],
  ['no path', `/explore/path?from=${MINE}&to=${TEACHER}&lens=PROFESSIONAL`],
  ['a path not yet chosen', '/explore/path'],
] as const;

let site: Visitable;

beforeAll(async () => {
  site = await openVisitable();
}, 120_000);

afterAll(() => site?.close());

/** A visit as somebody, to whom every mark is shown or only what a new starter may know. */
async function visit(path: string, size = WIDE, persona = 'hr'): Promise<Visit> {
  const visited = await site.visit(path, size, persona);
  await answered(visited.page);
  return visited;
}

/** Goes to every page in turn and collects what `look` finds wrong there. */
async function lookAtAll(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, path] of PAGES) {
    await walkTo(page, path);
    wrong.push(...(await look()).map((one) => `${name}: ${one}`));
  }
  return wrong;
}

const dress = (page: Page, theme: string) => page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);

describe('every page and state', () => {
  // A theme changes colours alone: so what is not about colours is looked at once.
  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const)('has nothing that axe complains of in any theme, and pleases the content security policy, %s', async (_, size) => {
    const { page, complaints } = await visit('/explore/place', size, 'leader');
    await page.evaluate(`localStorage.setItem('orgmatrix-settings', '{"colouring":"PROFESSION","density":"COMPACT"}')`);
    await page.reload();
    const wrong = await lookAtAll(page, async () => {
      await dress(page, 'light');
      const found = await axe(page);
      for (const theme of ['dark', 'contrast']) {
        await dress(page, theme);
        found.push(...(await axe(page, ['color-contrast'])).map((one) => `${theme}, ${one}`));
      }
      if ((await overflow(page)) !== 0) found.push('wider than its window');
      return found;
    });
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('loses nothing where text is twice as large and colours are forced, and every control is 40 pixels high', async () => {
    const { page } = await visit('/explore/place', NARROW, 'leader');
    const wrong = await lookAtAll(page, async () => {
      const found = await page.evaluate<string[]>(SMALL);
      await page.emulateMedia({ forcedColors: 'active' });
      found.push(...(await axe(page, ['color-contrast'])).map((one) => `forced colours, ${one}`));
      await page.emulateMedia({ forcedColors: 'none' });
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      if ((await overflow(page)) !== 0) found.push('200 %: wider than its window');
      found.push(...(await page.evaluate<string[]>(CUT)).map((one) => `200 %: cut off, ${one}`));
      await page.evaluate(`document.documentElement.style.fontSize = ''`);
      return found;
    });
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['the matrix', `/explore?post=${MINE}`],
    ['the chart', `/explore/chart?post=${MINE}&since=2020-01-01`],
    ['a path', `/explore/path?from=${MINE}&to=${TEACHER}`],
  ])('shows the focus wherever the Tab key leads, %s', async (_, path) => {
    const { page } = await visit(path);
    const hidden: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate<string | null>(HIDDEN);
      if (found !== null) hidden.push(found);
    }
    expect(hidden).toEqual([]);
    await page.context().close();
  });
});

/** Controls less than 40 pixels high, in words; a check box or radio button counts with its label. Links within text are no controls. */
const SMALL = `[...document.querySelectorAll('button, select, summary, input, [role=menuitem]')].flatMap((control) => {
  const target = control.matches('input') ? control.closest('label') ?? control : control;
  const { width, height } = target.getBoundingClientRect();
  return width === 0 || height >= 39.5 || target.tabIndex < -1 ? [] : [Math.round(height) + ' px: ' + target.outerHTML.slice(0, 120)];
})`;

/** What is cut off at the side within a box that hides what does not fit. */
const CUT = `[...document.querySelectorAll('main *, header *')].flatMap((element) => {
  const { overflowX, clipPath } = getComputedStyle(element);
  const hides = (overflowX === 'hidden' || overflowX === 'clip') && clipPath === 'none';
  return hides && element.scrollWidth > element.clientWidth + 1 && element.textContent.trim() !== '' ? [element.outerHTML.slice(0, 120)] : [];
})`;

/** What has the focus, if it is not on the screen or lies under something else. */
const HIDDEN = `(() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  if (width === 0 || height === 0 || left >= innerWidth || top >= innerHeight || right <= 0 || bottom <= 0) return 'off the screen: ' + element.outerHTML.slice(0, 120);
  const over = document.elementsFromPoint(x, y).find((one) => getComputedStyle(one).pointerEvents !== 'none');
  const seen = element.contains(over) || over?.contains(element) || getComputedStyle(element).pointerEvents === 'none';
  return seen ? null : 'under ' + over?.outerHTML.slice(0, 80) + ': ' + element.outerHTML.slice(0, 120);
})()`;
