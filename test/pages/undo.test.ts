import type { WorkbookData } from '../../local/store/workbookData';
import { tables } from '../../src/core/register/tables/tables';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { undoTextsOf } from '../../src/language/undoTexts';
import { openAddOnPage, type AddOnPage, type Way } from '../browser/addOnPage';
import { axeViolations } from '../browser/axe';
import { browserOfFile } from '../browser/browserOfFile';
import { addOnIn, emptyWorkbook, sheetNamed, valuesOf } from '../bundle/addOn';
import { LOCALES, setUpRegister } from '../bundle/registers';

const browser = browserOfFile();
let opened: AddOnPage;
const registers = new Map<Language, WorkbookData>();
beforeAll(async () => {
  for (const language of LANGUAGES) {
    const addOn = await addOnIn(await setUpRegister(LOCALES[language]));
    addOn.runtime.scriptRun('saveSettings', { companyName: 'First' });
    addOn.runtime.scriptRun('saveSettings', { companyName: '<b>Second</b>', dormancy: '24' });
    registers.set(language, addOn.data());
  }
});
afterEach(() => opened.page.close());

describe.each(LANGUAGES)('the last changes are taken back and put back, in %s', (language) => {
  const words = undoTextsOf(language);
  const { settings } = tables;

  async function open(way?: Way): Promise<void> {
    opened = await openAddOnPage(browser.context, {
      command: 'openUndo',
      data: registers.get(language)!,
      ...(way && { way }),
    });
    await idle();
  }
  const idle = (): Promise<void> => opened.page.locator('.undo[aria-busy=false]').waitFor();
  const lines = (): Promise<string[]> => opened.page.locator('.undo li').allInnerTexts();
  const press = async (place: number): Promise<void> => {
    await opened.page.locator('.undo li button').nth(place).press('Enter');
    await idle();
  };
  const said = (): Promise<string> => opened.page.locator('.undo > p').innerText();
  const setting = (key: string): unknown =>
    valuesOf(sheetNamed(opened.runtime.store.toData(), settings.sheet[language])).find((row) => row[0] === key)?.[1];

  test('the newest stands on top with when, who, how much and where', async () => {
    await open();
    const [newest = '', older = ''] = await lines();
    expect(newest).toContain(words.changes(2, ''));
    expect(older).toContain(words.changes(1, ''));
    expect(newest).toContain(language === 'ru' ? '23.11.2026 09:00' : '2026-11-23 09:00');
    expect(newest).toContain(settings.sheet[language]);
    expect(await said()).toBe(words.introduction);
    expect(await axeViolations(opened.page)).toEqual([]);
    expect(opened.troubles).toEqual([]);
  });

  test('any run is taken back, not only the last, and put back again', async () => {
    await open();
    await press(0);
    expect([setting('companyName'), setting('dormancy')]).toEqual(['First', 18]);
    expect((await lines())[0]).toContain(words.isUndone);
    await press(0);
    expect([setting('companyName'), setting('dormancy')]).toEqual(['<b>Second</b>', 24]);
    expect((await lines())[0]).not.toContain(words.isUndone);
  });

  test('what people have changed since stays, and it is said', async () => {
    await open();
    await press(1);
    expect(setting('companyName')).toBe('<b>Second</b>');
    expect(await said()).toContain(settings.sheet[language]);
  });

  test('a lost answer is a sentence, and the list shows how it stands', async () => {
    await open((call) => {
      const answer = call();
      if (answer !== null && typeof answer === 'object' && 'message' in answer) throw new Error('no network');
      return answer;
    });
    await press(0);
    expect(await said()).toBe(words.failed('no network'));
    expect(setting('companyName')).toBe('First');
    expect((await lines())[0]).toContain(words.isUndone);
  });
});

test('with nothing to undo it says so', async () => {
  opened = await openAddOnPage(browser.context, { command: 'openUndo', data: emptyWorkbook('en_US') });
  await opened.page.locator('.undo[aria-busy=false]').waitFor();
  expect(await opened.page.locator('.undo > p').innerText()).toBe(undoTextsOf('en').none);
});
