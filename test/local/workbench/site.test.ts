import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startWords } from '../../../local/workbench/page/site/words';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { openBrowser, type TestBrowser } from '../../../scripts/browser/chromium';
import { patience } from '../../../scripts/browser/patience';
import { buildSite } from '../../../scripts/site';
import { importTextsOf } from '../../../src/language/importTexts';
import { serveFiles, type FileServer } from '../../browser/fileServer';
import { openPage, type WorkbenchPage } from '../../browser/workbenchPage';

const CALLS = {
  ru: 'Звонки за ноябрь\n\nДата;Клиент;Направление;Выручка\n05.11.26;ООО «Ромашка»;Печать;12 400\n16.11.26;ИП Зимин;Вывески;5 200,50\n',
  en: 'November\n\nDate,Client,Line of business,Revenue\n2026-11-05,Daisy Ltd,Print,"12,400"\n2026-11-16,Winter & Co,Signs,"5,200.50"\n',
} as const;

/** The browser's own window for choosing a file cannot be clicked by a test: a real file of the browser takes its place. */
const CHOOSES_A_FILE = `window.showSaveFilePicker = async ({ suggestedName }) =>
  (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });`;

const THE_FILE = `navigator.storage.getDirectory()
  .then((folder) => folder.getFileHandle('calls.csv.xlsx')).then((file) => file.getFile())`;

/** Resolves when the file has been written later than that; answers when. */
function untilWritten(page: Page, after: number): Promise<number> {
  return page.evaluate<number>(`(async () => {
    for (const last = performance.now() + ${patience}; ; await new Promise(requestAnimationFrame)) {
      const { size, lastModified } = await ${THE_FILE}.catch(() => ({ size: 0, lastModified: 0 }));
      if (size > 0 && lastModified > ${after}) return lastModified;
      if (performance.now() > last) throw new Error('The file was not written in time.');
    }
  })()`);
}

const CANNOT_WRITE_FILES = 'delete window.showSaveFilePicker;';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-test-'));
  await buildSite(folder, new Date('2026-11-23T05:00:00Z'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  { language: 'ru', locale: 'ru-RU', base: '/sales/', sheet: 'Дашборд', figure: 'Выручка', menu: 'Файл' },
  { language: 'en', locale: 'en-GB', base: '/', sheet: 'Dashboard', figure: 'Revenue', menu: 'File' },
] as const)('the workbench as files on any host, $language under $base', ({ language, locale, base, ...words }) => {
  let files: FileServer;
  let browser: TestBrowser;
  const otherLanguage = language === 'ru' ? 'en' : 'ru';
  const start = startWords[language];
  const pages: WorkbenchPage[] = [];

  beforeAll(async () => {
    files = await serveFiles(folder, base);
    browser = await openBrowser({ locale });
  });

  afterAll(async () => {
    await browser.close();
    await files.close();
  });

  async function opened(begin: (page: Page) => Promise<void>): Promise<WorkbenchPage> {
    const workbench = await openPage(browser.context, files.url, begin);
    pages.push(workbench);
    return workbench;
  }

  const dropCalls = async (page: Page): Promise<void> => {
    const buffer = Buffer.from(CALLS[language]);
    await page.locator('#chosenFile').setInputFiles({ name: 'calls.csv', mimeType: 'text/csv', buffer });
  };

  const wizardOf = ({ page }: WorkbenchPage) => page.frameLocator('dialog iframe');

  test('it speaks the language of the browser, changes it and back at the switch, and shows the example with its figures', async () => {
    const workbench = await opened(async (page) => {
      await page.getByRole('heading', { name: start.title }).waitFor();
      await switchLanguage(page);
      await page.getByRole('button', { name: start.demo }).click();
    });
    await workbench.showSheet(words.sheet);
    const sheets = await workbench.page.evaluate<{ id: number; name: string }[]>(
      'workbench.store.toData().sheets.map(({ id, name }) => ({ id, name }))',
    );
    const rows = await workbench.rows(sheets.find(({ name }) => name === words.sheet)!.id);
    expect(rows.flat()).toContain(words.figure);
    expect(rows.flat().filter((cell) => typeof cell === 'number' && cell > 1_000_000)).not.toEqual([]);
    await workbench.page.close();
  });

  /** There and back again; the page is as it was. */
  async function switchLanguage(page: Page): Promise<void> {
    const other = startWords[otherLanguage];
    await page.getByRole('button', { name: start.otherLanguage }).click();
    await page.getByRole('heading', { name: other.title }).waitFor();
    expect(await page.title()).toBe(other.title);
    await page.getByRole('button', { name: other.otherLanguage }).click();
    await page.getByRole('heading', { name: start.title }).waitFor();
    expect(await page.title()).toBe(start.title);
  }

  async function dropPicture(page: Page): Promise<void> {
    const picture = { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') };
    await page.locator('#chosenFile').setInputFiles(picture);
    const refusal = page.getByRole('status').filter({ hasText: 'photo.png' });
    await refusal.waitFor();
    expect((await refusal.innerText()).trim()).not.toContain('\n');
  }

  async function expectDownload(): Promise<void> {
    const workbench = await opened(async (page) => {
      await page.evaluate(CANNOT_WRITE_FILES);
      await dropPicture(page);
      await dropCalls(page);
    });
    const wizard = wizardOf(workbench);
    await wizard.locator('h1 b').waitFor();
    expect(await workbench.page.locator('#file').innerText()).toBe('calls.csv.xlsx');
    while ((await wizard.locator('.done').count()) === 0) {
      await wizard.locator('form[aria-busy=false] footer button.primary:not(:disabled)').press('Enter');
      await wizard.locator('form[aria-busy=false]').waitFor();
    }
    await wizard.getByRole('button', { name: importTextsOf(language).buttons.refresh }).press('Enter');
    await workbench.page.waitForSelector('#saveState[data-kind=kept]');
    const download = workbench.page.waitForEvent('download');
    await workbench.page.keyboard.press('Control+s');
    const got = await download;
    expect(got.suggestedFilename()).toBe('calls.csv.xlsx');
    const read = await readWorkbook(readFileSync(await got.path()), 'calls.xlsx');
    const cells = read.ok ? read.value.data.sheets.flatMap(({ rows }) => rows.flat().map((cell) => cell?.value)) : [];
    expect(cells).toContain(5200.5);
    await workbench.page.close();
  }

  async function expectTheChosenFile(): Promise<void> {
    const workbench = await opened(async (page) => {
      await page.evaluate(CHOOSES_A_FILE);
      await dropPicture(page);
      await dropCalls(page);
    });
    await wizardOf(workbench).locator('h1 b').waitFor();
    expect(await workbench.page.locator('#file').innerText()).toBe('calls.csv.xlsx');
    await workbench.page.locator('dialog > header button').click();
    await workbench.page.locator('dialog').waitFor({ state: 'detached' });
    await workbench.page.keyboard.press('Control+s');
    const chosen = await untilWritten(workbench.page, 0);
    const sheetId = await workbench.page.evaluate<number>('workbench.store.sheets()[0].id');
    await workbench.type('F5', 'typed first');
    await workbench.untilCell(sheetId, 'F5', 'typed first');
    const first = await untilWritten(workbench.page, chosen);
    await workbench.type('F6', 'typed later');
    await workbench.untilCell(sheetId, 'F6', 'typed later');
    await untilWritten(workbench.page, first);
    await workbench.untilSaved();
    const bytes = await workbench.page.evaluate<number[]>(
      `(async () => [...new Uint8Array(await (await ${THE_FILE}).arrayBuffer())])()`,
    );
    const read = await readWorkbook(Uint8Array.from(bytes), 'calls.xlsx');
    const sheets = read.ok ? read.value.data.sheets : [];
    expect(sheets.map(({ rows }) => [rows[4]?.[5]?.value, rows[5]?.[5]?.value])).toEqual([
      ['typed first', 'typed later'],
    ]);

    await workbench.choose(words.menu, start.otherLanguage);
    await workbench.page.waitForSelector(`[lang=${otherLanguage}] body[data-state=ready]`);
    expect((await workbench.cell(sheetId, 'F6'))?.value).toBe('typed later');
    await workbench.page.close();
  }

  /** A picture dropped first is refused in one sentence. Each long way is gone in one language; that the words of the wizard are there in both is told by its own tests. */
  const longWay = {
    ru: {
      title:
        'what is no table is told; the workbook is in the file that the person has chosen, with what is typed afterwards, and another language keeps the work',
      expectIt: expectTheChosenFile,
    },
    en: {
      title:
        "what is no table is told; somebody's own file brings up the way in; the work is downloaded where the browser cannot write files",
      expectIt: expectDownload,
    },
  }[language];

  test.each([longWay])('$title', ({ expectIt }) => expectIt());

  test('nothing went wrong on the console, and no request left the place of the site', () => {
    expect(pages.flatMap(({ troubles }) => troubles)).toEqual([]);
    expect(files.asked.filter((path) => !path.startsWith(base))).toEqual([]);
    expect(files.asked.length).toBeGreaterThan(pages.length);
  });
});
