import { newSheetData } from '../../../local/store/newWorkbook';
import type { SheetData, WorkbookData } from '../../../local/store/workbookData';
import { tables } from '../../../src/core/register/tables/tables';
import { GENERATED_SHEETS } from '../../../src/core/register/generatedNames';
import { LANGUAGES, type Language } from '../../../src/core/values/label';
import { adoptPageTextsOf } from '../../../src/language/adoptPageTexts';
import { importTextsOf } from '../../../src/language/importTexts';
import { openAddOnPage, type AddOnPage } from '../../browser/addOnPage';
import { axeViolations } from '../../browser/axe';
import { browserOfFile } from '../../browser/browserOfFile';
import { emptyWorkbook, sheetNamed, valuesOf } from '../../bundle/addOn';
import { LOCALES, setUpRegister } from '../../bundle/registers';
import { walkOn, type Walk } from './walk';

/** A team's own list of who called: a title above, headings of its own, a column that is nobody's business. */
const THEIRS = {
  ru: {
    name: 'Кто звонил',
    rows: [
      ['Журнал звонков отдела'],
      ['Когда', 'Номер', 'Имя', 'Наши заметки'],
      ['20.11.2026 10:15', '8 943 123-45-67', 'Ольга', 'просила скидку'],
      ['20.11.2026 11:40', '8 943 123-45-68', 'Пётр', ''],
      ['21.11.2026 09:05', '8 943 123-45-69', 'Анна', ''],
    ],
    answers: ['Вх'],
    counted: 'Обращения',
  },
  en: {
    name: 'Who called',
    rows: [
      ['Calls of our team'],
      ['Call time', 'Phone', 'Contact person', 'Our notes'],
      ['2026-11-20 10:15', '+1 943 555 0101', 'Olga', 'wants a discount'],
      ['2026-11-20 11:40', '+1 943 555 0102', 'Peter', ''],
      ['2026-11-21 09:05', '+1 943 555 0103', 'Ann', ''],
    ],
    answers: ['In'],
    counted: 'Inquiries',
  },
} as const;

const browser = browserOfFile();
const registers = new Map<Language, WorkbookData>();
beforeAll(async () => {
  for (const language of LANGUAGES)
    registers.set(language, withTheirs(await setUpRegister(LOCALES[language]), language));
});

function withTheirs(data: WorkbookData, language: Language): WorkbookData {
  const { name, rows } = THEIRS[language];
  const sheet = newSheetData(9_001, { name, rowCount: 60, columnCount: 6 });
  sheet.rows = rows.map((row) => row.map((value) => ({ value })));
  return { ...data, sheets: [...data.sheets, sheet] };
}

describe.each(LANGUAGES)('a sheet of the team’s own becomes a table by keyboard alone, in %s', (language) => {
  const words = adoptPageTextsOf(language);
  const steps = importTextsOf(language);
  const theirs = THEIRS[language];
  let opened: AddOnPage;
  let walk: Walk;
  const open = async (command: string, data = registers.get(language)!): Promise<void> => {
    opened = await openAddOnPage(browser.context, { command, data });
    walk = walkOn(opened);
  };
  afterEach(() => opened.page.close());

  const sheet = (name: string): SheetData => sheetNamed(opened.runtime.store.toData(), name);

  async function toPreview(answers: readonly string[] = theirs.answers): Promise<void> {
    const left = [...answers];
    while (!(await walk.step()).includes(steps.steps.preview)) {
      await walk.enter();
      while ((await opened.page.locator(':focus[data-open]').count()) > 0) await walk.answer(left.shift() ?? '?');
    }
    expect(left).toEqual([]);
  }

  async function adopted(): Promise<void> {
    await opened.page.locator('h1 b').waitFor();
    await toPreview();
    await walk.enter();
    await opened.page.locator('.done').waitFor();
  }

  test('its headings and its place stay, what is missing is told before it is added, and the Dashboard counts its rows', async () => {
    await open('openAdopt');
    await opened.page.locator('h1 b').waitFor();
    await toPreview();
    const told = await walk.text();
    expect(told).toContain(words.means(theirs.name, tables.contacts.sheet[language]));
    expect(told).toContain(tables.contacts.columns.result.heading[language]);
    expect(told).toContain(words.buttons.addAndAdopt);
    expect(valuesOf(sheet(theirs.name))).toEqual(theirs.rows);
    await walk.enter();
    await opened.page.locator('.done').waitFor();
    const [title, headings, first] = valuesOf(sheet(theirs.name));
    expect(title).toEqual([theirs.rows[0][0]]);
    expect(headings?.slice(0, 4)).toEqual(theirs.rows[1]);
    expect(headings).toContain(tables.contacts.columns.result.heading[language]);
    expect(first?.slice(0, 4)).toEqual(theirs.rows[2]);
    await walk.enter();
    while (!opened.isClosed()) await opened.page.evaluate('new Promise((done) => requestAnimationFrame(done))');
    const dashboard = valuesOf(sheet(GENERATED_SHEETS.dashboard[language]));
    const counted = dashboard.find((row) => row.some((cell) => cell === theirs.counted));
    expect(counted).toContain(theirs.rows.length - 2);
    expect(opened.troubles).toEqual([]);
  });

  test('is taken back where it was taken: nothing of theirs has gone', async () => {
    await open('openAdopt');
    await adopted();
    await opened.page.getByRole('button', { name: words.buttons.undo, exact: true }).press('Enter');
    await opened.page.getByRole('button', { name: words.buttons.undo, exact: true }).waitFor({ state: 'detached' });
    expect(await walk.text()).toContain(tables.contacts.columns.result.heading[language]);
    expect(valuesOf(sheet(tables.columns.sheet[language]))).toHaveLength(1);
    const rows = valuesOf(sheet(theirs.name)).map((row) => withoutBlankEnd(row.slice(0, 4)));
    expect(rows).toEqual(theirs.rows.map((row) => withoutBlankEnd([...row])));
    expect(sheet(tables.contacts.sheet[language]).hidden).toBe(false);
  });

  test('who began an import of a sheet may take the sheet itself instead, and go back', async () => {
    await open('openImport');
    await opened.page.locator('form[aria-busy=false]').waitFor();
    await opened.page.getByLabel(steps.what.sheet).selectOption(theirs.name);
    await opened.page.locator('h1 b').waitFor();
    await toPreview();
    const counts = await walk.counts();
    await opened.page.getByRole('button', { name: words.buttons.instead }).press('Enter');
    await opened.page.getByText(words.means(theirs.name, tables.contacts.sheet[language])).waitFor();
    await opened.page.getByRole('button', { name: words.buttons.importInstead }).press('Enter');
    expect(await walk.counts()).toEqual(counts);
  });

  test('what cannot be adopted is said in one sentence, and may be imported', async () => {
    const data = structuredClone(registers.get(language)!);
    const plan = language === 'ru' ? [['Месяц', 'План'], ['май', 100], ['июнь', 200]] : [['Month', 'Target'], ['May', 100], ['June', 200]]; // prettier-ignore
    const rows = plan.map((row) => row.map((value) => ({ value })));
    sheetNamed(data, theirs.name).rows.push([], [], ...rows);
    await open('openAdopt', data);
    await opened.page.locator('h1 b').waitFor();
    await toPreview();
    expect(await walk.text()).toContain(words.obstacles.severalTables);
    expect(await opened.page.locator('footer button.primary').isDisabled()).toBe(true);
    expect(await opened.page.getByRole('button', { name: words.buttons.importInstead }).isEnabled()).toBe(true);
  });

  test('a sheet that is called like one of ours, where nobody has set a register up, is looked at by itself and may be taken', async () => {
    const name = tables.clients.sheet[language];
    const headings = [tables.clients.columns.name.heading[language], tables.clients.columns.phone.heading[language]];
    const own = newSheetData(7, { name, rowCount: 50, columnCount: 5 });
    own.rows = [headings, [theirs.rows[2][2], theirs.rows[2][1]]].map((row) => row.map((value) => ({ value })));
    await open('openImport', { ...emptyWorkbook(LOCALES[language]), sheets: [own] });
    await opened.page.locator('h1 b').waitFor();
    await toPreview([]);
    await opened.page.getByRole('button', { name: words.buttons.instead }).press('Enter');
    await opened.page.locator('form[aria-busy=false] .adopt').waitFor();
    await opened.page.locator('footer button.primary').press('Enter');
    await opened.page.locator('.done').waitFor();
    const [found, first] = valuesOf(sheet(name));
    expect(found?.slice(0, 2)).toEqual(headings);
    expect(first).toEqual(expect.arrayContaining([theirs.rows[2][2], expect.stringMatching(/^K-/)]));
  });

  test('every step can be used by everybody', async () => {
    await open('openAdopt');
    await opened.page.locator('h1 b').waitFor();
    expect(await axeViolations(opened.page)).toEqual([]);
    await toPreview();
    expect(await axeViolations(opened.page)).toEqual([]);
    await walk.enter();
    await opened.page.locator('.done').waitFor();
    expect(await axeViolations(opened.page)).toEqual([]);
  });
});

/** Cells that hold nothing at the end of a row are not there when it is read back. */
function withoutBlankEnd(row: readonly unknown[]): readonly unknown[] {
  const last = row.findLastIndex((cell) => cell !== '' && cell !== undefined);
  return row.slice(0, last + 1);
}
