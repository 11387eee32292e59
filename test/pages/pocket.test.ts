import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { servePocket } from '../../local/cli/servePocket';
import { writeWorkbook } from '../../local/xlsx/writeWorkbook';
import { openBrowser, type TestBrowser } from '../../scripts/browser/chromium';
import { axeViolations } from '../browser/axe';
import { terminalOf } from '../builders/commandLine';
import { demoRegister } from '../bundle/registers';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({ width: 390, height: 844 });
});
afterAll(() => browser.close());

/** The page of somebody on the demo, as a phone on the local network sees it. */
async function onPhone(language: 'ru' | 'en', name: string, work: (page: Page) => Promise<void>): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'pocket-')), 'register.xlsx');
  writeFileSync(file, await writeWorkbook(await demoRegister(language)));
  const served = await servePocket(file, { name, port: '0' }, terminalOf(language));
  const page = await browser.context.newPage();
  try {
    await page.emulateMedia({ colorScheme: language === 'en' ? 'dark' : 'light' });
    await page.goto(served.address);
    await page.getByRole('listitem').first().waitFor();
    await work(page);
  } finally {
    await page.close();
    await served.close();
  }
}

/** What keeps somebody from using the page, and whether it is wider than the phone. */
async function troubles(page: Page): Promise<readonly string[]> {
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  return [...(await axeViolations(page)), ...(width > 390 ? [`${width} pixels wide`] : [])];
}

test('a seller works through his tasks, also without a connection, and nothing goes twice', async () => {
  await onPhone('ru', 'Ольга Белова', async (page) => {
    expect(await troubles(page)).toEqual([]);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.filter({ hasText: 'Задачи: 7' }).waitFor();
    expect(
      await page
        .getByRole('link', { name: /^Позвонить/ })
        .first()
        .getAttribute('href'),
    ).toMatch(/^tel:\+7\d{10}$/);
    await page
      .getByRole('button', { name: /^Итог: / })
      .first()
      .click();
    await page.getByLabel('Комментарий').fill('Ждёт счёт');
    expect(await troubles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Поговорили' }).click();
    await page.getByText('Сохранено.').waitFor();
    await heading.filter({ hasText: 'Задачи: 6' }).waitFor();

    await browser.context.setOffline(true);
    await page.getByRole('button', { name: 'Контакт', exact: true }).click();
    expect(await troubles(page)).toEqual([]);
    await page.getByLabel('Клиент').fill('Новая школа');
    await page.getByLabel('Телефон').fill('8 943 111-22-33');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Не отправлено: 1').waitFor();
    await browser.context.setOffline(false);
    await page.getByText('Не отправлено: 1').waitFor({ state: 'detached' });
  });
});

test('an owner sees the morning in dark, who waits, and whom to call', async () => {
  await onPhone('en', 'Igor Savelyev', async (page) => {
    expect(await troubles(page)).toEqual([]);
    await page.getByText('Revenue', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Details' }).click();
    await page.getByRole('heading', { name: 'Who waits now' }).waitFor();
    expect(await troubles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByLabel('Name or phone').fill('alyans');
    await page.getByRole('button', { name: 'Find', exact: true }).first().click();
    await page
      .getByRole('link', { name: /^Call: / })
      .first()
      .waitFor();
    expect(await troubles(page)).toEqual([]);
  });
});
