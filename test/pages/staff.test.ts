import { LANGUAGES } from '../../src/core/values/label';
import { forgetTextsOf } from '../../src/language/forgetTexts';
import { staffTextsOf } from '../../src/language/staffTexts';
import { openAddOnPage, type AddOnPage } from '../browser/addOnPage';
import { axeViolations } from '../browser/axe';
import { browserOfFile } from '../browser/browserOfFile';
import { columnOf, sheetNamed, textOf, valuesOf } from '../bundle/addOn';
import { demoRegister } from '../bundle/registers';

const browser = browserOfFile();
let opened: AddOnPage;
afterEach(() => opened.page.close());

const SELLER = { ru: 'Дмитрий Орлов', en: 'Dmitriy Orlov' };
const HEIR = { ru: 'Алина Титова', en: 'Alina Titova' };
const STAFF = { ru: 'Сотрудники', en: 'Staff' };
const SUBSTITUTE = { ru: 'Заместитель', en: 'Substitute' };

describe.each(LANGUAGES)('people who go and come, in %s', (language) => {
  const words = staffTextsOf(language);
  const idle = (): Promise<void> => opened.page.locator('.staff[aria-busy=false]').waitFor();

  async function open(task: keyof typeof words.tasks): Promise<void> {
    const data = await demoRegister(language);
    opened = await openAddOnPage(browser.context, { command: 'openStaff', data, width: 300 });
    await idle();
    await opened.page.getByRole('button', { name: words.tasks[task], exact: true }).press('Enter');
  }

  const press = async (name: string): Promise<void> => {
    await opened.page.getByRole('button', { name, exact: true }).press('Enter');
    await idle();
  };
  const choose = async (label: string, name: string): Promise<void> => {
    const field = opened.page.locator('label', { has: opened.page.getByText(label, { exact: true }) });
    await field.locator('select').selectOption(name);
  };
  function substituteOf(name: string): string {
    const sheet = sheetNamed(opened.runtime.store.toData(), STAFF[language]);
    const row = valuesOf(sheet).find((cells) => cells[columnOf(sheet, SUBSTITUTE[language])] === name);
    return textOf(row?.[0]);
  }

  test('a holiday is entered by keys', async () => {
    await open('holiday');
    await choose(words.fields.person, SELLER[language]);
    await opened.page.getByLabel(words.fields.until).fill('2026-11-27');
    await choose(words.fields.substitute, HEIR[language]);
    await press(words.buttons.holiday);
    expect(substituteOf(HEIR[language])).toBe(SELLER[language]);
    expect(await axeViolations(opened.page)).toEqual([]);
    await press(words.buttons.undo);
    expect(substituteOf(HEIR[language])).toBe('');
    expect(opened.troubles).toEqual([]);
  });

  test('whoever leaves is shown with what is theirs, and what is left to do by hand', async () => {
    await open('leaving');
    await choose(words.fields.person, SELLER[language]);
    await opened.page.getByRole('group', { name: words.heirs.deals }).getByLabel(HEIR[language]).check();
    await press(words.buttons.leaving);
    expect(await opened.page.getByRole('alert').innerText()).toBe(words.refusals.noHeir);
    await choose(words.heirs.steps, HEIR[language]);
    await press(words.buttons.leaving);
    expect(await opened.page.getByRole('heading', { name: words.stillToDo }).isVisible()).toBe(true);
    expect(await axeViolations(opened.page)).toEqual([]);
    expect(opened.troubles).toEqual([]);
  });

  test('somebody is found, chosen and forgotten, once that is confirmed', async () => {
    await open('forget');
    const forgetting = forgetTextsOf(language);
    await opened.page.getByLabel(forgetting.search).fill(language === 'ru' ? 'на' : 'na');
    await press(forgetting.buttons.search);
    await opened.page.locator('.ways button').nth(1).press('Enter');
    await press(forgetting.buttons.forget);
    expect(await opened.page.getByRole('alert').innerText()).toBe(forgetting.notConfirmed);
    expect(await axeViolations(opened.page)).toEqual([]);
    await opened.page.getByLabel(forgetting.confirm).check();
    await press(forgetting.buttons.forget);
    expect(await opened.page.locator('p[role=status]').innerText()).toMatch(/\d/);
    expect(opened.troubles).toEqual([]);
  });

  test('somebody new gets a page of their day', async () => {
    await open('joining');
    await opened.page.getByLabel(words.fields.name).fill('Oleg');
    await press(words.buttons.joining);
    expect(await opened.page.getByRole('alert').innerText()).toBe(words.refusals.noRole);
    await opened.page.getByRole('group', { name: words.fields.roles }).getByRole('checkbox').nth(1).check();
    await press(words.buttons.joining);
    expect(await opened.page.getByRole('heading', { name: words.dayOf('Oleg') }).isVisible()).toBe(true);
    expect(await axeViolations(opened.page)).toEqual([]);
    expect(opened.troubles).toEqual([]);
  });
});
