import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axe, openVisitable, overflow, type Visitable } from '../support/browser.js';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 320, height: 800 },
];
/** One that no test closes. */
const GAP = '/gaps?gap=noSupervisor/post:rowan-house-residential-worker-6';

let visitable: Visitable;
beforeAll(async () => void (visitable = await openVisitable()), 120_000);
afterAll(() => visitable.close());

async function open(path: string, persona: string, size = SIZES[0]): Promise<Page> {
  const { page } = await visitable.visit(path, size ?? { width: 1440, height: 900 }, persona);
  return page;
}

test('HR finds a gap, reads its source, tries a suggestion and makes it so, by keyboard alone; the gap is closed then', async () => {
  const page = await open('/explore', 'hr');
  await page.getByRole('navigation', { name: 'Journeys' }).getByRole('link', { name: 'Gaps' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Standard' }).focus();
  await page.keyboard.type('Nat');
  const rows = page.getByRole('list', { name: /^The gaps, the first/ });
  await page.waitForURL(/standard=NATIONAL/);
  const gap = rows.getByRole('link', { name: /^Social Worker .*West$/ }).first();
  await gap.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'The gap' });
  await panel.getByText('LGA').first().waitFor();
  await panel.getByRole('button', { name: 'Try it' }).first().focus();
  await page.keyboard.press('Enter');
  await panel.getByText(/^Opens no gap, closes \d+$/).waitFor();
  const before = Number.parseInt((await page.locator('.gaps-count strong').textContent()) ?? '');
  await panel.getByLabel('Why (kept in history)').first().focus();
  await page.keyboard.type('Agreed with both.');
  await page.keyboard.press('Enter');
  await panel.getByText('This gap is not there any more').waitFor();
  await page.waitForFunction(`Number.parseInt(document.querySelector('.gaps-count strong').textContent) < ${before}`);
  await page.context().close();
}, 90_000);

test.each(SIZES)(
  'the gaps and one of them have no fault that axe sees and fit their window ($width px)',
  async (size) => {
    const page = await open('/gaps', 'leader', size);
    await page.locator('.gaps-row').first().waitFor();
    expect([await axe(page), await overflow(page)]).toEqual([[], 0]);
    await page.goto(new URL(GAP, page.url()).href);
    await page.locator('.gap-way').first().waitFor();
    expect([await axe(page), await overflow(page)]).toEqual([[], 0]);
    await page.context().close();
  },
  60_000,
);

test.each(SIZES)(
  'the evidence of a gap is drawn with the line to it, marked by a word, and leads to the chart ($width px)',
  async (size) => {
    const page = await open('/gaps?rule=supervisorVacant', 'hr', size);
    await page.locator('.gaps-row a').first().click();
    const panel = page.getByRole('complementary', { name: 'The gap' });
    const fold = panel.getByText(/^Show how it is joined to \D+/).first();
    await fold.focus();
    await page.keyboard.press('Enter');
    const proof = panel.locator('.path-box.is-proof');
    await proof.first().waitFor();
    // The vacant post manages and supervises it: both lines are drawn and said.
    expect(await proof.getByText('Evidence', { exact: true }).count()).toBe(2);
    expect([await panel.locator('.path-step-line').count(), await panel.locator('.path-step-professional').count()]).toEqual([1, 1]);
    expect([await axe(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByRole('link', { name: 'See it in the chart' }).click();
    await page.waitForURL(/explore\/chart\?.*from=post:.*to=post:/);
    await page.context().close();
  },
  60_000,
);

test('a new starter is told kindly that gaps are for others, and a list that is empty says so', async () => {
  const page = await open('/gaps', 'new-starter');
  await page.getByText('Gaps are for HR and leaders').waitFor();
  expect(await page.getByRole('navigation', { name: 'Journeys' }).getByRole('link').allTextContents()).toEqual(['Explore']);
  await page.context().close();
  const empty = await open('/gaps?rule=lineLoop&locality=locality:purbeck', 'hr');
  await empty.getByText('Nothing is missing here').waitFor();
  await empty.goto(new URL('/gaps', empty.url()).href);
  const profession = empty.getByRole('combobox', { name: 'Profession' });
  await profession.getByRole('option', { name: /^Early help \(\d+\)$/ }).waitFor({ state: 'attached' });
  await profession.focus();
  await empty.keyboard.type('Nurs');
  await empty.waitForURL(/\/gaps\?profession=NURSING$/);
  await empty.getByText('Nothing is missing here').waitFor();
  await empty.context().close();
}, 60_000);

test.each(SIZES)(
  'a leader opens a suggestion in the studio by keyboard: its form is filled in, kept, and what it does is told ($width px)',
  async (size) => {
    const page = await open(GAP, 'leader', size);
    const way = page.locator('.gap-way').first();
    const proposed = (await way.locator('p').first().textContent()) ?? '';
    await way.getByRole('button', { name: 'Open in the studio' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/restructure\?.*scenario=.*filled=/);
    const form = page.getByRole('form', { name: 'Add a change' });
    await form.waitFor();
    expect(await form.getByRole('combobox', { name: 'What happens' }).inputValue()).toBe('assignSupervisor');
    expect(await page.getByText(proposed, { exact: true }).count()).toBeGreaterThan(0);
    expect([await axe(page), await overflow(page)]).toEqual([[], 0]);
    await form.getByRole('button', { name: 'Add a change' }).focus();
    await page.keyboard.press('Enter');
    await form.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('filled')).toBe(false);
    await page.locator('.change-lines > li').first().waitFor();
    await page
      .getByText(/closes \d+/)
      .first()
      .waitFor();
    expect([await axe(page), await overflow(page)]).toEqual([[], 0]);
    await page.context().close();
  },
  60_000,
);
