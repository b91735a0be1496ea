import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { answered, axe, openVisitable, overflow, type Visitable } from '../support/browser.js';

const WIDE = { width: 1440, height: 900 };
const TEAM = 'Team Manager, Social Care Team 1, North';

let visitable: Visitable;
beforeAll(async () => void (visitable = await openVisitable()), 120_000);
afterAll(() => visitable.close());

async function open(path: string, persona: string, size = WIDE): Promise<Page> {
  const { page } = await visitable.visit(path, size, persona);
  await page.locator('main h1').first().waitFor();
  return page;
}

/** Begins a scenario by keyboard, and answers its address. */
async function begin(page: Page, name: string): Promise<string> {
  await page.getByLabel('What it is called').focus();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type('To try something.');
  await page.getByRole('button', { name: 'Begin' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return page.url();
}

/** Types into a box of posts until a post is offered, and takes it. */
async function pick(page: Page, form: Locator, label: string, typed: string, name: string): Promise<void> {
  await form.getByRole('combobox', { name: label }).focus();
  await page.keyboard.type(typed);
  const option = form.getByRole('option', { name: new RegExp(`^${name}`) }).first();
  await option.waitFor();
  do await page.keyboard.press('ArrowDown');
  while ((await option.getAttribute('aria-selected')) !== 'true');
  await page.keyboard.press('Enter');
}

/** Adds a change of a line by keyboard. */
async function addMove(page: Page, post: string, typedPost: string, manager: string, typedManager: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a change' }).focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Add a change' });
  await form.getByRole('combobox', { name: 'What happens' }).focus();
  await page.keyboard.type('Move line');
  await pick(page, form, 'The post that is managed', typedPost, post);
  await pick(page, form, 'Its new line manager', typedManager, manager);
  await form.getByRole('button', { name: 'Add a change' }).focus();
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
}

const move = (page: Page) =>
  addMove(page, TEAM, 'Social Care Team 1, North', 'Service Manager, Social Care, West', 'Service Manager, Social Care');

test('a leader tries a change by keyboard and proposes it, another approves what it does, it is applied, and HR undoes it', async () => {
  const leader = await open('/explore', 'leader');
  await leader.getByRole('navigation', { name: 'Journeys' }).getByRole('link', { name: 'Restructure' }).focus();
  await leader.keyboard.press('Enter');
  await leader.getByText('No scenario yet').waitFor();
  const address = new URL(await begin(leader, 'West leads a team of North'));
  await move(leader);
  expect(await leader.evaluate('document.activeElement.textContent')).toBe('Add a change');
  await leader
    .locator('.change-line')
    .getByText(/reports to Service Manager, Social Care, West/)
    .waitFor();
  const moved = leader.getByRole('region', { name: 'What it would do' }).locator('.move').filter({ hasText: TEAM });
  await moved.first().waitFor();
  expect(await moved.first().textContent()).toContain('from Service Manager, Social Care, North to Service Manager, Social Care, West');
  await leader.getByRole('region', { name: 'The picture' }).getByRole('figure').waitFor();
  await leader.getByRole('button', { name: 'Propose it' }).click();
  await leader.getByText('You had a hand in it').waitFor();
  expect(await leader.getByRole('button', { name: 'Approve this outcome' }).count()).toBe(0);

  const other = await open(address.pathname + address.search, 'second-leader');
  await other.getByRole('button', { name: 'Approve this outcome' }).click();
  await other.getByRole('button', { name: /^Apply it from/ }).waitFor();
  await leader.reload();
  await leader.getByRole('button', { name: /^Apply it from/ }).click();
  await leader.getByRole('button', { name: 'Yes, apply it' }).click();
  await leader.getByText('It is applied: what it did stands in history.').waitFor();

  const hr = await open('/restructure/history', 'hr');
  const set = hr.getByRole('listitem').filter({ hasText: 'From the scenario' }).first();
  await set.getByText('Undo it').click();
  await set.getByLabel('Why it is undone').fill('Agreed otherwise.');
  await hr.keyboard.press('Enter');
  await hr.getByText('undone', { exact: true }).waitFor();
  await hr.getByRole('heading', { name: 'Agreed otherwise.' }).waitFor();
  // The panel of the post leads to what has changed it, the panel of another to nothing.
  await hr.goto(new URL('/explore?post=post:north-social-care-team-1-manager', hr.url()).href);
  await hr.getByRole('link', { name: 'What has changed it' }).click();
  await hr.getByText('Only what changed').waitFor();
  // The sets come after the sentence.
  await hr.locator('.made-set h2').first().waitFor();
  expect(await hr.locator('.made-set h2').allTextContents()).toEqual([
    'Agreed otherwise.',
    'West leads a team of North: To try something.',
  ]);
  await hr.goto(new URL('/restructure/history?post=post:principal-teacher', hr.url()).href);
  await hr.getByText('No set of changes is about this post').waitFor();
  for (const page of [leader, other, hr]) await page.context().close();
}, 120_000);

test('a refusal stands beside its change, an order is changed, and who comes second is told so and sees how it stands', async () => {
  const page = await open('/restructure', 'leader');
  const address = new URL(await begin(page, 'A loop'));
  await addMove(page, 'Service Manager, Social Care, North', 'Service Manager, Social Care', TEAM, 'Social Care Team 1, North');
  const refused = page.locator('.change-line.is-refused');
  await refused.getByText(/would manage itself/).waitFor();
  await page.getByText('It can be proposed once nothing is in its way.').waitFor();

  const other = await open(address.pathname + address.search, 'second-leader');
  await other.getByRole('button', { name: 'Remove change 1' }).waitFor();
  await move(page);
  await page.getByRole('button', { name: 'Move change 2 up' }).focus();
  await page.keyboard.press('Enter');
  await page
    .locator('.change-line')
    .first()
    .getByText(/^Team Manager, Social Care Team 1/)
    .waitFor();
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Edit change 1');

  await other.getByRole('button', { name: 'Remove change 1' }).click();
  await other
    .getByRole('alert')
    .getByText(/Claire Shiels/)
    .waitFor();
  await other.getByRole('button', { name: 'Show how it stands now' }).click();
  await other.getByRole('button', { name: 'Remove change 2' }).waitFor();
  for (const each of [page, other]) await each.context().close();
}, 90_000);

test('the menu of a post in the chart leads to a scenario with the form filled', async () => {
  const page = await open('/explore/chart?post=post:north-social-care-team-2-manager', 'leader');
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: /^Change this post/ }).click();
  await page.getByText('Where does the change go?').waitFor();
  await begin(page, 'From the chart');
  const post = page.getByRole('combobox', { name: 'The post that is managed' });
  await page.waitForFunction(
    (input) => (input as { value: string } | null)?.value === 'Team Manager, Social Care Team 2, North',
    await post.elementHandle(),
  );
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Add a change');
  // The picture of the studio itself has the same menu.
  await page.getByRole('region', { name: 'The picture' }).getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: /^Change this post/ }).click();
  await page.getByRole('form', { name: 'Add a change' }).waitFor();
  await page.context().close();
}, 60_000);

/** Begins a scenario and stands in its picture at the second head below the first director. */
async function beginInPicture(name: string): Promise<{ page: Page; picture: Locator; proxy: Locator }> {
  const page = await open('/restructure', 'leader');
  await begin(page, name);
  const picture = page.getByRole('region', { name: 'The picture' });
  await picture.getByRole('figure').waitFor();
  await page.evaluate('document.querySelector("figure").scrollIntoView({ block: "center" })');
  await answered(page);
  const proxy = picture.locator('.canvas-proxy');
  await proxy.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await picture.getByRole('button', { name: /^Head of Locality and Strategy, Chesil/ }).waitFor();
  return { page, picture, proxy };
}

/** The middle of the post that the keyboard is at. */
async function middle(proxy: Locator): Promise<[number, number]> {
  const { x, y, width, height } = (await proxy.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x + width / 2, y + height / 2];
}

const CHESIL = /^Amanda Davis, Head of Locality and Strategy, Chesil|^Head of Locality and Strategy, Chesil/;

test('a post that is dragged onto another fills in the change that is chosen there, and Escape lays it down', async () => {
  const { page, picture, proxy } = await beginInPicture('Dragged');
  const onto = await middle(proxy);
  await page.keyboard.press('ArrowRight');
  const from = await middle(proxy);
  const drag = async (): Promise<void> => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...onto, { steps: 4 });
    await picture.locator('.carried-target').getByText('Put it here').waitFor();
  };
  await drag();
  await page.keyboard.press('Escape');
  await picture.getByText('Head of Locality and Strategy, Dorchester and West stays where it is.').waitFor();
  await page.mouse.up();
  expect(await page.getByRole('menu').count()).toBe(0);

  await drag();
  await page.mouse.up();
  expect(await page.getByRole('menuitem').allTextContents()).toEqual([
    expect.stringMatching(/^It reports to Amanda Davis/),
    expect.stringMatching(/^It is supervised by Amanda Davis/),
    'Leave it where it is',
  ]);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('menuitem', { name: /^It reports to/ }).click();
  const form = page.getByRole('form', { name: 'Add a change' });
  const holds = (label: string) => form.getByRole('combobox', { name: label }).inputValue();
  await form.getByRole('combobox', { name: 'Its new line manager' }).waitFor();
  await answered(page);
  expect([await holds('The post that is managed'), await holds('Its new line manager')]).toEqual([
    expect.stringContaining('Dorchester and West'),
    expect.stringMatching(CHESIL),
  ]);
  // Nothing is written before somebody has seen what it is.
  expect(await page.locator('.change-line').count()).toBe(0);
  await form.getByRole('button', { name: 'Add a change' }).click();
  await page
    .locator('.change-line')
    .getByText(/Dorchester and West.* reports to Head of Locality and Strategy, Chesil/)
    .waitFor();
  await page.context().close();
}, 60_000);

test('the menu takes up a post, arrow keys carry it, Enter puts it down, and what cannot be is told', async () => {
  const { page, picture, proxy } = await beginInPicture('Carried');
  const takeUp = async (): Promise<void> => {
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Move onto another post …' }).waitFor();
    do await page.keyboard.press('m');
    while ((await page.evaluate('document.activeElement.textContent')) !== 'Move onto another post …');
    await page.keyboard.press('Enter');
    await picture.getByText(/Chesil is taken up/).waitFor();
  };
  await takeUp();
  await page.keyboard.press('ArrowUp');
  expect(await proxy.getAttribute('aria-label')).toMatch(/^Not here\. Corporate Director for Care and Protection/);
  await page.keyboard.press('Enter');
  await picture.getByText(/cannot be put onto/).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await takeUp();
  await page.keyboard.press('ArrowRight');
  expect(await proxy.getAttribute('aria-label')).toMatch(/^Put it here\. Head of Locality and Strategy, Dorchester/);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /^It is supervised by Paula Golding/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const supervisor = page
    .getByRole('form', { name: 'Add a change' })
    .getByRole('combobox', { name: 'The post that supervises it professionally' });
  await supervisor.waitFor();
  await answered(page);
  expect(await supervisor.inputValue()).toContain('Dorchester and West');
  expect(await page.evaluate('document.activeElement.closest("form") !== null')).toBe(true);
  await page.context().close();
}, 60_000);

test('a scenario of more changes than one page shows is edited on each of its pages', async () => {
  const page = await open('/restructure', 'leader');
  const changes = Array.from({ length: 620 }, (_, i) => ({ addPerson: { name: `Person ${i + 1}` } }));
  const query = `mutation ($changes: [ChangeInput!]!) { draftScenario(name: "Many", purpose: "x", startsOn: "2035-01-01", changes: $changes) { id } }`;
  const id = await page.evaluate<string>(`fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-orgmatrix-persona': 'leader' },
    body: ${JSON.stringify(JSON.stringify({ query, variables: { changes } }))},
  }).then((answer) => answer.json()).then(({ data }) => data.draftScenario.id)`);
  await page.goto(new URL(`/restructure?scenario=${id}`, page.url()).href);
  const lines = page.locator('.change-line');
  await lines.nth(99).waitFor();
  expect(await lines.count()).toBe(100);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Changes shown' }).selectOption({ label: '601 to 620 of 620' });
  await lines.getByText('Person 620').waitFor();
  expect(await lines.count()).toBe(20);
  // Over the edge of a page the change is followed, and so is the focus.
  await page.getByRole('button', { name: 'Move change 601 up' }).click();
  await page.getByRole('button', { name: 'Edit change 600' }).waitFor();
  expect(await lines.last().textContent()).toContain('Person 601');
  await page.waitForFunction(`document.activeElement?.getAttribute('aria-label') === 'Edit change 600'`);
  await page.getByRole('combobox', { name: 'Changes shown' }).selectOption({ label: '601 to 620 of 620' });
  await page.getByRole('button', { name: 'Remove change 620' }).click();
  await page.getByText('619 of 619').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Edit change 619' }).click();
  await page.getByRole('form', { name: 'Edit this change' }).getByLabel('Their name').fill('Somebody else');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await lines.getByText('Somebody else').waitFor();
  await page.context().close();
}, 60_000);

test('whoever only looks is told so, and a new starter that scenarios are for others', async () => {
  const hr = await open('/restructure', 'hr');
  await hr.getByText('Leaders begin and write scenarios. You may read all of them.').waitFor();
  await hr.context().close();
  const starter = await open('/restructure', 'new-starter');
  await starter.getByText('Scenarios are for leaders and HR').waitFor();
  expect(await starter.getByRole('navigation', { name: 'Journeys' }).getByRole('link').allTextContents()).toEqual(['Explore']);
  await starter.context().close();
}, 60_000);

test.each([WIDE, { width: 320, height: 800 }])(
  'no page of the journey has a fault that axe sees, and each fits its window ($width px)',
  async (size) => {
    const page = await open('/restructure', 'leader', size);
    const loop = (await page.getByRole('link', { name: 'A loop' }).getAttribute('href')) ?? '';
    const chart = (await page.getByRole('link', { name: 'From the chart' }).getAttribute('href')) ?? '';
    const dragged = (await page.getByRole('link', { name: 'Dragged' }).getAttribute('href')) ?? '';
    const compared = [loop, chart, dragged]
      .map((href) => `compared=${new URL(href, page.url()).searchParams.get('scenario') ?? ''}`)
      .join('&');
    const faults: unknown[] = [];
    for (const path of [
      '/restructure',
      loop,
      `${chart}&change=openPost`,
      '/restructure?scenario=scenario:none',
      '/restructure/compare',
      `/restructure/compare?${compared}`,
      '/restructure/history',
    ]) {
      await page.goto(new URL(path, page.url()).href);
      await answered(page);
      if (path.includes('compared=')) await page.locator('.moved-box.is-moved').first().waitFor();
      faults.push(...(await axe(page)), ...((await overflow(page)) === 0 ? [] : [`${path} is wider than its window`]));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
  90_000,
);
