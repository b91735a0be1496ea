import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axe, openVisitable, overflow, type Visitable } from '../support/browser.js';

let site: Visitable;
beforeAll(async () => void (site = await openVisitable()), 120_000);
afterAll(() => site?.close());

const SIZES = [
  { width: 1440, height: 900 },
  { width: 320, height: 800 },
];

/** Opens the menu and chooses a file, by keyboard alone; answers what the browser saved. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).focus();
  await page.keyboard.press('Enter');
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Counts the dark pixels at the top of a picture, where nothing but its title stands. */
const darkPixels = (png: Buffer): string => `createImageBitmap(new Blob([new Uint8Array(${JSON.stringify([...png])})])).then((picture) => {
  const context = new OffscreenCanvas(picture.width, 120).getContext('2d');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, 120).data.filter((value, at) => at % 4 === 0 && value < 100).length;
})`;

test('what is shown is saved as a picture, a document and a table, and everything when that is asked for', async () => {
  const { page, complaints } = await site.visit('/explore/chart', { width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Export' }).focus();
  await page.keyboard.press('Enter');

  const svg = await saved(page, 'SVG, a picture for any size');
  expect(svg.name).toMatch(/^orgmatrix-chart-[a-z-]+-\d{4}-\d\d-\d\d\.svg$/);
  const shown = (svg.bytes.toString().match(/<g><title>/g) ?? []).length;
  expect(svg.bytes.toString()).toContain('A choice of posts');
  await page.getByText('is saved where your browser keeps downloads').waitFor();

  const pdf = await saved(page, 'PDF, to print, with a list');
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');

  const png = await saved(page, 'PNG, a picture for documents');
  expect(png.name).toMatch(/\.png$/);
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1_000);
  expect(png.bytes.readUInt32BE(16)).toBeLessThanOrEqual(8_192);
  expect(await page.evaluate<number>(darkPixels(png.bytes))).toBeGreaterThan(500);
  // What was pressed keeps the focus while the file is made, so that Escape still closes the menu.
  expect(await page.evaluate(`document.activeElement.textContent`)).toBe('PNG, a picture for documents');

  await page.getByLabel('All of the organisation').focus();
  await page.keyboard.press('Space');
  const all = await saved(page, 'CSV, a table');
  const rows = all.bytes.toString().split('\r\n').length - 2;
  expect(rows).toBeGreaterThan(shown);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each(SIZES)('the menu is accessible at $width and fits', async (size) => {
  const { page } = await site.visit('/explore/chart', size);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: 'Mermaid, for wikis' }).waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(`document.activeElement.textContent`)).toBe('Export');
  await page.context().close();
});
