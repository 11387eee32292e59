import type { Page } from 'playwright-core';
import { GENERATED_SHEETS } from '../../src/core/register/generatedNames';
import { tables, type TableKey } from '../../src/core/register/tables/tables';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { contactTextsOf } from '../../src/language/contactTexts';
import type { WorkbookData } from '../../local/store/workbookData';
import { openAddOnPage, type AddOnPage } from '../browser/addOnPage';
import { axeViolations } from '../browser/axe';
import { browserOfFile } from '../browser/browserOfFile';
import { hiddenTexts } from '../browser/hiddenTexts';
import { addOnIn, NOW, runWell, sheetNamed, textOf, typeRows, valuesOf } from '../bundle/addOn';
import { LOCALES, setUpRegister } from '../bundle/registers';

/** Three hundred letters, in words and in one word that no line holds. */
const NAME = 'Открытое акционерное общество «Объединение северных и дальневосточных путей» '
  .repeat(4)
  .slice(0, 300)
  .trim();
const WORD = 'Дальневосточнаягорнопромышленнаяикораблестроительнаякомпания'.repeat(5);
const PHONE = '+7 384 210-00-01';

type Cells = Readonly<Record<string, string | number | boolean>>;

/** Rows of a table, by the keys of its columns. */
function typed(data: WorkbookData, table: TableKey, language: Language, rows: readonly Cells[]): void {
  const columns = tables[table].columns as Readonly<
    Record<string, { readonly heading: Readonly<Record<Language, string>> }>
  >;
  const named = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [columns[column]?.heading[language] ?? '', value])),
  );
  const sheet = tables[table].sheet[language];
  const firstRow =
    valuesOf(sheetNamed(data, sheet)).findLastIndex((cells) => cells.some((cell) => textOf(cell) !== '')) + 1;
  typeRows(data, sheet, named, firstRow);
}

/** A register in which whatever a person may name has a name as long as it can be. */
async function registerOfLongNames(language: Language): Promise<WorkbookData> {
  const data = structuredClone(await setUpRegister(LOCALES[language]));
  const today = Math.floor(NOW);
  typed(data, 'staff', language, [{ name: WORD, roles: language === 'ru' ? 'Входящие' : 'Inbound' }, { name: NAME }]);
  typed(data, 'clients', language, [
    { id: 'K-LONG2', name: NAME, phone: PHONE, segment: NAME, manager: WORD, city: WORD },
    { id: 'K-LONG3', name: WORD, phone: '+7 384 210-00-02', taxId: '7707083893', manager: NAME },
    { id: 'K-LONG4', name: `${WORD} 2`, phone: '+7 384 210-00-03', taxId: '7707083893' },
  ]);
  const [call, inbound] = language === 'ru' ? ['Звонок', 'Вх'] : ['Call', 'In'];
  typed(data, 'contacts', language, [
    { id: 'C-LONG2', at: today - 2.5, direction: inbound, channel: call, client: NAME, employee: WORD, comment: WORD },
    { id: 'C-LONG3', at: today - 3.5, direction: inbound, channel: call, client: WORD, employee: NAME, comment: NAME },
  ]);
  typed(data, 'sales', language, [
    { id: 'S-LONG2', date: today - 40, client: NAME, revenue: 987_654_321.5, line: WORD, seller: WORD },
    { id: 'S-LONG3', date: today - 3, client: WORD, revenue: 12, line: NAME, seller: NAME },
  ]);
  typed(data, 'deals', language, [
    { id: 'D-LONG2', openedOn: today - 20, client: NAME, amount: 987_654_321, seller: WORD, nextStep: WORD },
  ]);
  const addOn = await addOnIn(data);
  runWell(addOn, 'refreshEverything');
  return addOn.data();
}

const registers = new Map<Language, WorkbookData>();
const browser = browserOfFile();
let opened: AddOnPage;

beforeAll(async () => {
  for (const language of LANGUAGES) registers.set(language, await registerOfLongNames(language));
});
afterEach(() => opened.page.close());

describe.each(LANGUAGES)('names of three hundred letters, 300 pixels wide, in %s', (language) => {
  async function open(command: string): Promise<Page> {
    opened = await openAddOnPage(browser.context, { command, data: registers.get(language)!, width: 300, height: 900 });
    return opened.page;
  }

  async function expectWhole(page: Page): Promise<void> {
    expect(await hiddenTexts(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(opened.troubles).toEqual([]);
  }

  test.each(['openClientCard', 'openContact'])('whoever is found by %s', async (command) => {
    const page = await open(command);
    await page.locator('[role=combobox]:focus').waitFor();
    await page.keyboard.type('384');
    await page.locator('[role=option]').nth(2).waitFor();
    await expectWhole(page);
    await page.keyboard.type('210-00-01');
    await page
      .locator('[role=option]', { hasText: NAME.slice(0, 40) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.glance p').first().waitFor();
    await expectWhole(page);
    if (command === 'openContact')
      for (const table of ['sales', 'deals', 'documents'] as const) {
        await page.getByRole('button', { name: contactTextsOf(language).add[table], exact: true }).click();
        await expectWhole(page);
      }
  });

  test('the pairs that may be one client', async () => {
    const page = await open('findDuplicates');
    await page.getByText(WORD).first().waitFor();
    await expectWhole(page);
  });

  test('the rows of a figure', async () => {
    const page = await open('openWhy');
    const dashboard = sheetNamed(opened.runtime.store.toData(), GENERATED_SHEETS.dashboard[language]);
    const row = valuesOf(dashboard).findIndex((cells) => ['Выручка', 'Revenue'].includes(textOf(cells[0])));
    const area = { row, column: 2, rows: 1, columns: 1 };
    opened.runtime.store.select({ sheetId: dashboard.id, areas: [area], current: area });
    await page.locator('.why[aria-busy=false] button').first().press('Enter');
    await page.locator('.why li').first().waitFor();
    await expectWhole(page);
  });

  test.each(['openStaff', 'openPlan', 'openUndo'])('the window of %s', async (command) => {
    const page = await open(command);
    await page.locator('button').first().waitFor();
    await expectWhole(page);
  });
});
