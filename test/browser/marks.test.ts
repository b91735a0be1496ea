import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answered, openVisitable, walkTo, type Visit, type Visitable } from '../support/browser.js';

const WIDE = { width: 1440, height: 900 };
const MINE = 'post:north-social-care-service-manager';
/** Whose line of management ends within a month, and nothing follows. */
const GAP = 'post:north-social-care-team-1-social-worker-4';
const CLOSED = 'post:admissions-officer-5';
const BEGINS = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

let site: Visitable;

beforeAll(async () => {
  site = await openVisitable();
}, 120_000);

afterAll(() => site?.close());

async function visit(persona: string, path: string): Promise<Visit> {
  const visited = await site.visit(path, WIDE, persona);
  await answered(visited.page);
  return visited;
}

const row = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words }).first();
const panel = (page: Page) => page.getByRole('region', { name: 'The selected post' });

describe('gaps', () => {
  test('are marked in words in the chart, the list, the matrix and the panel for HR', async () => {
    const { page } = await visit('hr', `/explore/chart?post=${GAP}`);
    await page.getByRole('button', { name: /^Social Worker .* 1 gap\.$/ }).waitFor();
    await row(page, 'Oana Zielińska').getByText('1 gap').waitFor();
    await panel(page).getByRole('heading', { name: /^Gaps/ }).waitFor();
    expect(await panel(page).innerText()).toContain('ends on');
    await page.getByRole('list', { name: 'Key to the chart' }).getByText('gaps of supervision').waitFor();
    await walkTo(page, `/explore?post=${GAP}`);
    await page
      .getByRole('cell')
      .getByText(/^\d+ gaps?$/)
      .first()
      .waitFor();
    await page.context().close();
  });

  test('are not even asked for where the reader may not know', async () => {
    const { page } = await visit('new-starter', `/explore/chart?post=${GAP}`);
    await row(page, 'Oana Zielińska').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText(/^\d+ gaps?$/).count()).toBe(0);
    expect(await panel(page).getByRole('heading', { name: /^Gaps/ }).count()).toBe(0);
    await page.context().close();
  });
});

describe('a scenario', () => {
  let scenario = '';

  beforeAll(async () => {
    const { page } = await visit('leader', '/explore');
    scenario = await page.evaluate<string>(`fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', 'x-orgmatrix-persona': 'leader' },
      body: JSON.stringify({
        query: 'mutation ($startsOn: LocalDate!, $changes: [ChangeInput!]) { draftScenario(name: "Shorter lines", purpose: "A test.", startsOn: $startsOn, changes: $changes) { id } }',
        variables: { startsOn: '${BEGINS}', changes: [
          { moveLine: { post: '${MINE}', manager: 'post:head-of-locality-chesil' } }, { closePost: { post: '${CLOSED}' } },
        ] },
      }),
    }).then((answer) => answer.json()).then(({ data }) => data.draftScenario.id)`);
    await page.context().close();
  });

  test('is announced, shown on every page as if, and marked in picture and list; the way back leads to what is recorded', async () => {
    const { page } = await visit('leader', `/explore/place?post=${MINE}&scenario=${scenario}`);
    const banner = page.getByRole('region', { name: 'The scenario that is shown' });
    expect(await banner.innerText()).toContain('Not as it is: “Shorter lines”, a scenario (draft)');
    expect(await page.locator('.line-card-line').first().innerText()).toContain('Amanda Davis');
    await banner.getByRole('button', { name: 'Mark what it changes' }).click();
    await page.waitForURL(/chart.*since=/);
    await answered(page);
    await page.getByRole('button', { name: /^Service Manager, Social Care, North.*Line manager before: Kath Saunders/ }).waitFor();
    await row(page, 'Rhian Hale').getByText('moved').waitFor();
    await page.getByText('All changes as a list').click();
    await page.locator('.chart-strip-changes li').filter({ hasText: 'Admissions Officer' }).getByText('Closed since then.').waitFor();
    await walkTo(page, `/explore/list?post=${CLOSED}&scenario=${scenario}&since=${dayBefore(BEGINS)}`);
    await row(page, 'closed').waitFor();
    await banner.getByRole('button', { name: 'Back to what is recorded' }).click();
    await answered(page);
    await walkTo(page, `/explore/place?post=${MINE}`);
    expect(await page.locator('.line-card-line').first().innerText()).toContain('Kath Saunders');
    await page.context().close();
  });

  test('before its first day is as recorded, and says so', async () => {
    const { page } = await visit('leader', `/explore/place?post=${MINE}&scenario=${scenario}&on=${dayBefore(BEGINS)}`);
    await page.getByText('until then everything is as recorded').waitFor();
    expect(await page.locator('.line-card-line').first().innerText()).toContain('Kath Saunders');
    await page.getByRole('button', { name: 'Go to its first day' }).click();
    await page.locator('.line-card-line').first().getByText('Amanda Davis').waitFor();
    await page.context().close();
  });

  test('is not for a new starter, and nothing recorded stands in its place', async () => {
    const { page } = await visit('new-starter', `/explore/chart?scenario=${scenario}`);
    await page.getByText('The chart: not for you to see').waitFor();
    expect(await page.getByRole('row').count()).toBe(0);
    await page.context().close();
  });
});

describe('the list', () => {
  test('remembers the columns that were chosen', async () => {
    const { page } = await visit('hr', '/explore/list');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Locality' }).check();
    await page.getByRole('checkbox', { name: 'Professional supervisor' }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await answered(page);
    expect(await page.locator('.post-heads').innerText()).toMatch(/Post\s+Holder\s+State\s+Locality$/);
    await page.context().close();
  });

  test('is walked by keyboard: letters lead to the next post that begins with them, Right opens and Down goes on', async () => {
    const { page } = await visit('new-starter', '/explore/list');
    await page.getByRole('row').first().focus();
    await page.keyboard.type('corporate director for ed');
    const focused = () => page.evaluate<string>('document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText');
    expect(await focused()).toContain('Corporate Director for Education');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-level")')).toBe('3');
    await page.context().close();
  });
});

describe('without a network', () => {
  test('the page says so once, keeps what was loaded, says of what it cannot load that it cannot, and goes on when the network is back', async () => {
    const { page } = await visit('hr', `/explore?post=${MINE}`);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByRole('status').getByText('You are offline.').waitFor();
    expect(await page.getByRole('table').count()).toBe(1);
    expect(await panel(page).innerText()).toContain('Amanda Davis');
    await page.getByRole('link', { name: 'Chart', exact: true }).click();
    await page.getByRole('button', { name: /^Service Manager, Social Care, North/ }).waitFor();
    await walkTo(page, '/explore/chart?post=post:principal-teacher');
    await panel(page).getByText('The post could not be shown').waitFor();
    expect(await page.getByRole('button', { name: /^Principal Teacher/ }).count()).toBe(1);
    await page.context().setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'detached' });
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await panel(page).getByRole('heading', { name: 'Principal Teacher' }).waitFor();
    await page.context().close();
  });

  test('whoever cannot be told who they are is not told that they hold no post', async () => {
    const { page } = await visit('new-starter', '/explore');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(new URL('/explore/place', page.url()).href);
    await page.getByText('The place could not be shown').waitFor();
    expect(await page.getByText('You hold no post').count()).toBe(0);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Rhian Hale', level: 1 }).waitFor();
    await page.context().close();
  });

  test('a slow one shows where the answer will stand, in words for those who do not see it', async () => {
    const { page } = await visit('hr', '/explore');
    let release: () => void = () => undefined;
    const held = new Promise<void>((go) => (release = go));
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page
      .getByRole('link', { name: /Kath Saunders/ })
      .first()
      .click();
    await page.getByText('The post is being fetched.').waitFor({ state: 'attached' });
    expect(await page.locator('.skeleton-bar').first().isVisible()).toBe(true);
    expect(await page.getByRole('table').count()).toBe(1);
    release();
    await panel(page).getByText('Head of Locality and Strategy, North').first().waitFor();
    await page.context().close();
  });
});

test('the picture follows fingers: one drags it, two pinch it', async () => {
  const { page } = await visit('hr', `/explore/chart?post=${MINE}`);
  const proxy = page.getByRole('button', { name: /^Service Manager, Social Care, North/ });
  await proxy.scrollIntoViewIfNeeded();
  const fingers = await page.context().newCDPSession(page);
  const box = (await page.locator('.canvas').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: (readonly [number, number])[]) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x: middle.x + x, y: middle.y + y, id })) });
  const at = async () => (await proxy.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

  const before = await at();
  await touch('touchStart', [0, 0]);
  for (let step = 1; step <= 8; step++) await touch('touchMove', [step * 10, step * 5]);
  await touch('touchEnd');
  const dragged = await at();
  // The first pixels of a touch are not yet a drag.
  expect(dragged.x - before.x).toBeGreaterThan(60);
  expect(dragged.y - before.y).toBeGreaterThan(30);

  await touch('touchStart', [-30, 0], [30, 0]);
  for (let step = 1; step <= 8; step++) await touch('touchMove', [-30 - step * 5, 0], [30 + step * 5, 0]);
  await touch('touchEnd');
  expect((await at()).width / dragged.width).toBeGreaterThan(1.5);
  await page.context().close();
});

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
