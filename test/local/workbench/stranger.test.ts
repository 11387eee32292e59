import { openBrowser, type TestBrowser } from '../../../scripts/browser/chromium';
import { demoNow } from '../../../scripts/browser/demoWorkbook';
import { buildAll } from '../../../scripts/build';
import { newSheetData } from '../../../local/store/newWorkbook';
import type { SheetData } from '../../../local/store/workbookData';
import { serveWorkbench, type ServedWorkbench } from '../../../local/workbench/server/serveWorkbench';
import { adoptPageTextsOf } from '../../../src/language/adoptPageTexts';
import { importTextsOf } from '../../../src/language/importTexts';
import { emptyWorkbook } from '../../bundle/addOn';
import { openPage, type WorkbenchPage } from '../../browser/workbenchPage';
import { makeFile } from './servedFixture';

type Rows = readonly (readonly (string | number)[])[];

const FIRMS = ['ООО «Кедр»', 'ИП Соснин', 'АО «Заря»', 'Василёк', 'ООО «Берег»'];
const [ADOPT, IMPORT] = [adoptPageTextsOf('ru'), importTextsOf('ru')];

/** Two years of shipments, each firm once a month, under a title and with a total, as an accountant leaves them. */
function shipments(): Rows {
  const months = Array.from({ length: 22 }, (_none, index) => `${String((index % 12) + 1).padStart(2, '0')}.${2025 + Math.floor(index / 12)}`); // prettier-ignore
  const lines = months.flatMap((month) => FIRMS.map((firm, index) => [`1${index}.${month}`, firm, 10_000 + 1_000 * index])); // prettier-ignore
  return [['Отгрузки отдела'], [], ['Дата', 'Контрагент', 'Сумма'], ...lines, ['Итого', '', 1_320_000]];
}

const CALLS: Rows = [
  ['Когда', 'Номер', 'Имя', 'Заметки'],
  ['19.11.2026 10:15', '8 943 123-45-67', 'Ольга', 'просила скидку'],
  ['20.11.2026 11:40', '8 943 123-45-68', 'Пётр', ''],
  ['20.11.2026 16:05', '8 943 123-45-69', 'Анна', ''],
];

function sheetOf(id: number, name: string, rows: Rows): SheetData {
  const sheet = newSheetData(id, { name, rowCount: 200, columnCount: 8 });
  sheet.rows = rows.map((row) => row.map((value) => (value === '' ? undefined : { value })));
  return sheet;
}

describe('a stranger opens the workbook of a team, in Russian', () => {
  let browser: TestBrowser;
  let made: Awaited<ReturnType<typeof makeFile>>;
  let served: ServedWorkbench;
  let workbench: WorkbenchPage;
  let questions = 0;
  const took: string[] = [];

  beforeAll(async () => {
    await buildAll();
    browser = await openBrowser();
    const sheets = [sheetOf(1, 'Отгрузки', shipments()), sheetOf(2, 'Кто звонил', CALLS)];
    made = await makeFile({ ...emptyWorkbook('ru_RU'), sheets });
    const opened = await serveWorkbench({ file: made.file, port: 0, language: 'ru', now: demoNow });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    served = opened.value;
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
    made.remove();
  });

  /** Does a step and notes how long the program took over it. */
  async function step(what: string, work: () => Promise<void>): Promise<void> {
    const begun = performance.now();
    await work();
    took.push(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }

  const wizard = () => workbench.page.frameLocator('dialog iframe');

  /** Enter until it is done; a list that waits for an answer gets its first choice. */
  async function walk(): Promise<void> {
    await wizard().locator('h1 b').waitFor();
    while ((await wizard().locator('.done').count()) === 0) {
      const open = wizard().locator('[data-open]').first();
      if ((await open.count()) > 0) {
        questions++;
        await open.selectOption({ index: 1 });
      }
      await wizard().locator('form[aria-busy=false] footer button.primary:not(:disabled)').press('Enter');
      await wizard().locator('form[aria-busy=false]').waitFor();
    }
  }

  async function compute(): Promise<void> {
    await wizard().getByRole('button', { name: IMPORT.buttons.refresh }).press('Enter');
    await workbench.page.locator('dialog iframe').waitFor({ state: 'detached' });
    await workbench.page
      .locator('.toast', { hasText: /Готово/ })
      .first()
      .waitFor();
  }

  async function figure(name: string): Promise<readonly unknown[]> {
    const sheets = await workbench.page.evaluate<{ id: number; name: string }[]>(
      'workbench.store.toData().sheets.map(({ id, name }) => ({ id, name }))',
    );
    const rows = await workbench.rows(sheets.find((sheet) => sheet.name === 'Дашборд')!.id);
    return rows.filter(([first]) => first === name).flatMap((row) => row.filter((cell) => typeof cell === 'number'));
  }

  test('the wizard comes up by itself; Enter brings the shipments in, and the Dashboard tells of them', async () => {
    await step('open the file: the wizard has found the shipments', async () => {
      workbench = await openPage(browser.context, served.url);
      await wizard().locator('h1 b', { hasText: 'Продажи' }).waitFor();
    });
    await step('bring them in', walk);
    await step('compute the figures', compute);
    expect(Math.max(...(await figure('Выручка')).map(Number))).toBeGreaterThan(0);
  });

  test('the list of calls stays where it is and is read too', async () => {
    await step('take the list of calls', async () => {
      await workbench.choose('Реестр продаж', 'Взять свой лист…');
      await wizard().locator('form[aria-busy=false]').waitFor();
      await wizard().getByLabel(ADOPT.sheet).selectOption('Кто звонил');
      await wizard().locator('h1 b', { hasText: 'Контакты' }).waitFor();
      await walk();
    });
    expect(await wizard().locator('form').innerText()).toContain(ADOPT.buttons.undo);
    await step('compute the figures', compute);
    expect(await figure('Обращения')).toContain(3);
  });

  test('it took at most twelve questions, and nothing went wrong on the console', () => {
    console.log([...took, `questions answered: ${questions}`].join('\n'));
    expect(questions).toBeLessThanOrEqual(12);
    expect(workbench.troubles).toEqual([]);
  });
});
