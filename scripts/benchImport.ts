import type { FrameLocator } from 'playwright-core';
import { tableText } from '../local/cli/printTable';
import { openBrowser, type TestBrowser } from './browser/chromium';
import { demoWorkbook } from './browser/demoWorkbook';
import { onWorkbench } from './browser/onWorkbench';
import { buildAll } from './build';
import { runScript } from './runScript';

const ROWS = [1_000, 20_000, 100_000] as const;

interface Measured {
  /** From the file that was dropped until its table is found and taken for one of ours. */
  readonly found: number;
  /** From the last answer until the rows are compared with the register and shown. */
  readonly planned: number;
}

/** What a person waits for who brings a file in, measured in Chromium over the demo register. */
runScript(async () => {
  await buildAll();
  const browser = await openBrowser();
  const measured = await onDemo(browser);
  await browser.close();
  const texts = measured.map(({ found, planned }, index) => [
    (ROWS[index] ?? 0).toLocaleString('en'),
    ...[found, planned].map((time) => `${Math.round(time)} ms`),
  ]);
  console.log(tableText(['rows', 'found', 'planned and shown'], texts, [0, 1, 2]));
});

async function onDemo(browser: TestBrowser): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  await onWorkbench({ data: demoWorkbook('en'), fileName: 'register.xlsx', language: 'en' }, async (url) => {
    const page = await browser.context.newPage();
    await page.goto(url);
    await page.waitForSelector('body[data-state=ready]');
    for (const rows of ROWS) {
      await page.locator('#menus > .menu > button').nth(1).click();
      await page
        .locator('.menu.open span')
        .filter({ hasText: /^Import…$/ })
        .click();
      measured.push(await measure(page.frameLocator('dialog iframe'), rows));
      await page.locator('dialog > header button').click();
    }
  });
  return measured;
}

async function measure(wizard: FrameLocator, rows: number): Promise<Measured> {
  const buffer = Buffer.from(callsOf(rows));
  const next = wizard.locator('footer button.primary');
  const found = await timed(async () => {
    await wizard.locator('input[type=file]').setInputFiles({ name: 'calls.csv', mimeType: 'text/csv', buffer });
    await wizard.locator('h1 b').waitFor();
    await wizard.locator('[aria-busy=false]').waitFor();
  });
  await next.click();
  const planned = await timed(async () => {
    await next.click();
    await wizard.locator('[role=table] [aria-rowindex="2"]').waitFor();
  });
  return { found, planned };
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

/** Calls as a telephone exchange lists them: every one another minute, of one thousand numbers. */
function callsOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_none, index) => {
    const minute = String(index % 60).padStart(2, '0');
    const hour = String(8 + (Math.floor(index / 60) % 10)).padStart(2, '0');
    const day = String(1 + (Math.floor(index / 600) % 28)).padStart(2, '0');
    const month = String(1 + (Math.floor(index / 16_800) % 12)).padStart(2, '0');
    const direction = index % 3 === 0 ? 'Out' : 'In';
    return `2026-${month}-${day} ${hour}:${minute};${direction};Call;+7 943 ${String(1_000_000 + (index % 1_000))};call ${index}`;
  });
  return ['Date & time;In/Out;Channel;Phone;Comment', ...lines].join('\n');
}
