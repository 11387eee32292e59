import type { WorkbookData } from '../../local/store/workbookData';
import { GENERATED_SHEETS } from '../../src/core/register/generatedNames';
import { figureOf, type FigureKey } from '../../src/core/figures/sections/catalogue';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { textsOf } from '../../src/language/textsOf';
import { whyTextsOf } from '../../src/language/whyTexts';
import { openAddOnPage, type AddOnPage, type Way } from '../browser/addOnPage';
import { axeViolations } from '../browser/axe';
import { browserOfFile } from '../browser/browserOfFile';
import { sheetNamed, textOf, valuesOf } from '../bundle/addOn';
import { demoRegister } from '../bundle/registers';

const browser = browserOfFile();
let opened: AddOnPage;
const registers = new Map<Language, WorkbookData>();
beforeAll(async () => {
  for (const language of LANGUAGES) registers.set(language, await demoRegister(language));
});
afterEach(() => opened.page.close());

describe.each(LANGUAGES)('"Why this number" beside the sheet, in %s', (language) => {
  const words = whyTextsOf(language);
  const { why } = textsOf(language).dashboard;
  const dashboard = GENERATED_SHEETS.dashboard[language];
  const breakdowns = GENERATED_SHEETS.breakdowns[language];

  const data = (): WorkbookData => opened.runtime.store.toData();
  const idle = (): Promise<void> => opened.page.locator('.why[aria-busy=false]').waitFor();
  const press = async (name: string): Promise<void> => {
    await opened.page.getByRole('button', { name }).press('Enter');
    await idle();
  };
  const title = (): Promise<string> => opened.page.locator('.why h2').innerText();
  const rowsUnder = async (heading: string): Promise<number> =>
    opened.page.locator('.why section', { hasText: heading }).locator('li').count();

  async function open(way?: Way): Promise<void> {
    const register = registers.get(language)!;
    opened = await openAddOnPage(browser.context, {
      command: 'openWhy',
      data: register,
      width: 300,
      ...(way && { way }),
    });
    await idle();
  }

  /** From here on time passes in the page only when it is told to, beginning with a look. */
  async function holdTime(): Promise<void> {
    await opened.page.clock.install();
    await opened.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  }

  /** The page looks again at what is selected. */
  const nextLook = (): Promise<void> => opened.page.clock.runFor(3000);

  /** Selects the cell of a line of a sheet, by the text of its first cell, and answers what stands there. */
  function select(sheet: string, first: string, column: number): string {
    const { id } = sheetNamed(data(), sheet);
    const rows = valuesOf(sheetNamed(data(), sheet)).map((cells) => cells.map(textOf));
    const row = rows.findIndex((cells) => cells[0] === first && cells.length > column);
    const area = { row, column, rows: 1, columns: 1 };
    opened.runtime.store.select({ sheetId: id, areas: [area], current: { row, column } });
    return rows[row]?.[column] ?? '';
  }
  const labelOf = (key: FigureKey): string => figureOf(key).label[language];

  test('asks for a number as long as none is selected', async () => {
    await open();
    await press(words.thisCell);
    expect(await opened.page.getByRole('status').innerText()).toBe(words.choose);
  });

  test('shows the definition, the formula and as many rows as the figure counts', async () => {
    await open();
    const value = select(dashboard, labelOf('inbound.inquiries'), 2);
    await press(words.thisCell);
    expect(await title()).toContain(labelOf('inbound.inquiries'));
    expect(await opened.page.locator('.why').innerText()).toContain(figureOf('inbound.inquiries').definition[language]);
    expect(await rowsUnder(`${why.groups.counted}: ${value}`)).toBe(Number(value));
    expect(await axeViolations(opened.page)).toEqual([]);
    expect(await opened.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });

  test('puts the numbers into the formula of a share, and names those because of whom it moved', async () => {
    await open();
    select(dashboard, labelOf('inbound.conversion'), 2);
    await press(words.thisCell);
    expect(await opened.page.locator('.why').innerText()).toMatch(/\d+ ÷ \d+ = \d/);
    select(dashboard, labelOf('active.contacts'), 2);
    await press(words.thisCell);
    expect(await rowsUnder(why.because)).toBeGreaterThan(0);
  });

  test('explains a number of the Breakdowns by the rows of its line', async () => {
    await open();
    const { dimensions, columns } = textsOf(language).breakdowns;
    const rows = valuesOf(sheetNamed(data(), breakdowns)).map((cells) => cells.map(textOf));
    const heading = rows.findIndex(([first]) => first === dimensions.employee);
    const column = rows[heading + 1]?.indexOf(columns.inquiries) ?? 0;
    const line = rows.slice(heading + 3).find((cells) => Number(cells[column]) > 0) ?? [];
    const { id } = sheetNamed(data(), breakdowns);
    const row = rows.indexOf(line);
    opened.runtime.store.select({
      sheetId: id,
      areas: [{ row, column, rows: 1, columns: 1 }],
      current: { row, column },
    });
    await press(words.thisCell);
    expect(await title()).toContain(line[0]);
    expect(await rowsUnder(`${why.groups.counted}: ${line[column]}`)).toBe(Number(line[column]));
  });

  test('leads to a row by the keyboard', async () => {
    await open();
    select(dashboard, labelOf('inbound.inquiries'), 2);
    await press(words.thisCell);
    const line = opened.page.locator('.why section', { hasText: why.groups.counted }).locator('li button').first();
    await line.press('Enter');
    const contacts = sheetNamed(data(), textsOf(language).language === 'ru' ? 'Контакты' : 'Contacts').id;
    await idle();
    expect(opened.runtime.store.selection().sheetId).toBe(contacts);
  });

  test('writes all rows onto a sheet', async () => {
    await open();
    select(dashboard, labelOf('sales.revenue'), 2);
    await press(words.thisCell);
    await press(words.asSheet);
    const [first] = valuesOf(sheetNamed(data(), GENERATED_SHEETS.rows[language]))[0] ?? [];
    expect(first).toContain(labelOf('sales.revenue'));
  });

  test('follows the selection by itself', async () => {
    await open();
    await holdTime();
    select(dashboard, labelOf('retention.new'), 2);
    await nextLook();
    await opened.page.locator('.why h2', { hasText: labelOf('retention.new') }).waitFor();
    select(dashboard, labelOf('sales.margin'), 2);
    await nextLook();
    const next = opened.page.locator('.why h2', { hasText: labelOf('sales.margin') });
    await next.waitFor();
    expect(await next.count()).toBe(1);
  });

  test('of two numbers asked for one after the other the last is shown, whichever answer comes first', async () => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((done) => (arrive = done));
    let answers = 0;
    await open(async (call) => {
      const answer = call();
      if (typeof answer === 'object' && answer && 'groups' in answer && ++answers === 1) await arrived;
      return answer;
    });
    await holdTime();
    select(dashboard, labelOf('retention.new'), 2);
    await nextLook();
    await opened.page.locator('.why[aria-busy=true]').waitFor();
    select(dashboard, labelOf('sales.margin'), 2);
    await nextLook();
    await opened.page.locator('.why h2', { hasText: labelOf('sales.margin') }).waitFor();
    arrive();
    await idle();
    expect(await title()).toContain(labelOf('sales.margin'));
    expect(await opened.page.getByRole('status').innerText()).toBe('');
  });

  test('says when an answer is lost, and works with the next press', async () => {
    let isLost = true;
    await open((call) => {
      if (isLost) throw new Error('No network');
      return call();
    });
    select(dashboard, labelOf('sales.revenue'), 2);
    await press(words.thisCell);
    expect(await opened.page.getByRole('status').innerText()).toContain('No network');
    isLost = false;
    await press(words.thisCell);
    expect(await title()).toContain(labelOf('sales.revenue'));
  });
});
