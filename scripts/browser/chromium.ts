import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser of this machine: CHROME_PATH, else the first of the usual places; null when there is none. */
export function findChromium(): string | null {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) return existsSync(wanted) ? wanted : null;
  return usualPlaces.find((path) => existsSync(path)) ?? null;
}

export interface TestBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A fresh browser that knows nobody, reports to nobody and leaves nothing behind. */
export async function openBrowser(options: { width?: number; height?: number } = {}): Promise<TestBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found; set CHROME_PATH.');
  const profile = mkdtempSync(join(tmpdir(), 'sales-register-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 720 },
    locale: 'ru-RU',
    timezoneId: 'Asia/Novokuznetsk',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
