import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axe, openVisitable, overflow, type Visit, type Visitable } from '../support/browser.js';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 640 };
const MINE = 'post:north-social-care-service-manager';

let site: Visitable;

beforeAll(async () => {
  site = await openVisitable();
}, 120_000);

afterAll(() => site?.close());

/** A visit as the new starter: Rhian Hale, service manager for social care in North. */
async function visit(path: string, size = WIDE, settings: object = {}): Promise<Visit> {
  const visited = await site.visit('/explore', size);
  const { page } = visited;
  await page.evaluate(`sessionStorage.setItem('orgmatrix-persona', 'new-starter');
    localStorage.setItem('orgmatrix-settings', ${JSON.stringify(JSON.stringify(settings))})`);
  await page.goto(new URL(path, page.url()).href);
  await page.waitForLoadState('networkidle');
  return visited;
}

/** Presses Tab until the focus is on what a selector finds; fails when it is nowhere. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never comes to ${selector}.`);
}

const region = (page: Page, name: string) => page.getByRole('region', { name });

describe('what opens is accessible and fits its width', () => {
  const sizes = [
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const;

  test.each(sizes)('the settings and the suggestions, and an answer comes into view, %s', async (_, size) => {
    const { page } = await visit('/explore/place', size);
    await page.getByRole('button', { name: 'Display' }).click();
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByLabel('Ask in your own words').fill('lea');
    await page.getByRole('option', { name: 'Leave' }).first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.evaluate(`scrollBy(0, document.getElementById('ask').getBoundingClientRect().bottom - innerHeight + 10)`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('article').first().waitFor();
    await page.evaluate('new Promise(requestAnimationFrame)');
    const answer = await page.getByRole('article').first().boundingBox();
    expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThanOrEqual(size.height);
    await page.context().close();
  });
});

describe('somebody who has never seen it answers the five questions', () => {
  test('by mouse', async () => {
    const { page } = await visit('/');
    await region(page, 'Where I stand').getByText('The two lines meet at').waitFor();
    expect(await page.locator('.line-card-professional').innerText()).toContain('Amanda Davis');
    expect(await page.locator('.lines-sentence').innerText()).toContain('The two lines meet at Sarah-Jane Smedmor');
    expect(await page.locator('.picture-meet').innerText()).toContain('Sarah-Jane Smedmor');
    await page.getByLabel('Ask in your own words').click();
    await page.keyboard.type('elective');
    await page.getByRole('option', { name: /Elective Home Education/ }).click();
    await region(page, 'Whom do I ask?').getByRole('article').first().getByText('Lisa Linscott').first().waitFor();
    const meetings = await region(page, 'Meetings I attend').innerText();
    expect(meetings).toContain('Locality Management Meeting, North');
    expect(meetings).toContain('service managers of the locality attend');
    await page.getByRole('link', { name: 'Path' }).click();
    await page.getByLabel('To', { exact: true }).fill('Principal Teacher');
    await page
      .getByRole('option', { name: /Principal Teacher/ })
      .first()
      .click();
    await region(page, 'Step by step').getByText('Vik Verma').first().waitFor();
    expect(await page.locator('.path-step').count()).toBe(3);
    expect(await page.locator('.path-figure').innerText()).toContain('Lisa Linscott');
    await page.context().close();
  });

  test('by keyboard alone', async () => {
    const { page } = await visit('/');
    await region(page, 'Where I stand').getByText('The two lines meet at').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await tabTo(page, '.line-card-professional a');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Amanda Davis');
    await tabTo(page, '.picture-meet a');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Sarah-Jane Smedmor');
    await tabTo(page, '#ask');
    await page.keyboard.type('elective');
    await page.getByRole('option', { name: /Elective Home Education/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('article').first().getByText('Lisa Linscott').first().waitFor();
    await tabTo(page, '.answer-first .place-link');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Lisa Linscott');
    expect(await region(page, 'Meetings I attend').getByRole('heading', { level: 3 }).count()).toBe(8);
    await page.evaluate('document.body.focus(), document.activeElement.blur()');
    await tabTo(page, '.switch a[href*="/path"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '#path-to');
    await page.keyboard.type('Principal Teacher');
    await page
      .getByRole('option', { name: /Principal Teacher/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.path-step').nth(2).waitFor();
    expect(await page.locator('.path-step').last().innerText()).toContain('Lisa Linscott (Principal Teacher)');
    await page.context().close();
  });
});

describe('the chart', () => {
  test('a right press and Shift F10 open the same menu; a path begun and ended there is drawn and told', async () => {
    const { page } = await visit(`/explore/chart?post=${MINE}&focus=yes`);
    const proxy = page.getByRole('button', { name: /^Service Manager, Social Care, North/ });
    await proxy.waitFor();
    await proxy.focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=post:north-social-care/);
    expect(await page.getByText('A path begins at Rhian Hale').count()).toBe(1);
    await proxy.focus();
    await page.keyboard.press('Home');
    const top = await page.getByRole('button', { name: /^Executive Director/ }).boundingBox();
    await page.evaluate('document.activeElement.blur()');
    await page.mouse.click((top?.x ?? 0) + 20, (top?.y ?? 0) + 20, { button: 'right' });
    await page.keyboard.press('Escape');
    await page.locator('.canvas-proxy:focus').waitFor();
    await page.mouse.click((top?.x ?? 0) + 20, (top?.y ?? 0) + 20, { button: 'right' });
    await page.getByRole('menuitem', { name: 'End a path here' }).click();
    await page.waitForURL(/to=post:/);
    await page.locator('.chart-strip').getByText('who is managed by').waitFor();
    await page.getByRole('button', { name: 'Clear the path' }).click();
    await page.waitForURL((url) => !url.search.includes('from='));
    await page.context().close();
  });

  test('the menu gives the focus back, and its link is copied as the address of the post', async () => {
    const { page } = await visit(`/explore/chart?post=${MINE}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.getByRole('button', { name: /^Actions for Rhian Hale/ });
    await button.click();
    await page.keyboard.press('Escape');
    expect(await button.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await button.click();
    await page.getByRole('menuitem', { name: 'Copy a link to this post' }).click();
    await page.getByText('The link is copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain(`/explore/chart?post=${MINE}`);
    await page.context().close();
  });

  test('a pointer that rests on a post is told more of it, and Escape takes that away', async () => {
    const { page } = await visit(`/explore/chart?post=${MINE}&focus=yes`);
    const proxy = page.getByRole('button', { name: /^Service Manager, Social Care, North/ });
    await proxy.scrollIntoViewIfNeeded();
    const at = await proxy.boundingBox();
    await page.mouse.move((at?.x ?? 0) + 10, (at?.y ?? 0) + 10);
    await page.mouse.move((at?.x ?? 0) + 30, (at?.y ?? 0) + 20);
    await page.locator('.hover-card').getByText('Managed by Kath Saunders').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.hover-card').waitFor({ state: 'detached' });
    await page.context().close();
  });
});

test('theme, spacing, lens and colours are remembered by the browser, and an address that says a lens counts first', async () => {
  const { page } = await visit('/explore/chart');
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByLabel('High contrast').check();
  await page.getByLabel('Compact').check();
  await page.keyboard.press('Escape');
  await page.getByLabel('Colour by').selectOption({ label: 'locality' });
  await page.getByRole('button', { name: 'Line management' }).click();
  await page.goto(new URL('/explore/chart', page.url()).href);
  await page.getByRole('list', { name: 'Colours: locality' }).waitFor();
  expect(await page.evaluate('({ ...document.documentElement.dataset })')).toEqual({ theme: 'contrast', density: 'compact' });
  expect(await page.getByRole('button', { name: 'Line management' }).getAttribute('aria-pressed')).toBe('true');
  await page.goto(new URL('/explore/chart?lens=PROFESSIONAL', page.url()).href);
  await page.getByRole('list', { name: 'Colours: locality' }).waitFor();
  expect(await page.getByRole('button', { name: 'Professional supervision' }).getAttribute('aria-pressed')).toBe('true');
  await page.context().close();
});

describe('on paper', () => {
  const pagesOf = (pdf: Buffer): number => Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);

  test('the matrix with its two lines fills one sheet', async () => {
    const { page } = await visit(`/explore?post=${MINE}`);
    await page.getByRole('table').first().waitFor();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.context().close();
  });

  test('the people to meet are printed without the rest, and who is met stays ticked', async () => {
    const { page } = await visit('/explore/place');
    await page.getByRole('checkbox', { name: /Kath Saunders/ }).check();
    await page.evaluate('window.print = () => { window.printed = document.documentElement.dataset.print }');
    await page.getByRole('button', { name: 'Print the list' }).click();
    expect(await page.evaluate('window.printed')).toBe('first-week');
    await page.emulateMedia({ media: 'print' });
    expect(await region(page, 'Meetings I attend').isVisible()).toBe(false);
    expect(await page.getByText('People to meet: Rhian Hale').isVisible()).toBe(true);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.reload();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('checkbox', { name: /Kath Saunders/ }).waitFor();
    expect(await page.getByRole('checkbox', { name: /Kath Saunders/ }).isChecked()).toBe(true);
    await page.context().close();
  });
});
