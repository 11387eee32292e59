import { TABLE_KEYS, tables } from '../../src/core/register/tables/tables';
import { addOnIn, allSheets, allValues, runWell, sheetNamed, smallRegister, valuesButJournal, valuesOf } from './addOn';
import { copyWorkbook } from '../../local/store/copyWorkbook';
import type { WorkbookData } from '../../local/store/workbookData';

function withLanguage(data: WorkbookData, language: string, settings: string): WorkbookData {
  const copy = copyWorkbook(data);
  const row = sheetNamed(copy, settings).rows.find((cells) => cells?.[0]?.value === 'language');
  if (row) row[1] = { ...row[1], value: language };
  return copy;
}

async function refreshed(data: WorkbookData): Promise<{ data: WorkbookData; message: string }> {
  const addOn = await addOnIn(data);
  const message = runWell(addOn, 'refreshEverything');
  return { data: addOn.data(), message };
}

/** Rows below the headings by table, but for the two columns of the add-on that speak. */
function typed(data: WorkbookData, language: 'ru' | 'en'): unknown {
  const values = allValues(data);
  return TABLE_KEYS.filter((key) => key !== 'settings').map((key) =>
    (values[tables[key].sheet[language]] ?? []).slice(1).map((row) => row.slice(0, 21)),
  );
}

describe('switching the language in Settings', () => {
  test('renames sheets and headings in place and loses nothing', async () => {
    const russian = (await refreshed(await smallRegister())).data;
    const { data: english, message } = await refreshed(withLanguage(russian, 'en', 'Настройки'));
    expect(message).toBe('Done: the workbook speaks English now, the data are untouched.');
    expect(english.sheets.map(({ name }) => name)).toEqual([...allSheets('en'), 'Closed months']);
    expect(english.sheets.map(({ id }) => id)).toEqual(russian.sheets.map(({ id }) => id));
    expect(valuesOf(sheetNamed(english, 'Contacts'))[0]).toEqual(
      Object.values(tables.contacts.columns).map(({ heading }) => heading.en),
    );
    expect(sheetNamed(english, 'Contacts').rows[0]?.[1]?.note).toBe(tables.contacts.columns.at.note.en);
    expect(typed(english, 'en')).toEqual(typed(russian, 'ru'));
  });

  test('and back again ends where it began', async () => {
    const russian = (await refreshed(await smallRegister())).data;
    const english = (await refreshed(withLanguage(russian, 'en', 'Настройки'))).data;
    const back = (await refreshed(withLanguage(english, 'ru', 'Settings'))).data;
    const settled = (await refreshed(withLanguage(russian, 'ru', 'Настройки'))).data;
    expect(valuesButJournal(back)).toEqual(valuesButJournal(settled));
    expect(back.sheets.map(({ charts }) => charts.length)).toEqual(russian.sheets.map(({ charts }) => charts.length));
  });

  test('the rows of a figure asked for before are on a sheet of the new name', async () => {
    const addOn = await addOnIn((await refreshed(await smallRegister())).data);
    const place = valuesOf(sheetNamed(addOn.data(), 'Дашборд')).findIndex(([name]) => name === 'Выручка');
    addOn.runtime.userEdit(`Дашборд!B${place + 1}`, true);
    expect(addOn.data().sheets.map(({ name }) => name)).toContain('Строки показателя');
    const { data } = await refreshed(withLanguage(addOn.data(), 'en', 'Настройки'));
    expect(data.sheets.map(({ name }) => name)).toContain('Rows of a figure');
  });

  test('keeps the name a team gave a sheet', async () => {
    const russian = (await refreshed(await smallRegister())).data;
    sheetNamed(russian, 'Продажи').name = 'Отгрузки 2026';
    const english = (await refreshed(withLanguage(russian, 'en', 'Настройки'))).data;
    expect(english.sheets.map(({ name }) => name)).toContain('Отгрузки 2026');
    expect(english.sheets.map(({ name }) => name)).not.toContain('Sales');
    expect(valuesOf(sheetNamed(english, 'Отгрузки 2026'))[0]).toContain('Revenue');
  });

  test('the menu follows', async () => {
    const russian = (await refreshed(await smallRegister())).data;
    const addOn = await addOnIn(withLanguage(russian, 'en', 'Настройки'));
    runWell(addOn, 'refreshEverything');
    addOn.runtime.open('LIMITED');
    expect(addOn.runtime.menus).toMatchObject([{ title: 'Sales register' }]);
  });
});
