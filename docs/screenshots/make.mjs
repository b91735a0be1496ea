// Takes the screenshots of this folder from the reference organisation: `npm run build && node docs/screenshots/make.mjs`.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { pino } from 'pino';
import { seed } from '../../dist/seed/run.js';
import { buildServer, listen } from '../../dist/src/api/server.js';
import { readConfig } from '../../dist/src/config.js';
import { openEmbedded } from '../../dist/src/graph/embedded.js';
import { prepareGraph, statementsIn } from '../../dist/src/graph/prepareGraph.js';

const MINE = 'post:north-social-care-service-manager';
const PAGES = [
  ['place', `/explore/place?ask=elective+home+education`],
  ['matrix', `/explore?post=${MINE}`],
  ['chart', `/explore/chart?post=${MINE}`],
  ['list', `/explore/list?post=${MINE}`],
  ['path', `/explore/path?from=${MINE}&to=post:principal-teacher`],
];

const graph = openEmbedded(null);
await prepareGraph(graph, statementsIn(readFileSync('schema/constraints.cypher', 'utf8')));
await seed(graph, new Date().toLocaleDateString('sv'));
const { limits } = readConfig({});
const app = await buildServer({ graph, log: pino({ level: 'error' }), demonstration: true, page: `${process.cwd()}/dist/ui`, limits });
const address = await listen(app, '127.0.0.1', 0);

// The packed browser unpacks the libraries that a bare Linux lacks only where it believes itself at home.
process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
const installed = process.env.CHROME_PATH;
const executablePath = installed ?? (await (await import('@sparticuz/chromium')).default.executablePath());
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1440, height: 960 }, reducedMotion: 'reduce', locale: 'en-GB' });

// A scenario for the picture of one: somebody moves, and a post closes.
const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString('sv');
const changes = [
  { moveLine: { post: MINE, manager: 'post:head-of-locality-chesil' } },
  { closePost: { post: 'post:north-education-challenge-lead' } },
];
const drafted = await fetch(`${address}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', 'x-orgmatrix-persona': 'leader' },
  body: JSON.stringify({
    query: `mutation ($startsOn: LocalDate!, $changes: [ChangeInput!]) {
      draftScenario(name: "North and Chesil together", purpose: "Shorter lines.", startsOn: $startsOn, changes: $changes) { id }
    }`,
    variables: { startsOn: yesterday, changes },
  }),
});
const { id: scenario } = (await drafted.json()).data.draftScenario;
const before = new Date(Date.now() - 2 * 86_400_000).toLocaleDateString('sv');
const AS_HR = [
  ['gapsPage', '/gaps?gap=noSupervisor/post:west-social-care-team-2-social-worker-3'],
  ['supervision', '/supervision'],
  ['coverage', '/coverage'],
];
const AS_LEADER = [
  ['gaps', `/explore?post=${MINE}`],
  ['restructure', '/restructure'],
  ['compare', `/restructure/compare?compared=${scenario}`],
  ['studio', `/restructure?scenario=${scenario}`],
  ['scenario', `/explore/chart?post=${MINE}&scenario=${scenario}&since=${before}`],
];

const as = (persona, pages) => pages.map((page) => [...page, persona]);
for (const [name, path, persona] of [...as('new-starter', PAGES), ...as('hr', AS_HR), ...as('leader', AS_LEADER)]) {
  const page = await context.newPage();
  await page.addInitScript((who) => sessionStorage.setItem('orgmatrix-persona', who), persona);
  await page.goto(`${address}${path}`);
  await page.waitForLoadState('networkidle');
  // What settles after the answers: the lines of the matrix, the map of the chart.
  await page.waitForTimeout(500);
  await page.screenshot({ path: `docs/screenshots/${name}.png` });
  await page.close();
}
await browser.close();
await app.close();
await graph.close();
process.exit(0);
