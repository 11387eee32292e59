import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser/chromium';
import { demoWorkbook } from './browser/demoWorkbook';
import { onWorkbench } from './browser/onWorkbench';
import { buildAll } from './build';

const folder = resolve(__dirname, '..', 'docs', 'images');

/** What README shows, by the names of the tabs. */
const pictures = [
  { name: 'dashboard', ru: 'Дашборд', en: 'Dashboard' },
  { name: 'waiting', ru: 'Ждут ответа', en: 'Waiting for reply' },
  { name: 'tasks', ru: 'Задачи – входящие', en: 'Tasks – inbound' },
  { name: 'contacts', ru: 'Контакты', en: 'Contacts' },
] as const;

const fileNames = { ru: 'Реестр продаж.xlsx', en: 'Sales register.xlsx' } as const;

/** Takes the pictures of README from the running workbench on the demo register. */
async function takeScreenshots(): Promise<void> {
  await buildAll();
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser({ width: 1280, height: 720 });
  for (const language of ['ru', 'en'] as const) {
    const demo = { data: demoWorkbook(language), fileName: fileNames[language], language };
    await onWorkbench(demo, async (url) => {
      const page = await browser.context.newPage();
      await page.goto(url);
      await page.waitForSelector('body[data-state=ready]');
      for (const picture of pictures) {
        await page.getByText(picture[language], { exact: true }).first().click();
        await untilStill(page);
        const path = join(folder, `${picture.name}-${language}.png`);
        await page.screenshot({ path });
        console.log(path);
      }
      await page.close({ runBeforeUnload: false });
    });
  }
  await browser.close();
}

/** The page stands still when two pictures of it, one after the other, are the same; a blinking cursor never lets it. */
async function untilStill(page: Page): Promise<void> {
  let before = '';
  for (let count = 0; count < 10; count++) {
    const now = (await page.screenshot()).toString('base64');
    if (now === before) return;
    before = now;
  }
}

takeScreenshots().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
