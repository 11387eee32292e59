import type { WorkbookData } from '../../local/store/workbookData';
import { openAddOnPage, type AddOnPage, type Way } from '../browser/addOnPage';
import { axeViolations } from '../browser/axe';
import { browserOfFile } from '../browser/browserOfFile';
import { sheetNamed, smallRegister, valuesOf } from '../bundle/addOn';

const browser = browserOfFile();
let data: WorkbookData;
let opened: AddOnPage;
beforeAll(async () => {
  data = await smallRegister();
});
afterEach(() => opened.page.close());

/** The Settings dialog with a new name of the company typed, sent off by Enter. */
async function named(name: string, way?: Way): Promise<AddOnPage> {
  opened = await openAddOnPage(browser.context, { command: 'openSettings', data, ...(way && { way }) });
  await opened.page.locator('input[name=companyName]').fill(name);
  await opened.page.clock.install();
  await opened.page.keyboard.press('Enter');
  return opened;
}

const status = (): Promise<string> => opened.page.locator('[role=status]').innerText();

describe('the Settings page', () => {
  test('stores what was changed and closes', async () => {
    const { page, runtime, isClosed } = await named('ООО «Заря»');
    await page.waitForFunction('!document.querySelector("#save").disabled');
    expect(isClosed()).toBe(true);
    const settings = valuesOf(sheetNamed(runtime.store.toData(), 'Настройки'));
    expect(settings.find(([key]) => key === 'companyName')?.[1]).toBe('ООО «Заря»');
  });

  test('offers choices by their names where there are choices', async () => {
    opened = await openAddOnPage(browser.context, { command: 'openSettings', data });
    const offered = async (key: string): Promise<string[]> =>
      opened.page.locator(`select[name=${key}] option`).allInnerTexts();
    expect(await offered('language')).toEqual(['как у таблицы', 'Русский', 'English']);
    expect(await offered('currency')).toContain('евро (EUR)');
    expect(await offered('phoneCountry')).toContain('Казахстан (KZ)');
    expect(await opened.page.locator('select[name=phoneCountry]').inputValue()).toBe('RU');
  });

  test('names every wrong value beside its field and goes to the first; nothing is stored', async () => {
    opened = await openAddOnPage(browser.context, { command: 'openSettings', data });
    const { page, runtime } = opened;
    await page.locator('select[name=currency]').selectOption('EUR');
    await page.locator('[name=silenceLimit]').fill('три');
    await page.locator('[name=dormancy]').fill('0');
    await page.keyboard.press('Enter');
    await page.locator('#dormancy-trouble').waitFor();
    expect(await page.locator('.trouble').allInnerTexts()).toEqual([
      '«три» не подходит, нужно: целое число, 1 или больше. Пока ничего не сохранено.',
      '«0» не подходит, нужно: целое число, 1 или больше. Пока ничего не сохранено.',
    ]);
    expect(await page.evaluate('document.activeElement.name')).toBe('silenceLimit');
    expect(await axeViolations(page)).toEqual([]);
    expect(valuesOf(sheetNamed(runtime.store.toData(), 'Настройки'))).toEqual(valuesOf(sheetNamed(data, 'Настройки')));
    expect(opened.isClosed()).toBe(false);
  });

  test('begins in its first field, and Escape closes it', async () => {
    opened = await openAddOnPage(browser.context, { command: 'openSettings', data });
    expect(await opened.page.evaluate('document.activeElement === document.querySelector("input")')).toBe(true);
    await opened.page.keyboard.press('Escape');
    await opened.page.evaluate('serverCall("openHelp", null)');
    expect(opened.isClosed()).toBe(true);
  });

  test('says after twenty seconds of silence that two accounts may be signed in', async () => {
    const { page } = await named('Заря', () => new Promise(() => undefined));
    await page.clock.runFor(19_000);
    expect(await status()).toBe('');
    await page.clock.runFor(2_000);
    expect(await status()).toContain('два аккаунта');
  });

  test('says so at once where Google refuses, and can be sent again', async () => {
    const { page } = await named('Заря', () => {
      throw new Error('Доступ запрещён');
    });
    await page.locator('[role=status]', { hasText: 'Доступ запрещён' }).waitFor();
    expect(await status()).toContain('два аккаунта');
    expect(await page.locator('#save').isDisabled()).toBe(false);
  });

  test('does not take an answer of another version for a good one', async () => {
    const { page, isClosed } = await named('Заря', () => ({ done: true }));
    await page.locator('[role=status]', { hasText: 'saveSettings.ok' }).waitFor();
    expect(isClosed()).toBe(false);
  });
});
