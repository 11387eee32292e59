import type { Page } from 'playwright-core';
import { createRuntime } from '../../local/services/runtime';
import { serialToInstant } from '../../local/services/values/zones';
import { createMemoryStore } from '../../local/store/memoryStore';
import { silentUi } from '../../local/services/ui/uiHost';
import type { CellData, SheetData, WorkbookData } from '../../local/store/workbookData';
import { figureOf } from '../../src/core/figures/sections/catalogue';
import { GENERATED_SHEETS } from '../../src/core/register/generatedNames';
import { tables, type TableKey } from '../../src/core/register/tables/tables';
import { LANGUAGES } from '../../src/core/values/label';
import { INDEX_SHEET, readIndexRows } from '../../src/core/work/partyIndex';
import { contactTextsOf } from '../../src/language/contactTexts';
import { duplicateTextsOf } from '../../src/language/duplicateTexts';
import { openAddOnPage, type AddOnPage } from '../browser/addOnPage';
import { browserOfFile } from '../browser/browserOfFile';
import { sayWhatWasAnswered } from '../browser/contactForm';
import { NOW, pushedFiles, sheetNamed, textOf, valuesOf } from '../bundle/addOn';
import { demoRegister } from '../bundle/registers';

/** A whole day in one language; in the other, whether its words and formats do. */
const CALLS_OF_A_DAY = { ru: 20, en: 3 } as const;
const ANSWERS = 3;
const DEALS = 2;

const browser = browserOfFile();
let opened: AddOnPage;

/** The workbook after a command of the menu, chosen by somebody who says yes to everything. */
function after(data: WorkbookData, command: string): WorkbookData {
  const store = createMemoryStore(structuredClone(data));
  const started = serialToInstant(data.timeZone, NOW);
  const runtime = createRuntime({ files: pushedFiles(), store, ui: silentUi, userEmail: '', now: () => started });
  runtime.run(command);
  return store.toData();
}

describe.each(LANGUAGES)('a day of a seller, in %s', (language) => {
  const words = contactTextsOf(language);
  const CALLS = CALLS_OF_A_DAY[language];
  let page: Page;
  let data: WorkbookData;
  let before: WorkbookData;
  beforeAll(async () => {
    before = await demoRegister(language);
    opened = await openAddOnPage(browser.context, { command: 'openContact', data: before, width: 300, height: 900 });
    ({ page } = opened);
  });
  afterAll(() => opened.page.close());

  const rowsOf = (table: TableKey, register: WorkbookData): readonly (readonly string[])[] =>
    valuesOf(sheetNamed(register, tables[table].sheet[language]))
      .slice(1)
      .map((row) => row.map(textOf))
      .filter(([id]) => id !== '');
  const added = (table: TableKey): number =>
    rowsOf(table, opened.runtime.store.toData()).length - rowsOf(table, before).length;
  const waiting = (register: WorkbookData): number =>
    valuesOf(sheetNamed(register, GENERATED_SHEETS.waiting[language])).length;

  /** Clients of the demo with a phone of their own, by whether an inquiry of theirs waits. */
  function clients(isWaiting: boolean): readonly { readonly name: string; readonly phone: string }[] {
    const rows = valuesOf(sheetNamed(before, INDEX_SHEET[language])).map((row) => row.map(textOf));
    const own = readIndexRows(rows).filter(
      ({ key, party, waitingSince }) =>
        key.startsWith('phone:') && party.startsWith('K-') && (waitingSince !== null) === isWaiting,
    );
    const first = new Map(own.map(({ party, name, key }) => [party, { name, phone: key.slice('phone:'.length) }]));
    return [...first.values()];
  }

  /** Half of a phone and Enter: who it is stands there, and the hands are at the outcome. */
  async function choose({ name, phone }: ReturnType<typeof clients>[number]): Promise<void> {
    await page.locator('[role=combobox]:focus').waitFor();
    await page.keyboard.type(phone.slice(-7));
    await page.locator('[role=option]', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.glance b', { hasText: name }).waitFor();
  }
  async function saveAndGoOn(): Promise<void> {
    await page.keyboard.press('Enter');
    await page.locator('.saved').waitFor();
    await page.keyboard.press('Enter');
  }

  test(`${CALLS} calls are logged`, async () => {
    for (const client of clients(false).slice(0, CALLS)) {
      await choose(client);
      await saveAndGoOn();
    }
    expect(added('contacts')).toBe(CALLS);
  });

  test('three who waited are answered', async () => {
    for (const client of clients(true).slice(0, ANSWERS)) {
      await choose(client);
      await sayWhatWasAnswered(page, words);
      await saveAndGoOn();
    }
    expect(added('contacts')).toBe(CALLS + ANSWERS);
    const still = after(opened.runtime.store.toData(), 'refreshEverything');
    expect(waiting(before) - waiting(still)).toBe(ANSWERS);
  });

  test('two deals are begun from the card', async () => {
    for (const client of clients(false).slice(0, DEALS)) {
      await choose(client);
      await page.getByRole('button', { name: words.add.deals, exact: true }).press('Enter');
      await page.locator('select[name=seller]').selectOption({ index: 1 });
      await page.locator('input[name=amount]').fill('120000');
      await page.keyboard.press('Enter');
      await page.locator('.saved').waitFor();
      await page.keyboard.press('Enter');
    }
    expect(added('deals')).toBe(DEALS);
  });

  test('a mistake is undone where it was made', async () => {
    const [client] = clients(false).slice(-1);
    await choose(client!);
    await page.keyboard.press('Enter');
    await page.locator('.saved').waitFor();
    expect(added('contacts')).toBe(CALLS + ANSWERS + 1);
    await page.getByRole('button', { name: words.undo, exact: true }).press('Enter');
    await page.locator('[role=status]', { hasText: /^(Готово: отменен|Done: .* undone)/ }).waitFor();
    expect(added('contacts')).toBe(CALLS + ANSWERS);
    expect(opened.troubles).toEqual([]);
  });

  test('two cards of one client become one, and the figures follow', async () => {
    const merging = duplicateTextsOf(language);
    const day = opened;
    data = day.runtime.store.toData();
    opened = await openAddOnPage(browser.context, { command: 'findDuplicates', data });
    await opened.page.locator('.pair button').first().press('Enter');
    await opened.page.locator('.change').waitFor();
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('button', { name: merging.buttons.undo, exact: true }).waitFor();
    const merged = opened.runtime.store.toData();
    await opened.page.close();
    opened = day;
    const column = Object.keys(tables.clients.columns).indexOf('mergedInto');
    const mergedIn = (register: WorkbookData): number =>
      rowsOf('clients', register).filter((row) => (row[column] ?? '') !== '').length;
    expect(mergedIn(merged)).toBe(mergedIn(data) + 1);
    const figures = after(merged, 'refreshEverything');
    expect(valuesOf(sheetNamed(figures, GENERATED_SHEETS.dashboard[language])).length).toBeGreaterThan(40);
  });
});

describe.each(LANGUAGES)('a morning of the owner, in %s', (language) => {
  const figure = figureOf('retention.revenuePerClient').label[language];
  const { dashboard, breakdowns, rows: rowsSheet, tasksOwner } = GENERATED_SHEETS;
  let data: WorkbookData;
  beforeAll(async () => {
    data = await demoRegister(language);
  });

  /** Where a link of a cell leads. */
  function follow({ formula = '' }: CellData): { readonly sheet: SheetData; readonly row: number } {
    const [, gid = '', row = '1'] = /#gid=(\d+)(?:&range=[A-Z]+(\d+))?/.exec(formula) ?? [];
    const sheet = data.sheets.find(({ id }) => String(id) === gid);
    if (!sheet) throw new Error(`${formula} leads nowhere`);
    return { sheet, row: Number(row) - 1 };
  }
  const cellIn = (sheet: SheetData, row: number, column = 0): CellData => sheet.rows[row]?.[column] ?? {};

  test('an alert leads to its month, to the clients because of whom it fell, and on to their rows', () => {
    const board = sheetNamed(data, dashboard[language]);
    const alert = board.rows.slice(3, 8).find((row) => textOf(row?.[0]?.value).startsWith(figure))?.[0];
    const { sheet, row } = follow(alert ?? {});
    expect(sheet.name).toBe(breakdowns[language]);
    const [month = ''] = /(?<=, )[^:]+/.exec(textOf(alert?.value)) ?? [];
    expect(textOf(cellIn(sheet, row).value)).toBe(`${figure}, ${month}`);
    const client = cellIn(sheet, row + 2);
    const sale = follow(client);
    expect(sale.sheet.name).toBe(tables.sales.sheet[language]);
    expect(valuesOf(sale.sheet)[sale.row]?.map(textOf)).toContain(textOf(client.value));
  });

  test('the rows behind the number are a tick away', async () => {
    const board = valuesOf(sheetNamed(data, dashboard[language]));
    const line = board.findIndex((row) => row[0] === figure && typeof row[1] === 'boolean');
    opened = await openAddOnPage(browser.context, { command: 'openWhy', data, width: 300 });
    const { runtime, page } = opened;
    runtime.userEdit(`${dashboard[language]}!B${line + 1}`, true);
    const told = valuesOf(sheetNamed(runtime.store.toData(), rowsSheet[language])).map((row) => row.map(textOf));
    expect(told[0]?.[0]).toContain(figure);
    expect(told.length).toBeGreaterThan(20);

    const { id } = sheetNamed(data, dashboard[language]);
    const area = { row: line, column: 2, rows: 1, columns: 1 };
    runtime.store.select({ sheetId: id, areas: [area], current: { row: line, column: 2 } });
    await page.locator('.why h2', { hasText: figure }).waitFor();
    expect(await page.locator('.why').innerText()).toMatch(/÷/);
    expect(opened.troubles).toEqual([]);
    await page.close();
  });

  test('what to do about it stands on the task sheet of the owner, each line with a way to its row', () => {
    const sheet = sheetNamed(data, tasksOwner[language]);
    const links = sheet.rows.flatMap((row) => (row ?? []).filter((cell) => cell?.formula?.includes('#gid=') ?? false));
    const leadOn = links.map((cell) => follow(cell ?? {})).filter(({ sheet: { name } }) => name !== sheet.name);
    expect(leadOn.length).toBeGreaterThan(0);
    for (const { sheet: other, row } of leadOn) expect(valuesOf(other)[row] ?? []).not.toEqual([]);
  });
});
