import type { Locator } from 'playwright-core';
import { newSheetData, newWorkbookData } from '../../../local/store/newWorkbook';
import type { WorkbookData } from '../../../local/store/workbookData';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import { tables, type TableKey } from '../../../src/core/register/tables/tables';
import { LANGUAGES, type Language } from '../../../src/core/values/label';
import { importTextsOf } from '../../../src/language/importTexts';
import { openAddOnPage, type AddOnPage } from '../../browser/addOnPage';
import { axeViolations } from '../../browser/axe';
import { browserOfFile } from '../../browser/browserOfFile';
import { emptyWorkbook, sheetNamed, valuesOf } from '../../bundle/addOn';
import { LOCALES, setUpRegister } from '../../bundle/registers';
import { walkOn, type Walk } from './walk';

interface Case {
  /** What is wrong with it. */
  readonly about: string;
  readonly file: string;
  readonly content: () => Promise<string | Uint8Array> | string;
  readonly into: TableKey;
  /** Answers to what must be answered, in order. */
  readonly answers: readonly string[];
  readonly rows: number;
  /** What the sheet must hold, by column. */
  readonly holds: Readonly<Record<string, readonly unknown[]>>;
}

/** A book of one table a sheet. */
async function bookOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Promise<Uint8Array> {
  const book = newWorkbookData({ name: 'book', locale: 'ru_RU', timeZone: 'Etc/GMT' });
  const own = Object.entries(sheets).map(([name, rows], index) => {
    const sheet = newSheetData(index + 1, { name, rowCount: 50, columnCount: 10 });
    sheet.rows = rows.map((row) => row.map((value) => ({ value })));
    return sheet;
  });
  return writeWorkbook({ ...book, sheets: own });
}

const RU: readonly Case[] = [
  {
    about: 'a title with a comma above the headings, and a total below the rows',
    file: 'клиенты.csv',
    content: () =>
      'Клиенты, выгрузка за май\n\nКлиент;Город;Телефон\nООО Кедр;Томск;8 943 111-22-33\nИП Соснин;Юрга;8 943 222-33-44\nИтого: 2;;\n',
    into: 'clients',
    answers: [],
    rows: 2,
    holds: { Клиент: ['ООО Кедр', 'ИП Соснин'] },
  },
  {
    about: 'a sheet a month',
    file: 'продажи.xlsx',
    content: () =>
      bookOf({
        Январь: [
          ['Дата', 'Клиент', 'Выручка'],
          ['12.01.2026', 'Ромашка', 1500],
          ['13.01.2026', 'Заря', 700],
        ],
        Февраль: [
          ['Дата', 'Клиент', 'Выручка'],
          ['14.02.2026', 'Ромашка', 900],
        ],
      }),
    into: 'sales',
    answers: [],
    rows: 3,
    holds: { Выручка: [1500, 700, 900] },
  },
  {
    about: 'rows that are equal in everything',
    file: 'чеки.csv',
    content: () => 'Дата;Клиент;Выручка\n20.11.2026;Ромашка;500\n20.11.2026;Ромашка;500\n20.11.2026;Ромашка;500\n',
    into: 'sales',
    answers: [],
    rows: 3,
    holds: { Выручка: [500, 500, 500] },
  },
  {
    about: 'calls that do not say which way they went',
    file: 'звонки.csv',
    content: () =>
      'Дата и время;Телефон;Комментарий\n20.11.2026 10:15;8 943 111-22-33;\n20.11.2026 11:30;8 943 222-33-44;перезвонит\n',
    into: 'contacts',
    answers: ['Вх'],
    rows: 2,
    holds: { 'Вх/Исх': ['Вх', 'Вх'], Канал: ['Звонок', 'Звонок'] },
  },
  {
    about: 'words that nobody else uses',
    file: 'сделки.csv',
    content: () =>
      'Сделка;Открыта;Продавец;Клиент;Стадия;Сумма\nЛазер;20.11.2026;Анна;Ромашка;На подумать;1000\nВывеска;20.11.2026;Анна;Заря;На подумать;700\nСтенд;21.11.2026;Пётр;Кедр;Продано;300\n',
    into: 'deals',
    answers: [],
    rows: 3,
    holds: { Клиент: ['Ромашка', 'Заря', 'Кедр'] },
  },
  {
    about: 'a cell that cannot be read',
    file: 'база.csv',
    content: () =>
      'Клиент;Телефон;E-mail\nРомашка;8 943 111-22-33;a@b.ru\nЗаря;спросить у Оли;нет\nКедр;8 943 222-33-44;c@d.ru\n',
    into: 'clients',
    answers: [],
    rows: 3,
    holds: { Клиент: ['Ромашка', 'Заря', 'Кедр'] },
  },
];

const EN: readonly Case[] = [
  {
    about: 'months before days',
    file: 'us.csv',
    content: () => 'Date,Client,Revenue\n03/04/2026,Mine,"1,200.50"\n05/06/2026,School,300\n07/15/2026,Mine,80\n',
    into: 'sales',
    answers: [],
    rows: 3,
    holds: { Revenue: [1200.5, 300, 80], Date: [46085, 46148, 46218] },
  },
  {
    about: 'a title above and a total below',
    file: 'clients.csv',
    content: () =>
      'Our clients, May\n\nClient,City,Phone\nCedar Ltd,Troy,+1 943 555 0101\nPine Inc,Rome,+1 943 555 0102\nTotal: 2,,\n',
    into: 'clients',
    answers: [],
    rows: 2,
    holds: { Name: ['Cedar Ltd', 'Pine Inc'] },
  },
  {
    about: 'a sheet a month',
    file: 'sales.xlsx',
    content: () =>
      bookOf({
        January: [
          ['Date', 'Client', 'Revenue'],
          ['2026-01-12', 'Mine', 1500],
          ['2026-01-13', 'School', 700],
        ],
        February: [
          ['Date', 'Client', 'Revenue'],
          ['2026-02-14', 'Mine', 900],
        ],
      }),
    into: 'sales',
    answers: [],
    rows: 3,
    holds: { Revenue: [1500, 700, 900] },
  },
  {
    about: 'rows that are equal in everything',
    file: 'receipts.csv',
    content: () => 'Date,Client,Revenue\n2026-11-20,Mine,500\n2026-11-20,Mine,500\n',
    into: 'sales',
    answers: [],
    rows: 2,
    holds: { Revenue: [500, 500] },
  },
];

const OWN_RU = [
  ['Дата', 'Клиент', 'Выручка'],
  ['20.11.2026', 'Ромашка', 500],
  ['21.11.2026', 'Заря', 700],
];
const OWN_EN = [
  ['Date', 'Client', 'Revenue'],
  ['2026-11-20', 'Mine', 500],
  ['2026-11-21', 'School', 700],
];

/** Shipments of a week, and of the same week later: one was corrected, one deleted, one is new. */
const ACCOUNTING = {
  ru: {
    headings: 'Номер;Дата;Контрагент;Сумма;Организация',
    first: ['0001;02.11.2026;Заря;100;Мы', '0002;03.11.2026;Кедр;200;Мы', '0003;06.11.2026;Ель;300;Мы'],
    later: ['0001;02.11.2026;Заря;150;Мы', '0003;06.11.2026;Ель;300;Мы', '0004;05.11.2026;Ель;400;Мы'],
  },
  en: {
    headings: 'Date,Transaction type,Num,Customer,Amount',
    first: [
      '2026-11-02,Invoice,0001,Mine,100',
      '2026-11-03,Invoice,0002,School,200',
      '2026-11-06,Invoice,0003,Mine,300',
    ],
    later: ['2026-11-02,Invoice,0001,Mine,150', '2026-11-06,Invoice,0003,Mine,300', '2026-11-05,Invoice,0004,Mine,400'],
  },
} as const;

const CASES: Readonly<Record<Language, readonly Case[]>> = { ru: RU, en: EN };

const browser = browserOfFile();
const registers = new Map<Language, WorkbookData>();
beforeAll(async () => {
  for (const language of LANGUAGES) registers.set(language, await setUpRegister(LOCALES[language]));
});

describe.each(LANGUAGES)('a file is brought in by keyboard alone, in %s', (language) => {
  const words = importTextsOf(language);
  let opened: AddOnPage;
  let walk: Walk;
  beforeEach(async () => {
    opened = await openAddOnPage(browser.context, { command: 'openImport', data: registers.get(language)! });
    walk = walkOn(opened);
  });
  afterEach(() => opened.page.close());

  const rowsOf = (into: TableKey): unknown[][] =>
    valuesOf(sheetNamed(opened.runtime.store.toData(), tables[into].sheet[language])).slice(1);
  const column = (into: TableKey, heading: string): unknown[] => {
    const sheet = valuesOf(sheetNamed(opened.runtime.store.toData(), tables[into].sheet[language]));
    return sheet.slice(1).map((row) => row[sheet[0]?.indexOf(heading) ?? -1]);
  };

  /** What the lists of the step show, one after the other. */
  const shownChoices = (): Promise<unknown> =>
    opened.page.evaluate(
      `[...document.querySelectorAll('select')].map((list) => list.selectedOptions[0]?.textContent ?? '')`,
    );

  /** To the preview: every question that waits is answered in turn. */
  async function toPreview(answers: readonly string[]): Promise<void> {
    const left = [...answers];
    while (!(await walk.step()).includes(words.steps.preview)) {
      await walk.enter();
      while ((await opened.page.locator(':focus[data-open]').count()) > 0) await walk.answer(left.shift() ?? '?');
    }
    expect(left).toEqual([]);
  }

  test.each(CASES[language])('$about', async ({ file, content, into, answers, rows, holds }) => {
    await walk.drop(file, await content());
    expect(await opened.page.locator('h1').innerText()).toContain(tables[into].sheet[language]);
    await toPreview(answers);
    expect((await walk.counts())[words.fates.new]).toBe(rows);
    await walk.enter();
    await opened.page.locator('.done').waitFor();
    expect(rowsOf(into)).toHaveLength(rows);
    for (const [heading, values] of Object.entries(holds)) expect(column(into, heading)).toEqual(values);
    await opened.page.getByRole('button', { name: words.buttons.undo }).press('Enter');
    await opened.page.getByRole('button', { name: words.buttons.undo }).waitFor({ state: 'detached' });
    expect(rowsOf(into)).toEqual([]);
    expect(opened.troubles).toEqual([]);
  });

  test('a workbook without a register: its own sheet is looked at by itself, and the register is made beside it', async () => {
    const own = emptyWorkbook(LOCALES[language]);
    const sheet = newSheetData(7, { name: language === 'ru' ? 'Отгрузки' : 'Shipments', rowCount: 50, columnCount: 5 });
    const rows = language === 'ru' ? OWN_RU : OWN_EN;
    sheet.rows = rows.map((row) => row.map((value) => ({ value })));
    await opened.page.close();
    opened = await openAddOnPage(browser.context, { command: 'openImport', data: { ...own, sheets: [sheet] } });
    walk = walkOn(opened);
    await opened.page.locator('h1 b').waitFor();
    await toPreview([]);
    await walk.enter();
    await opened.page.locator('.done').waitFor();
    expect(rowsOf('sales')).toHaveLength(rows.length - 1);
    await walk.enter();
    const dashboard = language === 'ru' ? 'Дашборд' : 'Dashboard';
    while (!opened.isClosed()) await opened.page.evaluate('new Promise((done) => requestAnimationFrame(done))');
    expect(opened.runtime.store.toData().sheets.map(({ name }) => name)).toContain(dashboard);
  });

  test('an export that is everything of its days: what accounting no longer has goes by a yes, and comes back', async () => {
    const { headings, first, later } = ACCOUNTING[language];
    await walk.drop('1.csv', [headings, ...first].join('\n'));
    await walk.enter();
    // Also the key by which the next export meets its rows is named.
    expect(await shownChoices()).toEqual(expect.arrayContaining([tables.sales.columns.sourceKey.heading[language]]));
    await toPreview([]);
    await walk.enter();
    await opened.page.locator('.done').waitFor();
    const data = opened.runtime.store.toData();
    await opened.page.close();
    opened = await openAddOnPage(browser.context, { command: 'openImport', data });
    walk = walkOn(opened);
    await walk.drop('2.csv', [headings, ...later].join('\n'));
    await toPreview([]);
    const choice = (name: string): Locator => opened.page.getByRole('checkbox', { name });
    const line = await opened.page.getByText(words.preview.everything, { exact: true }).boundingBox();
    const box = await choice(words.preview.everything).boundingBox();
    // The box stands right before its words, and they in one line.
    expect([(line?.x ?? 0) - (box?.x ?? 0) < 40, (line?.height ?? 99) < 30]).toEqual([true, true]);
    await choice(words.preview.everything).press('Space');
    await choice(words.preview.removeGone(1)).waitFor();
    expect(await walk.counts()).toMatchObject({
      [words.fates.new]: 1,
      [words.fates.changed]: 1,
      [words.fates.gone]: 1,
    });
    expect(await axeViolations(opened.page)).toEqual([]);
    await choice(words.preview.removeGone(1)).press('Space');
    await opened.page.locator('button.primary').press('Enter');
    await opened.page.locator('.done').waitFor();
    const revenue = tables.sales.columns.revenue.heading[language];
    expect(column('sales', revenue)).toEqual([150, 300, 400]);
    await opened.page.getByRole('button', { name: words.buttons.undo }).press('Enter');
    await opened.page.getByRole('button', { name: words.buttons.undo }).waitFor({ state: 'detached' });
    expect([...column('sales', revenue)].sort()).toEqual([100, 200, 300]);
    expect(opened.troubles).toEqual([]);
  });

  test('the same file once more changes nothing', async () => {
    const [, , equal] = CASES[language];
    const { file, content } = (language === 'ru' ? equal : CASES.en[3])!;
    await walk.drop(file, await content());
    await toPreview([]);
    await walk.enter();
    const data = opened.runtime.store.toData();
    await opened.page.close();
    opened = await openAddOnPage(browser.context, { command: 'openImport', data });
    walk = walkOn(opened);
    await walk.drop(file, await content());
    await toPreview([]);
    expect((await walk.counts())[words.fates.new]).toBe(0);
    expect(await walk.text()).toContain(words.preview.nothingToDo);
    expect(await opened.page.locator('footer button.primary').isDisabled()).toBe(true);
  });

  test('every step can be used by everybody', async () => {
    const { file, content } = CASES[language].at(language === 'ru' ? -1 : 0)!;
    await walk.drop(file, await content());
    const seen = new Set<string>();
    while (!seen.has(await walk.step())) {
      seen.add(await walk.step());
      expect(await axeViolations(opened.page)).toEqual([]);
      await walk.enter();
      if ((await opened.page.locator('.done').count()) > 0) break;
    }
    expect(await axeViolations(opened.page)).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(3);
  });

  test('copied cells are pasted', async () => {
    const [heading, ...cells] =
      language === 'ru'
        ? ['Клиент\tТелефон', 'Ромашка\t8 943 111-22-33']
        : ['Name\tPhone\tSegment', 'Mine\t+1 943 555 0101\tIndustry'];
    await walk.paste([heading, ...cells].join('\n'));
    await toPreview([]);
    await walk.enter();
    expect(rowsOf('clients')).toHaveLength(1);
  });

  test('reading a sheet may be left, and something else chosen', async () => {
    const own = newSheetData(9_001, { name: 'Old calls', rowCount: 420, columnCount: 3 });
    own.rows = Array.from({ length: 400 }, (_none, row) => [{ value: row === 0 ? 'Note' : `Line ${row}` }]);
    const data = registers.get(language)!;
    const calls: (() => unknown)[] = [];
    let isHeld = false;
    const way = (call: () => unknown): unknown =>
      isHeld ? new Promise((resolve) => calls.push(() => resolve(call()))) : call();
    await opened.page.close();
    opened = await openAddOnPage(browser.context, { command: 'openImport', data: { ...data, sheets: [...data.sheets, own] }, way }); // prettier-ignore
    walk = walkOn(opened);
    await opened.page.locator('form[aria-busy=false]').waitFor();
    isHeld = true;
    await opened.page.getByLabel(words.what.sheet).selectOption('Old calls');
    await opened.page.getByRole('button', { name: words.buttons.cancel }).press('Enter');
    await opened.page.locator('form[aria-busy=false]').waitFor();
    isHeld = false;
    for (const call of calls) call();
    const { file, content, into } = CASES[language][0]!;
    await walk.drop(file, await content());
    expect(await opened.page.locator('h1').innerText()).toContain(tables[into].sheet[language]);
  });

  test('what is no table is refused in one sentence, and another file may be chosen', async () => {
    await walk.drop('side.csv', 'Date;2026-10-05;2026-10-06\nClient;Aspen;Fir\nAmount;100;200\n');
    const said = await opened.page.locator('[role=alert]').innerText();
    expect(said).toBe(words.what.headingsDown('side', ['Date', 'Client', 'Amount']));
    await walk.drop('photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]));
    expect(await opened.page.locator('[role=alert]').innerText()).toContain('photo.png');
    const { file, content, into } = CASES[language][0]!;
    await walk.drop(file, await content());
    expect(await opened.page.locator('h1').innerText()).toContain(tables[into].sheet[language]);
  });
});
