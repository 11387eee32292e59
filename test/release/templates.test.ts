import { readFileSync } from 'node:fs';
import type { SheetData, WorkbookData } from '../../local/store/workbookData';
import { readWorkbook } from '../../local/xlsx/readWorkbook';
import { TABLE_KEYS, tables } from '../../src/core/register/tables/tables';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { textsOf } from '../../src/language/textsOf';
import {
  addOnIn,
  allSheets,
  columnOf,
  GENERATED,
  NOW,
  pastedFiles,
  runWell,
  sheetNamed,
  valuesOf,
} from '../bundle/addOn';

/** The kept template as any program reads it: the file holds nothing that only this one would understand. */
async function template(language: Language): Promise<WorkbookData> {
  const name = `sales-register-template.${language}.xlsx`;
  const read = await readWorkbook(readFileSync(`release/${name}`), name);
  if (!read.ok) throw new Error(read.error.code);
  return { ...read.value.data, timeZone: 'Europe/Moscow' };
}

const sheetOf = (data: WorkbookData, key: keyof typeof tables, language: Language): SheetData =>
  sheetNamed(data, tables[key].sheet[language]);

/** What differs in a sheet, by the names of its parts: cells, notes and formats are `rows`. */
function differences(before: SheetData, after: SheetData): readonly string[] {
  const parts = Object.keys(before) as (keyof SheetData)[];
  return parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
}

describe.each(LANGUAGES)('the template workbook (%s)', (language) => {
  const { done } = textsOf(language);
  let given: WorkbookData;
  beforeAll(async () => {
    given = await template(language);
  });

  test('has the sheets that people fill in, and no others', () => {
    expect(given.sheets.map(({ name }) => name)).toEqual(TABLE_KEYS.map((key) => tables[key].sheet[language]));
  });

  test('has nothing typed into it but what a company starts from', () => {
    const rows = (key: keyof typeof tables): number => valuesOf(sheetOf(given, key, language)).length;
    const [start, typed] = [TABLE_KEYS.filter((key) => rows(key) > 1), TABLE_KEYS.filter((key) => rows(key) === 1)];
    expect([...start].sort()).toEqual(['calendar', 'lists', 'settings', 'standards']);
    expect(start.length + typed.length).toBe(TABLE_KEYS.length);
  });

  test('keeps the notes of its headings, its drop-downs and its formats in the file', () => {
    const contacts = sheetOf(given, 'contacts', language);
    const { columns } = tables.contacts;
    expect(contacts.rows[0]?.map((cell) => cell?.note)).toEqual(
      Object.values(columns).map(({ note }) => note[language]),
    );
    const rules = contacts.validations.filter(({ criteria }) => criteria.startsWith('VALUE_IN'));
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.every(({ allowInvalid }) => allowInvalid)).toBe(true);
    const format = contacts.rows[500]?.[columnOf(contacts, columns.phone.heading[language])]?.format;
    expect(format?.numberFormat).toBe('@');
  });

  test('has nothing to repair: Set up adds the other sheets, and what no .xlsx file can hold', async () => {
    const addOn = await addOnIn(given, { files: pastedFiles() });
    expect(runWell(addOn, 'setUpOrRepair')).toBe(
      done.setUp({ created: allSheets(language).length - TABLE_KEYS.length, repaired: 0 }),
    );
    const after = addOn.data();
    const changed = given.sheets.map((sheet) => differences(sheet, sheetNamed(after, sheet.name)));
    expect(new Set(changed.flat())).toEqual(new Set(['protections', 'validations']));
    const longList = given.sheets.filter((_, index) => changed[index]?.includes('validations'));
    expect(longList.map(({ name }) => name)).toEqual([tables.plan.sheet[language]]);
    expect(runWell(addOn, 'setUpOrRepair')).toBe(done.setUp({ created: 0, repaired: 0 }));
  });

  test('works before it is set up: a typed row gets its id and time, a refresh counts it', async () => {
    const addOn = await addOnIn(given, { files: pastedFiles() });
    const { sheet, columns } = tables.contacts;
    const client = columnOf(sheetOf(given, 'contacts', language), columns.client.heading[language]);
    addOn.runtime.userEdit(`'${sheet[language]}'!${'ABCDEFGHIJKLMNOP'[client] ?? ''}2`, 'Horns & Hooves');
    const [, row = []] = valuesOf(sheetOf(addOn.data(), 'contacts', language));
    expect(row[0]).toMatch(/^C-/);
    expect(row[1]).toBeCloseTo(NOW, 6);
    expect(runWell(addOn, 'refreshEverything')).not.toBe('');
    expect(addOn.data().sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...GENERATED[language]]));
  });
});
