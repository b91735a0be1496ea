import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { axe, openVisitable, type Visitable } from '../support/browser.js';

const SIZE = { width: 1280, height: 800 };

let site: Visitable;

beforeAll(async () => {
  site = await openVisitable();
}, 120_000);

afterAll(() => site?.close());

test('a reader of the demonstration is whom they choose, until they choose again, on every page of the tab', async () => {
  const { page, complaints } = await site.visit('/', SIZE);
  const picker = page.getByLabel('You are');
  await page.getByRole('table').first().waitFor();
  await picker.focus();
  await picker.selectOption({ label: 'A visitor' });
  await page.getByText('This is for people who are signed in: sign in first').first().waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  expect(await axe(page)).toEqual([]);
  await page.reload();
  await page.getByText('This is for people who are signed in: sign in first').first().waitFor();
  expect(await picker.inputValue()).toBe('visitor');
  expect(page.url()).not.toContain('visitor');
  await picker.selectOption({ label: 'A new starter' });
  await page.getByRole('table').first().waitFor();
  expect(await picker.inputValue()).toBe('new-starter');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a tab that remembers a persona whom the service does not know forgets it, and goes on', async () => {
  const { page } = await site.visit('/', SIZE);
  await page.getByRole('table').first().waitFor();
  await page.evaluate(`sessionStorage.setItem('orgmatrix-persona', 'somebody-of-old')`);
  await page.reload();
  await page.getByRole('table').first().waitFor();
  expect(await page.getByLabel('You are').inputValue()).toBe('');
  expect(await page.evaluate(`sessionStorage.getItem('orgmatrix-persona')`)).toBe(null);
  await page.context().close();
});
