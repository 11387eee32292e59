import { addOnIn, allValues, runWell, sheetNamed, smallRegister, typeRows, valuesOf } from './addOn';
import type { HeadlessAddOn } from '../../local/runBundle';
import { copyWorkbook } from '../../local/store/copyWorkbook';
import type { CellData, WorkbookData } from '../../local/store/workbookData';

const KEPT = 'Закрытые месяцы';
const HISTORY = 'История показателей';

/** A register whose October is closed: 1 000,50 of one sale. */
let closed: WorkbookData;

beforeAll(async () => {
  const addOn = await addOnIn(await smallRegister());
  runWell(addOn, 'refreshEverything');
  closed = addOn.data();
});

async function refreshed(data: WorkbookData): Promise<{ data: WorkbookData; addOn: HeadlessAddOn }> {
  const addOn = await addOnIn(data);
  runWell(addOn, 'refreshEverything');
  return { data: addOn.data(), addOn };
}

/** The sale of October comes to 700 after all. */
function corrected(data: WorkbookData): WorkbookData {
  const copy = copyWorkbook(data);
  typeRows(copy, 'Продажи', [{ Выручка: 700 }]);
  return copy;
}

function without(data: WorkbookData, name: string): WorkbookData {
  return { ...data, sheets: data.sheets.filter((sheet) => sheet.name !== name) };
}

/** Lines below the figures of History. */
function details(data: WorkbookData, name = HISTORY): readonly CellData[] {
  return sheetNamed(data, name).rows.flatMap((row) => {
    const cell = row?.[2];
    return typeof cell?.value === 'string' && cell.value.startsWith('    ') ? [cell] : [];
  });
}

/** Without the spaces of numbers, which no keyboard types. */
const texts = (cells: readonly CellData[]): readonly string[] =>
  cells.map(({ value }) => (typeof value === 'string' ? value : '').replaceAll('\u00A0', ' ').trim());

describe('a month that is closed', () => {
  test('has its rows kept in a hidden sheet behind all others', () => {
    const last = closed.sheets[closed.sheets.length - 1];
    expect(last).toMatchObject({ name: KEPT, hidden: true });
    const [note, october] = last ? valuesOf(last) : [];
    expect(note?.[0]).toContain('не меняйте');
    expect(october?.slice(0, 3)).toEqual(['2026-10', '2026-11-23T09:00', '1']);
    expect(october?.[3]).toContain('S-AAAAA2');
  });

  test('shows under a figure that changed the row that changed it, as a link', async () => {
    const { data } = await refreshed(corrected(closed));
    const sales = sheetNamed(data, 'Продажи');
    const [line] = details(data);
    expect(texts(details(data))[0]).toBe('изменена: S-AAAAA2 · 14.10.2026 · Ромашка · 1 000,50 ₽ → 700 ₽');
    expect(line?.formula).toContain(`#gid=${sales.id}&range=A2`);
    expect(valuesOf(sheetNamed(data, HISTORY))[2]?.[2]).toMatch(/^После закрытия изменил.* за 1 месяц;/);
  });

  test('shows the same after another refresh', async () => {
    const { data, addOn } = await refreshed(corrected(closed));
    const once = allValues(data);
    runWell(addOn, 'refreshEverything');
    expect(allValues(addOn.data())).toEqual(once);
  });

  test('shows it in the other language after a switch, and again after that', async () => {
    const { data } = await refreshed(corrected(closed));
    const row = sheetNamed(data, 'Настройки').rows.find((cells) => cells?.[0]?.value === 'language');
    if (row) row[1] = { ...row[1], value: 'en' };
    const english = await refreshed(data);
    const [line] = details(english.data, 'History');
    expect(line?.value).toMatch(/^ {4}changed: S-AAAAA2 · 2026-10-14 · Ромашка · 1,000.50.* → 700/);
    const again = await refreshed(english.data);
    expect(allValues(again.data)).toEqual(allValues(english.data));
    expect(again.data.sheets.map(({ name }) => name)).toContain('Closed months');
  });

  test('says that a row was deleted, and what it was', async () => {
    const copy = copyWorkbook(closed);
    const sales = sheetNamed(copy, 'Продажи');
    sales.rows.splice(1, 1);
    const { data } = await refreshed(copy);
    expect(texts(details(data))[0]).toMatch(/^удалена: S-AAAAA2 · 14\.10\.2026 · Ромашка · 1 000,50 ₽/);
  });

  test('calmly says that nothing is known when the sheet is gone', async () => {
    const { data } = await refreshed(corrected(without(closed, KEPT)));
    expect(texts(details(data))).toEqual([
      'Какие строки изменились, неизвестно: при закрытии этого месяца они не сохранены.',
    ]);
    expect(data.sheets.map(({ name }) => name)).not.toContain(KEPT);
  });

  test('is closed again when the refresh broke before History was written', async () => {
    const addOn = await addOnIn(await smallRegister());
    let written = -1;
    addOn.runtime.calls.beforeCall = (method) => {
      if (method === 'SpreadsheetApp.Sheet.hideSheet') written = 0;
      if (written >= 0 && method === 'SpreadsheetApp.Range.setValues' && ++written === 2)
        throw new Error('broken line');
    };
    expect(addOn.run('refreshEverything').ok).toBe(false);
    addOn.runtime.calls.beforeCall = null;
    expect(JSON.stringify(valuesOf(sheetNamed(addOn.data(), HISTORY)))).not.toContain('S-AAAAA2');
    runWell(addOn, 'refreshEverything');
    const twice = addOn.data();
    expect(valuesOf(sheetNamed(twice, KEPT)).map(([month]) => month)).toEqual([
      expect.stringContaining('не меняйте'),
      '2026-10',
      '2026-10',
    ]);
    const { data } = await refreshed(corrected(twice));
    expect(texts(details(data))[0]).toMatch(/^изменена: S-AAAAA2/);
  });
});

describe('everyday refreshes', () => {
  test('look at no closed month while none has changed', async () => {
    const addOn = await addOnIn(closed);
    runWell(addOn, 'refreshEverything');
    const usual = addOn.run('refreshEverything').calls;
    const other = await addOnIn(without(closed, KEPT));
    runWell(other, 'refreshEverything');
    expect(other.run('refreshEverything').calls).toBe(usual);
  });

  test('read what was kept in two calls more when one has', async () => {
    const { addOn } = await refreshed(corrected(closed));
    const usual = (await refreshed(closed)).addOn.run('refreshEverything').calls;
    expect(addOn.run('refreshEverything').calls).toBeLessThanOrEqual(usual + 3);
  });

  test('do not take the hidden sheet for a table when one is missing', async () => {
    const addOn = await addOnIn(without(closed, 'Документы'));
    const read: string[] = [];
    addOn.runtime.calls.beforeCall = (method) => void read.push(method);
    runWell(addOn, 'refreshEverything');
    const values = read.filter((method) => method === 'SpreadsheetApp.Range.getValues').length;
    // The last one looks at the Dashboard again just before it is written.
    expect(values).toBe(11 + 2 + 5 + 2 + 1);
  });
});
