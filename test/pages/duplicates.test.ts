import type { WorkbookData } from '../../local/store/workbookData';
import { tables } from '../../src/core/register/tables/tables';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { duplicateTextsOf } from '../../src/language/duplicateTexts';
import { textsOf } from '../../src/language/textsOf';
import { openAddOnPage, type AddOnPage, type Way } from '../browser/addOnPage';
import { axeViolations } from '../browser/axe';
import { browserOfFile } from '../browser/browserOfFile';
import { NOW, sheetNamed, typeRows, valuesOf } from '../bundle/addOn';
import { LOCALES, setUpRegister } from '../bundle/registers';

const { clients, sales } = tables;

/** Mine stands twice, once with the account manager and once with the purchases; a name is a try at mischief. */
async function registerWithTwins(language: Language): Promise<WorkbookData> {
  const data = await setUpRegister(LOCALES[language]);
  const heading = (column: keyof typeof clients.columns): string => clients.columns[column].heading[language];
  const client = (id: string, name: string, phone: string, rest: object = {}): Record<string, string> => ({
    ...{ [heading('id')]: id, [heading('name')]: name, [heading('phone')]: phone },
    ...rest,
  });
  typeRows(data, clients.sheet[language], [
    client('K-MINE', 'Mine', '+79431110001', { [heading('manager')]: 'Olga' }),
    client('K-TWIN', '<img src=x onerror=alert(1)>', '+79431110001'),
    client('K-PIT', 'Pit', '+79431110002'),
    client('K-PIT2', 'Pit two', '+79431110002'),
  ]);
  const { id, date, client: buyer, revenue } = sales.columns;
  const sale = (number: string, day: number, who: string): Record<string, string | number> => ({
    ...{ [id.heading[language]]: number, [date.heading[language]]: Math.floor(NOW) + day },
    ...{ [buyer.heading[language]]: who, [revenue.heading[language]]: 1000 },
  });
  typeRows(data, sales.sheet[language], [
    sale('S-1', -40, 'K-MINE'),
    sale('S-2', -5, 'K-TWIN'),
    sale('S-3', -4, 'K-TWIN'),
  ]);
  return data;
}

const browser = browserOfFile();
let opened: AddOnPage;
const registers = new Map<Language, WorkbookData>();
beforeAll(async () => {
  for (const language of LANGUAGES) registers.set(language, await registerWithTwins(language));
});
afterEach(() => opened.page.close());

describe.each(LANGUAGES)('clients that may be one are settled by keyboard, in %s', (language) => {
  const words = duplicateTextsOf(language);

  async function open(options: { way?: Way; width?: number; data?: WorkbookData } = {}): Promise<void> {
    const data = options.data ?? registers.get(language)!;
    opened = await openAddOnPage(browser.context, { ...options, command: 'findDuplicates', data });
    await opened.page.locator('.pair').first().waitFor();
  }

  const press = (name: string, place = 0): Promise<void> =>
    opened.page.getByRole('button', { name, exact: true }).nth(place).press('Enter');
  const says = (sentence: string): Promise<void> => opened.page.getByText(sentence, { exact: true }).waitFor();
  const undone = (changes: number): string => textsOf(language).done.reverted.undo({ changes, leftAlone: [] });
  const mergedInto = (id: string, data = opened.runtime.store.toData()): unknown => {
    const [headings = [], ...rows] = valuesOf(sheetNamed(data, clients.sheet[language]));
    const place = headings.indexOf(clients.columns.mergedInto.heading[language]);
    return rows.find((row) => row[0] === id)?.[place];
  };

  test('a pair says why it is suspected and what would change; merged and taken back', async () => {
    await open();
    const { page, troubles } = opened;
    await says(words.count(2, 0));
    expect(await page.locator('.pair h2').first().innerText()).toBe(words.because.phone);
    await press(words.keep('Mine'));
    await page.locator('.change').waitFor();
    const change = await page.locator('.change').innerText();
    expect(change).toContain(words.figures);
    expect(mergedInto('K-TWIN')).toBeUndefined();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await says(words.done('Mine'));
    expect(mergedInto('K-TWIN')).toBe('K-MINE');
    await page.keyboard.press('Enter');
    await says(undone(1));
    expect(mergedInto('K-TWIN')).toBeUndefined();
    expect(troubles).toEqual([]);
  });

  test('blank cells of the one that stays are completed, and undoing takes that back too', async () => {
    await open();
    await press(words.keep('<img src=x onerror=alert(1)>'));
    await opened.page.getByText('Olga', { exact: false }).last().waitFor();
    expect(await opened.page.locator('.change').innerText()).toContain(
      `${words.completed} ${clients.columns.manager.heading[language]} Olga.`,
    );
    await opened.page.keyboard.press('Enter');
    await says(words.done('<img src=x onerror=alert(1)>'));
    const managers = (): unknown[] => {
      const [headings = [], ...rows] = valuesOf(sheetNamed(opened.runtime.store.toData(), clients.sheet[language]));
      return rows.slice(0, 2).map((row) => row[headings.indexOf(clients.columns.manager.heading[language])]);
    };
    expect(managers()).toEqual(['Olga', 'Olga']);
    await opened.page.keyboard.press('Enter');
    await says(undone(2));
    expect(managers()).toEqual(['Olga', undefined]);
  });

  test('two different clients are remembered: they are not asked about again', async () => {
    await open();
    await press(words.buttons.apart, 1);
    await says(words.keptApart);
    const data = opened.runtime.store.toData();
    await opened.page.close();
    await open({ data });
    expect(await opened.page.locator('.pair').count()).toBe(1);
    expect(await opened.page.locator('.pair').innerText()).toContain('K-TWIN');
  });

  test('an answer that is lost changes nothing twice: the pair stays open with a sentence', async () => {
    let isDown = false;
    await open({
      way: (call) => {
        const answer = call();
        if (isDown) throw new Error('no network');
        return answer;
      },
    });
    await press(words.keep('Mine'));
    await opened.page.locator('.change').waitFor();
    isDown = true;
    await opened.page.keyboard.press('Enter');
    await says(words.failed('no network'));
    expect(mergedInto('K-TWIN')).toBe('K-MINE');
    isDown = false;
    await press(words.keep('Mine'));
    await says(words.refusals.merged);
  });

  test('the figures are computed anew once the page is closed after a merge', async () => {
    await open({ width: 300 });
    expect(await opened.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await press(words.keep('Mine'));
    await opened.page.locator('.change').waitFor();
    await opened.page.keyboard.press('Enter');
    await says(words.done('Mine'));
    await press(words.buttons.close);
    while (!opened.isClosed()) await opened.page.evaluate('new Promise((done) => requestAnimationFrame(done))');
    const dashboard = language === 'ru' ? 'Дашборд' : 'Dashboard';
    expect(valuesOf(sheetNamed(opened.runtime.store.toData(), dashboard)).flat().length).toBeGreaterThan(0);
  });
});

test('a register in which nobody looks like anybody says so', async () => {
  opened = await openAddOnPage(browser.context, { command: 'findDuplicates', data: await setUpRegister('en_US') });
  await opened.page.locator('.duplicates[aria-busy=false]').waitFor();
  expect(await opened.page.locator('.duplicates > p').innerText()).toBe(duplicateTextsOf('en').none);
});
