import { chromium, type Browser } from 'playwright-core';

/** Starts the browser that comes with the packages, or the one that CHROME_PATH names. */
export async function launchBrowser(): Promise<Browser> {
  const args = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-sandbox',
  ];
  const installed = process.env['CHROME_PATH'];
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args });
  // It unpacks the libraries that a bare Linux lacks only where it believes itself at home.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args });
}
