import type { HeadlessAddOn } from '../../local/runBundle';
import { copyWorkbook } from '../../local/store/copyWorkbook';
import type { CellData, SheetData, WorkbookData } from '../../local/store/workbookData';
import { TABLE_KEYS, tables } from '../../src/core/register/tables/tables';
import type { FormValues, Given } from '../../src/pages/bridge/doors';
import { addOnIn, allSheets, runWell, sheetNamed, smallRegister, valuesOf } from './addOn';

let register: WorkbookData;
let addOn: HeadlessAddOn;
beforeAll(async () => {
  const first = await addOnIn(await smallRegister());
  runWell(first, 'refreshEverything');
  register = first.data();
});
beforeEach(async () => {
  addOn = await addOnIn(register);
});

/** What the dialog sends when its button is pressed. */
function save(values: FormValues): Given<'saveSettings'> {
  return addOn.runtime.scriptRun('saveSettings', values) as Given<'saveSettings'>;
}

function rowsOf(data: WorkbookData, name = 'Настройки'): CellData['value'][][] {
  return valuesOf(sheetNamed(data, name));
}

/** The Settings sheet with other values for some keys. */
function changed(values: Readonly<Record<string, CellData['value']>>): CellData['value'][][] {
  return rowsOf(register).map(([key, value, ...rest]) => [
    key,
    typeof key === 'string' && key in values ? values[key] : value,
    ...rest,
  ]);
}

describe('saving the Settings dialog', () => {
  test('writes the changed settings into their rows and nothing else', () => {
    expect(save({ companyName: 'ООО «Заря»', silenceLimit: '6' }).ok).toBe(true);
    expect(rowsOf(addOn.data())).toEqual(changed({ companyName: 'ООО «Заря»', silenceLimit: 6 }));
    const others = (data: WorkbookData): SheetData[] =>
      data.sheets.filter(({ name }) => name !== 'Настройки' && name !== 'Журнал');
    expect(others(addOn.data())).toEqual(others(register));
    const journal = valuesOf(sheetNamed(addOn.data(), 'Журнал'));
    expect(journal.slice(-2).map((line) => line.slice(3, 9))).toEqual([
      ['Форма', 'Настройки', 'companyName', 'Значение', undefined, 'ООО «Заря»'],
      ['Форма', 'Настройки', 'silenceLimit', 'Значение', '3', '6'],
    ]);
  });

  test('says so where nothing could be stored: the sheet is gone, or its column of values, or a cell takes no more', async () => {
    const withoutSheet = copyWorkbook(register);
    withoutSheet.sheets = withoutSheet.sheets.filter(({ name }) => name !== 'Настройки');
    addOn = await addOnIn(withoutSheet);
    expect(save({ companyName: 'Заря' })).toMatchObject({ ok: false, message: expect.stringContaining('Настроить') });

    const withoutValues = copyWorkbook(register);
    sheetNamed(withoutValues, 'Настройки').rows[0]![1] = { value: 'Наше' };
    addOn = await addOnIn(withoutValues);
    expect(save({ companyName: 'Заря' })).toMatchObject({ ok: false, message: expect.stringContaining('Настроить') });

    addOn = await addOnIn(register);
    const { ok, message } = save({ companyName: 'я'.repeat(50_001) });
    expect([ok, message]).toEqual([false, expect.stringContaining('50 000 знаков')]);
    expect(rowsOf(addOn.data())).toEqual(rowsOf(register));
  });

  test('says how many were changed, and counts none that was already so', () => {
    expect(save({ silenceLimit: '6', dormancy: '18' }).message).toContain('1');
    const cells = addOn.runtime.calls.tally['SpreadsheetApp.Range.setValues'];
    save({ silenceLimit: '6' });
    expect(addOn.runtime.calls.tally['SpreadsheetApp.Range.setValues']).toBe(cells);
  });

  test('says that a sheet of Settings somebody has locked was not written', async () => {
    const owner = 'owner@firm.ru';
    const locked = { id: 900, description: '', warningOnly: false, editors: [owner], restricted: true };
    const sheets = register.sheets.map((sheet) =>
      sheet.name === 'Настройки' ? { ...sheet, protections: [locked] } : sheet,
    );
    addOn = await addOnIn({ ...register, sheets }, { userEmail: 'seller@firm.ru', ownerEmail: owner });
    const answer = save({ silenceLimit: '6' });
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('«Настройки»') as string });
    expect(rowsOf(addOn.data())).toEqual(changed({}));
  });

  test('takes a number as people write it', () => {
    save({ silenceLimit: '1 000' });
    expect(rowsOf(addOn.data())).toEqual(changed({ silenceLimit: 1000 }));
  });

  test('takes a name that looks like a formula as text', () => {
    save({ companyName: '=1+1' });
    const row = sheetNamed(addOn.data(), 'Настройки').rows.find((cells) => cells?.[0]?.value === 'companyName');
    expect(row?.[1]).toMatchObject({ value: '=1+1' });
    expect(row?.[1]?.formula).toBeUndefined();
  });

  test.each([
    ['language', 'fr'],
    ['currency', 'рубли'],
    ['silenceLimit', '0'],
    ['silenceLimit', 'три'],
    ['phoneCountry', 'Россия'],
  ])('refuses %s = %s in one sentence and stores nothing', (key, typed) => {
    const { ok, troubles } = save({ companyName: 'Заря', [key]: typed });
    expect(ok).toBe(false);
    expect(Object.keys(troubles)).toEqual([key]);
    expect(troubles[key]).toMatch(new RegExp(`«${typed}» не подходит, нужно: `));
    expect(addOn.data()).toEqual(register);
  });

  test('adds the row of a setting that the sheet does not list', async () => {
    const data = copyWorkbook(register);
    const sheet = sheetNamed(data, 'Настройки');
    sheet.rows = sheet.rows.filter((row) => row?.[0]?.value !== 'dormancy');
    addOn = await addOnIn(data);
    save({ dormancy: '12' });
    expect(rowsOf(addOn.data())).toEqual([...rowsOf(data), ['dormancy', 12, expect.any(String)]]);
  });
});

describe('choosing another language in the Settings dialog', () => {
  /** Rows below the headings, but for the two columns of the add-on that speak. */
  function typed(data: WorkbookData, language: 'ru' | 'en'): unknown {
    return TABLE_KEYS.filter((key) => key !== 'settings').map((key) =>
      rowsOf(data, tables[key].sheet[language])
        .slice(1)
        .map((row) => row.slice(0, 21)),
    );
  }

  test('renames sheets and headings in place and loses nothing', () => {
    expect(save({ language: 'en' }).ok).toBe(true);
    const english = addOn.data();
    expect(english.sheets.map(({ name }) => name)).toEqual([...allSheets('en'), 'Closed months']);
    expect(rowsOf(english, 'Contacts')[0]).toEqual(
      Object.values(tables.contacts.columns).map(({ heading }) => heading.en),
    );
    expect(typed(english, 'en')).toEqual(typed(register, 'ru'));
    const values = (rows: CellData['value'][][]): unknown => rows.slice(1).map(([key, value]) => [key, value]);
    expect(values(rowsOf(english, 'Settings'))).toEqual(values(changed({ language: 'en' })));
  });
});
