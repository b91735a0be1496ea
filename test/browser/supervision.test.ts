import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axe, openVisitable, overflow, type Visitable } from '../support/browser.js';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 800 };
const SUPERVISOR = '/supervision?post=post:purbeck-social-care-team-1-manager';

let visitable: Visitable;
beforeAll(async () => void (visitable = await openVisitable()), 120_000);
afterAll(() => visitable.close());

async function open(path: string, persona: string, size = WIDE): Promise<Page> {
  const { page } = await visitable.visit(path, size, persona);
  return page;
}

test('HR finds who is overdue and records the session by keyboard alone; nothing is overdue then, and the record can be taken back', async () => {
  const page = await open('/gaps', 'hr');
  await page.getByRole('navigation', { name: 'What HR looks at' }).getByRole('link', { name: 'Supervision' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: /^Supervisors/ }).waitFor();
  await page.goto(new URL(SUPERVISOR, page.url()).href);
  await page.getByText(/^overdue by \d+ days$/).waitFor();
  await page.getByRole('button', { name: 'Record a session with Deepa Pham' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.type')).toBe('date');
  await page.getByLabel('Minutes').first().focus();
  await page.keyboard.press('Enter');
  await page.getByText('Recorded. What is due has moved.').waitFor();
  await page.getByText(/^overdue by/).waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: /^Withdraw: .* Deepa Pham$/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Recorded twice.');
  await page.keyboard.press('Enter');
  await page.getByText(/^overdue by/).waitFor();
  await page.context().close();
}, 90_000);

test('a leader keeps the smallest repair as a draft, and looks ahead to a vacancy', async () => {
  const page = await open('/gaps?rule=noSupervisor&gap=noSupervisor/post:west-social-care-team-2-social-worker-3', 'leader');
  await page.getByRole('button', { name: 'Work it out' }).click();
  await page.getByText(/^\d+ gaps? (is|are) closed by/).waitFor();
  await page.getByRole('button', { name: 'Keep as a draft scenario' }).click();
  await page.getByRole('link', { name: 'Open it in Restructure' }).waitFor();
  await page.getByText('What if this post falls vacant?').click();
  await page.getByRole('button', { name: 'Look ahead' }).click();
  await page.getByText(/would open on/).waitFor();
  await page.context().close();
}, 90_000);

test.each([WIDE, NARROW])(
  'what HR looks at has no fault that axe sees and fits its window ($width px)',
  async (size) => {
    const page = await open('/coverage', 'hr', size);
    await page
      .getByText(/posts?, [\d.]+ FTE$/)
      .first()
      .waitFor();
    expect([await axe(page), await overflow(page)]).toEqual([[], 0]);
    for (const [path, seen] of [
      ['/supervision', '.supervision-table'],
      [SUPERVISOR, '.session-form'],
      ['/gaps?severity=HIGH', '.gap-counts'],
    ] as const) {
      await page.goto(new URL(path, page.url()).href);
      await page.locator(seen).first().waitFor();
      expect([path, await axe(page), await overflow(page)]).toEqual([path, [], 0]);
    }
    await page.context().close();
  },
  90_000,
);
