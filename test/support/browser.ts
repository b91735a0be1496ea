import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { seed } from '../../seed/run.js';
import { buildServer, listen } from '../../src/api/server.js';
import { readConfig } from '../../src/config.js';
import { launchBrowser } from './launchBrowser.js';
import { openClean } from './onBothEngines.js';

/** The reference organisation is seeded as on this day, and the pages look at it on the same. */
export const TODAY = new Date().toLocaleDateString('sv');

/** A page of the seeded service in a real browser. */
export interface Visit {
  readonly page: Page;
  /** What the browser complained about: errors of the console, of the page, and of the content security policy. */
  readonly complaints: string[];
}

/** The service with its built page, and a browser to visit it with. */
export interface Visitable {
  /** Opens a page of a size, as a persona where one is named. */
  visit(path: string, size: { readonly width: number; readonly height: number }, persona?: string): Promise<Visit>;
  close(): Promise<void>;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Seeds a fresh embedded graph, serves it with the page that `npm run build` made, and starts the browser that comes with the packages (or CHROME_PATH). */
export async function openVisitable(): Promise<Visitable> {
  const page = join('dist', 'ui');
  if (!existsSync(join(page, 'index.html'))) throw new Error('The page is not built: run npm run build first (npm test does).');
  const graph = await openClean('embedded');
  await seed(graph, TODAY);
  const app = await buildServer({
    graph,
    log: pino({ level: 'silent' }),
    demonstration: true,
    page: join(process.cwd(), page),
    limits: readConfig({}).limits,
  });
  const address = await listen(app, '127.0.0.1', 0);
  const browser = await launchBrowser();
  return {
    visit: async (path, viewport, persona) => {
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: 'en-GB' });
      const tab = await context.newPage();
      const complaints: string[] = [];
      tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      tab.on('pageerror', (error) => complaints.push(error.message));
      if (persona !== undefined) {
        // What a tab remembers belongs to an address, so a page of it has to be open.
        await tab.goto(address);
        await tab.evaluate(`sessionStorage.setItem('orgmatrix-persona', '${persona}')`);
      }
      await tab.goto(`${address}${path}`);
      return { page: tab, complaints };
    },
    close: async () => {
      await browser.close();
      await app.close();
      await graph.close();
    },
  };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong with a page, a line a rule; empty when all is well. All rules, or those named. */
export async function axe(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  if (await page.evaluate<boolean>(`typeof axe === 'undefined'`)) await page.evaluate(AXE);
  const only = rules === null ? TAGS : { type: 'rule', values: rules };
  const violations = await page.evaluate<Violation[]>(
    `axe.run({ runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** How many pixels the page is wider than its window: 0 unless somebody has to scroll sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Goes to another address of the page without loading it anew, and waits until everything there has its answer. */
export async function walkTo(page: Page, path: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)}), dispatchEvent(new PopStateEvent('popstate'))`);
  await answered(page);
}

/** Waits until nothing of the page is on its way any more, and what came has been painted. */
export async function answered(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.evaluate(`document.fonts.ready.then(() => new Promise((done) => {
    const look = () => (document.querySelector('.skeleton, [aria-busy=true]') ? setTimeout(look, 20) : requestAnimationFrame(() => setTimeout(done, 0)));
    look();
  }))`);
}
