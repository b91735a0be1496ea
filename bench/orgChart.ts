import { build } from 'vite';
import type { Page } from 'playwright-core';

/** A post as d3-org-chart wants it: one root, and an id above for every other. */
export interface TheirPost {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly title: string;
}

const ENTRY = 'd3-org-chart-entry';

/** d3-org-chart as one script. */
export async function orgChartScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? `import { OrgChart } from 'd3-org-chart'; window.OrgChart = OrgChart;` : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: ENTRY, output: { format: 'iife' } } },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((one) => one.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('d3-org-chart could not be bundled.');
  return script.code;
}

/** Milliseconds that d3-org-chart takes from data in memory to everything expanded and painted, on a page of its own. */
export async function theirFirstPaint(page: Page, script: string, posts: readonly TheirPost[]): Promise<number> {
  await page.setContent('<body style="margin:0"><div id="chart" style="width:1440px;height:900px"></div></body>');
  await page.addScriptTag({ content: script });
  await page.evaluate((data) => Object.assign(globalThis, { posts: data }), posts);
  return page.evaluate<number>(`new Promise((done) => {
    const began = performance.now();
    new OrgChart()
      .container('#chart')
      .data(posts)
      .nodeWidth(() => 200)
      .nodeHeight(() => 88)
      .duration(0)
      .nodeContent(({ data }) => '<div style="border:1px solid #7b8992;height:88px"><b>' + data.title + '</b><br>' + data.name + '</div>')
      .expandAll()
      .render();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - began), 0));
  })`);
}
