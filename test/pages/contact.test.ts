import type { Page } from 'playwright-core';
import { tables } from '../../src/core/register/tables/tables';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { INDEX_SHEET, readIndexRows } from '../../src/core/work/partyIndex';
import { contactTextsOf } from '../../src/language/contactTexts';
import { textsOf } from '../../src/language/textsOf';
import { type AddOnPageOptions } from '../browser/addOnPage';
import { axeViolations } from '../browser/axe';
import { sayWhatWasAnswered } from '../browser/contactForm';
import { addOnIn, columnOf, runWell, sheetNamed, textOf, typeRows, valuesOf } from '../bundle/addOn';
import { heading, sidebarOfTests, type Typist } from './sidebarOfTests';

const desk = sidebarOfTests();
const { somebody, sidebar, newContacts, statusOf } = desk;

const found = (page: Page, text: string) => page.locator('[role=option]', { hasText: text }).first();
const status = (page: Page) => page.locator('[role=status]');
const saved = (page: Page) => page.locator('.saved').waitFor();

/** What is said once a new row is taken back, each cell of it a change, and nothing of it is left. */
const UNDONE: Readonly<Record<Language, RegExp>> = {
  ru: /^Готово: отменен\S* \d+ изменени\S\.$/,
  en: /^Done: \d+ changes? undone\.$/,
};

describe.each(LANGUAGES)('the sidebar of everyday work, in %s', (language) => {
  const words = contactTextsOf(language);
  const at = (column: keyof typeof tables.contacts.columns): string => heading(column, language);

  test('a call of a known client takes no more than 25 keystrokes', async () => {
    const client = somebody(language, ({ waitingSince }) => waitingSince === null);
    const { page, keys, type, press } = await sidebar(language);
    await type(client.phone.slice(-7));
    await found(page, client.name).waitFor();
    await press('Enter');
    // Who talked is chosen once a browser; the outcome and the next step are an arrow each.
    await press('ArrowRight', 'Tab', 'ArrowRight', 'ArrowRight', 'Enter');
    await saved(page);
    expect(keys()).toBeLessThanOrEqual(25);
    const [row, ...more] = newContacts(language);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      [at('client')]: client.name,
      [at('direction')]: tables.contacts.columns.direction.heading[language] === 'In/Out' ? 'In' : 'Вх',
      [at('result')]: language === 'ru' ? 'Заинтересован' : 'Lead',
    });
    // Somebody we have just talked to does not wait.
    expect(row?.[at('answeredAt')]).toBe(row?.[at('at')]);
    expect(row?.[at('nextStepOn')]).not.toBe('');
  });

  test('an Enter that comes before the answer waits for it: nobody is made a second time', async () => {
    const client = somebody(language, ({ waitingSince }) => waitingSince === null);
    const { page, type, press } = await sidebar(language);
    await type(client.phone.slice(-7));
    await press('Enter');
    await page.locator('.glance b', { hasText: client.name }).waitFor();
    expect(await page.locator('input[name=client]').count()).toBe(0);
  });

  test('whoever waits is answered by it, and it can be taken back', async () => {
    const client = somebody(language, ({ waitingSince }) => waitingSince !== null);
    const { page, type, press } = await sidebar(language);
    await type(client.phone.slice(-7));
    await found(page, client.name).waitFor();
    await press('Enter');
    await page
      .getByText(words.waits({ since: '', minutes: '' }).slice(0, 8))
      .first()
      .waitFor();
    await sayWhatWasAnswered(page, words);
    // Whose contact it is, nobody guesses; that it would be nobody's is said.
    await page.getByText(words.nobodyChosen).waitFor();
    await page.locator('select[name=employee]').selectOption({ index: 1 });
    await page.getByText(words.nobodyChosen).waitFor({ state: 'detached' });
    await page.locator('button.primary').first().click();
    await saved(page);
    expect(newContacts(language)[0]?.[at('direction')]).toBe(language === 'ru' ? 'Исх' : 'Out');
    expect(newContacts(language)[0]?.[at('employee')]).not.toBe('');
    await page.locator('.glance', { hasNotText: words.waits({ since: '', minutes: '' }).slice(0, 8) }).waitFor();
    await page.evaluate('serverCall("openHelp", "[null]")');
    const { inTime, late } = textsOf(language).threadStates;
    expect([inTime, late]).toContain(statusOf(client.open[0], language));
    await press('Tab', 'Enter');
    await status(page).filter({ hasText: UNDONE[language] }).waitFor();
    expect(newContacts(language)).toEqual([]);
    await page
      .getByText(words.waits({ since: '', minutes: '' }).slice(0, 8))
      .first()
      .waitFor();
    await page.evaluate('serverCall("openHelp", "[null]")');
    expect([inTime, late]).not.toContain(statusOf(client.open[0], language));
  });

  test('a sale or a document that would be nobody’s says so', async () => {
    const client = somebody(language, ({ waitingSince }) => waitingSince === null);
    const { page, type, press } = await sidebar(language);
    await type(client.phone.slice(-7));
    await found(page, client.name).waitFor();
    await press('Enter');
    for (const [table, column] of [
      ['sales', 'seller'],
      ['deals', 'seller'],
      ['documents', 'responsible'],
    ] as const) {
      await page.getByRole('button', { name: words.add[table], exact: true }).click();
      const sentence = page.getByText(words.nobodyOf[table], { exact: true });
      await sentence.waitFor();
      await page.locator(`select[name=${column}]`).selectOption({ index: 1 });
      expect(await sentence.count()).toBe(0);
    }
  });

  test('a stranger who calls is an inquiry to us, with a number that is kept', async () => {
    const { page, type, press } = await sidebar(language);
    await type('8 905 555-44-33');
    await page.locator('[role=option]').first().waitFor();
    await press('Enter');
    await page.locator('input[name=client]:focus').waitFor();
    await type('Новая школа');
    await press('Enter');
    await saved(page);
    expect(newContacts(language)).toMatchObject([
      { [at('client')]: 'Новая школа', [at('direction')]: language === 'ru' ? 'Вх' : 'In' },
    ]);
    expect(newContacts(language)[0]?.[at('phone')]?.replace(/\D/g, '')).toContain('9055554433');
    await page.locator('.glance', { hasText: words.prospect }).waitFor();
    await page.evaluate('serverCall("openHelp", "[null]")');
    // Whoever looks them up next finds them, in the sheet and in every other sidebar.
    const index = valuesOf(sheetNamed(desk.opened.runtime.store.toData(), INDEX_SHEET[language]));
    const known = readIndexRows(index.map((row) => row.map(textOf))).filter(({ key }) => key === 'phone:+79055554433');
    expect(known).toMatchObject([{ party: '+79055554433', waitingSince: null }]);
  });

  test('nothing in it is cut by an edge or out of reach', async () => {
    const client = somebody(language, ({ waitingSince }) => waitingSince !== null);
    const { page, type, press } = await sidebar(language, { command: 'openClientCard' });
    await type(client.name.slice(0, 6));
    await found(page, client.name).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await found(page, client.name).click();
    await page.getByText(words.parts.origin).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: words.logContact }).click();
    expect(await axeViolations(page)).toEqual([]);
    expect(desk.opened.troubles).toEqual([]);
    await press('Escape');
    await page.evaluate('serverCall("openHelp", "[null]")');
    expect(desk.opened.isClosed()).toBe(true);
  });
});

describe('a save that goes wrong', () => {
  const words = contactTextsOf('ru');

  async function begun(way?: AddOnPageOptions['way']): Promise<Typist> {
    const typist = await sidebar('ru', way ? { way } : {});
    await typist.type('8 905 555-44-33');
    await typist.page.locator('[role=option]').first().waitFor();
    await typist.press('Enter');
    await typist.page.locator('input[name=client]:focus').waitFor();
    await typist.type('Дважды');
    return typist;
  }

  test('a double click is one row', async () => {
    const { page } = await begun();
    await page.locator('button.primary').dblclick();
    await saved(page);
    expect(newContacts('ru')).toHaveLength(1);
  });

  test('a lost answer is one row, and the form keeps what was typed', async () => {
    let isLost = false;
    const { page, press } = await begun((call) => {
      const answer = call() as { readonly isNew?: boolean } | null;
      if (answer?.isNew !== true || isLost) return answer;
      isLost = true;
      throw new Error('Нет сети.');
    });
    await press('Enter');
    await status(page).filter({ hasText: 'Нет сети.' }).waitFor();
    expect(await page.locator('input[name=client]').inputValue()).toBe('Дважды');
    await press('Enter');
    await saved(page);
    expect(newContacts('ru')).toHaveLength(1);
  });

  test('what was changed after a lost answer is told to be missing', async () => {
    let isLost = false;
    const { page, type, press } = await begun((call) => {
      const answer = call() as { readonly isNew?: boolean } | null;
      if (answer?.isNew !== true || isLost) return answer;
      isLost = true;
      throw new Error('Нет сети.');
    });
    await press('Enter');
    await status(page).filter({ hasText: 'Нет сети.' }).waitFor();
    await type(' и ещё');
    await press('Enter');
    await status(page).filter({ hasText: words.savedBefore }).waitFor();
    expect(newContacts('ru').map((row) => row['Клиент'])).toEqual(['Дважды']);
  });

  test('while a row is on its way nobody else is begun with: what becomes of it is seen', async () => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((done) => (arrive = done));
    const { page, press } = await begun(async (call) => {
      const answer = call() as { readonly isNew?: boolean } | null;
      if (answer?.isNew === true) await arrived;
      return answer;
    });
    await press('Enter');
    await page.getByRole('button', { name: words.saving }).waitFor();
    const other = page.getByRole('button', { name: words.other, exact: true });
    expect(await other.isDisabled()).toBe(true);
    arrive();
    await saved(page);
    expect(await other.isDisabled()).toBe(false);
  });

  test('when the answer to an undo is lost, it is not said that nothing was saved', async () => {
    let isDown = false;
    const { page, press } = await begun((call) => {
      const answer = call();
      if (isDown) throw new Error('Нет сети.');
      return answer;
    });
    await press('Enter');
    await saved(page);
    isDown = true;
    await page.getByRole('button', { name: words.undo, exact: true }).press('Enter');
    await page.getByText(words.notUndone('Нет сети.'), { exact: true }).waitFor();
    expect(newContacts('ru')).toEqual([]);
  });
});

describe('until everybody is known here', () => {
  /** The list of everybody never comes; of each question of the search is told, and its answer may be kept back. */
  async function asking(answered: (count: number) => Promise<void>): Promise<Typist> {
    let count = 0;
    return sidebar('ru', {
      way: async (call) => {
        const answer = call() as object | null;
        if (answer && 'next' in answer) throw new Error('Нет сети.');
        if (Array.isArray(answer)) await answered(++count);
        return answer;
      },
    });
  }

  test('what is typed in one go is no question a key to the workbook', async () => {
    const client = somebody('ru', ({ waitingSince }) => waitingSince === null);
    let asked = 0;
    const { page } = await asking((count) => {
      asked = count;
      return Promise.resolve();
    });
    await page.keyboard.type(client.phone.slice(-7), { delay: 30 });
    await found(page, client.name).waitFor();
    // On a busy machine a key may come late.
    expect(asked).toBeLessThanOrEqual(2);
  });

  test('an answer to the first letters that comes after all others does not keep an Enter waiting', async () => {
    const client = somebody('ru', ({ waitingSince }) => waitingSince === null);
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((done) => (arrive = done));
    let hear = (): void => undefined;
    const heard = new Promise<void>((done) => (hear = done));
    const { page, type, press } = await asking(async (count) => {
      if (count > 1) return;
      hear();
      await arrived;
    });
    const digits = client.phone.slice(-7);
    await type(digits.slice(0, 4));
    await heard;
    await type(digits.slice(4));
    await found(page, client.name).waitFor();
    arrive();
    await page.evaluate('serverCall("openHelp", "[null]")');
    await press('Enter');
    await page.locator('.glance b', { hasText: client.name }).waitFor();
    expect(await page.locator('input[name=client]').count()).toBe(0);
  });
});

test('whoever is nearly called the same is shown before being made again', async () => {
  const client = somebody('ru', ({ name }) => name.length > 12);
  const { page, type, press } = await sidebar('ru');
  await page.waitForFunction('document.activeElement?.getAttribute("role") === "combobox"');
  const typo = `${client.name.slice(0, -4)}${client.name.slice(-3)}`;
  await type(typo);
  await page.locator('[role=option] .new').waitFor();
  await press('Enter');
  await page.locator('.alike button', { hasText: client.name }).waitFor();
  await page.locator('.alike button', { hasText: client.name }).click();
  await page.locator('.glance b', { hasText: client.name }).waitFor();
  expect(await page.locator('input[name=client]').count()).toBe(0);
});

test('from the card of a client who may be another one leads a way to merge them', async () => {
  const client = somebody('ru', ({ name }) => name.includes('Меридиан'));
  const { page, type, press } = await sidebar('ru', { command: 'openClientCard' });
  await type(client.name.slice(0, 20));
  await found(page, client.name).waitFor();
  await press('Enter');
  await page.getByText(contactTextsOf('ru').parts.duplicates).waitFor();
  await page.getByRole('button', { name: contactTextsOf('ru').merge }).press('Enter');
  await page.evaluate('serverCall("openHelp", "[null]")');
  expect(desk.opened.runtime.calls.tally['Ui.showModalDialog']).toBe(2);
});

test('of a client whose rows are gone the card says so', async () => {
  const client = somebody('ru', ({ waitingSince }) => waitingSince === null);
  const data = structuredClone(desk.demo('ru'));
  for (const name of ['Клиенты', 'Контакты', 'Сделки', 'Продажи', 'Документы']) {
    const sheet = sheetNamed(data, name);
    const column = columnOf(sheet, 'Клиент');
    sheet.rows = sheet.rows.filter((row, at) => at === 0 || textOf(row?.[column]?.value) !== client.name);
  }
  const { page, type, press } = await sidebar('ru', { data });
  await type(client.phone.slice(-7));
  await found(page, client.name).waitFor();
  await press('Enter');
  await page.getByText(contactTextsOf('ru').gone).waitFor();
  expect(desk.opened.troubles).toEqual([]);
});

test('a client with five thousand contacts, a name of three hundred letters and tags in every cell breaks nothing', async () => {
  const data = structuredClone(desk.demo('ru'));
  const evil = '<img src=x onerror="document.title=1"><b>';
  const long = `${evil}${'Очень длинное название '.repeat(12)}`;
  const clients = sheetNamed(data, 'Клиенты');
  const contacts = sheetNamed(data, 'Контакты');
  const row = valuesOf(clients).length;
  typeRows(
    data,
    'Клиенты',
    [{ ID: 'K-ZZZZZ2', Клиент: long, Телефон: '+79430009988', Город: evil, 'Контактное лицо': evil, Ведёт: evil }],
    row,
  );
  contacts.rowCount += 6000;
  typeRows(
    data,
    'Контакты',
    Array.from({ length: 5000 }, (_none, index) => ({
      ID: `C-Y${String(index).padStart(5, '2')}`,
      'Дата и время': 46_000 + index / 100,
      'Вх/Исх': 'Исх',
      Канал: 'Звонок',
      Клиент: long,
      Результат: 'Поговорили',
      Комментарий: evil,
    })),
    valuesOf(contacts).length,
  );
  const addOn = await addOnIn(data);
  runWell(addOn, 'refreshEverything');
  const { page, type, press } = await sidebar('ru', { data: addOn.data(), command: 'openClientCard' });
  await type('0009988');
  await press('Enter');
  await page.getByText(contactTextsOf('ru').more(997)).waitFor();
  expect(await page.locator('img, .part b').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  await page.getByText(contactTextsOf('ru').left(4000)).waitFor();
  expect(desk.opened.troubles).toEqual([]);
});

test('a sale and a deal are added from the card, with the words of the company; what cannot be read is named', async () => {
  const client = somebody('ru', ({ waitingSince }) => waitingSince === null);
  const { page, type, press } = await sidebar('ru', { command: 'openClientCard' });
  const added = (table: 'sales' | 'deals') => {
    const name = tables[table].sheet.ru;
    const rows = valuesOf(sheetNamed(desk.opened.runtime.store.toData(), name));
    const before = valuesOf(sheetNamed(desk.demo('ru'), name)).length;
    return rows.slice(before).map((row) => Object.fromEntries(row.map((cell, at) => [textOf(rows[0]?.[at]), cell])));
  };
  await type(client.phone.slice(-7));
  await press('Enter');
  await page.getByRole('button', { name: 'Продажа', exact: true }).click();
  await page.locator('input[name=revenue]').fill('много');
  await page.keyboard.press('Enter');
  await status(page).filter({ hasText: '«много»' }).waitFor();
  expect(added('sales')).toEqual([]);
  await page.locator('input[name=revenue]').fill('1 250,50');
  await page.keyboard.press('Enter');
  await saved(page);
  expect(added('sales')).toMatchObject([{ Клиент: client.name, Выручка: 1250.5, Дата: 46_349 }]);
  await page.getByRole('button', { name: contactTextsOf('ru').next, exact: true }).click();
  await type(client.phone.slice(-7));
  await press('Enter');
  await page.getByRole('button', { name: 'Сделка', exact: true }).click();
  await page.locator('select[name=stage]').selectOption({ index: 1 });
  await page.locator('select[name=seller]').selectOption({ index: 1 });
  await page.locator('input[name=comment]').focus();
  await page.keyboard.press('Enter');
  await saved(page);
  expect(added('deals')).toMatchObject([{ Клиент: client.name, ID: expect.stringMatching(/^D-/) as string }]);
});
