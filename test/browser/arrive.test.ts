import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openVisitable, type Visitable } from '../support/browser.js';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 320, height: 800 },
];
/** Stands within a cell far down the matrix. */
const POST = 'post:purbeck-education-challenge-lead';

let site: Visitable;

beforeAll(async () => {
  site = await openVisitable();
}, 120_000);

afterAll(() => site?.close());

/** Waits until something has the focus and the whole of it is in the window. */
async function seen(page: Page, selector: string, hasText: string): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    const look = () => {
      const at = document.activeElement, words = at.getAttribute('aria-label') ?? at.textContent;
      const { top, bottom } = at.getBoundingClientRect();
      const there = at.matches(${JSON.stringify(selector)}) && words.includes(${JSON.stringify(hasText)});
      if (there && top >= 0 && bottom <= innerHeight) done();
      else requestAnimationFrame(look);
    };
    look();
  })`);
}

async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

test.each(SIZES)('a post shown elsewhere is in sight there and has the focus, and Back leads to the link ($width px)', async (size) => {
  const { page, complaints } = await site.visit(`/explore/chart?post=${POST}`, size, 'new-starter');
  await follow(page, 'Show in the matrix');
  await seen(page, '.stage a', 'Rhodri Nkemelu');
  await follow(page, 'Show in the list');
  await seen(page, '[role=row]', 'Rhodri Nkemelu');
  await page.goBack();
  await seen(page, 'a', 'Show in the list');
  await page.goBack();
  await seen(page, 'a', 'Show in the matrix');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('Back gives the focus to what was followed, also from another place, and to the title where nothing had it', async () => {
  const { page } = await site.visit('/explore/place', { width: 1440, height: 900 }, 'new-starter');
  await page.getByRole('link', { name: 'Joan Pryce' }).first().focus();
  await page.keyboard.press('Enter');
  await seen(page, 'h1', 'Joan Pryce');
  await page.goBack();
  await seen(page, 'a', 'Joan Pryce');
  await page.goForward();
  await seen(page, 'h1', 'Joan Pryce');
  await page.context().close();
});

test('on a small screen the page begins with its own thing', async () => {
  const { page } = await site.visit('/explore/list', { width: 320, height: 800 }, 'new-starter');
  await page.getByRole('row').first().waitFor();
  expect(await page.locator('.explore-body > *').evaluateAll((parts) => parts.map(({ className }) => className.split(' ')[0]))).toEqual([
    'explore-picture',
    'panel',
  ]);
  await page.getByRole('link', { name: 'My place', exact: true }).click();
  await page.getByRole('heading', { name: 'How to reach us' }).waitFor();
  const cards = await page.locator('.place-page h2').allTextContents();
  expect(cards.slice(0, 3)).toEqual(['Where I stand', 'Whom do I ask?', 'How to reach us']);
  await page.context().close();
});
