import type { WorkbookData } from '../../local/store/workbookData';
import { sourceKinds } from '../../src/core/register/schema/choice';
import { tables } from '../../src/core/register/tables/tables';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { sourcesTextsOf } from '../../src/language/sourcesTexts';
import { openAddOnPage, type AddOnPage } from '../browser/addOnPage';
import { axeViolations } from '../browser/axe';
import { browserOfFile } from '../browser/browserOfFile';
import { sheetNamed, valuesOf } from '../bundle/addOn';
import { LOCALES, setUpRegister } from '../bundle/registers';

const browser = browserOfFile();
let opened: AddOnPage;
const registers = new Map<Language, WorkbookData>();
beforeAll(async () => {
  for (const language of LANGUAGES) registers.set(language, await setUpRegister(LOCALES[language]));
});
afterEach(() => opened.page.close());

describe.each(LANGUAGES)('what sends by itself is switched on and tried, in %s', (language) => {
  const words = sourcesTextsOf(language);
  const idle = (): Promise<void> => opened.page.locator('.sources[aria-busy=false]').waitFor();
  const said = (): Promise<string> => opened.page.locator('.sources > p').first().innerText();
  const rowsOf = (table: 'contacts' | 'calls' | 'sources'): readonly (readonly unknown[])[] =>
    valuesOf(sheetNamed(opened.runtime.store.toData(), tables[table].sheet[language])).slice(1);

  test('a source is written down, its address is shown, a test call arrives and is taken away again', async () => {
    opened = await openAddOnPage(browser.context, { command: 'openSources', data: registers.get(language)! });
    const { page } = opened;
    await idle();
    const before = rowsOf('contacts').length;
    await page.getByLabel(words.kind).selectOption('zadarma');
    await page.getByLabel(words.name).fill('tel');
    await page.getByLabel(words.name).press('Enter');
    await page.getByText(words.saved('tel', true)).waitFor();
    await idle();
    expect(rowsOf('sources')[0]).toEqual(expect.arrayContaining(['tel', sourceKinds.labels.zadarma[language]]));
    const secret = rowsOf('sources')[0]?.find((cell) => /^[0-9a-f]{32}$/.test(String(cell)));
    expect(await page.getByLabel(words.address).inputValue()).toBe(`${words.webApp}?s=tel&k=${String(secret)}`);
    expect(await page.locator('.sources ol li').allInnerTexts()).toEqual(words.clicks.zadarma);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: words.buttons.tryOut }).press('Enter');
    await page.getByText(words.arrived).waitFor();
    await idle();
    expect(await page.locator('.tried').innerText()).toContain('+79000000000');
    expect([rowsOf('contacts').length, rowsOf('calls').length]).toEqual([before + 1, 1]);
    await page.getByRole('button', { name: words.buttons.takeBack }).press('Enter');
    await page.locator('.tried').waitFor({ state: 'detached' });
    await idle();
    expect([rowsOf('contacts').length, rowsOf('calls').length]).toEqual([before, 0]);

    await page.getByLabel(words.on, { exact: true }).press('Space');
    await page.getByText(words.saved('tel', false)).waitFor();
    await idle();
    expect(await page.getByRole('button', { name: words.buttons.tryOut }).isDisabled()).toBe(true);
    opened.runtime.request('GET', { parameter: { s: 'tel', k: String(secret) } });
    await page.getByLabel(words.on, { exact: true }).press('Space');
    await page.getByText(words.refused(1)).waitFor();
    expect(await said()).toBe(words.saved('tel', true));
    expect(opened.troubles).toEqual([]);
  });
});
