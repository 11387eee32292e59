import type { Locator, Page } from 'playwright-core';
import type { WorkbookData } from '../../local/store/workbookData';
import { tables, type TableKey } from '../../src/core/register/tables/tables';
import { INDEX_SHEET, readIndexRows, type IndexRow } from '../../src/core/work/partyIndex';
import { contactTextsOf } from '../../src/language/contactTexts';
import { openAddOnPage, type AddOnPage, type AddOnPageOptions } from '../browser/addOnPage';
import { browserOfFile } from '../browser/browserOfFile';
import { sheetNamed, textOf, typeRows, valuesOf } from '../bundle/addOn';
import { demoRegister } from '../bundle/registers';

const words = contactTextsOf('ru');
const browser = browserOfFile();
let demo: WorkbookData;
let opened: AddOnPage;
let page: Page;

beforeAll(async () => {
  demo = await demoRegister('ru');
});
afterEach(async () => {
  expect(opened.troubles).toEqual([]);
  await page.close();
});

async function sidebar(options: Partial<AddOnPageOptions> = {}): Promise<void> {
  opened = await openAddOnPage(browser.context, {
    command: 'openContact',
    data: demo,
    width: 300,
    height: 900,
    ...options,
  });
  ({ page } = opened);
  await page.locator('[role=combobox]:focus').waitFor();
}

/** Clients of the demo with a phone of their own, as the hidden index knows them. */
function clients(isMeant: (row: IndexRow) => boolean = ({ waitingSince }) => waitingSince === null) {
  const rows = readIndexRows(valuesOf(sheetNamed(demo, INDEX_SHEET.ru)).map((row) => row.map(textOf)));
  return rows
    .filter((row) => row.key.startsWith('phone:') && row.party.startsWith('K-') && isMeant(row))
    .map((row) => ({ ...row, phone: row.key.slice('phone:'.length) }));
}

const option = (name: string): Locator => page.locator('[role=option]', { hasText: name }).first();
const field = (name: string): Locator => page.locator(`[name=${name}]`);
const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const saved = (): Promise<void> => page.locator('.saved').waitFor();
const says = (sentence: string): Promise<void> => page.locator('[role=status]', { hasText: sentence }).waitFor();

async function choose({ name, phone }: { readonly name: string; readonly phone: string }): Promise<void> {
  await page.keyboard.type(phone.slice(-7));
  await option(name).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.glance b', { hasText: name }).waitFor();
  await button(words.card).waitFor();
}

/** Rows of a table that the demo has not, by heading. */
function added(table: TableKey): readonly Readonly<Record<string, string>>[] {
  const name = tables[table].sheet.ru;
  const before = new Set(valuesOf(sheetNamed(demo, name)).map(([id]) => id));
  const [headings = [], ...rows] = valuesOf(sheetNamed(opened.runtime.store.toData(), name));
  return rows
    .filter(([id]) => id !== undefined && id !== '' && !before.has(id))
    .map((row) => Object.fromEntries(headings.map((heading, column) => [textOf(heading), textOf(row[column])])));
}

/** A promise to be kept when told. */
function held(): { readonly kept: Promise<void>; readonly keep: () => void } {
  let keep = (): void => undefined;
  const kept = new Promise<void>((done) => (keep = done));
  return { kept, keep: () => keep() };
}

describe('what is begun and not saved', () => {
  test('a half-typed sale is there again after a look at the card and a contact that was logged', async () => {
    const [client] = clients();
    await sidebar();
    await choose(client!);
    await button('Продажа').click();
    await field('revenue').fill('12 500');
    await button(words.card).click();
    await button(words.logContact).click();
    await field('comment').fill('перезвонить');
    await button(words.card).click();
    await button('Продажа').click();
    expect(await field('revenue').inputValue()).toBe('12 500');
    await button(words.logContact).click();
    expect(await field('comment').inputValue()).toBe('перезвонить');
    await page.locator('button.primary').click();
    await saved();
    await page.getByText(words.unsaved('Продажи')).waitFor();
    await button('Продажа').click();
    await field('revenue').press('Enter');
    await page.getByText('лист «Продажи»').waitFor();
    expect(added('sales')).toMatchObject([{ Клиент: client!.name, Выручка: '12500' }]);
    expect(added('contacts')).toHaveLength(1);
  });

  test('a day and its words stay with a contact while a deal is looked at', async () => {
    await sidebar();
    await choose(clients()[0]!);
    await page.getByLabel(words.inAWeek).check();
    await field('nextStep').fill('отправить счёт');
    await button('Сделка').click();
    await button(words.logContact).click();
    expect(await page.getByLabel(words.inAWeek).isChecked()).toBe(true);
    expect(await field('nextStep').inputValue()).toBe('отправить счёт');
  });

  test('what was said stays when the new company turns out to be a known one', async () => {
    const client = clients(({ name }) => name.length > 12)[0]!;
    await sidebar();
    await page.keyboard.type(`${client.name.slice(0, -4)}${client.name.slice(-3)}`);
    await page.locator('[role=option] .new').waitFor();
    await page.locator('[role=option] .new').click();
    await field('comment').fill('спрашивал цену');
    await page.locator('.alike button', { hasText: client.name }).click();
    await button(words.card).waitFor();
    expect(await field('comment').inputValue()).toBe('спрашивал цену');
  });
});

test('spam is of somebody who came to us, also when the card turns out to tell of somebody who waits', async () => {
  const client = clients()[0]!;
  const data = structuredClone(demo);
  const row = valuesOf(sheetNamed(data, 'Контакты')).findLastIndex(([id]) => (id ?? '') !== '');
  const call = { 'Вх/Исх': 'Вх', Канал: 'Звонок', Клиент: client.name };
  typeRows(data, 'Контакты', [{ ID: 'C-ZZZZZ2', 'Дата и время': 46_349.2, ...call }], row);
  const answer = held();
  await sidebar({
    data,
    way: async (ask) => {
      const given = ask() as { readonly usualGap?: unknown } | null;
      if (given && 'usualGap' in given) await answer.kept;
      return given;
    },
  });
  await page.keyboard.type(client.phone.slice(-7));
  await option(client.name).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('Спам').check();
  answer.keep();
  await page.getByText(words.waits({ since: '', minutes: '' }).slice(0, 8)).waitFor();
  expect(await page.getByLabel(words.toUs.call, { exact: true }).isChecked()).toBe(true);
  expect(await page.getByLabel('Спам').isChecked()).toBe(true);
  await page.locator('button.primary').click();
  await saved();
  expect(added('contacts').filter(({ ID }) => ID !== 'C-ZZZZZ2')).toMatchObject([
    { 'Вх/Исх': 'Вх', Результат: 'Спам' },
  ]);
});

test('whoever the arrows went to is chosen, also when the answer to the last letters is still to come', async () => {
  let answers = 0;
  const last = held();
  await sidebar({
    way: async (ask) => {
      const given = ask() as object | null;
      if (given && 'next' in given) throw new Error('Нет сети.');
      if (Array.isArray(given) && ++answers === 2) await last.kept;
      return given;
    },
  });
  await page.keyboard.insertText('ме');
  await page.locator('[role=option]').nth(2).waitFor();
  const second = await page.locator('[role=option] b').nth(1).innerText();
  await page.keyboard.insertText(' ');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  last.keep();
  await page.locator('.glance b').waitFor();
  expect(await page.locator('.glance b').innerText()).toBe(second);
});

describe('two at once', () => {
  test('two who log a contact with one client both have their row', async () => {
    const client = clients()[0]!;
    await sidebar();
    await choose(client);
    const cells = { client: client.name, direction: 'Исх', channel: 'Звонок', result: 'Поговорили' };
    opened.runtime.scriptRun('saveEntry', { table: 'contacts', key: 'QQQQQQ', cells, stamps: ['at'] });
    await page.locator('button.primary').click();
    await saved();
    expect(added('contacts').map((row) => row['Клиент'])).toEqual([client.name, client.name]);
  });

  test('nobody becomes a client twice: the second is told, and what they typed stays', async () => {
    await sidebar();
    await page.keyboard.type('8 905 555-44-33');
    await page.locator('[role=option] .new').click();
    await page.keyboard.type('Новая школа');
    await page.keyboard.press('Enter');
    await saved();
    await button(words.add.clients).click();
    await field('city').fill('Кемерово');
    const cells = { name: 'Новая школа', phone: '8 905 555-44-33' };
    opened.runtime.scriptRun('saveEntry', { table: 'clients', key: 'QQQQQQ', cells, stamps: [] });
    await field('city').press('Enter');
    await says(words.thereAlready);
    expect(await field('city').inputValue()).toBe('Кемерово');
    expect(added('clients').map((row) => row['Клиент'])).toEqual(['Новая школа']);
    await page.locator('.glance', { hasNotText: words.prospect }).waitFor();
  });
});

test('a sidebar left open over night knows in the morning what day it is and who is new, and holds what was typed', async () => {
  let days = 0;
  const client = clients()[0]!;
  await sidebar({ daysLater: () => days });
  await choose(client);
  await page.getByLabel(words.tomorrow).check();
  await button('Продажа').click();
  await field('revenue').fill('7000');
  expect(await field('date').inputValue()).toBe('2026-11-23');
  days = 1;
  const cells = { client: 'Утренний клиент', phone: '8 905 111-22-33', direction: 'Вх' };
  opened.runtime.scriptRun('saveEntry', { table: 'contacts', key: 'QQQQQQ', cells, stamps: ['at'] });
  await page.evaluate(
    '{ const now = Date.now; Date.now = () => now() + 86400000; window.dispatchEvent(new Event("focus")) }',
  );
  await page.waitForFunction('document.querySelector("[name=date]").value === "2026-11-24"');
  expect(await field('revenue').inputValue()).toBe('7000');
  await button(words.logContact).click();
  // "Tomorrow" as it was said yesterday is a day by now.
  expect(await page.locator('input[type=date]').inputValue()).toBe('2026-11-24');
});

test('a client deleted while their card is open: what is saved is kept, and nothing breaks', async () => {
  const client = clients()[0]!;
  await sidebar();
  await choose(client);
  const { store } = opened.runtime;
  const sheet = sheetNamed(store.toData(), 'Клиенты');
  const row = valuesOf(sheet).findIndex(([id]) => id === client.party);
  store.remove(sheet.id, 'rows', row, 1);
  await page.locator('button.primary').click();
  await saved();
  expect(added('contacts')).toMatchObject([{ Клиент: client.name }]);
  await page.locator('.glance b', { hasText: client.name }).waitFor();
});

test('no network for a while: each step says so, what was typed stays, and it is one row when the network is back', async () => {
  let isDown = false;
  await sidebar({
    way: (ask) => {
      if (isDown) throw new Error('Нет сети.');
      const given = ask() as object | null;
      // The list of everybody never comes: each search asks.
      if (given && 'next' in given) throw new Error('Нет сети.');
      return given;
    },
  });
  isDown = true;
  await page.keyboard.type('8 905 555-44-33');
  await says(words.searchLost);
  await page.keyboard.press('Enter');
  await page.getByText(words.notRead).waitFor();
  await page.keyboard.type('Без сети');
  await field('comment').fill('нужен счёт');
  await page.keyboard.press('Enter');
  await says(words.notSaved('Нет сети.'));
  expect(await field('comment').inputValue()).toBe('нужен счёт');
  isDown = false;
  await page.evaluate('window.dispatchEvent(new Event("online"))');
  await page.getByText(words.notRead).waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await saved();
  expect(added('contacts')).toMatchObject([{ Клиент: 'Без сети', Комментарий: 'нужен счёт' }]);
});
