import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn, NOW, runWell, sheetNamed, smallRegister, textOf, valuesOf } from './addOn';

let register: WorkbookData;
beforeAll(async () => {
  const addOn = await addOnIn(await smallRegister());
  runWell(addOn, 'refreshEverything');
  register = addOn.data();
});

const LAST = 5;

function phoneAfterTyping(addOn: HeadlessAddOn): unknown {
  addOn.runtime.userEdit(`Контакты!G${LAST}`, '(415) 555-0132');
  return cellOf(addOn, 'Телефон');
}

function cellOf(addOn: HeadlessAddOn, heading: string): unknown {
  const [headings = [], ...rows] = valuesOf(sheetNamed(addOn.data(), 'Контакты'));
  return rows[LAST - 2]?.[headings.indexOf(heading)];
}

function sheetId(addOn: HeadlessAddOn, name: string): number {
  return addOn.runtime.store.sheets().find((sheet) => sheet.name === name)?.id ?? -1;
}

/** The row of Settings that says in which country phones are typed. */
function countryPlace(addOn: HeadlessAddOn): string {
  const row = valuesOf(sheetNamed(addOn.data(), 'Настройки')).findIndex((cells) => cells.includes('phoneCountry'));
  return `Настройки!B${row + 1}`;
}

describe('an edit goes by what the last command has read, and sees what has changed since', () => {
  test('a phone is read by the country that somebody has just typed into Settings', async () => {
    const addOn = await addOnIn(register);
    addOn.runtime.userEdit(countryPlace(addOn), 'US');
    expect(phoneAfterTyping(addOn)).toBe('+14155550132');
  });

  test('the same where the last command was cut short before it could remember what it had kept', async () => {
    const addOn = await addOnIn(register);
    const { store } = addOn.runtime;
    const { register: _remembered, ...kept } = store.readWorkbook('properties');
    expect(Object.keys(kept)).toContain('table.settings');
    store.writeWorkbook('properties', kept);
    addOn.runtime.userEdit(countryPlace(addOn), 'US');
    expect(phoneAfterTyping(addOn)).toBe('+14155550132');
  });

  test('a phone stays as typed where Settings are gone', async () => {
    const addOn = await addOnIn(register);
    addOn.runtime.store.removeSheet(sheetId(addOn, 'Настройки'));
    expect(phoneAfterTyping(addOn)).toBe('(415) 555-0132');
  });

  test('a phone stays as typed where the row that says the country was deleted', async () => {
    const addOn = await addOnIn(register);
    const row = Number(countryPlace(addOn).replace(/\D/g, '')) - 1;
    addOn.runtime.store.remove(sheetId(addOn, 'Настройки'), 'rows', row, 1);
    expect(phoneAfterTyping(addOn)).toBe('(415) 555-0132');
  });

  test('the time of a new row is the time on the wall, also where the zone of the workbook was changed', async () => {
    const addOn = await addOnIn(register);
    addOn.runtime.store.writeWorkbook('timeZone', 'Asia/Kamchatka');
    addOn.runtime.userEdit('Контакты!E7', 'Василёк');
    const [headings = [], ...rows] = valuesOf(sheetNamed(addOn.data(), 'Контакты'));
    // Kamchatka is five hours ahead of Novokuznetsk.
    expect(rows[5]?.[headings.indexOf('Дата и время')]).toBeCloseTo(NOW + 5 / 24, 5);
  });

  test('what is done is told to the Journal, whatever it is called by now', async () => {
    const addOn = await addOnIn(register);
    const { store } = addOn.runtime;
    const id = sheetId(addOn, 'Журнал');
    store.changeSheet(id, { name: 'Журнал отдела' });
    addOn.runtime.userEdit('Контакты!E7', 'Василёк');
    const told = valuesOf(sheetNamed(addOn.data(), 'Журнал отдела'));
    expect(told.some((cells) => cells.some((cell) => textOf(cell).includes('C-')))).toBe(true);
    expect(addOn.data().sheets.map(({ name }) => name)).not.toContain('Журнал');
  });
});
