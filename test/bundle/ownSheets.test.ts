import { rememberedRows, rememberedSheetName } from '../../local/xlsx/remembered';
import { newSheetData } from '../../local/store/newWorkbook';
import type { SheetData, WorkbookData } from '../../local/store/workbookData';
import { columnLetters } from '../../src/core/values/columnLetters';
import { DASHBOARD_CELLS } from '../../src/core/views/dashboard';
import { addOnIn, allSheets, emptyWorkbook, GENERATED, runWell, sheetNamed, valuesOf } from './addOn';
import { setUpRegister } from './registers';

/** Sheets of a team with one cell each, by name. */
function withTeamSheets(data: WorkbookData, names: readonly string[]): WorkbookData {
  const first = Math.max(...data.sheets.map(({ id }) => id)) + 1;
  const sheets = names.map((name, index) => ({
    ...newSheetData(first + index, { name, rowCount: 20, columnCount: 12 }),
    rows: [[{ value: `our ${name}` }]],
  }));
  return { ...data, sheets: [...data.sheets, ...sheets] };
}

function namesOf({ sheets }: WorkbookData): readonly string[] {
  return sheets.map(({ name }) => name);
}

function changed(data: WorkbookData, name: string, change: (sheet: SheetData) => SheetData): WorkbookData {
  return { ...data, sheets: data.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** What a person does with tabs. */
interface Opened {
  readonly getSheetByName: (name: string) => PersonsTab;
  readonly deleteSheet: (tab: PersonsTab) => void;
}

interface PersonsTab {
  readonly copyTo: (spreadsheet: Opened) => PersonsTab;
  readonly setName: (name: string) => PersonsTab;
  readonly getRange: (place: string) => { readonly setValue: (value: string) => void };
}

const { row, column } = DASHBOARD_CELLS.refresh;
const REFRESH = `${columnLetters(column)}${row + 1}`;

const OURS = ['Dashboard', 'Check', 'History', 'Journal', 'Task log', 'Closed months', 'Tasks – inbound'];

let register: WorkbookData;
beforeAll(async () => {
  register = await setUpRegister('en_US', 'Etc/GMT');
});

async function refreshed(data: WorkbookData): Promise<{ data: WorkbookData; message: string }> {
  const addOn = await addOnIn(data);
  const message = runWell(addOn, 'refreshEverything');
  return { data: addOn.data(), message };
}

describe("a team's own sheets that are called like ours", () => {
  let data: WorkbookData;
  let message: string;
  beforeAll(async () => {
    const addOn = await addOnIn(withTeamSheets(emptyWorkbook('en_US', 'Etc/GMT'), OURS));
    message = runWell(addOn, 'setUpOrRepair');
    data = addOn.data();
  });

  test('stay as they are', () => {
    for (const name of OURS) expect(valuesOf(sheetNamed(data, name))).toEqual([[`our ${name}`]]);
  });

  test('have ours beside them under other names, and that is said', () => {
    for (const name of ['Dashboard 2', 'Check 2', 'History 2', 'Journal 2', 'Task log 2', 'Tasks – inbound 2']) {
      expect(namesOf(data)).toContain(name);
      expect(message).toContain(`"${name}"`);
    }
  });

  test('are left alone by every later refresh, without another word', async () => {
    const again = await refreshed(data);
    for (const name of OURS) expect(valuesOf(sheetNamed(again.data, name))).toEqual([[`our ${name}`]]);
    expect(namesOf(again.data)).toEqual(namesOf(data));
    expect(again.message).not.toContain('Dashboard 2');
  });

  test('are no buttons: only the box on our own sheet refreshes', async () => {
    const addOn = await addOnIn(changed(data, 'Check 2', (sheet) => ({ ...sheet, rows: [[{ value: 'old' }]] })));
    const title = (): unknown => valuesOf(sheetNamed(addOn.data(), 'Check 2'))[0]?.[0];
    addOn.runtime.userEdit(`'Dashboard'!${REFRESH}`, true);
    expect(title()).toBe('old');
    addOn.runtime.userEdit(`'Dashboard 2'!${REFRESH}`, true);
    expect(title()).not.toBe('old');
  });
});

test('a sheet of ours is brought up to date under whatever name the team has given it', async () => {
  const renamed = changed(register, 'Check', (sheet) => ({ ...sheet, name: 'Mistakes', rows: [] }));
  const { data } = await refreshed(renamed);
  expect(valuesOf(sheetNamed(data, 'Mistakes')).length).toBeGreaterThan(1);
  expect(namesOf(data)).not.toContain('Check');
});

test('a copy that somebody keeps stays as it is, also when the original is deleted', async () => {
  const addOn = await addOnIn(register);
  const spreadsheet = addOn.runtime.spreadsheet as unknown as Opened;
  const original = spreadsheet.getSheetByName('Dashboard');
  original.copyTo(spreadsheet).setName('Dashboard of October').getRange('A1').setValue('kept');
  runWell(addOn, 'refreshEverything');
  spreadsheet.deleteSheet(original);
  runWell(addOn, 'refreshEverything');
  const data = addOn.data();
  expect(valuesOf(sheetNamed(data, 'Dashboard of October'))[0]?.[0]).toBe('kept');
  expect(valuesOf(sheetNamed(data, 'Dashboard'))[0]?.[0]).not.toBe('kept');
});

test('a sheet that has lost its mark is never rebuilt; a new one stands beside it', async () => {
  const unmarked = changed(register, 'History', (sheet) => ({
    ...sheet,
    metadata: [],
    rows: [[{ value: 'now mine' }]],
  }));
  const { data } = await refreshed(unmarked);
  expect(valuesOf(sheetNamed(data, 'History'))).toEqual([['now mine']]);
  expect(namesOf(data)).toContain('History 2');
});

test('a copied workbook, whose sheets have new ids, goes on with its sheets', async () => {
  const copy = { ...register, properties: {}, sheets: register.sheets.map((one) => ({ ...one, id: one.id + 1000 })) };
  const { data } = await refreshed(copy);
  expect(namesOf(data)).toEqual(namesOf(register));
});

describe('a register from before there were marks', () => {
  const unmarked = (): WorkbookData => {
    const [[key, text] = ['', '']] = Object.entries(register.properties);
    const { isMarked: _later, ...memory } = JSON.parse(text) as Record<string, unknown>;
    const sheets = register.sheets.map((sheet) => ({ ...sheet, metadata: [] }));
    return { ...register, properties: { [key]: JSON.stringify(memory) }, sheets };
  };

  test('goes on with its sheets, and they are marked from then on', async () => {
    const { data, message } = await refreshed(unmarked());
    expect(namesOf(data)).toEqual(namesOf(register));
    expect(message).not.toContain('2"');
    for (const name of [...GENERATED.en, 'Journal', 'Task log'])
      expect(sheetNamed(data, name).metadata).toHaveLength(1);
  });

  test('has a sheet of the team taken for none of ours', async () => {
    const own = changed(unmarked(), 'Journal', (sheet) => ({ ...sheet, rows: [[{ value: 'Diary' }]] }));
    const { data } = await refreshed(withTeamSheets(own, ['Закрытые месяцы']));
    expect(valuesOf(sheetNamed(data, 'Journal'))).toEqual([['Diary']]);
    expect(valuesOf(sheetNamed(data, 'Закрытые месяцы'))).toEqual([['our Закрытые месяцы']]);
  });

  test('answers a tick before its first refresh', async () => {
    const addOn = await addOnIn(unmarked());
    addOn.runtime.userEdit("'Tasks – inbound'!A3", true);
    expect(valuesOf(sheetNamed(addOn.data(), 'Tasks – inbound'))[2]?.[0]).toBe(false);
  });
});

test('an .xlsx file that is uploaded goes on with its sheets: the hidden sheet tells which they are', async () => {
  const notes = newSheetData(999, { name: rememberedSheetName, rowCount: 50, columnCount: 5 });
  const uploaded: WorkbookData = {
    ...register,
    properties: {},
    sheets: [
      ...register.sheets.map((sheet) => ({ ...sheet, id: sheet.id + 500, metadata: [] })),
      { ...notes, hidden: true, rows: rememberedRows(register, [], {}) },
    ],
  };
  const { data } = await refreshed(uploaded);
  expect(namesOf(data)).toEqual([...namesOf(register), rememberedSheetName]);
});

test('a workbook made of an uploaded file and copied takes no sheet that the team has made since', async () => {
  const notes = newSheetData(999, { name: rememberedSheetName, rowCount: 50, columnCount: 5 });
  const sheets = register.sheets.map((sheet) => ({ ...sheet, metadata: [] }));
  const hidden = { ...notes, hidden: true, rows: rememberedRows(register, [], {}) };
  const { data: uploaded } = await refreshed({ ...register, properties: {}, sheets: [...sheets, hidden] });
  const own = changed(uploaded, 'Check', (sheet) => ({ ...sheet, metadata: [], rows: [[{ value: 'ours' }]] }));
  const { data } = await refreshed({ ...own, properties: {} });
  expect(valuesOf(sheetNamed(data, 'Check'))).toEqual([['ours']]);
  expect(namesOf(data)).toContain('Check 2');
});

test('the language may be switched where a sheet of the team has the name', async () => {
  const russian = withTeamSheets(register, ['Дашборд']);
  const settings = sheetNamed(russian, 'Settings');
  const row = valuesOf(settings).findIndex(([key]) => key === 'language');
  (settings.rows[row] ??= [])[1] = { value: 'ru' };
  const { data } = await refreshed(russian);
  expect(valuesOf(sheetNamed(data, 'Дашборд'))).toEqual([['our Дашборд']]);
  expect(new Set(namesOf(data))).toEqual(new Set([...allSheets('ru'), 'Дашборд 2']));
});
