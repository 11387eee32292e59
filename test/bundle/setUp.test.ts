import { tables } from '../../src/core/register/tables/tables';
import { addOnIn, allSheets, allValues, columnOf, emptyWorkbook, runWell, sheetNamed, valuesOf } from './addOn';
import type { CellData, WorkbookData } from '../../local/store/workbookData';

async function setUp(locale = 'ru_RU'): Promise<WorkbookData> {
  const addOn = await addOnIn(emptyWorkbook(locale));
  runWell(addOn, 'setUpOrRepair');
  return addOn.data();
}

async function repaired(data: WorkbookData): Promise<{ readonly data: WorkbookData; readonly message: string }> {
  const addOn = await addOnIn(data);
  const message = runWell(addOn, 'setUpOrRepair');
  return { data: addOn.data(), message };
}

function write(data: WorkbookData, sheet: string, row: number, cells: readonly CellData['value'][]): void {
  const { rows } = sheetNamed(data, sheet);
  const target = (rows[row] ??= []);
  cells.forEach((value, column) => {
    if (value !== undefined) target[column] = { ...target[column], value };
  });
}

describe('setting up an empty workbook', () => {
  test.each(['ru', 'en'] as const)('makes every sheet in the language of the workbook (%s)', async (language) => {
    const data = await setUp(language === 'ru' ? 'ru_RU' : 'en_US');
    expect(data.sheets.map(({ name }) => name)).toEqual(allSheets(language));
  });

  test('puts every heading with its note, and no more', async () => {
    const data = await setUp();
    const contacts = sheetNamed(data, 'Контакты');
    const declared = Object.values(tables.contacts.columns);
    expect(valuesOf(contacts)).toEqual([declared.map(({ heading }) => heading.ru)]);
    expect(contacts.rows[0]?.map((cell) => cell?.note)).toEqual(declared.map(({ note }) => note.ru));
  });

  test('offers choices without refusing anything else', async () => {
    const { validations } = sheetNamed(await setUp(), 'Контакты');
    expect(validations).toContainEqual(expect.objectContaining({ criteria: 'VALUE_IN_LIST', allowInvalid: true }));
    expect(validations).toContainEqual(expect.objectContaining({ criteria: 'VALUE_IN_RANGE', allowInvalid: true }));
    expect(validations.every(({ allowInvalid }) => allowInvalid)).toBe(true);
  });

  test('protects its own columns by a warning alone and hides what is of no use to people', async () => {
    const contacts = sheetNamed(await setUp(), 'Контакты');
    const protectedColumns = contacts.protections.map(({ area }) => area?.column).sort();
    const ours = ['ID', 'Ключ источника', 'Статус ответа', 'Внесено', 'Кто внёс', 'Ответ внесён'];
    expect(protectedColumns).toEqual(ours.map((heading) => columnOf(contacts, heading)).sort());
    expect(contacts.protections.every(({ warningOnly }) => warningOnly)).toBe(true);
    const hidden = ['Ключ источника', 'Ответ внесён'].map((heading) => [columnOf(contacts, heading), true]);
    expect(contacts.hiddenColumns).toEqual(Object.fromEntries(hidden));
    expect(contacts.frozenRows).toBe(1);
  });

  test('fills calendar, lists and settings with what a company starts from', async () => {
    const values = allValues(await setUp());
    expect(values['Календарь']?.length).toBeGreaterThan(10);
    expect(values['Справочники']).toContainEqual(['Каналы', 'Звонок', 'call']);
    expect(values['Настройки']).toContainEqual(['silenceLimit', 3, expect.any(String)]);
  });

  test('keeps a sheet that was not empty', async () => {
    const data = emptyWorkbook();
    write(data, 'Sheet1', 0, ['Мои заметки']);
    const { data: after } = await repaired(data);
    expect(valuesOf(sheetNamed(after, 'Sheet1'))).toEqual([['Мои заметки']]);
  });
});

describe('repairing a living workbook', () => {
  test('changes nothing when everything is in place', async () => {
    const data = await setUp();
    const { data: after, message } = await repaired(data);
    expect(message).toBe('Готово: всё уже на месте.');
    expect(allValues(after)).toEqual(allValues(data));
  });

  test('adds a missing column behind the last one and leaves the others where the team put them', async () => {
    const data = await setUp();
    const staff = sheetNamed(data, 'Сотрудники');
    staff.rows = [
      [{ value: 'Роли' }, { value: 'Свой столбец' }, { value: 'Имя' }],
      [{ value: 'Владелец' }, { value: 'моё' }, { value: 'Анна' }],
    ];
    const { data: after } = await repaired(data);
    expect(valuesOf(sheetNamed(after, 'Сотрудники'))).toEqual([
      [
        'Роли',
        'Свой столбец',
        'Имя',
        'E-mail',
        'С',
        'По',
        'Отсутствует с',
        'Отсутствует по',
        'Заместитель',
        'Внутренний номер',
        'Telegram',
      ],
      ['Владелец', 'моё', 'Анна'],
    ]);
  });

  test('brings back a sheet that was deleted', async () => {
    const data = await setUp();
    data.sheets = data.sheets.filter(({ name }) => name !== 'Сделки' && name !== 'Ждут ответа');
    const { data: after, message } = await repaired(data);
    expect(message).toContain('создано листов — 2');
    expect(valuesOf(sheetNamed(after, 'Сделки'))[0]).toContain('Этап');
  });

  test('gives ids to rows without one and a new one to the later of two equal ones', async () => {
    const data = await setUp();
    write(data, 'Клиенты', 1, ['K-AAAAAA', 'Первый']);
    write(data, 'Клиенты', 2, ['K-AAAAAA', 'Второй']);
    write(data, 'Клиенты', 3, [undefined, 'Третий']);
    write(data, 'Клиенты', 5, [undefined, 'После пустой строки']);
    const { data: after } = await repaired(data);
    const rows = valuesOf(sheetNamed(after, 'Клиенты'));
    const ids = [1, 2, 3, 5].map((row) => rows[row]?.[0] as string);
    expect(ids[0]).toBe('K-AAAAAA');
    expect(new Set(ids).size).toBe(4);
    for (const id of ids.slice(1)) expect(id).toMatch(/^K-[2-9A-HJ-NP-Z]{6}$/);
    expect(rows[4]).toEqual([]);
    expect([1, 2, 3, 5].map((row) => rows[row]?.[1])).toEqual(['Первый', 'Второй', 'Третий', 'После пустой строки']);
  });

  test('leaves drop-downs, notes and colours that a team made itself', async () => {
    const data = await setUp();
    const deals = sheetNamed(data, 'Сделки');
    const stage = columnOf(deals, 'Этап');
    const own = {
      areas: [{ row: 1, column: stage, rows: 999, columns: 1 }],
      criteria: 'VALUE_IN_LIST',
      values: [['раз', 'два'], true],
      allowInvalid: true,
      helpText: null,
    };
    deals.validations = [own];
    deals.rows[0] = (deals.rows[0] ?? []).map((cell, column) => (column === stage ? { ...cell, note: 'Наше' } : cell));
    const { data: after } = await repaired(data);
    const repairedDeals = sheetNamed(after, 'Сделки');
    expect(repairedDeals.validations.find(({ areas }) => areas[0]?.column === stage)?.values[0]).toEqual([
      'раз',
      'два',
    ]);
    expect(repairedDeals.rows[0]?.[stage]?.note).toBe('Наше');
  });

  test('lists a setting that a newer version knows', async () => {
    const data = await setUp();
    const settings = sheetNamed(data, 'Настройки');
    settings.rows = settings.rows.filter((row) => row?.[0]?.value !== 'dormancy');
    const { data: after } = await repaired(data);
    expect(valuesOf(sheetNamed(after, 'Настройки'))).toContainEqual(['dormancy', 18, expect.any(String)]);
  });

  test('lists a standard that a newer version knows, and leaves those that were changed', async () => {
    const data = await setUp();
    const standards = sheetNamed(data, 'Регламенты');
    standards.rows = standards.rows.filter((row) => row?.[0]?.value !== 'owner.stuck');
    write(data, 'Регламенты', 1, ['inbound.reply', 'нет']);
    const { data: after } = await repaired(data);
    const rows = valuesOf(sheetNamed(after, 'Регламенты'));
    expect(rows.filter(([key]) => key === 'owner.stuck')).toEqual([
      ['owner.stuck', 'да', 'Владелец', expect.any(String), 7, expect.any(String), 3],
    ]);
    expect(rows[1]?.slice(0, 2)).toEqual(['inbound.reply', 'нет']);
  });
});

test('a list of more than five hundred words stops nothing: what its drop-down leaves out is said', async () => {
  const data = await setUp();
  const first = valuesOf(sheetNamed(data, 'Справочники')).length;
  for (let index = 0; index < 600; index++) write(data, 'Справочники', first + index, ['Каналы', `слово ${index}`]);
  const { message } = await repaired(data);
  expect(message).toMatch(/в столбцах .*«Канал».* предложены первые 500/);
});

test('a column of a Google table keeps its looks: all others get theirs, and the one is named', async () => {
  const data = await setUp();
  sheetNamed(data, 'Контакты').validations = [];
  const addOn = await addOnIn(data);
  const channel = String.fromCharCode(65 + columnOf(sheetNamed(data, 'Контакты'), 'Канал'));
  addOn.runtime.makeTypedColumn(`'Контакты'!${channel}2:${channel}1000`);
  const message = runWell(addOn, 'setUpOrRepair');
  expect(message).toContain('Контакты · Канал');
  expect(message).not.toContain('Контакты · Результат');
  const columns = sheetNamed(addOn.data(), 'Контакты').validations.flatMap(({ areas }) =>
    areas.map(({ column }) => column),
  );
  expect(columns).toContain(columnOf(sheetNamed(data, 'Контакты'), 'Результат'));
});
