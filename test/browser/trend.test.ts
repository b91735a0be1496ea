import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answered, axe, openVisitable, overflow, type Visitable } from '../support/browser.js';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 320, height: 800 },
];
const WIDE = { width: 1440, height: 900 };

let visitable: Visitable;
beforeAll(async () => void (visitable = await openVisitable()), 120_000);
afterAll(() => visitable.close());

test('HR reads the trend, finds out which gaps opened, and goes to the gaps of a day, by keyboard alone', async () => {
  const { page, complaints } = await visitable.visit('/gaps?severity=HIGH', WIDE, 'hr');
  await page.getByRole('navigation', { name: 'What HR looks at' }).getByRole('link', { name: 'Trend' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/gaps\/trend\?severity=HIGH$/);
  await page.getByRole('combobox', { name: 'Period' }).focus();
  await page.keyboard.type('the last 6');
  await page.waitForURL(/months=6/);
  const table = page.getByRole('table', { name: /^Gaps of each day/ });
  await table.waitFor();
  // Six firsts of a month, today, and the head; today is one of the firsts once a month.
  const rows = await table.getByRole('row').count();
  expect([7, 8]).toContain(rows);
  const opened = table.getByRole('link', { name: /Opened since/ }).last();
  const count = Number.parseInt((await opened.textContent()) ?? '');
  await opened.focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: new RegExp(`^${count} gaps? opened$`) });
  await heading.waitFor();
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('trend-step');
  const ones = page.getByRole('list', { name: new RegExp(`^${count} gaps? opened$`) });
  expect(await ones.getByRole('listitem').count()).toBe(Math.min(count, 10));
  const last = table.getByRole('row').last().getByRole('link').first();
  const total = Number.parseInt((await last.textContent()) ?? '');
  await last.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/gaps\?severity=HIGH$/);
  await page.getByText(new RegExp(`^${total} gaps$`)).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
}, 90_000);

test.each(SIZES)(
  'the trend has no fault that axe sees in any theme, fits its window, and says when there is nothing ($width px)',
  async (size) => {
    const { page } = await visitable.visit('/gaps/trend?months=24', size, 'leader');
    await answered(page);
    expect(await page.locator('.trend-chart rect.trend-part').count()).toBeGreaterThan(20);
    await page
      .locator('.trend-table')
      .first()
      .getByRole('link', { name: /Opened since/ })
      .last()
      .click();
    await page.locator('.trend-step .gaps-row').first().waitFor();
    expect([await axe(page), await overflow(page)]).toEqual([[], 0]);
    for (const theme of ['dark', 'contrast']) {
      await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
      expect(await axe(page, ['color-contrast'])).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await axe(page, ['color-contrast'])).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
    expect(await overflow(page)).toBe(0);
    await page.goto(new URL('/gaps/trend?rule=lineLoop&locality=locality:purbeck', page.url()).href);
    await page.getByText('No gaps on any of these days').waitFor();
    expect([await axe(page), await overflow(page)]).toEqual([[], 0]);
    await page.context().close();
  },
  60_000,
);

test('a new starter is told kindly that the trend is for others, and a service that fails says so and can be asked again', async () => {
  const { page } = await visitable.visit('/gaps/trend', WIDE, 'new-starter');
  await page.getByText('Gaps are for HR and leaders').waitFor();
  await page.context().close();
  const { page: hr } = await visitable.visit('/gaps', WIDE, 'hr');
  await answered(hr);
  await hr.route('**/graphql', (route) => route.abort());
  await hr.getByRole('link', { name: 'Trend' }).click();
  await hr.getByText('The trend could not be shown').waitFor();
  await hr.unroute('**/graphql');
  await hr.getByRole('button', { name: 'Try again' }).click();
  await hr.locator('.trend-chart').waitFor();
  await hr.context().close();
}, 60_000);
