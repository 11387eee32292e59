import type { Page } from 'playwright-core';
import type { WorkbookData } from '../../local/store/workbookData';
import { tables } from '../../src/core/register/tables/tables';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { INDEX_SHEET, readIndexRows } from '../../src/core/work/partyIndex';
import { contactTextsOf } from '../../src/language/contactTexts';
import { textsOf } from '../../src/language/textsOf';
import { openAddOnPage, type AddOnPage } from '../browser/addOnPage';
import { axeViolations } from '../browser/axe';
import { browserOfFile } from '../browser/browserOfFile';
import { columnOf, sheetNamed, textOf, typeRows, valuesOf } from '../bundle/addOn';
import { demoRegister } from '../bundle/registers';

const browser = browserOfFile();
let opened: AddOnPage;
let page: Page;
const demos = new Map<Language, WorkbookData>();
beforeAll(async () => {
  for (const language of LANGUAGES) demos.set(language, await demoRegister(language));
});
afterEach(async () => {
  expect(opened.troubles).toEqual([]);
  await page.close();
});

describe.each(LANGUAGES)('what is set of a client from their card, in %s', (language) => {
  const words = contactTextsOf(language);
  const clientsSheet = tables.clients.sheet[language];
  const headingOf = (column: 'nextTouchOn' | 'doNotContact' | 'touchEveryDays' | 'debt' | 'overdueDays'): string =>
    tables.clients.columns[column].heading[language];
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).press('Enter');
  const says = (text: string): Promise<void> => page.getByText(text).first().waitFor();

  /** A client of the demo whom nobody keeps from being called. */
  function client() {
    const sheet = sheetNamed(demos.get(language)!, clientsSheet);
    const free = valuesOf(sheet).filter((row) => textOf(row[columnOf(sheet, headingOf('doNotContact'))]) === '');
    const names = new Set(free.map(([, name]) => textOf(name)));
    const index = valuesOf(sheetNamed(demos.get(language)!, INDEX_SHEET[language])).map((row) => row.map(textOf));
    const found = readIndexRows(index).find(({ key, name }) => key.startsWith('phone:') && names.has(name));
    if (!found) throw new Error('nobody with a phone');
    return { name: found.name, phone: found.key.slice('phone:'.length) };
  }

  async function open(data = demos.get(language)!): Promise<ReturnType<typeof client>> {
    const one = client();
    opened = await openAddOnPage(browser.context, { command: 'openClientCard', data, width: 300, height: 900 });
    ({ page } = opened);
    await page.keyboard.type(one.phone.slice(-7));
    await page.locator('[role=option]', { hasText: one.name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: words.nextContact }).waitFor();
    return one;
  }

  function cell({ name }: ReturnType<typeof client>, column: 'nextTouchOn' | 'doNotContact'): string {
    const sheet = sheetNamed(opened.runtime.store.toData(), clientsSheet);
    const row = valuesOf(sheet).find((values) => values[1] === name) ?? [];
    return textOf(row[columnOf(sheet, headingOf(column))]);
  }

  test('the next contact is planned by two presses, stands on the sheet, and is taken back by one', async () => {
    const one = await open();
    const before = cell(one, 'nextTouchOn');
    await press(words.nextContact);
    await page.keyboard.press('Enter');
    await says(words.contactPlanned(textsOf(language).write.day(46_350)));
    expect(cell(one, 'nextTouchOn')).toBe('46350');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.locator('.actions').getByRole('button', { name: words.undo }).press('Enter');
    await page.locator('.actions').getByRole('button', { name: words.undo }).waitFor({ state: 'detached' });
    expect(cell(one, 'nextTouchOn')).toBe(before);
  });

  test('what the client owes stands on the card, in red where it is overdue', async () => {
    const sheet = sheetNamed(demos.get(language)!, clientsSheet);
    const at = (row: readonly unknown[], column: 'debt' | 'overdueDays'): number =>
      Number(row[columnOf(sheet, headingOf(column))]);
    const owing = valuesOf(sheet)
      .slice(1)
      .filter((row) => at(row, 'debt') > 0);
    expect(owing.length).toBeGreaterThan(5);
    for (const isOverdue of [true, false]) {
      const [, name] = owing.find((row) => at(row, 'overdueDays') > 0 === isOverdue) ?? [];
      opened = await openAddOnPage(browser.context, {
        command: 'openClientCard',
        data: demos.get(language)!,
        width: 300,
      });
      ({ page } = opened);
      await page.keyboard.type(textOf(name));
      await page
        .locator('[role=option]', { hasText: textOf(name) })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      const line = page.locator('.glance p', { hasText: language === 'ru' ? 'Долг ' : 'Owes ' });
      await line.waitFor();
      expect([
        await line.getAttribute('class'),
        (await line.textContent())?.includes(language === 'ru' ? 'просрочка' : 'overdue'),
      ]).toEqual([isOverdue ? 'bad' : '', isOverdue]);
      if (isOverdue) await page.close();
    }
  });

  test('who asks not to be called is marked so, and may be called again', async () => {
    const one = await open();
    await press(words.doNotContact);
    await page.locator('.glance', { hasText: words.notToCall }).waitFor();
    expect(cell(one, 'doNotContact')).toBe(language === 'ru' ? 'да' : 'yes');
    await press(words.callAgain);
    await page.locator('.glance', { hasNotText: words.notToCall }).waitFor();
    expect(cell(one, 'doNotContact')).toBe('');
  });

  test('a row that is gone by then is not written to, and it is said', async () => {
    const one = await open();
    const { store } = opened.runtime;
    const sheet = sheetNamed(store.toData(), clientsSheet);
    store.remove(
      sheet.id,
      'rows',
      valuesOf(sheet).findIndex((values) => values[1] === one.name),
      1,
    );
    await press(words.doNotContact);
    await says(words.changedMeanwhile);
    const others = valuesOf(sheet).filter((values) => values[1] !== one.name);
    expect(valuesOf(sheetNamed(store.toData(), clientsSheet)).slice(0, others.length)).toEqual(others);
  });

  test('what is to be put right in their rows stands on the card and leads there', async () => {
    const one = client();
    const data = structuredClone(demos.get(language)!);
    const sheet = sheetNamed(data, clientsSheet);
    const row = valuesOf(sheet).findIndex((values) => values[1] === one.name);
    typeRows(data, clientsSheet, [{ [headingOf('touchEveryDays')]: 'often' }], row);
    await open(data);
    await page.locator('.part', { hasText: words.parts.problems }).locator('button').first().press('Enter');
    await page.evaluate('serverCall("openHelp", null)');
    expect(opened.runtime.store.selection()).toMatchObject({ sheetId: sheet.id, current: { row } });
  });
});
