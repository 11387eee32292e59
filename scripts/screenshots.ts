import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser/chromium';
import { demoWorkbook } from './browser/demoWorkbook';
import { onWorkbench } from './browser/onWorkbench';
import type { Language } from '../src/core/values/label';
import { buildAll } from './build';

const folder = resolve(__dirname, '..', 'docs', 'images');

/** What README shows, by the names of the tabs. */
const pictures = [
  { name: 'dashboard', ru: 'Дашборд', en: 'Dashboard' },
  { name: 'waiting', ru: 'Ждут ответа', en: 'Waiting for reply' },
  { name: 'tasks', ru: 'Задачи – входящие', en: 'Tasks – inbound' },
  { name: 'contacts', ru: 'Контакты', en: 'Contacts' },
] as const;

const importMenu = { ru: /^Импорт…$/, en: /^Import…$/ } as const;

const shipments = {
  ru: 'Отгрузки 2026\n\nДата;Клиент;Направление;Выручка;Себестоимость;Склад\n05.11.26;ООО «Ромашка»;Печать;12 400;9 100;Томск\n16.11.26;ИП Зимин;Вывески;5 200,50;3 900;Юрга\n17.11.26;АО «Кедр»;Печать;31 000;24 000;Томск\nИтого;;;48 600,50;37 000;\n',
  en: 'Shipments 2026\n\nDate,Client,Line of business,Revenue,Cost,Warehouse\n2026-11-05,Daisy Ltd,Print,"12,400","9,100",Troy\n2026-11-16,Winter & Co,Signs,"5,200.50","3,900",Rome\n2026-11-17,Cedar Inc,Print,"31,000","24,000",Troy\nTotal,,,"48,600.50","37,000",\n',
} as const;

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
      await takeImport(page, language);
      await page.close({ runBeforeUnload: false });
    });
  }
  await browser.close();
}

/** A made-up list of shipments on its way in: the step that says which column is which. */
async function takeImport(page: Page, language: Language): Promise<void> {
  await page.locator('#menus > .menu > button').nth(1).click();
  await page.locator('.menu.open span').filter({ hasText: importMenu[language] }).click();
  const wizard = page.frameLocator('dialog iframe');
  const buffer = Buffer.from(shipments[language]);
  const name = language === 'ru' ? 'Отгрузки.csv' : 'Shipments.csv';
  await wizard.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await wizard.locator('h1 b').waitFor();
  await wizard.locator('form[aria-busy=false] footer button.primary').click();
  await wizard.locator('.pairs tbody tr').first().waitFor();
  await untilStill(page);
  const path = join(folder, `import-${language}.png`);
  await page.screenshot({ path });
  console.log(path);
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
