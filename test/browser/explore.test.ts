import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openVisitable, TODAY, walkTo, type Visitable } from '../support/browser.js';

const WIDE = { width: 1440, height: 900 };
/** A social care service manager: managed in North, supervised by the head who leads Social Care. */
const MANAGER = 'post:north-social-care-service-manager';

let site: Visitable;

beforeAll(async () => {
  site = await openVisitable();
}, 120_000);

afterAll(() => site?.close());

test('a service manager sees the head of the locality as line manager, another head as professional supervisor, and where the lines meet', async () => {
  const { page } = await site.visit(`/explore?post=${MANAGER}`, WIDE);
  const panel = page.getByRole('region', { name: 'The selected post' });
  await panel.getByText('The two lines meet at').waitFor();
  expect(await panel.locator('.line-card-line').innerText()).toContain('Kath Saunders');
  expect(await panel.locator('.line-card-professional').innerText()).toContain('Amanda Davis');
  expect(await panel.locator('.lines-sentence').innerText()).toContain('The two lines meet at Sarah-Jane Smedmor');
  await page.context().close();
});

test('the list reads what the picture shows', async () => {
  const { page } = await site.visit(`/explore/list?post=${MANAGER}`, WIDE);
  const row = page.getByRole('row').filter({ hasText: 'Rhian Hale' }).first();
  await row.waitFor();
  expect(await row.innerText()).toContain('Amanda Davis');
  expect(await row.getAttribute('aria-level')).toBe('4');
  await page.context().close();
});

test('somebody finds a post by keyboard alone, and Back leads to where they were', async () => {
  const { page } = await site.visit('/', WIDE);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('Lukasik');
  await page
    .getByRole('option', { name: /Łukasik/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/post=post:/);
  await page.getByRole('region', { name: 'The selected post' }).getByText('Zofia Łukasik').first().waitFor();
  await page.goBack();
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

test('the chart is walked by keyboard: up to the manager, M to the professional supervisor', async () => {
  const { page } = await site.visit(`/explore/chart?post=${MANAGER}`, WIDE);
  const proxy = page.getByRole('button', { name: /^Service Manager, Social Care, North/ });
  await proxy.waitFor();
  await proxy.focus();
  await page.keyboard.press('m');
  await page.getByRole('button', { name: /^Head of Locality and Strategy, Chesil/ }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: /^Corporate Director for Care and Protection/ }).waitFor();
  await page.context().close();
});

test('a day that has become today since the link was sent is today', async () => {
  const { page } = await site.visit(`/explore?on=${TODAY}`, WIDE);
  await page.getByRole('table').first().waitFor();
  expect(await page.getByText('not at today').count()).toBe(0);
  await page.context().close();
});

test('the focus is never lost: what goes away gives it to where it was before, to what took its place, or to the title', async () => {
  const { page } = await site.visit('/explore', WIDE, 'new-starter');
  const arrives = (at: string, hasText?: string): Promise<void> =>
    page.locator(`${at}:focus`, hasText === undefined ? {} : { hasText }).waitFor();
  const press = async (name: string): Promise<void> => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name }).waitFor({ state: 'detached' });
  };
  await page.getByRole('link', { name: 'Zofia Łukasik' }).first().focus();
  await page.keyboard.press('Enter');
  await press('Close the selected post');
  await arrives('a', 'Zofia Łukasik');
  await walkTo(page, `/explore/chart?post=${MANAGER}`);
  const proxy = page.getByRole('button', { name: /^Service Manager, Social Care, North/ });
  await proxy.focus();
  await press('Close the selected post');
  await arrives('.canvas-proxy');
  expect(await proxy.count()).toBe(1);
  await walkTo(page, `/explore/chart?from=${MANAGER}&to=post:principal-teacher`);
  await press('Only this path');
  await arrives('button', 'Show everything');
  await page.getByRole('link', { name: 'My place', exact: true }).focus();
  await page.keyboard.press('Enter');
  await arrives('h1', 'Rhian Hale');
  await page.getByLabel('You are').focus();
  await page.getByLabel('You are').selectOption({ label: 'Somebody in HR' });
  await page.getByRole('link', { name: 'Gaps' }).waitFor();
  await arrives('select');
  await page.context().close();
});
