import { createMemoryStore } from '../../../local/store/memoryStore';
import { newSheetData, newWorkbookData } from '../../../local/store/newWorkbook';
import type { SheetStore } from '../../../local/store/sheetStore';
import { typedInto } from '../../../local/workbench/page/typedInto';
import { project } from './script';
import type { Locale } from './typedTable';
import { clock, comparable, locales, typedTable } from './typedTable';

type Row = (typeof typedTable)[number];

function emptyStore(locale: Locale, rowCount: number): SheetStore {
  const workbook = newWorkbookData({ name: 'Typed', locale, timeZone: clock.timeZone });
  return createMemoryStore({ ...workbook, sheets: [newSheetData(0, { name: 'Sheet1', rowCount, columnCount: 3 })] });
}

/** Each text a row: in A written by a script, in B typed by a person, in C read as on the workbench page. */
function typedEverywhere(locale: Locale, rows: readonly Row[]): SheetStore {
  const store = emptyStore(locale, rows.length);
  const code =
    'function write(texts) { SpreadsheetApp.getActiveSheet().getRange(1, 1, texts.length).setValues(texts); }';
  const runtime = project(code, { store, now: () => clock.now });
  runtime.run(
    'write',
    rows.map(({ typed }) => [typed]),
  );
  rows.forEach(({ typed }, row) => {
    runtime.userEdit(`B${row + 1}`, typed);
    store.writeCells(0, row, 2, [[typedInto(store, { sheetId: 0, row, column: 2 }, typed, clock.now).content]]);
  });
  return store;
}

describe.each(locales)('text in a workbook of %s', (locale) => {
  const rows = typedTable.filter((row) => row.locale === locale);
  const store = typedEverywhere(locale, rows);

  test.each(rows.map((row, index) => ({ ...row, index })))(
    '$typed becomes $held, whoever writes it',
    ({ held, index }) => {
      const [cells = []] = store.readCells(0, { row: index, column: 0, rows: 1, columns: 3 });
      const [byScript, byPerson, onPage] = cells.map((cell) => comparable(cell ?? {}));
      const expected = comparable(held);
      expect({ byScript, byPerson, onPage }).toEqual({ byScript: expected, byPerson: expected, onPage: expected });
    },
  );
});

describe('typed text is shown', () => {
  test.each([
    { locale: 'en_US', typed: 'Mar 1', shown: 'Mar 1' },
    { locale: 'en_US', typed: 'March 1, 2024', shown: 'March 1, 2024' },
    { locale: 'en_US', typed: '1/2', shown: '1/2' },
    { locale: 'en_US', typed: '1/2/2024', shown: '1/2/2024' },
    { locale: 'en_GB', typed: '1/2/2024', shown: '01/02/2024' },
    { locale: 'ru_RU', typed: '1.5', shown: '01.05' },
    { locale: 'ru_RU', typed: '15.01.25', shown: '15.01.25' },
    { locale: 'ru_RU', typed: '2024-01-02', shown: '2024-01-02' },
    { locale: 'fr_FR', typed: '1/2', shown: '01/02' },
    { locale: 'de_DE', typed: '12,5%', shown: '12,50%' },
    { locale: 'en_US', typed: '$1,234.5', shown: '$1,234.50' },
    { locale: 'ru_RU', typed: '1 234,5', shown: '1 234,50' },
    { locale: 'en_US', typed: '6.39E+11', shown: '6.39E+11' },
    { locale: 'en_US', typed: '+7 913 123-45-67', shown: '#ERROR!' },
  ])('$typed in $locale as $shown', ({ locale, typed, shown }) => {
    const { spreadsheet } = project('', { locale, timeZone: clock.timeZone, now: () => clock.now });
    const cell = spreadsheet['getRange']?.('A1') as Record<string, (value?: string) => unknown>;
    cell['setValue']?.(typed);
    expect(String(cell['getDisplayValue']?.()).replace(/\s/g, ' ')).toBe(shown);
  });
});
