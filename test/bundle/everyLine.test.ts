import type { SheetData, WorkbookData } from '../../local/store/workbookData';
import type { HeadlessAddOn } from '../../local/runBundle';
import { copyWorkbook } from '../../local/store/copyWorkbook';
import { addOnIn, GENERATED, runWell, sheetNamed, smallRegister, typeRows, valuesOf } from './addOn';
import { inquiry } from './taskSheet';

let register: WorkbookData;
beforeAll(async () => {
  const addOn = await addOnIn(await smallRegister());
  runWell(addOn, 'refreshEverything');
  register = addOn.data();
});

function changedEverywhere(change: (sheet: SheetData) => SheetData): WorkbookData {
  const names: readonly string[] = GENERATED.ru;
  return {
    ...register,
    sheets: register.sheets.map((sheet) => (names.includes(sheet.name) ? change(sheet) : sheet)),
  };
}

async function refreshed(data: WorkbookData): Promise<WorkbookData> {
  const addOn = await addOnIn(data);
  runWell(addOn, 'refreshEverything');
  return addOn.data();
}

describe('a refreshed sheet shows every line', () => {
  test('where somebody has hidden rows', async () => {
    const data = await refreshed(
      changedEverywhere((sheet) => ({ ...sheet, hiddenRows: { 2: true, 4: true, 5: true } })),
    );
    for (const name of GENERATED.ru) expect(sheetNamed(data, name).hiddenRows).toEqual({});
  });

  test('where somebody has filtered a list; the filter stays and lets everything through', async () => {
    const area = { row: 3, column: 0, rows: 20, columns: 8 };
    const criteria = { 1: { hiddenValues: ['', 'x'] }, 3: { condition: { criteria: 'CELL_EMPTY', values: [] } } };
    const data = await refreshed(changedEverywhere((sheet) => ({ ...sheet, filter: { area, criteria } })));
    for (const name of ['Ждут ответа', 'Проверка', 'История показателей', 'Задачи – входящие'])
      expect(sheetNamed(data, name).filter).toEqual({ area, criteria: {} });
  });
});

describe('what the host tells of lines out of sight', () => {
  const hidden = (name: string, rows: SheetData['hiddenRows']): WorkbookData => ({
    ...register,
    sheets: register.sheets.map((sheet) => (sheet.name === name ? { ...sheet, hiddenRows: rows } : sheet)),
  });

  test('costs fewer calls than to ask each sheet, and only the one that hides lines is shown', async () => {
    const addOn = await addOnIn(hidden('Проверка', { 3: true }));
    runWell(addOn, 'refreshEverything');
    const { tally } = addOn.runtime.calls;
    expect(sheetNamed(addOn.data(), 'Проверка').hiddenRows).toEqual({});
    expect([tally['SpreadsheetApp.Sheet.showRows'], tally['SpreadsheetApp.Sheet.getFilter']]).toEqual([2, 1]);
  });

  test('is not believed where it does not follow what is hidden: every sheet is asked', async () => {
    const addOn = await addOnIn(hidden('Проверка', { 3: true }));
    // A host that counts once and never again.
    addOn.runtime.calls.beforeCall = (method) => {
      if (method.endsWith('Sheet.hideRows')) throw Object.assign(new Error('no'), { name: 'Exception' });
    };
    runWell(addOn, 'refreshEverything');
    const { tally } = addOn.runtime.calls;
    expect(sheetNamed(addOn.data(), 'Проверка').hiddenRows).toEqual({});
    expect(tally['SpreadsheetApp.Sheet.showRows']).toBe(GENERATED.ru.length);
  });

  test('is found out again where a sheet of ours was deleted', async () => {
    const without = { ...register, sheets: register.sheets.filter(({ name }) => name !== 'Разрезы') };
    const again = await refreshed(without);
    const next = await refreshed({
      ...again,
      sheets: again.sheets.map((sheet) => (sheet.name === 'Разрезы' ? { ...sheet, hiddenRows: { 0: true } } : sheet)),
    });
    expect(sheetNamed(next, 'Разрезы').hiddenRows).toEqual({});
  });

  test('leaves no line of the hidden index hidden', async () => {
    expect(sheetNamed(await refreshed(register), 'Указатель клиентов').hiddenRows).toEqual({});
  });
});

test('columns that somebody has frozen do not stop a refresh that merges over them', async () => {
  const data = changedEverywhere((sheet) => ({ ...sheet, merges: [], frozenColumns: 1 }));
  const after = await refreshed({ ...data, properties: {} });
  expect(sheetNamed(after, 'Дашборд').merges.length).toBeGreaterThan(0);
  expect(valuesOf(sheetNamed(after, 'Дашборд'))).toEqual(valuesOf(sheetNamed(register, 'Дашборд')));
});

test('a list that somebody has made a table of the host’s is brought up to date; the looks it keeps are named', async () => {
  const data = copyWorkbook(register);
  const names = ['Ждут ответа', 'Задачи – входящие', 'Проверка'];
  typeRows(data, 'Контакты', [{ ...inquiry('C-TABLE2', 2.5), Телефон: '+7 943 999-88-77' }], 10);
  for (const name of names) sheetNamed(data, name).rows.length = 3;
  const addOn = await addOnIn({ ...data, properties: {} });
  for (const name of names) addOn.runtime.makeTypedColumn(`'${name}'!A1:L60`);
  const { message } = addOn.run('refreshEverything');
  expect(names.filter((name) => !message.includes(name))).toEqual([]);
  const lists = ['Ждут ответа', 'Задачи – входящие'].map((name) => JSON.stringify(valuesOf(sheetNamed(addOn.data(), name)))); // prettier-ignore
  expect(lists.filter((list) => !list.includes('Клиент C-TABLE2'))).toEqual([]);
  expect(lists.join()).toContain('+79439998877');
});

describe('a chart tab or a timeline among the sheets', () => {
  const withObjectSheet = async (name: string): Promise<HeadlessAddOn> => {
    const addOn = await addOnIn(register);
    const spreadsheet = addOn.runtime.spreadsheet as unknown as { readonly insertSheet: (name: string) => unknown };
    spreadsheet.insertSheet(name);
    addOn.runtime.makeObjectSheet(name);
    return addOn;
  };

  test.each(['refreshEverything', 'setUpOrRepair', 'checkData', 'undoLastChange'])(
    'is passed over by %s',
    async (name) => {
      const addOn = await withObjectSheet('Диаграмма');
      expect(addOn.run(name)).toMatchObject({ ok: true, logs: [] });
    },
  );

  test('is passed over where a table has another name and is looked for', async () => {
    const addOn = await withObjectSheet('Диаграмма');
    const spreadsheet = addOn.runtime.spreadsheet as unknown as {
      readonly getSheetByName: (name: string) => { readonly setName: (name: string) => void };
    };
    spreadsheet.getSheetByName('Контакты').setName('Звонки');
    runWell(addOn, 'refreshEverything');
    addOn.runtime.userEdit("'Задачи – входящие'!A3", true);
    addOn.runtime.userEdit("'Дашборд'!B2", true);
    expect(valuesOf(sheetNamed(addOn.data(), 'Дашборд'))[1]?.[1]).toBe(false);
  });

  test('keeps its name where a sheet of ours would have it', async () => {
    const addOn = await addOnIn({
      ...register,
      sheets: register.sheets.filter(({ name }) => name !== 'Проверка' && name !== 'Документы'),
    });
    const spreadsheet = addOn.runtime.spreadsheet as unknown as { readonly insertSheet: (name: string) => unknown };
    for (const name of ['Проверка', 'Документы']) {
      spreadsheet.insertSheet(name);
      addOn.runtime.makeObjectSheet(name);
    }
    const message = runWell(addOn, 'setUpOrRepair');
    const names = addOn.data().sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Проверка', 'Проверка 2', 'Документы', 'Документы 2']));
    expect(message).toContain('«Документы 2»');
  });
});
