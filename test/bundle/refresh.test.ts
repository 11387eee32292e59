import {
  addOnIn,
  allValues,
  emptyWorkbook,
  GENERATED,
  NOW,
  runWell,
  sheetNamed,
  smallRegister,
  typeRows,
  valuesOf,
} from './addOn';
import type { HeadlessAddOn } from '../../local/runBundle';
import { copyWorkbook } from '../../local/store/copyWorkbook';
import type { WorkbookData } from '../../local/store/workbookData';
import { demoRegister } from './registers';

let demo: WorkbookData;
let addOn: HeadlessAddOn;
beforeAll(async () => {
  demo = await demoRegister('ru');
});

describe('Refresh everything', () => {
  beforeEach(async () => {
    addOn = await addOnIn(demo);
  });

  test('fills every generated sheet', () => {
    runWell(addOn, 'refreshEverything');
    const values = allValues(addOn.data());
    for (const name of GENERATED.ru) expect(values[name]?.length).toBeGreaterThan(4);
  });

  test('ends with one sentence that says what was found', () => {
    expect(runWell(addOn, 'refreshEverything')).toMatch(/^Готово: посчитано за ноябрь 2026, ждут ответа \d+ обращени/);
  });

  test('run again at the same time gives the same values everywhere', () => {
    runWell(addOn, 'refreshEverything');
    const first = allValues(addOn.data());
    runWell(addOn, 'refreshEverything');
    expect(allValues(addOn.data())).toEqual(first);
  });

  test('writes nothing but values when the looks have not changed', () => {
    runWell(addOn, 'refreshEverything');
    runWell(addOn, 'refreshEverything');
    const written = Object.keys(addOn.runtime.calls.tally).filter((method) =>
      /\.set|insert|delete|remove/i.test(method),
    );
    expect(written).toEqual(['SpreadsheetApp.Range.setValues']);
  });

  test('leads from a waiting inquiry to its row', () => {
    runWell(addOn, 'refreshEverything');
    const data = addOn.data();
    const contacts = sheetNamed(data, 'Контакты');
    const formulas = sheetNamed(data, 'Ждут ответа').rows.flatMap((row) =>
      (row ?? []).flatMap((cell) => cell?.formula ?? []),
    );
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas)
      expect(formula).toMatch(new RegExp(`^=HYPERLINK\\("#gid=${contacts.id}&range=[A-Z]+\\d+"`));
  });

  test('leads from the red strip to every other sheet, from the very first refresh on', () => {
    const idOf = (name: string): number => sheetNamed(demo, name).id;
    const strip = sheetNamed(demo, 'Дашборд')
      .rows.slice(2, 10)
      .flatMap((row) => row?.[0]?.formula ?? []);
    for (const name of ['Источники', 'Ждут ответа', 'Разрезы', 'Контакты'])
      expect(strip.some((formula) => formula.includes(`#gid=${idOf(name)}`))).toBe(true);
  });

  test('takes the rows away that a shorter result no longer has', () => {
    const check = sheetNamed(demo, 'Проверка');
    const longer = { ...demo, sheets: demo.sheets.map((sheet) => (sheet === check ? withScribbles(sheet) : sheet)) };
    return addOnIn(longer).then((other) => {
      runWell(other, 'checkData');
      expect(JSON.stringify(valuesOf(sheetNamed(other.data(), 'Проверка')))).not.toContain('старая строка');
    });
  });

  test('says that a period is not understood and goes on with the current month', async () => {
    const data = copyWorkbook(demo);
    const dashboard = sheetNamed(data, 'Дашборд');
    (dashboard.rows[1] ??= [])[0] = { value: 'вчера' };
    const other = await addOnIn(data);
    expect(runWell(other, 'computeFigures')).toMatch(/ноябрь 2026.*вчера/);
  });

  test('computes the period chosen on the Dashboard', async () => {
    const data = copyWorkbook(demo);
    (sheetNamed(data, 'Дашборд').rows[1] ??= [])[0] = { value: '2026-09' };
    const other = await addOnIn(data);
    expect(runWell(other, 'computeFigures')).toContain('сентябрь 2026');
  });

  test('without a register begins with what set-up asks first, and makes nothing', async () => {
    const other = await addOnIn(emptyWorkbook());
    const { ok, message } = other.run('refreshEverything');
    expect(ok).toBe(false);
    expect(message).toContain('Часы таблицы показывают то же, что ваш компьютер?');
    expect(other.data().sheets).toHaveLength(1);
  });
});

function withScribbles(sheet: WorkbookData['sheets'][number]): WorkbookData['sheets'][number] {
  const rows = [...sheet.rows];
  rows[40] = [{ value: 'старая строка' }];
  return { ...sheet, rows };
}

describe('calls to Google', () => {
  beforeEach(async () => {
    addOn = await addOnIn(demo);
  });

  test.each([
    // One of them looks at the Dashboard again just before it is written: what is typed beside an alert meanwhile stays.
    ['refreshEverything', 49],
    ['computeFigures', 28],
    ['flagUnanswered', 30],
    ['checkData', 32],
  ])('%s stays within %d on a formatted workbook', (name, budget) => {
    runWell(addOn, name);
    expect(addOn.run(name).calls).toBeLessThanOrEqual(budget);
  });

  test('are as many for a long register as for a short one', async () => {
    const data = copyWorkbook(demo);
    const contacts = sheetNamed(data, 'Контакты');
    contacts.rows = contacts.rows.slice(0, 40);
    // Contacts taken out of closed months would be looked up there.
    for (const cells of sheetNamed(data, 'История показателей').rows)
      for (const cell of cells ?? []) delete cell?.value;
    const short = await addOnIn(data);
    runWell(short, 'refreshEverything');
    runWell(addOn, 'refreshEverything');
    expect(short.run('refreshEverything').calls).toBe(addOn.run('refreshEverything').calls);
  });
});

describe('text of the register', () => {
  const NASTY = [
    '=1+1',
    '+79991234567',
    '-5',
    '@SUM(A1)',
    "'quoted",
    '1/2',
    'TRUE',
    '12 345',
    '=HYPERLINK("http://x";"y")',
  ];
  let after: WorkbookData;

  beforeAll(async () => {
    const data = await smallRegister();
    const day = Math.floor(NOW);
    const rows = NASTY.map((text) => ({
      'Дата и время': day - 1.6,
      'Вх/Исх': 'Вх',
      Канал: text,
      Клиент: text,
      'E-mail': `${text} я`,
    }));
    const waiting = rows.map((row) => ({ ...row, Канал: 'Звонок' }));
    typeRows(data, 'Контакты', [...rows, ...waiting], 10);
    const other = await addOnIn(data);
    runWell(other, 'refreshEverything');
    after = other.data();
  });

  test.each(NASTY)('%s stays as it was typed', (nasty) => {
    const cells = sheetNamed(after, 'Контакты').rows.flatMap((row) => row ?? []);
    expect(cells.filter((cell) => cell?.value === nasty)).toHaveLength(3);
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });

  test.each(NASTY)('%s is shown as text where it is found wanting', (nasty) => {
    const cells = sheetNamed(after, 'Проверка').rows.flatMap((row) => row ?? []);
    expect(cells.map((cell) => cell?.value)).toContain(nasty);
  });

  test('never becomes a formula', () => {
    const formulas = after.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => (row ?? []).flatMap((cell) => cell?.formula ?? [])),
    );
    const ours = /^=(?:HYPERLINK\("#gid=|" line:"&\(SUBTOTAL\(103;A2\))/;
    expect(formulas.filter((formula) => !ours.test(formula))).toEqual([]);
  });
});
