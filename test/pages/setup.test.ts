import type { WorkbookData } from '../../local/store/workbookData';
import { salesBases, salesTaxes } from '../../src/core/register/schema/choice';
import { tables, type TableKey } from '../../src/core/register/tables/tables';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { setUpTextsOf } from '../../src/language/setUpTexts';
import { openAddOnPage, type AddOnPage } from '../browser/addOnPage';
import { browserOfFile } from '../browser/browserOfFile';
import { addOnIn, emptyWorkbook, runWell, sheetNamed, smallRegister, valuesOf } from '../bundle/addOn';
import { LOCALES, setUpRegister } from '../bundle/registers';

const SAID = {
  ru: { companyName: 'ООО «Заря»', active: 'Дмитрий', care: 'Марина, Дмитрий', lines: 'Бумага, Мебель' },
  en: { companyName: 'Dawn Ltd', active: 'Dan', care: 'Mary, Dan', lines: 'Paper, Furniture' },
} as const;

/** Sales of a year and a half: three clients that come every month. */
function salesOf(language: Language): string {
  const months = Array.from({ length: 18 }, (_none, index) => {
    const month = 5 + index;
    return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`;
  });
  const clients = language === 'ru' ? ['Альфа', 'Бета', 'Гамма'] : ['Alpha', 'Beta', 'Gamma'];
  const lines = months.flatMap((day) => clients.map((client) => `${day};${client};100000`));
  return [language === 'ru' ? 'Дата;Клиент;Выручка' : 'Date;Client;Revenue', ...lines].join('\n');
}

const browser = browserOfFile();

describe.each(LANGUAGES)('the questions of set-up, in %s', (language) => {
  const words = setUpTextsOf(language);
  const said = SAID[language];
  let opened: AddOnPage;
  const open = async (data: WorkbookData = emptyWorkbook(LOCALES[language])): Promise<void> => {
    opened = await openAddOnPage(browser.context, { command: 'openSetUp', data });
  };
  afterEach(() => opened.page.close());

  const rows = (key: TableKey): unknown[][] =>
    valuesOf(sheetNamed(opened.runtime.store.toData(), tables[key].sheet[language])).slice(1);
  const setting = (key: string): unknown => rows('settings').find(([one]) => one === key)?.[1];
  /** Closing is the last that a page asks for. */
  const untilClosed = async (): Promise<void> => {
    while (!opened.isClosed()) await opened.page.evaluate('new Promise(requestAnimationFrame)');
  };
  const type = (name: string, text: string): Promise<void> => opened.page.locator(`input[name=${name}]`).fill(text);

  async function answered(): Promise<void> {
    for (const [name, text] of Object.entries(said)) await type(name, text);
    await type('hours', '9-13, 14-18');
    await opened.page.locator('select[name=salesBasis]').selectOption({ label: salesBases.labels.payment[language] });
    await opened.page.locator('select[name=salesVat]').selectOption({ label: salesTaxes.labels.with[language] });
    await type('replyToCalls', '10');
    await opened.page.keyboard.press('Enter');
    await opened.page.locator('.done').waitFor();
  }

  function expectAnswers(): void {
    expect([setting('companyName'), setting('replyTarget.call'), setting('replyTarget.email')]).toEqual([
      said.companyName,
      10,
      30,
    ]);
    expect([setting('salesBasis'), setting('salesVat')]).toEqual([
      salesBases.labels.payment[language],
      salesTaxes.labels.with[language],
    ]);
    expect(rows('staff').map(([name]) => name)).toEqual(language === 'ru' ? ['Дмитрий', 'Марина'] : ['Dan', 'Mary']);
    const lines = rows('lists').map((row) => row[1]);
    for (const line of said.lines.split(', ')) expect(lines.filter((one) => one === line)).toHaveLength(1);
    const lunches = rows('calendar').filter((row) => row.some((cell) => Math.abs(Number(cell) - 13 / 24) < 1e-6));
    expect(lunches.length).toBeGreaterThanOrEqual(5);
  }

  test('stand in the set-up sheets of the register that is made', async () => {
    await open();
    expect(await opened.page.evaluate('document.activeElement.name')).toBe('companyName');
    await answered();
    expectAnswers();
    expect(await opened.page.locator('#page').innerText()).toContain(words.sales);
    expect(opened.troubles).toEqual([]);
  });

  test('end in the sales: a file comes in, and by it are proposed when a client is lost and what next month is to bring', async () => {
    await open();
    await answered();
    const file = { name: 'sales.csv', mimeType: 'text/csv', buffer: Buffer.from(salesOf(language)) };
    await opened.page.locator('input[type=file]').setInputFiles(file);
    await opened.page.locator('h1 b').waitFor();
    const goOn = opened.page.getByRole('button', { name: words.buttons.goOn });
    while ((await goOn.count()) === 0) {
      await opened.page.locator('form[aria-busy=false] footer button.primary:not(:disabled)').press('Enter');
      await opened.page.locator('form[aria-busy=false]').waitFor();
    }
    await goOn.press('Enter');
    const [limit, plan] = ['silenceLimit', 'plan'].map((name) => opened.page.locator(`input[name=${name}]`));
    expect(await limit!.inputValue()).toBe('2');
    expect(await plan!.inputValue()).toBe('300000');
    await opened.page.keyboard.press('Enter');
    await untilClosed();
    expect(setting('silenceLimit')).toBe(2);
    expect(rows('plan')).toEqual([expect.arrayContaining([expect.any(String), 300_000])]);
    expect(opened.troubles).toEqual([]);
  });

  test('let the sales come later', async () => {
    await open();
    await answered();
    await opened.page.getByRole('button', { name: words.buttons.later }).click();
    await untilClosed();
    expect(rows('plan')).toEqual([]);
  });

  test('are asked once more in a register that was set up and is empty, and stand there once however often they are given', async () => {
    await open(await setUpRegister(LOCALES[language]));
    await answered();
    expectAnswers();
    const data = opened.runtime.store.toData();
    const own = await addOnIn(data);
    const people = said.care.split(', ').map((name) => ({ name, roles: ['care'] }));
    expect(own.runtime.scriptRun('setUpWith', { people, lines: said.lines.split(', ') })).toMatchObject({ ok: true });
    expect(valuesOf(sheetNamed(own.data(), tables.staff.sheet[language]))).toHaveLength(3);
  });

  test('may all be passed over', async () => {
    await open();
    await opened.page.getByRole('button', { name: words.buttons.skip }).press('Enter');
    await opened.page.locator('.done').waitFor();
    expect([rows('staff'), setting('replyTarget.call')]).toEqual([[], 15]);
  });

  test('name what cannot be read beside its field, and nothing is made before', async () => {
    await open();
    await type('hours', '18-9');
    await opened.page.keyboard.press('Enter');
    const field = opened.page.locator('input[name=hours]');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await opened.page.locator('#hours-wrong').innerText()).toBe(words.complaints.hours);
    expect(await opened.page.evaluate('document.activeElement.name')).toBe('hours');
    expect(opened.runtime.store.toData().sheets).toHaveLength(1);
  });

  test('say at once who both searches and cares', async () => {
    await open();
    const [both = ''] = said.active.split(', ');
    await type('active', both);
    await type('care', both);
    expect(await opened.page.locator('#page').innerText()).toContain(words.bothPaths(both));
  });
});

test.each(LANGUAGES)(
  'the first command in a workbook without a table of ours asks the company, in %s',
  async (language) => {
    const data = emptyWorkbook(LOCALES[language]);
    const { page } = await openAddOnPage(browser.context, { command: 'refreshEverything', data });
    expect(await page.locator('form').innerText()).toContain(setUpTextsOf(language).questions.companyName);
    await page.close();
  },
);

test('where somebody has worked nothing is asked: the register is put in order at once', async () => {
  const addOn = await addOnIn(await smallRegister());
  expect(runWell(addOn, 'openSetUp')).toBe(runWell(await addOnIn(await smallRegister()), 'setUpOrRepair'));
});
