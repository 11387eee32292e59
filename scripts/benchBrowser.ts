import { tableText } from '../local/cli/printTable';
import type { TestBrowser } from './browser/chromium';
import { openBrowser } from './browser/chromium';
import { demoWorkbook, grown } from './browser/demoWorkbook';
import { onWorkbench } from './browser/onWorkbench';
import { buildAll } from './build';

interface Measured {
  readonly contacts: string;
  /** From the click on the address until the first sheet stands and answers, without and with the scripts in the browser's cache. */
  readonly first: number;
  readonly again: number;
  /** The menu command, until its last sentence shows. */
  readonly refresh: number;
  /** From Ctrl+S until the file is written. */
  readonly save: number;
  readonly megabytes: number;
}

/** What a person waits for, measured in Chromium: on the demo, and with 20,000 contacts. */
async function benchBrowser(): Promise<void> {
  await buildAll();
  const demo = demoWorkbook('en');
  const rows: Measured[] = [];
  for (const [contacts, data] of [
    ['demo', demo],
    ['20,000', grown(demo, 'Contacts', 20_000)],
  ] as const) {
    const browser = await openBrowser();
    await onWorkbench({ data, fileName: 'register.xlsx', language: 'en' }, async (url) => {
      rows.push(await measure(browser, url, contacts));
    });
    await browser.close();
  }
  const headings = ['contacts', 'first view', 'again', 'refresh', 'save', 'memory'];
  const texts = rows.map(({ contacts, first, again, refresh, save, megabytes }) => [
    contacts,
    ...[first, again, refresh, save].map((time) => `${Math.round(time)} ms`),
    `${Math.round(megabytes)} MB`,
  ]);
  console.log(tableText(headings, texts, [0, 1, 2, 3, 4, 5]));
}

async function measure(browser: TestBrowser, url: string, contacts: string): Promise<Measured> {
  const page = await browser.context.newPage();
  const timed = async (task: () => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await task();
    return performance.now() - started;
  };
  const ready = (): Promise<unknown> => page.waitForSelector('body[data-state=ready]');
  const first = await timed(async () => {
    await page.goto(url);
    await ready();
  });
  const again = await timed(async () => {
    await page.reload();
    await ready();
  });
  await page.locator('#menus > .menu > button').nth(1).click();
  const refresh = await timed(async () => {
    await page.locator('.menu.open li').first().click();
    await page.locator('.toast', { hasText: /Done|Готово/ }).waitFor();
  });
  const save = await timed(async () => {
    await page.keyboard.press('Control+S');
    await page.waitForSelector('#saveState[data-kind=saved]');
  });
  const megabytes = (await page.evaluate<number>('performance.memory.usedJSHeapSize')) / 2 ** 20;
  return { contacts, first, again, refresh, save, megabytes };
}

benchBrowser().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
