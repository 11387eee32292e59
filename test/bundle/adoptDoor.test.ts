import type { HeadlessAddOn } from '../../local/runBundle';
import type { CellData, SheetData, WorkbookData } from '../../local/store/workbookData';
import type { Given, Taken } from '../../src/pages/bridge/doors';
import { addOnIn, emptyWorkbook, sheetNamed, smallRegister, valuesOf } from './addOn';
import { setUpRegister } from './registers';

const BASE = 'Наша база';
const THEIRS: readonly (readonly NonNullable<CellData['value']>[])[] = [
  ['Фирма', 'Мобильный', 'Заметки'],
  ['Ромашка', '8 943 123-45-67', 'платит вовремя'],
  ['Василёк', '8 943 123-45-68', ''],
];
const FIRM = { heading: 'Фирма', column: 'name', dayFirst: null, always: '' };
const PHONE = { heading: 'Мобильный', column: 'phone', dayFirst: null, always: '' };

function withBase(data: WorkbookData): WorkbookData {
  const rows = THEIRS.map((row) => row.map((value) => (value === '' ? undefined : { value })));
  const id = Math.max(...data.sheets.map((sheet) => sheet.id)) + 1;
  const [first] = emptyWorkbook().sheets;
  return { ...data, sheets: [...data.sheets, { ...structuredClone(first!), id, name: BASE, rows }] };
}

let register: WorkbookData;
let addOn: HeadlessAddOn;

beforeAll(async () => {
  register = withBase(await setUpRegister());
});

beforeEach(async () => {
  addOn = await addOnIn(register);
});

function adopt(request: Partial<Taken<'adoptSheet'>> = {}): Given<'adoptSheet'> {
  const whole = { sheet: BASE, table: 'clients', columns: [FIRM, PHONE], ...request };
  return addOn.runtime.scriptRun('adoptSheet', whole) as Given<'adoptSheet'>;
}

function sheet(name: string): SheetData {
  return sheetNamed(addOn.data(), name);
}

describe('taking a sheet of the team’s own for a table', () => {
  test('writes down in Columns what it is, and says how to leave', () => {
    const { ok, message } = adopt();
    expect([ok, message]).toEqual([
      true,
      expect.stringMatching(/«Наша база» теперь служит таблицей «Клиенты».*«Колонки»/),
    ]);
    expect(valuesOf(sheet('Колонки'))).toEqual([
      ['Ваш лист', 'Ваш заголовок', 'Таблица', 'Наш столбец', 'Даты', 'Всегда'],
      [BASE, 'Фирма', 'Клиенты', 'Клиент'],
      [BASE, 'Мобильный', 'Клиенты', 'Телефон'],
    ]);
  });

  test('adds what is missing on the right, gives ids, and puts the empty sheet of ours out of the way', () => {
    adopt();
    const [headings, first] = valuesOf(sheet(BASE));
    expect(headings?.slice(0, 4)).toEqual(['Фирма', 'Мобильный', 'Заметки', 'ID']);
    expect(first?.slice(0, 4)).toEqual([...THEIRS[1]!, expect.stringMatching(/^K-/)]);
    expect(sheet('Клиенты').hidden).toBe(true);
    expect(sheet(BASE).hidden).toBe(false);
  });

  test('stands, and can be taken back, also where the repair after it fails', () => {
    addOn.runtime.calls.beforeCall = (method) => {
      if (method.endsWith('Sheet.hideSheet')) throw new Error('broken line');
    };
    const { ok, run, message } = adopt();
    addOn.runtime.calls.beforeCall = null;
    expect([ok, message]).toEqual([true, expect.stringMatching(/теперь служит таблицей.*broken line/s)]);
    expect(addOn.runtime.scriptRun('undoRun', run)).toMatchObject({ ok: true });
    expect(valuesOf(sheet('Колонки'))).toHaveLength(1);
  });

  test('is told in the Journal', () => {
    adopt();
    const journal = valuesOf(sheet('Журнал')).map((line) => line.slice(3, 5));
    expect(journal).toContainEqual(['Форма', 'Колонки']);
  });

  test('is undone as one run: the sheet is theirs alone again, what was added to it stays, and ours comes back into view', () => {
    const { run } = adopt();
    expect(addOn.runtime.scriptRun('undoRun', run)).toMatchObject({ ok: true });
    expect(valuesOf(sheet('Колонки'))).toHaveLength(1);
    expect(valuesOf(sheet(BASE)).map((row) => row.slice(0, 3))).toEqual(valuesOf(sheetNamed(register, BASE)));
    expect(sheet('Клиенты').hidden).toBe(false);
    expect(adopt().ok).toBe(true);
  });

  test('tells the order of dates and what every row says', async () => {
    const calls = { ...structuredClone(sheetNamed(register, BASE)), id: 9_999, name: 'Звонки' };
    const rows = [[{ value: 'Когда' }], [{ value: '03/04/2026' }]];
    addOn = await addOnIn({ ...register, sheets: [...register.sheets, { ...calls, rows }] });
    const columns = [
      { heading: 'Когда', column: 'at', dayFirst: false, always: '' },
      { heading: '', column: 'direction', dayFirst: null, always: 'Вх' },
      { heading: '', column: 'channel', dayFirst: null, always: 'Звонок' },
    ];
    expect(adopt({ sheet: 'Звонки', table: 'contacts', columns }).ok).toBe(true);
    expect(valuesOf(sheet('Колонки')).slice(1)).toEqual([
      ['Звонки', 'Когда', 'Контакты', 'Дата и время', 'Сначала месяц'],
      ['Звонки', undefined, 'Контакты', 'Вх/Исх', undefined, 'Вх'],
      ['Звонки', undefined, 'Контакты', 'Канал', undefined, 'Звонок'],
    ]);
  });

  test.each<{ title: string; request: Partial<Taken<'adoptSheet'>>; says: RegExp }>([
    { title: 'a sheet that is not there', request: { sheet: 'Базa' }, says: /^Листа «Базa» в книге нет/ },
    { title: 'a sheet that the add-on makes', request: { sheet: 'Дашборд' }, says: /«Дашборд» — уже часть реестра/ },
    { title: 'a table of ours itself', request: { sheet: 'Продажи' }, says: /«Продажи» — уже часть реестра/ },
    { title: 'a table that there is not', request: { table: 'calls' }, says: /^Таблицы «calls» в реестре нет/ },
    { title: 'no name of the client', request: { columns: [PHONE] }, says: /«Клиенты» не указано: Клиент\./ },
  ])('is refused in one sentence for $title, and nothing is written', ({ request, says }) => {
    const before = addOn.data();
    expect(adopt(request)).toEqual({ ok: false, run: '', message: expect.stringMatching(says) as string });
    expect(addOn.data()).toEqual(before);
  });

  test('takes a sheet that is called like one of ours but has headings of its own, and keeps it in view under its name', async () => {
    const theirs = { ...structuredClone(sheetNamed(register, BASE)), name: 'Клиенты' };
    const others = register.sheets.filter(({ name }) => name !== 'Клиенты' && name !== BASE);
    addOn = await addOnIn({ ...register, sheets: [...others, theirs] });
    expect(adopt({ sheet: 'Клиенты' }).ok).toBe(true);
    addOn.runtime.scriptRun('saveSettings', { language: 'en' });
    expect(valuesOf(sheet('Клиенты')).map((row) => row.slice(0, 2))).toEqual(THEIRS.map((row) => row.slice(0, 2)));
    expect(sheet('Клиенты').hidden).toBe(false);
    expect(valuesOf(sheet('Клиенты'))[1]?.[3]).toMatch(/^K-/);
    expect(addOn.data().sheets.map(({ name }) => name)).not.toContain('Clients');
  });

  test('takes a sheet that has our name and some of our headings, while nobody has set a register up', async () => {
    const [first] = emptyWorkbook().sheets;
    const rows = [['Клиент', 'Телефон'], ['Ромашка', '8 943 123-45-67']].map((row) => row.map((value) => ({ value }))); // prettier-ignore
    addOn = await addOnIn({ ...emptyWorkbook(), sheets: [{ ...first!, name: 'Клиенты', rows }] });
    const columns = [
      { heading: 'Клиент', column: 'name', dayFirst: null, always: '' },
      { heading: 'Телефон', column: 'phone', dayFirst: null, always: '' },
    ];
    expect(adopt({ sheet: 'Клиенты', columns }).ok).toBe(true);
    expect(valuesOf(sheet('Клиенты'))[1]?.slice(0, 3)).toEqual([
      'Ромашка',
      '8 943 123-45-67',
      expect.stringMatching(/^K-/),
    ]);
    expect(adopt({ sheet: 'Клиенты', columns }).message).toMatch(/уже часть реестра|уже служит/);
  });

  test('is refused where our table has rows, so that the data are not in two places', async () => {
    addOn = await addOnIn(withBase(await smallRegister()));
    expect(adopt().message).toMatch(/уже есть строки \(1\): загрузите/);
    expect(addOn.data().sheets.map(({ name }) => name)).not.toContain('Колонки');
  });

  test('a second sheet for the same table is refused with the name of the first', () => {
    adopt();
    expect(adopt({ sheet: BASE }).message).toMatch(/уже служит лист «Наша база»/);
  });
});
