import type { HeadlessAddOn } from '../../local/runBundle';
import type { CellData, SheetData, WorkbookData } from '../../local/store/workbookData';
import type { Given } from '../../src/pages/bridge/doors';
import { columnLetters } from '../../src/core/values/columnLetters';
import { addOnIn, emptyWorkbook, NOW, runWell, sheetNamed, valuesOf } from './addOn';
import { fill, linesOf } from './taskSheet';

const [SHEET, HEADING_ROW] = ['Обращения 2026', 2] as const;

/** A team's own list of calls, as it kept it before it heard of the register. */
const THEIRS: readonly (readonly NonNullable<CellData['value']>[])[] = [
  ['Кто нам звонил'],
  [],
  ['Когда', 'Кто звонил', 'Наша пометка', 'Номер', 'Куда'],
  [Math.floor(NOW) - 3.6, 'ООО «Ромашка»', 'важный', '+7 943 123-45-67', 'Вх'],
  [Math.floor(NOW) - 2.6, 'Василёк', '', '+7 943 123-45-68', 'Вх'],
];

const COLUMNS: readonly (readonly string[])[] = [
  ['Ваш лист', 'Ваш заголовок', 'Таблица', 'Наш столбец', 'Даты', 'Всегда'],
  [SHEET, 'Когда', 'Контакты', 'Дата и время', '', ''],
  [SHEET, 'Кто звонил', 'Контакты', 'Клиент', '', ''],
  [SHEET, 'Номер', 'Контакты', 'Телефон', '', ''],
  [SHEET, 'Куда', 'Контакты', 'Вх/Исх', '', ''],
  [SHEET, '', 'Контакты', 'Канал', '', 'Звонок'],
];

function addSheet(data: WorkbookData, name: string, values: typeof THEIRS): void {
  const [first] = data.sheets;
  const rows = values.map((row) => row.map((value) => (value === '' ? undefined : { value })));
  const id = Math.max(...data.sheets.map((sheet) => sheet.id)) + 1;
  data.sheets.push({ ...structuredClone(first!), id, name, rows });
}

let data: WorkbookData;
let addOn: HeadlessAddOn;

beforeAll(async () => {
  const start = emptyWorkbook();
  addSheet(start, SHEET, THEIRS);
  addSheet(start, 'Колонки', COLUMNS);
  addOn = await addOnIn(start);
  runWell(addOn, 'setUpOrRepair');
  data = addOn.data();
});

beforeEach(async () => {
  addOn = await addOnIn(data);
});

function theirs(): SheetData {
  return sheetNamed(addOn.data(), SHEET);
}

function headings(): readonly unknown[] {
  return valuesOf(theirs())[HEADING_ROW] ?? [];
}

function place(heading: string, row: number): string {
  return `${SHEET}!${columnLetters(headings().indexOf(heading))}${row}`;
}

function cell(heading: string, row: number): unknown {
  return valuesOf(theirs())[row - 1]?.[headings().indexOf(heading)];
}

describe('a list of the team’s own serves as Contacts where it lies', () => {
  test('set-up makes no second Contacts, keeps what is theirs and adds what we need behind it', () => {
    expect(data.sheets.map(({ name }) => name)).not.toContain('Контакты');
    expect(headings().slice(0, 5)).toEqual(THEIRS[HEADING_ROW]);
    expect(headings().slice(5)).toEqual(expect.arrayContaining(['ID', 'Результат', 'Отвечено', 'Статус ответа']));
    expect(headings()).not.toContain('Канал');
    THEIRS.slice(3).forEach((row, index) =>
      expect(valuesOf(theirs())[3 + index]?.slice(0, 5)).toMatchObject(
        row.map((value) => (value === '' ? undefined : value)),
      ),
    );
    expect([cell('ID', 4), cell('ID', 5)]).toEqual([expect.stringMatching(/^C-/), expect.stringMatching(/^C-/)]);
  });

  test('who waits is told from it', () => {
    expect([cell('Статус ответа', 4), cell('Статус ответа', 5)]).toEqual([
      expect.stringMatching(/^Просрочено/),
      expect.stringMatching(/^Просрочено/),
    ]);
    expect(linesOf(data, 'inbound').map((line) => line.who)).toHaveLength(2);
  });

  test('a row typed there gets its id and time in the right columns', () => {
    addOn.runtime.userEdit(place('Кто звонил', 6), 'Лютик');
    expect([cell('ID', 6), cell('Когда', 6), cell('Наша пометка', 6)]).toEqual([
      expect.stringMatching(/^C-/),
      expect.closeTo(NOW, 6),
      undefined,
    ]);
  });

  test('a tick answers in their row', () => {
    const id = String(cell('ID', 5));
    fill(addOn, 'inbound', `reply:${id}`, { comment: 'ждёт прайс', outcome: 'Поговорили' });
    expect([cell('Отвечено', 5), cell('Комментарий', 5), cell('Отвечено', 4)]).toEqual([
      expect.closeTo(NOW, 3),
      'ждёт прайс',
      undefined,
    ]);
    runWell(addOn, 'undoLastChange');
    expect([cell('Отвечено', 5), cell('Комментарий', 5)]).toEqual([undefined, undefined]);
  });

  test('their columns get neither notes nor drop-downs nor formats of ours; those added behind do', () => {
    const [theirOwn, added] = [theirs().rows[HEADING_ROW]?.slice(0, 5), theirs().rows[HEADING_ROW]?.slice(5)];
    expect(theirOwn?.map((one) => one?.note)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(added?.map((one) => one?.note)).toEqual(added?.map(() => expect.stringMatching(/./) as string));
    const offered = theirs().validations.flatMap(({ areas }) => areas.map(({ column }) => column));
    expect(Math.min(...offered)).toBeGreaterThanOrEqual(5);
    expect(
      theirs()
        .rows[3]?.slice(0, 5)
        .map((one) => one?.format),
    ).toEqual(theirOwn?.map(() => undefined));
  });

  test('once its lines of Columns are deleted it is theirs alone', () => {
    const sheet = sheetNamed(addOn.data(), 'Колонки');
    addOn.runtime.store.remove(sheet.id, 'rows', 1, 5);
    const before = valuesOf(theirs());
    runWell(addOn, 'setUpOrRepair');
    addOn.runtime.userEdit(place('Кто звонил', 6), 'Лютик');
    expect(valuesOf(theirs()).slice(0, 5)).toEqual(before.slice(0, 5));
    expect(cell('ID', 6)).toBeUndefined();
    expect(addOn.data().sheets.map(({ name }) => name)).toContain('Контакты');
  });
});

describe('a row that says otherwise than the sheet always does', () => {
  const save = (channel: string): Given<'saveEntry'> =>
    addOn.runtime.scriptRun('saveEntry', {
      table: 'contacts',
      key: 'ABCDEFGH',
      cells: { channel, direction: 'Исх', client: 'Ромашка' },
      stamps: ['at'],
    }) as Given<'saveEntry'>;

  test('is not written, and the column is named: a letter would read as a call', () => {
    const before = valuesOf(theirs());
    const { ok, message } = save('Почта');
    expect([ok, message]).toEqual([false, expect.stringMatching(/«Канал».*«Колонки».*всегда стоит другое/)]);
    expect(message).not.toMatch(/остальное сделано/);
    expect(valuesOf(theirs())).toEqual(before);
  });

  test.each(['Звонок', 'Call'])('is written where it says the same: %s', (channel) => {
    expect(save(channel)).toMatchObject({ ok: true, isNew: true });
  });
});
