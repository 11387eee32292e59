import type { HeadlessAddOn } from '../../local/runBundle';
import { addOnIn, columnOf, moment, NOW, runWell, sheetNamed, smallRegister, valuesOf } from './addOn';
import { copyWorkbook } from '../../local/store/copyWorkbook';
import type { SheetData, WorkbookData } from '../../local/store/workbookData';

let register: WorkbookData;
let addOn: HeadlessAddOn;
beforeAll(async () => {
  register = await smallRegister();
});
/** The same ids in every run: one without a digit needs one call less to be written as text. */
function drawsFrom(start: number): () => number {
  let last = start;
  return () => (last = (last * 16_807) % 2_147_483_647) / 2_147_483_647;
}

beforeEach(async () => {
  addOn = await addOnIn(register, { random: drawsFrom(20_261_123) });
});

const COLUMNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function contacts(): SheetData {
  return sheetNamed(addOn.data(), 'Контакты');
}

function place(heading: string, row: number): string {
  return `Контакты!${COLUMNS[columnOf(contacts(), heading)] ?? ''}${row}`;
}

function cell(heading: string, row: number): unknown {
  return valuesOf(contacts())[row - 1]?.[columnOf(contacts(), heading)];
}

describe('typing a new row', () => {
  test('puts in an id and the time', () => {
    addOn.runtime.userEdit(place('Клиент', 20), 'Василёк');
    expect(cell('ID', 20)).toMatch(/^C-[2-9A-HJ-NP-Z]{6}$/);
    expect(cell('Дата и время', 20)).toBeCloseTo(NOW, 6);
    expect(cell('Клиент', 20)).toBe('Василёк');
  });

  test('keeps a time that was typed', () => {
    addOn.runtime.userEdit(place('Дата и время', 20), '05.11.2026 14:30');
    expect(cell('Дата и время', 20)).toBeCloseTo(moment('2026-11-05T14:30'), 6);
    expect(cell('ID', 20)).toMatch(/^C-/);
  });

  test('leaves a row that has its id as it is', () => {
    addOn.runtime.userEdit(place('Комментарий', 2), 'перезвонить');
    expect(cell('ID', 2)).toBe('C-AAAAA2');
    expect(cell('Дата и время', 2)).toBe(Math.floor(NOW) - 3.6);
  });

  test('puts nothing into a row that was emptied, nor into a total typed below', () => {
    addOn.runtime.userEdit(place('Клиент', 20), null);
    addOn.runtime.userEdit(place('Клиент', 21), 'Итого');
    expect(cell('ID', 20)).toBeUndefined();
    expect(cell('ID', 21)).toBeUndefined();
  });

  test('works with titles above the headings and columns of the team between ours', async () => {
    const data = copyWorkbook(register);
    const sheet = sheetNamed(data, 'Контакты');
    sheet.rows = [[{ value: 'Наши контакты' }], [], ...sheet.rows.map((row) => [{ value: 'моё' }, ...(row ?? [])])];
    sheet.rowCount += 2;
    sheet.columnCount += 1;
    addOn = await addOnIn(data);
    const client = 1 + columnOf(sheetNamed(register, 'Контакты'), 'Клиент');
    addOn.runtime.userEdit(`Контакты!${COLUMNS[client] ?? ''}30`, 'Василёк');
    const row = valuesOf(contacts())[29] ?? [];
    expect(row[1]).toMatch(/^C-/);
    expect(row[0]).toBe('моё');
  });
});

describe('pasting a block', () => {
  test('gives every row its own id and the time', () => {
    addOn.runtime.userEdit(`${place('Клиент', 20)}:${place('Контактное лицо', 22).split('!')[1] ?? ''}`, [
      ['А', 'a'],
      ['', ''],
      ['Б', 'b'],
    ]);
    const ids = [20, 21, 22].map((row) => cell('ID', row));
    expect(ids).toEqual([expect.stringMatching(/^C-/), undefined, expect.stringMatching(/^C-/)]);
    expect(ids[0]).not.toBe(ids[2]);
    expect(cell('Дата и время', 22)).toBeCloseTo(NOW, 6);
  });

  test('makes no more calls for many rows than for few', () => {
    const callsFor = (rows: number, from: number): number => {
      addOn.runtime.calls.reset();
      const column = place('Клиент', from);
      addOn.runtime.userEdit(
        `${column}:${COLUMNS[columnOf(contacts(), 'Клиент')] ?? ''}${from + rows - 1}`,
        Array.from({ length: rows }, (_none, at) => [`Клиент ${at}`]),
      );
      return addOn.runtime.calls.count;
    };
    // Of a few rows it is also written down when they were begun.
    expect(callsFor(200, 50)).toBeLessThanOrEqual(callsFor(2, 300));
  });

  test('never overwrites the headings', () => {
    addOn.runtime.userEdit('Контакты!A1:A2', [['ID'], ['C-AAAAA2']]);
    expect(cell('ID', 1)).toBe('ID');
  });
});

/** What people do to sheets as a whole, as Google's services would. */
interface Tab {
  setName: (name: string) => void;
  getSheetId: () => number;
  copyTo: (target: unknown) => Tab;
  clearContents: () => void;
}

function tabNamed(name: string): Tab {
  const spreadsheet = addOn.runtime.spreadsheet as unknown as { getSheetByName: (wanted: string) => Tab };
  return spreadsheet.getSheetByName(name);
}

describe('a table under a name of the team’s own', () => {
  const client = (): string => COLUMNS[columnOf(sheetNamed(register, 'Контакты'), 'Клиент')] ?? '';
  const idOn = (sheet: string, row: number): unknown => valuesOf(sheetNamed(addOn.data(), sheet))[row - 1]?.[0];

  test('is completed like any other', () => {
    tabNamed('Контакты').setName('Звонки 2026');
    addOn.runtime.userEdit(`Звонки 2026!${client()}20`, 'Василёк');
    expect(idOn('Звонки 2026', 20)).toMatch(/^C-/);
  });

  test('also where nobody remembers where it stood', async () => {
    addOn = await addOnIn({ ...register, properties: {} }, { random: drawsFrom(20_261_123) });
    tabNamed('Контакты').setName('Звонки 2026');
    addOn.runtime.userEdit(`Звонки 2026!${client()}20`, 'Василёк');
    expect(idOn('Звонки 2026', 20)).toMatch(/^C-/);
    expect(JSON.stringify(addOn.data().properties)).toContain('contacts');
  });

  test('is not its copy', () => {
    tabNamed('Контакты').copyTo(addOn.runtime.spreadsheet).setName('Копия');
    addOn.runtime.userEdit(`Копия!${client()}20`, 'Василёк');
    expect(idOn('Копия', 20)).toBeUndefined();
  });

  test('is not a sheet that has no more than the name of one', () => {
    tabNamed('Контакты').clearContents();
    addOn.runtime.userEdit(`Контакты!${client()}20`, 'Василёк');
    expect(idOn('Контакты', 20)).toBeUndefined();
  });
});

describe('a row whose edit nobody took note of', () => {
  /** Typed while somebody else held the lock for longer than an edit can wait. */
  function typedUnseen(): void {
    const free = (['document', 'script'] as const).map((kind) => addOn.runtime.holdLock(kind));
    addOn.runtime.userEdit(place('Клиент', 20), 'Василёк');
    for (const one of free) one();
    expect(cell('ID', 20)).toBeUndefined();
  }

  test('is completed by the next edit of it', () => {
    typedUnseen();
    addOn.runtime.userEdit(place('Комментарий', 20), 'перезвонить');
    expect(cell('ID', 20)).toMatch(/^C-/);
    expect(cell('Дата и время', 20)).toBeCloseTo(NOW, 2);
  });

  test('gets its id, and no time, from a refresh; its time from the next edit, and Check names it', () => {
    typedUnseen();
    runWell(addOn, 'refreshEverything');
    expect(cell('ID', 20)).toMatch(/^C-/);
    expect(cell('Дата и время', 20)).toBeUndefined();
    addOn.runtime.userEdit(place('Комментарий', 20), 'перезвонить');
    expect(cell('Дата и время', 20)).toBeCloseTo(NOW, 2);
    runWell(addOn, 'checkData');
    expect(JSON.stringify(valuesOf(sheetNamed(addOn.data(), 'Проверка')))).toContain('Строку заметили только тогда');
  });
});

describe('typing a phone', () => {
  test('where Settings have another name', () => {
    tabNamed('Настройки').setName('Наши решения');
    addOn.runtime.userEdit(place('Телефон', 20), '8 (943) 123-45-67');
    expect(cell('Телефон', 20)).toBe('+79431234567');
  });

  test('leaves it as typed where there are no Settings', () => {
    tabNamed('Настройки').clearContents();
    addOn.runtime.userEdit(place('Телефон', 20), '8 (943) 123-45-67');
    expect(cell('Телефон', 20)).toBe('8 (943) 123-45-67');
  });

  test.each([
    ['8 (943) 123-45-67', '+79431234567'],
    ['9431234567', '+79431234567'],
    ['+7 943 123-45-67, 8 943 765-43-21', '+79431234567, +79437654321'],
    ['8 943 123-45-67 доб. 12', '8 943 123-45-67 доб. 12'],
    ['8 943 123-45-67 Иван', '8 943 123-45-67 Иван'],
    ['скрыт', 'скрыт'],
    ['123', '123'],
  ])('%s becomes %s', (typed, shown) => {
    addOn.runtime.userEdit(place('Телефон', 20), typed);
    expect(cell('Телефон', 20)).toBe(shown);
  });

  test('leaves phones of other cells of the row alone', () => {
    addOn.runtime.userEdit(place('Комментарий', 2), 'x');
    expect(cell('Телефон', 2)).toBe('8 (943) 123-45-67');
  });
});

describe('buttons of the Dashboard', () => {
  test('a chosen period is computed at once', () => {
    runWell(addOn, 'refreshEverything');
    addOn.runtime.userEdit('Дашборд!A2', 'октябрь 2026');
    expect(valuesOf(sheetNamed(addOn.data(), 'Дашборд'))[1]?.[0]).toBe('октябрь 2026');
    expect(addOn.runtime.calls.tally['SpreadsheetApp.Range.setValues']).toBeGreaterThan(0);
  });

  test('a ticked refresh box refreshes and is free again', () => {
    runWell(addOn, 'refreshEverything');
    const dashboard = sheetNamed(addOn.data(), 'Дашборд');
    const column = dashboard.rows[1]?.findIndex((one) => one?.value === false) ?? -1;
    addOn.runtime.userEdit(place('Клиент', 20), 'Василёк');
    addOn.runtime.userEdit(place('Вх/Исх', 20), 'Вх');
    addOn.runtime.userEdit(place('Канал', 20), 'Звонок');
    addOn.runtime.userEdit(`Дашборд!${COLUMNS[column] ?? ''}2`, true);
    expect(JSON.stringify(valuesOf(sheetNamed(addOn.data(), 'Ждут ответа')))).toContain('Василёк');
    expect(sheetNamed(addOn.data(), 'Дашборд').rows[1]?.[column]?.value).toBe(false);
  });
});
